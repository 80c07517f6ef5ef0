import { elementAbove, parentOf } from './dom-access.ts';
import { blend, chooseTone, readColour, type Colour, type InkTone } from './ink-tone.ts';

/**
 * Which ink stands out from what is behind an element's text. Climbs to the first solid background; a background picture hides
 * its colours from us, so there the text's own colour is the guide. Remembered until `forget`, for
 * all elements on the way.
 */
export function createGroundTone(page: Document): { toneOf(element: Element): InkTone; forget(): void } {
  let known = new WeakMap<Element, InkTone>();
  const read = (element: Element): InkTone => {
    let over: Colour | null = null;
    const behind: Element[] = [];
    /** All below the first colour shine through: they have its tone too. */
    const found = (tone: InkTone): InkTone => {
      for (const element of behind) known.set(element, tone);
      return tone;
    };
    const lay = (under: Colour): Colour => (over ? blend(over, under) : under);
    for (let at: Element | null = element; at;) {
      const there = over ? undefined : known.get(at);
      if (there) return found(there);
      if (!over) behind.push(at);
      const style = getComputedStyle(at);
      if (style.backgroundImage !== 'none') return found('text');
      const colour = readColour(style.backgroundColor);
      if (!colour) return found('text');
      if (colour.alpha === 1) return found(chooseTone(lay(colour)));
      if (colour.alpha > 0)
        over = over ? { ...blend(over, colour), alpha: 1 - (1 - over.alpha) * (1 - colour.alpha) } : colour;
      const parent: Node | null = parentOf(at);
      at = parent && elementAbove(parent);
    }
    return found(chooseTone(lay(canvasColour(page))));
  };
  return {
    toneOf: (element) => known.get(element) ?? read(element),
    forget() {
      known = new WeakMap();
    },
  };
}

/** What the browser paints where the page paints nothing: white, or near black when the page says that it is dark. */
function canvasColour(page: Document): Colour {
  const scheme = page.documentElement ? getComputedStyle(page.documentElement).colorScheme : 'normal';
  const isDark = /^dark/.test(scheme) || (/dark/.test(scheme) && matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? { red: 18, green: 18, blue: 18, alpha: 1 } : { red: 255, green: 255, blue: 255, alpha: 1 };
}
