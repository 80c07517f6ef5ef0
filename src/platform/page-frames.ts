import type { PageNames } from '../model/page.ts';
import { browser } from './browser.ts';
import { askPage } from './messenger.ts';
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

/** Numbers of the frames that we may read. They are told by a script that does nothing in them: the `webNavigation` permission, which lists them, says more than we want to know. */
async function findFrames(tab: number): Promise<readonly number[]> {
  try {
    const found = await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, func: () => true });
    return [...new Set([0, ...found.map(({ frameId }) => frameId)])].toSorted((a, b) => a - b);
  } catch {
    return [0];
  }
}

/** The names of all frames of a page as those of one page. The first is the top frame's and says what the page is; null for none. */
export function mergeNames(frames: readonly PageNames[]): PageNames | null {
  const [top] = frames;
  if (!top) return null;
  if (top.state === 'off' || top.state === 'paused') return top;
  const byEntity = new Map<string, PageNames['names'][number]>();
  for (const name of frames.flatMap(({ names }) => names)) {
    const there = byEntity.get(name.entity);
    const texts = [...new Set([...(there?.texts ?? []), ...name.texts])];
    byEntity.set(name.entity, there ? { ...there, count: there.count + name.count, texts } : name);
  }
  const isWorking = frames.some(({ state }) => state === 'reading');
  const state = byEntity.size === 0 ? top.state : isWorking ? 'reading' : 'read';
  return { ...top, state, names: [...byEntity.values()].toSorted((a, b) => b.count - a.count) };
}
