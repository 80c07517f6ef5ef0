/// <reference types="vite/client" />
import type { BackgroundLine } from '../../src/page/background-line.ts';
import type { PagePort } from '../../src/platform/page-port.ts';
import type { Answer } from '../../src/platform/protocol.ts';

/** The page's line to the background, over messages. `cardCode`: how the code of the card is come by. */
export function createLine(port: PagePort, cardCode: BackgroundLine['cardCode']): BackgroundLine {
  return {
    async hello(url) {
      return valueOf(await port.ask('page.hello', { url }));
    },
    async link(blocks, context) {
      return valueOf(await port.ask('page.link', { blocks, context }))?.marks ?? null;
    },
    count(names) {
      void port.ask('page.count', { names });
    },
    cardCode,
    // Chromium inherits the rules from the document.
    async rootSheet() {
      return import.meta.env.FIREFOX ? valueOf(await port.ask('page.sheet', {})) : null;
    },
    async head(subject) {
      return valueOf(await port.ask('card.describe', subject))?.head ?? null;
    },
    isAlive: () => port.isAlive(),
    get card() {
      return { url: port.url('card.html'), origin: port.origin(), barsReturn: !import.meta.env.FIREFOX };
    },
    get elsewhere() {
      return port.text('card_elsewhere');
    },
  };
}

const valueOf = <T>(answer: Answer<T>): T | null => (answer.ok ? answer.value : null);
