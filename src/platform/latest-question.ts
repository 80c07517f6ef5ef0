import type { Sender } from './messenger.ts';

/** Screens that are remembered. */
const MOST_SCREENS = 50;

/**
 * For questions of which only the last one matters, as with every letter that is typed: hears the messages that have come meanwhile and
 * says whether a screen has asked for something newer.
 */
export function createLatest(
  hearOthers: () => Promise<void> = () => new Promise((resolve) => setTimeout(resolve, 0)),
): (sender: Pick<Sender, 'url' | 'tab' | 'frame'>) => Promise<boolean> {
  const last = new Map<string, number>();
  let turn = 0;
  return async ({ url, tab, frame }) => {
    const screen = `${tab} ${frame} ${url}`;
    const mine = (turn += 1);
    last.delete(screen);
    last.set(screen, mine);
    const [oldest] = last.keys();
    if (last.size > MOST_SCREENS && oldest !== undefined) last.delete(oldest);
    await hearOthers();
    return (last.get(screen) ?? mine) === mine;
  };
}
