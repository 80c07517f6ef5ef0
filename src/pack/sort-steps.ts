import type { Steps } from '../model/steps.ts';

/** Items that are sorted, or put together, in one step. */
const STRETCH = 2000;

/** The items in order, as `toSorted` has it (equal ones stay in order), in steps: stretches are sorted, then put together two by two. */
export function* sortSteps<T>(items: Iterable<T>, compare: (a: T, b: T) => number): Steps<T[]> {
  let from: T[] = [...items];
  for (let at = 0; at < from.length; at += STRETCH) {
    const stretch = from.slice(at, at + STRETCH).sort(compare);
    stretch.forEach((item, i) => (from[at + i] = item));
    yield;
  }
  let to: T[] = from.slice();
  for (let size = STRETCH; size < from.length; size *= 2) {
    for (let at = 0; at < from.length; at += 2 * size) {
      const middle = Math.min(at + size, from.length);
      const end = Math.min(at + 2 * size, from.length);
      for (let put = at, left = at, right = middle; put < end; put += 1) {
        if (put % STRETCH === 0) yield;
        const isLeft = left < middle && (right >= end || compare(from[left] as T, from[right] as T) <= 0);
        to[put] = from[isLeft ? left++ : right++] as T;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Order of texts by their UTF-16 units. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
