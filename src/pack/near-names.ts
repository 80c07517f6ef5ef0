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

/** Rows of the table of errors, reused: the one before the last, the last, the one that is filled. */
const rows = [new Uint8Array(MOST_LETTERS + 1), new Uint8Array(MOST_LETTERS + 1), new Uint8Array(MOST_LETTERS + 1)];

/** Fewest errors (a letter wrong, missing, too many, or two swapped) between `typed` and a beginning of `name`, and how long that is. */
function errorsOfBeginning(typed: string, name: string): { errors: number; length: number } {
  let [before, last, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= name.length; j += 1) last[j] = j;
  for (let i = 1; i <= typed.length; i += 1) {
    const letter = typed.charCodeAt(i - 1);
    row[0] = i;
    for (let j = 1; j <= name.length; j += 1) {
      const other = name.charCodeAt(j - 1);
      let value = (last[j - 1] as number) + (letter === other ? 0 : 1);
      value = Math.min(value, (last[j] as number) + 1, (row[j - 1] as number) + 1);
      if (i > 1 && j > 1 && letter === name.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === other)
        value = Math.min(value, (before[j - 2] as number) + 1);
      row[j] = value;
    }
    [before, last, row] = [last, row, before];
  }
  let length = 0;
  for (let j = 0; j <= name.length; j += 1) if ((last[j] as number) <= (last[length] as number)) length = j;
  return { errors: last[length] as number, length };
}

function bucket(a: number, b: number, c: number): number {
  // Multipliers of Knuth's multiplicative hash; the high bits are the mixed ones.
  return Math.imul(Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x9e3779b1) ^ c, 0x9e3779b1) >>> 17;
}
