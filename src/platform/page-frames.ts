import { browser } from './browser.ts';
import { askPage } from './messenger.ts';
import { FRAMES } from './popup-early.ts';
import type { PageRequests, ParamsOf, RequestName, ResultOf } from './protocol.ts';

/** Asks the script of each frame of a tab, the top one first; frames without one give nothing. */
export async function askFrames<Name extends RequestName<PageRequests>>(
  tab: number,
  name: Name,
  params: ParamsOf<PageRequests, Name>,
): Promise<readonly ResultOf<PageRequests, Name>[]> {
  const frames = await findFrames(tab);
  const answers = await Promise.all(frames.map((frame) => askPage(tab, name, params, frame)));
  return answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
}

/** Asks one frame after the other until one says true: the top one first, then the frames in it. */
export async function askFirstFrame<Name extends 'page.jump' | 'page.step'>(
  tab: number,
  name: Name,
  params: ParamsOf<PageRequests, Name>,
): Promise<void> {
  for (const frame of await findFrames(tab)) {
    const answer = await askPage(tab, name, params, frame);
    if (answer.ok && answer.value) return;
  }
}

/** Tabs whose frames are remembered; the oldest go first. */
const MOST_TABS = 60;
const MOST_FRAMES = 100;
type FramesByTab = Readonly<Record<string, readonly number[]>>;

/**
 * Remembers, while the browser is open, that a frame of a tab has a script of ours. (A script that is injected to ask does not get
 * into sandboxed frames, and the permission that lists frames tells every address that the reader goes to.) Frames that are gone
 * just do not answer.
 */
export async function rememberFrame(tab: number, frame: number): Promise<void> {
  if (frame === 0) return;
  writing = writing.then(() => write(tab, frame)).catch(() => undefined);
  await writing;
}

/** One write after the other: the frames of a page come all at once. */
let writing = Promise.resolve();

async function write(tab: number, frame: number): Promise<void> {
  const { [tab]: known = [], ...others } = await load();
  if (known.includes(frame)) return;
  const kept = Object.entries(others).slice(-MOST_TABS);
  await browser.storage.session.set({
    [FRAMES]: { ...Object.fromEntries(kept), [tab]: [...known, frame].slice(-MOST_FRAMES) },
  });
}

async function load(): Promise<FramesByTab> {
  return ((await browser.storage.session.get(FRAMES))[FRAMES] ?? {}) as FramesByTab;
}

/** Numbers of the frames of a tab that have a script of ours, the top one first. */
async function findFrames(tab: number): Promise<readonly number[]> {
  const known = (await load().catch((): FramesByTab => ({})))[tab] ?? [];
  return [0, ...known.toSorted((a, b) => a - b)];
}
