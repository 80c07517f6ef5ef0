/** Words of the evidence that tell nothing of which incident it is. */
const EMPTY = new Set(
  (
    'the a an and or of in on at to for from by with as is are was were be been has have had that this these those it its his her their they he she ' +
    'who which whose while when where after before during also not no more than some said says say will would could into out over up about ' +
    'there then since near outside between both such other another last late early year month week day reported reportedly according been'
  ).split(' '),
);

/**
 * The telling words of pieces of evidence, cut to their first six letters, as numbers that rise: many more claims fit in memory so than with
 * their words. Of a million words two have the same number once in ten thousand archives.
 */
export function tellingWords(texts: readonly string[]): readonly number[] {
  const found = new Set<number>();
  for (const text of texts)
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:-\p{N}+)?/gu))
      if (word.length > 1 && !EMPTY.has(word)) found.add(numberOf(word.slice(0, 6)));
  return [...found].sort((a, b) => a - b);
}

/** Number of words that two lists of `tellingWords` share. */
export function sharedWords(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return shared;
}

/** A hash of 53 bits: two multiplicative ones of 32 (FNV-1a, Fowler, Noll and Vo), 21 bits of the second above the first. */
function numberOf(word: string): number {
  let [low, high] = [0x811c9dc5, 0x9e3779b1];
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
