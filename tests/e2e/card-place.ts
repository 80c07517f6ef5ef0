import type { Page } from 'puppeteer-core';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the card is, to two pixels, by where its host is hit; null when it is not on the screen. */
export async function cardPlace(page: Page): Promise<Place | null> {
  return page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    const isHit = (x: number, y: number): boolean => document.elementFromPoint(x, y) === host;
    /** From a point of the card to the last one of it in a direction. */
    const end = (x: number, y: number, dx: number, dy: number): { x: number; y: number } => {
      let at = { x, y };
      while (isHit(at.x + dx, at.y + dy)) at = { x: at.x + dx, y: at.y + dy };
      return at;
    };
    for (let x = 12; x < innerWidth; x += 24)
      for (let y = 12; y < innerHeight; y += 24)
        if (isHit(x, y))
          return {
            left: end(x, y, -2, 0).x,
            top: end(x, y, 0, -2).y,
            right: end(x, y, 2, 0).x,
            bottom: end(x, y, 0, 2).y,
          };
    return null;
  });
}

/** Waits for a card, or for none. Looking costs the page a thousand hit tests: done too often, it keeps the card from coming. */
export async function waitForPlace(page: Page, isWanted: (place: Place | null) => boolean): Promise<Place | null> {
  let place: Place | null = null;
  for (const until = Date.now() + 20_000; Date.now() < until; await pause(120)) {
    place = await cardPlace(page);
    if (isWanted(place)) return place;
  }
  throw new Error(`the card is at ${JSON.stringify(place)}`);
}
export const shown = (page: Page): Promise<Place | null> => waitForPlace(page, (place) => place !== null);
export const hidden = (page: Page): Promise<Place | null> => waitForPlace(page, (place) => place === null);

/** The boxes of a word where it stands first, one for each line. */
export const boxesOf = (page: Page, word: string): Promise<Place[]> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    }
    return [];
  }, word);
export const middle = ({ left, top, right, bottom }: Place): [number, number] => [
  (left + right) / 2,
  (top + bottom) / 2,
];
