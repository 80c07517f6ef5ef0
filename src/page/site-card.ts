import { elementAbove, parentOf } from './dom-access.ts';
import { isOn, type Point } from './hit-test.ts';
import type { Box } from './card-place.ts';

/** Where cards of sites stand: so far in CSS pixels from the word, above and below it, and from its first letter. */
const DOWN = [16, 48, 100, 180];
const ALONG = [-120, 8, 100, 220, 340];

export interface SiteCard {
  /** True when something of the page has come to stand in the place since the look, floating above what was there. */
  isAt(place: Box): boolean;
}

/**
 * Looks at what stands around a word before a card is shown, so that a card which the site itself opens over its links can be told
 * from the page. What cannot be hit (`pointer-events: none`) is not seen: small tips.
 */
export function lookForSiteCard(page: Document, word: Box): SiteCard {
  const points = DOWN.flatMap((far) =>
    ALONG.flatMap((along) => [word.bottom + far, word.top - far].map((y): Point => ({ x: word.left + along, y }))),
  );
  const at = ({ x, y }: Point): readonly Element[] => page.elementsFromPoint(x, y);
  const before = new Set(points.flatMap(at));
  return {
    isAt: (place) =>
      points.some(
        (point) => isOn(place, point) && at(point).some((element) => !before.has(element) && isFloating(element)),
      ),
  };
}

/** True when an element, or one around it, is laid above the page instead of in it. */
function isFloating(element: Element): boolean {
  for (let at: Element | null = element; at;) {
    if (/absolute|fixed/.test(getComputedStyle(at).position)) return true;
    const parent: Node | null = parentOf(at);
    at = parent && elementAbove(parent);
  }
  return false;
}
