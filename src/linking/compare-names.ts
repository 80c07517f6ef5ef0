import Fuse from 'fuse.js/basic';
import { spellingDistance } from '../text/spelling-distance.ts';
import { isNumberKey, spellingKey } from '../text/spelling-key.ts';
import { COUNTRIES } from './name-vocabulary.ts';
import { nameWord, type NameWord } from './name-words.ts';
import { areOtherNames } from './are-other-names.ts';
import { isOtherBody } from './is-other-body.ts';
import { isSurelySame, LONG_WORD, wordAlikeness } from './word-alikeness.ts';

/** What is known of words from all names of a list. */
export interface WordWeights {
  /** How much a word says: rare ones more, kinds of bodies less, legal forms hardly anything. */
  weightOf(word: NameWord): number;
  /** True for a word that one name of the list has and that means nothing else. */
  isUnique(word: NameWord): boolean;
  /** True when one name of the list alone has all of these words. */
  areUniqueTogether(words: readonly NameWord[]): boolean;
  /** True for letters that are the initials of one name of the list. */
  isInitials(word: NameWord): boolean;
}

/** Taken when both names have a telling word of their own. */
const CONFLICT = 0.78;
/** A name that is wholly in the other one, with a word that no other entity has. */
const CONTAINED = 0.8;
/** Fewer letters are the initials of too many names. */
export const LEAST_INITIALS = 4;
/** Taken when one telling word is all that meets, or each is of a kind of its own. */
const THIN = 0.9;
/** Taken when no telling word is surely the same and something is left over. */
const UNSURE = 0.9;
const FUSE = { threshold: 0.6, ignoreLocation: true, ignoreFieldNorm: true, isCaseSensitive: true } as const;

/**
 * How alike two names are, 0 to 1: the weights of the words that meet, in any order, over all. 0 when their numbers differ; less when each has a telling word
 * that the other lacks; more when the one holds the other with a word that only this entity has.
 */
export function compareNames(query: readonly NameWord[], known: readonly NameWord[], weights: WordWeights): number {
  return matchNames(query, known, weights).score;
}

/** The same with the words that met and those that did not. */
export function matchNames(query: readonly NameWord[], known: readonly NameWord[], weights: WordWeights): NamesMet {
  if (areOtherNames(query, known)) return OTHER_NAMES;
  const a = joinSplit(query, known);
  const b = joinSplit(known, a);
  const { met, common, unique, sure, pairs, ...unmatched } = pairWords(a, b, weights);
  const alone = unmatched.alone.filter((word) => !word.repeats);
  const rest = unmatched.rest.filter((word) => !word.repeats);
  const left = [...alone, ...rest];
  const met_ = { common, alone, rest, pairs, unique };
  if (isOtherBody(pairs, alone, rest)) return { ...met_, score: 0 };
  const total = [...a, ...b].reduce(
    (sum, word) =>
      sum +
      (word.repeats && (unmatched.alone.includes(word) || unmatched.rest.includes(word)) ? 0 : weights.weightOf(word)),
    0,
  );
  let score = met / Math.max(total, 1e-9);
  const conflict = isTelling(alone) && isTelling(rest);
  if ((!sure || pairs.some(hasOtherConsonant)) && left.some((word) => !word.weak)) score *= UNSURE;
  const isHolding =
    (unique === 'letters' && !isAnotherKind(alone, rest)) ||
    (unique === 'spelling' && isTold(pairs, alone, rest)) ||
    (unique === 'longSpelling' && tellingOf(left).length <= 1) ||
    isWholly(common, alone, rest, weights);
  if (conflict) score *= CONFLICT;
  else if (isHolding && !isSubsidiary(a, alone) && !isSubsidiary(b, rest) && (!isTelling(alone) || !isTelling(rest)))
    score = Math.max(score, CONTAINED + score * 0.1);
  else if (isThin(common, alone, rest)) score *= THIN;
  const whole = compareWhole(a, b, conflict ? 0.95 : 0.88);
  return { ...met_, score: Math.max(score, whole), whole: whole >= score };
}

/** A word, the word of the known name that it met, and where that stands. */
export type WordPair = readonly [word: NameWord, partner: NameWord, at: number];

/** How two names were found alike. */
export interface NamesMet {
  readonly score: number;
  /** Telling words of the known name that are surely in the other. */
  readonly common: readonly NameWord[];
  /** Words of the two names that met, in the order of the one. */
  readonly pairs: readonly WordPair[];
  /** Words of the one and of the known name that met none. */
  readonly alone: readonly NameWord[];
  readonly rest: readonly NameWord[];
  /** How surely a word met that one known name alone has and that means nothing else. */
  readonly unique: Uniqueness | null;
  readonly whole?: boolean;
}

