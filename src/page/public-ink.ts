import { inkName, type InkStyle } from './ink-name.ts';
import type { InkTone } from './ink-tone.ts';
import type { PlacedMark } from './marked-block.ts';
import { placesOf } from './text-block.ts';

export interface PublicInk {
  add(mark: PlacedMark, tone: InkTone): void;
  remove(mark: PlacedMark): void;
  setStyle(style: InkStyle): void;
  /** Puts back what the page has taken out of the registry: pages that mark what was searched clear all of it. */
  keep(): void;
  /** Takes the highlights out of the browser's registry, where they cost time in every frame in which the page changes, or puts them back. */
  rest(isResting: boolean): void;
  stop(): void;
}

/**
 * Paints names of public packs by the CSS Custom Highlight API. A page can read `CSS.highlights`: never give it a private mark.
 * Static ranges, because live ones tax each change that the page makes. The registry is only written, never listed: Firefox
 * refuses to iterate it from a content script.
 */
export function createPublicInk(first: InkStyle): PublicInk {
  let style = first;
  let resting = false;
  const inks = new Map<
    string,
    { readonly highlight: Highlight; readonly certain: boolean; readonly tone: InkTone; size: number }
  >();
  const painted = new Map<PlacedMark, { readonly key: string; readonly range: StaticRange }>();

  const register = (key: string): void => {
    const ink = inks.get(key);
    if (!ink || ink.size === 0 || resting) return;
    const name = inkName(style, ink.certain, ink.tone);
    if (CSS.highlights.get(name) !== ink.highlight) CSS.highlights.set(name, ink.highlight);
  };
  const unregister = (key: string): void => {
    const ink = inks.get(key);
    if (!ink) return;
    const name = inkName(style, ink.certain, ink.tone);
    if (CSS.highlights.get(name) === ink.highlight) CSS.highlights.delete(name);
  };
  return {
    add(mark, tone) {
      if (mark.isPrivate) return;
      const places = placesOf(mark.block, mark.start, mark.end);
      if (!places || painted.has(mark)) return;
      const range = new StaticRange({
        startContainer: places.start.node,
        startOffset: places.start.offset,
        endContainer: places.end.node,
        endOffset: places.end.offset,
      });
      const key = `${mark.certain} ${tone}`;
      let ink = inks.get(key);
      if (!ink) inks.set(key, (ink = { highlight: new Highlight(), certain: mark.certain, tone, size: 0 }));
      ink.highlight.add(range);
      ink.size += 1;
      painted.set(mark, { key, range });
      if (ink.size === 1) register(key);
    },
    remove(mark) {
      const there = painted.get(mark);
      const ink = there && inks.get(there.key);
      if (!ink) return;
      painted.delete(mark);
      ink.highlight.delete(there.range);
      ink.size -= 1;
      if (ink.size === 0) unregister(there.key);
    },
    rest(isResting) {
      resting = isResting;
      for (const key of inks.keys()) (resting ? unregister : register)(key);
    },
    keep() {
      for (const key of inks.keys()) register(key);
    },
    setStyle(next) {
      if (next === style) return;
      for (const key of inks.keys()) unregister(key);
      style = next;
      for (const key of inks.keys()) register(key);
    },
    stop() {
      for (const key of inks.keys()) unregister(key);
      painted.clear();
      inks.clear();
    },
  };
}
