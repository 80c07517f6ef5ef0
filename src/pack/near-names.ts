import type { NameMatch, Scratch } from './score-names.ts';
import { unitTextOf, type SearchIndex } from './search-index.ts';
import { searchWords } from './search-words.ts';

/** Three letters are told apart by so many buckets; two that share one only cost a comparison. */
export const GRAM_BUCKETS = 1 << 15;
/** Names that share most with the query are compared letter by letter. */
const COMPARED = 40;
/** Letters of a query, without spaces, that are looked at. */
const MOST_LETTERS = 48;
/** What an error costs, as a share of the query, and what letters of the name cost that were not typed. */
const ERROR_COST = 1.1;
const REST_COST = 0.25;
/** More errors than this share of the letters are another name. */
const MOST_ERRORS = 0.34;

/** The buckets of each three neighbouring letters of words written together, the first one with the beginning; each once. */
export function gramsOf(words: readonly string[]): Set<number> {
  const letters = `^${words.join('')}`.slice(0, MOST_LETTERS);
  const grams = new Set<number>();
  for (let i = 0; i + 3 <= letters.length; i += 1)
    grams.add(bucket(letters.charCodeAt(i), letters.charCodeAt(i + 1), letters.charCodeAt(i + 2)));
  return grams;
}

/**
 * Names of entities that the whole query comes near to, spaces and word limits aside, best first: what looking up its words one by one
 * cannot find ("PelicanqWamers" for Pelican Waters). Names that share the most groups of three letters are compared letter by
 * letter; `score` is 1 less the errors and the letters not typed. `all` is the set of bits of all words of the query.
 */
export function nearNames(index: SearchIndex, words: readonly string[], scratch: Scratch, all: number): NameMatch[] {
  const typed = words.join('').slice(0, MOST_LETTERS);
  const { covered: shared, touched } = scratch;
  const { gramStart, gramUnits, unitLength } = index;
  let count = 0;
  for (const gram of gramsOf(words))
    for (let i = gramStart[gram] as number, end = gramStart[gram + 1] as number; i < end; i += 1) {
      const unit = gramUnits[i] as number;
      if (shared[unit] === 0) touched[count++] = unit;
      shared[unit] = (shared[unit] as number) + 1;
    }
  const promise = (unit: number): number =>
    (shared[unit] as number) - Math.max(0, (unitLength[unit] as number) - typed.length) * 0.1;
  const best: { unit: number; value: number }[] = [];
  let least = 0;
  for (let i = 0; i < count; i += 1) {
    const unit = touched[i] as number;
    const value = promise(unit);
    if (value <= least) continue;
    best.push({ unit, value });
    if (best.length < COMPARED * 4) continue;
    best.sort((a, b) => b.value - a.value || a.unit - b.unit).length = COMPARED;
    least = best.at(-1)?.value ?? 0;
  }
  for (let i = 0; i < count; i += 1) shared[touched[i] as number] = 0;
  return best
    .sort((a, b) => b.value - a.value || a.unit - b.unit)
    .slice(0, COMPARED)
    .flatMap(({ unit }) => compare(index, unit, typed, all))
    .sort((a, b) => b.score - a.score || a.unit - b.unit);
}

function compare(index: SearchIndex, unit: number, typed: string, all: number): NameMatch[] {
  const name = searchWords(unitTextOf(index, unit)).join('').slice(0, MOST_LETTERS);
  // Digits are typed with care: K-1 is not K-2.
  const digits = typed.replace(/\D/g, '');
  if (digits !== name.replace(/\D/g, '').slice(0, digits.length)) return [];
  const { errors, length } = errorsOfBeginning(typed, name);
  if (errors > typed.length * MOST_ERRORS) return [];
  const rest = (REST_COST * (name.length - length)) / (name.length + 4);
  return [{ unit, covered: all, score: Math.max(0, 1 - (ERROR_COST * errors) / typed.length - rest) }];
}

/** Fewest errors (a letter wrong, missing, too many, or two swapped) between `typed` and a beginning of `name`, and how long that is. */
function errorsOfBeginning(typed: string, name: string): { errors: number; length: number } {
  let before: number[] = [];
  let last = Array.from({ length: name.length + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= name.length; j += 1) {
      const wrong = typed.charCodeAt(i - 1) === name.charCodeAt(j - 1) ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + wrong);
      const isSwap =
        i > 1 &&
        j > 1 &&
        typed.charCodeAt(i - 1) === name.charCodeAt(j - 2) &&
        typed.charCodeAt(i - 2) === name.charCodeAt(j - 1);
      if (isSwap) value = Math.min(value, (before[j - 2] ?? 0) + 1);
      row.push(value);
    }
    before = last;
    last = row;
  }
  let length = 0;
  last.forEach((errors, at) => {
    if (errors <= (last[length] ?? 0)) length = at;
  });
  return { errors: last[length] ?? 0, length };
}

function bucket(a: number, b: number, c: number): number {
  // Multipliers of Knuth's multiplicative hash; the high bits are the mixed ones.
  return Math.imul(Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x9e3779b1) ^ c, 0x9e3779b1) >>> 17;
}
