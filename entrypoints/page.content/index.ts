/// <reference types="vite/client" />
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startSession } from '../../src/page/page-session.ts';
import { sweepOld } from '../../src/page/sweep-old.ts';
import { createPagePort } from '../../src/platform/page-port.ts';
import './marks.css';
import { cardInSlot, emptyCardSlot } from './card-slot.ts';
import { createLine } from './create-line.ts';
import { isWorthReading } from './is-worth-reading.ts';

/** One instance in a frame: a symbol, because a page can put an element in the place of a name. */
const INSTANCE = Symbol.for('page');
/** When a frame that was too small or too empty is looked at again, in milliseconds: many are filled by a script of their page. */
const FRAME_LOOKS_MS = [1_000, 4_000];

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
    if (import.meta.env.FIREFOX) sweepOld(document);
    let stop: (() => void) | null = null;
    const look = (): void => {
      if (!stop && isWorthReading(window)) stop = startScript();
    };
    look();
    const looks = stop ? [] : FRAME_LOOKS_MS.map((wait) => setTimeout(look, wait));
    world[INSTANCE] = () => {
      looks.forEach(clearTimeout);
      stop?.();
    };
  },
});

/** Starts the session of this document; returns the way to end it. */
function startScript(): () => void {
  const port = createPagePort();
  if (!port) return () => undefined;
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
    'page.refresh': ({ relink }) => session.refresh(relink).then(() => null),
  });
  return () => {
    unserve();
    session.stop();
  };
}
