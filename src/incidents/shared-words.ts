import type { ClaimItem } from './claim-item.ts';

/** Words of the evidence that tell nothing of which incident it is. */
const EMPTY = new Set(
  (
    'the a an and or of in on at to for from by with as is are was were be been has have had that this these those it its his her their they he she ' +
    'who which whose while when where after before during also not no more than some said says say will would could into out over up about ' +
    'there then since near outside between both such other another last late early year month week day reported reportedly according been'
  ).split(' '),
);
const cache = new WeakMap<ClaimItem, ReadonlySet<string>>();

/** Number of telling words, cut to their first six letters, that the evidence of two claims shares. */
export function sharedWords(a: ClaimItem, b: ClaimItem): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  let shared = 0;
  for (const word of x.size < y.size ? x : y) if (x.has(word) && y.has(word)) shared += 1;
  return shared;
}

function wordsOf(item: ClaimItem): ReadonlySet<string> {
  const known = cache.get(item);
  if (known) return known;
  const words = new Set<string>();
  for (const span of item.claim.evidence) {
    const text = item.report.text.slice(span.start, Math.min(span.end, span.start + 1000)).toLowerCase();
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+(?:-\p{N}+)?/gu))
      if (word.length > 1 && !EMPTY.has(word)) words.add(word.slice(0, 6));
  }
  cache.set(item, words);
  return words;
}