/** To the letter, in another spelling of a long word, in another spelling. */
type Uniqueness = 'letters' | 'longSpelling' | 'spelling';

const OTHER_NAMES: NamesMet = { score: 0, common: [], pairs: [], alone: [], rest: [], unique: null };

/** Words of the two names that meet, and those of each that have no partner. */
function pairWords(a: readonly NameWord[], b: readonly NameWord[], weights: WordWeights) {
  const free = new Set(b.keys());
  const alone: NameWord[] = [];
  let met = 0;
  let unique: Uniqueness | null = null;
  let sure = false;
  const common: NameWord[] = [];
  const pairs: WordPair[] = [];
  const unmet: NameWord[] = [];
  for (const word of a) {
    const at = bestPartner(word, b, free);
    const partner = at === null ? undefined : b[at.at];
    if (!at || !partner) {
      unmet.push(word);
      continue;
    }
    free.delete(at.at);
    pairs.push([word, partner, at.at]);
    if (isSurelySame(word, partner, at.alike) && isTelling([partner])) common.push(partner);
    sure ||= !word.weak && !word.head && isSurelySame(word, partner, at.alike);
    if (isSurelySame(word, partner, at.alike) && weights.isUnique(partner))
      unique =
        unique === 'letters' || word.text === partner.text
          ? 'letters'
          : unique === 'longSpelling' || partner.text.length >= LONG_WORD
            ? 'longSpelling'
            : 'spelling';
    met += at.alike * (weights.weightOf(word) + weights.weightOf(partner));
  }
  for (const word of unmet) {
    const spelledOut = wordsOfInitials(word.text, b, free);
    if (spelledOut.length === 0) {
      alone.push(word);
      continue;
    }
    // three letters are the initials of many bodies: they add to what else meets
    if (word.text.length < LEAST_INITIALS && a.length > 1 && common.length === 0) {
      alone.push(word);
      continue;
    }
    met += 0.9 * weights.weightOf(word);
    // IRGC-QF is not the IRGC: letters beside its initials name a part of it
    if (weights.isInitials(word) && a.every((other) => other.weak || other.text.length > 2)) {
      unique = 'letters';
      sure = true;
    }
    for (const at of spelledOut) {
      free.delete(at);
      const partner = b[at];
      if (partner) pairs.push([word, partner, at]);
      if (partner) met += 0.9 * weights.weightOf(partner);
    }
  }
  const rest = [...free].map((at) => b[at]).filter((word): word is NameWord => word !== undefined);
  return { met, common, pairs, alone, rest, unique, sure };
}

/** Words of `others`, by position, that follow each other and begin with the letters of an abbreviation (KPA: Korean People's Army); none for other words. */
function wordsOfInitials(word: string, others: readonly NameWord[], free: ReadonlySet<number>): readonly number[] {
  if (word.length < 3 || word.length > 6 || !/^\p{L}+$/u.test(word)) return [];
  const named = [...others.keys()].filter((at) => others[at]?.joins === false);
  for (let from = 0; from + word.length <= named.length; from += 1) {
    const run = named.slice(from, from + word.length);
    if (run.every((at, i) => free.has(at) && others[at]?.text.charAt(0) === word.charAt(i))) return run;
  }
  return [];
}

/** True for two telling words of which one has another consonant in one place: it may be a slip, and mostly is another name where more differs (Sarkand, Sarmand). */
function hasOtherConsonant([{ text, key, rare }, other]: WordPair): boolean {
  if (!rare || !other.rare || key === other.key || text.length !== other.text.length) return false;
  let apart = '';
  for (let i = 0; i < text.length; i += 1)
    if (text.charAt(i) !== other.text.charAt(i)) apart += text.charAt(i) + other.text.charAt(i);
  return apart.length === 2 && !/[aeiouyw]/.test(apart);
}

/** True when another spelling of a word is enough: nothing else tells, or one word of the known name where more than that word met. */
function isTold(pairs: readonly WordPair[], alone: readonly NameWord[], rest: readonly NameWord[]): boolean {
  return tellingOf(alone).length === 0 && tellingOf(rest).length <= (pairs.length < 2 ? 0 : 1);
}

/** The words that would tell another body: neither a kind nor a legal form, nor one letter. */
function tellingOf(words: readonly NameWord[]): readonly NameWord[] {
  return words.filter((word) => !word.weak && !word.head && word.text.length > 2);
}

