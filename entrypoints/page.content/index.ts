import { defineContentScript } from 'wxt/utils/define-content-script';
import { startSession } from '../../src/page/page-session.ts';
import { createPagePort } from '../../src/platform/page-port.ts';
import './marks.css';
import { cardInSlot, emptyCardSlot } from './card-slot.ts';
import { createLine } from './create-line.ts';
import { isWorthReading } from './is-worth-reading.ts';

/** One instance in a frame: a symbol, because a page can put an element in the place of a name. */
const INSTANCE = Symbol.for('page');

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    const world = globalThis as { [INSTANCE]?: () => void };
    world[INSTANCE]?.();
    delete world[INSTANCE];
    emptyCardSlot();
    if (!isWorthReading(window)) return;
    const port = createPagePort();
    if (!port) return;
    const line = createLine(port, async () => {
      const answer = await port.ask('page.card', {});
      const create = cardInSlot();
      return answer.ok && create ? { create, pass: answer.value.pass } : null;
    });
    const session = startSession(document, line);
    const unserve = port.serve({
      'page.names': () => session.names(),
      'page.jump': ({ entity }) => session.jump(entity),
      'page.step': ({ by }) => session.step(by),
      'page.rescan': () => (session.rescan(), null),
      'page.refresh': ({ relink }) => (void session.refresh(relink), null),
    });
    world[INSTANCE] = () => {
      unserve();
      session.stop();
    };
  },
});
