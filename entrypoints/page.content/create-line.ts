import type { BackgroundLine } from '../../src/page/background-line.ts';
import type { PagePort } from '../../src/platform/page-port.ts';

/** The page's line to the background, over messages. */
export function createLine(port: PagePort): BackgroundLine {
  return {
    async hello(url) {
      const answer = await port.ask('page.hello', { url });
      return answer.ok ? answer.value : null;
    },
    async link(blocks, context) {
      const answer = await port.ask('page.link', { blocks, context });
      return answer.ok ? answer.value.marks : null;
    },
    count(names) {
      void port.ask('page.count', { names });
    },
    async head(subject) {
      const answer = await port.ask('card.describe', subject);
      return answer.ok ? (answer.value?.head ?? null) : null;
    },
    isAlive: () => port.isAlive(),
    card: { url: port.url('card.html'), origin: port.origin() },
    elsewhere:
      port.text('card_elsewhere') ||
      'This page allows no more here. Click the toolbar button of Backstory for the reports.',
  };
}