function isTelling(words: readonly NameWord[]): boolean {
  return tellingOf(words).length > 0;
}

/** True when the query says a kind of body that a much longer known name lacks: Mehr Bank is not the Mehr Relief and Building Fund. */
function isAnotherKind(alone: readonly NameWord[], rest: readonly NameWord[]): boolean {
  return alone.some((word) => word.head) && tellingOf(rest).length >= 2;
}

/** True when what the names share is less than what parts them: one telling word, and another kind of body or one more telling word of the known name. */
function isThin(common: readonly NameWord[], alone: readonly NameWord[], rest: readonly NameWord[]): boolean {
  const isOtherKind = alone.some((word) => word.head);
  return common.length < 2 ? isOtherKind || isTelling(rest) : isOtherKind && rest.some((word) => word.head);
}

/**
 * True when one name has all that tells in the other, by words that only this entity has together: Revolutionary Guards. The known name may have one
 * telling word more, the query any number: a long name is cut in news less often than a short one gets additions.
 */
function isWholly(
  common: readonly NameWord[],
  alone: readonly NameWord[],
  rest: readonly NameWord[],
  weights: WordWeights,
): boolean {
  if (common.length < 2 || !weights.areUniqueTogether(common)) return false;
  return isBare(rest) || (isBare(alone) && rest.filter((word) => isTelling([word])).length <= 1);
}

/** True when nothing but legal forms and the like is left over. */
function isBare(words: readonly NameWord[]): boolean {
  return words.every((word) => word.weak);
}

/** A company with a country in its name and a legal form is that country's own: Example Canada Inc. is not Example. */
function isSubsidiary(words: readonly NameWord[], alone: readonly NameWord[]): boolean {
  return alone.some(({ text }) => COUNTRIES.has(text)) && words.some((word) => word.weak && !word.joins);
}

/** Two names written as one word each: initials run together, words joined in other places. */
function compareWhole(a: readonly NameWord[], b: readonly NameWord[], least: number): number {
  const joinedA = a.map((word) => word.text).join('');
  const joinedB = b.map((word) => word.text).join('');
  const length = Math.max(joinedA.length, joinedB.length);
  if (joinedA.length < 6 || joinedB.length < 6 || length > 63) return 0;
  if (joinedA === joinedB) return 1;
  const whole = 1 - spellingDistance(joinedA, joinedB, (1 - least) * length) / length;
  return whole > least ? whole * fuse(joinedA, joinedB) : 0;
}

function fuse(a: string, b: string): number {
  const result = Fuse.match(a, b, FUSE);
  return result.isMatch ? Math.max(0.9, 1 - result.score / 2) : 0.9;
}

function bestPartner(
  word: NameWord,
  others: readonly NameWord[],
  free: ReadonlySet<number>,
): { at: number; alike: number } | null {
  let best: { at: number; alike: number } | null = null;
  for (const at of free) {
    const other = others[at];
    const alike = other ? wordAlikeness(word, other) : 0;
    if (alike > (best?.alike ?? 0)) best = { at, alike };
  }
  return best;
}

/** Most neighbours that are joined: Chong Chon Gang. */
const MOST_JOINED = 4;

/** Neighbours that the other name writes as one word are one word: Tide Water, Tidewater. */
function joinSplit(words: readonly NameWord[], others: readonly NameWord[]): readonly NameWord[] {
  const keys = new Set<string>();
  for (const word of others) if (word.text.length >= 2) keys.add(word.key);
  const out: NameWord[] = [];
  for (let i = 0; i < words.length; i += 1) {
    let taken = 1;
    const word = words[i];
    if (!word) continue;
    let one = word;
    let text = word.text;
    const most = keys.has(word.key) || !mayBegin(word, keys) ? 1 : Math.min(MOST_JOINED, words.length - i);
    for (let n = 2; n <= most; n += 1) {
      text += words[i + n - 1]?.text ?? '';
      if (text.length < 5 || !keys.has(spellingKey(text))) continue;
      one = nameWord(text);
      taken = n;
      break;
    }
    out.push(one);
    i += taken - 1;
  }
  return out;
}

/** Letters from which what follows a word does not change with which class letter its key begins (tsch). */
const LEAST_OF_START = 4;

/** False when no word with one of these keys can begin with this word. */
function mayBegin({ text, key }: NameWord, keys: ReadonlySet<string>): boolean {
  if (text.length < LEAST_OF_START || isNumberKey(key)) return true;
  for (const other of keys) if (other.charCodeAt(0) === key.charCodeAt(0)) return true;
  return false;
}
