import { vi } from 'vitest';
import { entityId } from '../src/model/id.ts';
import type { PageMark, PageOrders } from '../src/model/page.ts';
import { DEFAULT_SETTINGS, type Settings } from '../src/model/settings.ts';
import type { BackgroundLine } from '../src/page/background-line.ts';
import { startPointing } from '../src/page/page-pointing.ts';
import { startSession, type PageSession } from '../src/page/page-session.ts';
import { SHARED_CODE } from '../src/page/shared-code.ts';
import { paintedWords } from './painted-words.ts';

/** A background that knows a few words: Springfield is uncertain, Canary is from a private pack. */
const WORDS: readonly (readonly [string, Partial<PageMark>])[] = [
  ['Baghdad', {}],
  ['Green Zone', {}],
  ['Springfield', { certain: false }],
  ['Canary', { isPrivate: true }],
];

function marksOf(text: string): PageMark[] {
  const marks: PageMark[] = [];
  for (const [word, how] of WORDS) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
      marks.push({
        start: at,
        end: at + word.length,
        entity: entityId(word),
        name: word,
        kind: 'place',
        certain: true,
        isPrivate: false,
        ...how,
      });
    }
  }
  return marks.sort((a, b) => a.start - b.start);
}

export interface Rig {
  readonly session: PageSession;
  readonly sent: string[][];
  alive: boolean;
  orders: PageOrders;
  readonly counts: number[];
  /** Rules for open shadow roots, where the browser needs them. */
  sheet: string | null;
  /** Times that the code of the card was asked for. */
  cards: number;
  /** What an answer of the background waits for. */
  busy: Promise<unknown>;
}

let rig: Rig | null = null;

/** Starts the page's script on the test page; `always`, so that short pages count as articles. */
export function start(html: string, settings: Partial<Settings> = {}, mode: PageOrders['mode'] = 'always'): Rig {
  document.body.innerHTML = html;
  const sent: string[][] = [];
  const counts: number[] = [];
  const made: Pick<Rig, 'alive' | 'orders' | 'busy' | 'cards' | 'sheet'> = {
    alive: true,
    cards: 0,
    sheet: null,
    orders: ordersWith(settings, mode),
    busy: Promise.resolve(),
  };
  const line: BackgroundLine = {
    hello: () => Promise.resolve(made.orders),
    rootSheet: () => Promise.resolve(made.sheet),
    link: async (texts) => {
      sent.push([...texts]);
      await made.busy;
      return texts.map(marksOf);
    },
    count: (names) => void counts.push(names),
    cardCode: () => {
      made.cards += 1;
      return Promise.resolve({ create: startPointing, pass: '' });
    },
    head: () => Promise.resolve(null),
    isAlive: () => made.alive,
    card: { url: 'about:blank', origin: location.origin, barsReturn: true },
    elsewhere: 'elsewhere',
  };
  const session = startSession(document, line, { orders: null, host: null, code: SHARED_CODE });
  rig = Object.assign(made, { session, sent, counts });
  return rig;
}

export const ordersWith = (
  settings: Partial<Settings>,
  mode: PageOrders['mode'] = 'always',
  paused = false,
): PageOrders => ({
  mode,
  paused,
  settings: { ...DEFAULT_SETTINGS, ...settings },
});

export async function refresh(orders: PageOrders, relink: boolean): Promise<void> {
  if (rig) rig.orders = orders;
  await rig?.session.refresh(relink);
}

/** Ends the session and empties the page: for `afterEach`. */
export function endSession(): void {
  rig?.session.stop();
  rig = null;
  document.body.replaceChildren();
  document.body.removeAttribute('style');
}

/** The marked words of the page, in order of the alphabet. */
export const words = (): string[] => Object.values(paintedWords()).flat().sort();
/** Readings of a page that changes without end are thinned out to one in eight seconds. */
export const eventually = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 30_000, interval: 20 });
export const hosts = (): Element[] =>
  [...document.documentElement.children].filter(({ localName }) => !['head', 'body'].includes(localName));
