/// <reference types="vite/client" />
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startScout } from '../../src/page/page-scout.ts';
import { sweepOld } from '../../src/page/sweep-old.ts';
import { watchRenewal } from '../../src/page/watch-renewal.ts';
import { createPagePort } from '../../src/platform/page-port.ts';
import './marks.css';
import { codeInSlot, emptySlots } from './code-slot.ts';
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
  // As a property: the minifier then leaves out what stands above, which the manifest has.
  main: () => {
    const world = globalThis as { [INSTANCE]?: () => void };
    world[INSTANCE]?.();
    delete world[INSTANCE];
    emptySlots();
    if (import.meta.env.FIREFOX) sweepOld(document);
    let stop: (() => void) | null = null;
    const look = (): void => {
      if (!stop && isWorthReading(window)) stop = startScript();
    };
    look();
    const looks = stop ? [] : FRAME_LOOKS_MS.map((wait) => setTimeout(look, wait));
    const unwatch = watchRenewal(document, () => {
      stop?.();
      stop = null;
      look();
    });
    world[INSTANCE] = () => {
      looks.forEach(clearTimeout);
      unwatch();
      stop?.();
    };
  },
});

/** Starts the scout of this document; returns the way to end it. */
function startScript(): () => void {
  const port = createPagePort();
  if (!port) return () => undefined;
  const scout = startScout(document, {
    async hello(url) {
      const answer = await port.ask('page.hello', { url });
      return answer.ok ? answer.value : null;
    },
    async scout(text) {
      const answer = await port.ask('page.scout', { text });
      return answer.ok && answer.value;
    },
    async start(given) {
      if (!codeInSlot('reader')) await port.ask('page.reader', {});
      return codeInSlot('reader')?.(port, given) ?? null;
    },
    isAlive: () => port.isAlive(),
  });
  const unserve = port.serve({
    'page.names': () => scout.names(),
    'page.jump': ({ entity }) => scout.jump(entity),
    'page.step': ({ by }) => scout.step(by),
    'page.rescan': () => (scout.rescan(), null),
    'page.refresh': ({ relink }) => scout.refresh(relink).then(() => null),
  });
  return () => {
    unserve();
    scout.stop();
  };
}
