import { elementAbove, parentOf } from './dom-access.ts';
import { blend, chooseTone, readColour, type Colour, type InkTone } from './ink-tone.ts';

/**
 * Which ink stands out from what is behind an element's text. Climbs to the first solid background; a background picture hides
 * its colours from us, so there the text's own colour is the guide. Remembered per element until `forget`.
 */
export function createGroundTone(page: Document): { toneOf(element: Element): InkTone; forget(): void } {
  let known = new WeakMap<Element, InkTone>();
  const read = (element: Element): InkTone => {
    let over: Colour | null = null;
    const lay = (under: Colour): Colour => (over ? blend(over, under) : under);
    for (let at: Element | null = element; at;) {
      const style = getComputedStyle(at);
      if (style.backgroundImage !== 'none') return 'text';
      const colour = readColour(style.backgroundColor);
      if (!colour) return 'text';
      if (colour.alpha === 1) return chooseTone(lay(colour));
      if (colour.alpha > 0)
        over = over ? { ...blend(over, colour), alpha: 1 - (1 - over.alpha) * (1 - colour.alpha) } : colour;
      const parent: Node | null = parentOf(at);
      at = parent && elementAbove(parent);
    }
    return chooseTone(lay(canvasColour(page)));
  };
  return {
    toneOf(element) {
      const tone = known.get(element) ?? read(element);
      known.set(element, tone);
      return tone;
    },
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
