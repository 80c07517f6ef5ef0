import Fuse from 'fuse.js';
import { spellingKey } from '../text/spelling-key.ts';
import { isCommonName, isCommonWord } from '../text/is-common-word.ts';
import { nameWords, type NameWord } from './name-words.ts';
import { spellingDistance } from '../text/spelling-distance.ts';

/** A list of names to find other spellings in; make it with `buildNameIndex`. */
export interface NameIndex {
  readonly names: readonly { readonly id: string; readonly name: string; readonly words: readonly NameWord[] }[];
  /** Per spelling key and per pair of neighbouring letters' fragment: which names. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

/** The name that a query is a spelling of. */
export interface NameMatch {
  readonly id: string;
  readonly name: string;
  /** 0 to 1. */
  readonly score: number;
}

/** Below this the answer is none. */
const LEAST_SCORE = 0.72;
/** Names of other entities must be this much worse. */
const LEAST_LEAD = 0.03;
/** Candidates that are compared word by word. */
const MOST_CANDIDATES = 40;
const WEAK_WEIGHT = 0.12;
const HEAD_WEIGHT = 0.35;
/** Taken when both names have a telling word of their own. */
const CONFLICT = 0.78;
/** A name that is wholly in the other one, with a word that no other entity has. */
const CONTAINED = 0.8;
/** A part of a body is not the body: the Guards are not the Guards' air force. */
const BRANCH: ReadonlySet<string> = new Set(
  'air naval navy ground aerospace intelligence command wing youth'.split(' '),
);
const FUSE = { threshold: 0.6, ignoreLocation: true, ignoreFieldNorm: true, isCaseSensitive: true } as const;

/** Index of names by the keys and fragments of their words. An id may stand several times, with other spellings. */
export function buildNameIndex(list: readonly { readonly id: string; readonly name: string }[]): NameIndex {
  const postings = new Map<string, number[]>();
  const names = list.map(({ id, name }, n) => {
    const words = nameWords(name);
    for (const key of new Set(words.flatMap(({ text }) => keysOf(text)))) {
      const posting = postings.get(key);
      if (posting) posting.push(n);
      else postings.set(key, [n]);
    }
    return { id, name, words };
  });
  return { names, postings };
}

/**
 * The entity that a name is a spelling of, or null: for names in lists, not for running text. Words may come in another order, with other
 * transliterations, abbreviations of legal forms, one typing error each; numbers must agree.
 */
export function matchName(query: string, index: NameIndex): NameMatch | null {
  const words = nameWords(query);
  const size = Math.max(1, index.names.length);
  const weightOf = ({ text, weak, head }: NameWord): number => {
    const known = index.postings.get(spellingKey(text))?.length ?? 0;
    return (
      (weak ? WEAK_WEIGHT : head ? HEAD_WEIGHT : 1) * (0.35 + Math.log(1 + size / (1 + known)) / Math.log(1 + size))
    );
  };
  const isUnique = ({ text, weak, head }: NameWord): boolean =>
    !weak &&
    !head &&
    text.length >= 4 &&
    !isCommonWord(text) &&
    !isCommonName(text) &&
    (index.postings.get(spellingKey(text))?.length ?? 0) === 1;
  const votes = new Map<number, number>();
  for (const { text, weak } of words)
    for (const key of keysOf(text)) {
      const posting = index.postings.get(key) ?? [];
      if (posting.length > 400) continue;
      for (const n of posting) votes.set(n, (votes.get(n) ?? 0) + (weak ? 0.1 : 1) / Math.sqrt(posting.length));
    }
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_CANDIDATES);
  let best: NameMatch | null = null;
  let second = 0;
  for (const [n] of ranked) {
    const entry = index.names[n];
    if (!entry) continue;
    const score = compareNames(words, entry.words, weightOf, isUnique);
    if (!best || score > best.score) {
      if (best && best.id !== entry.id) second = best.score;
      best = { id: entry.id, name: entry.name, score };
    } else if (entry.id !== best.id) second = Math.max(second, score);
  }
  if (!best || best.score < LEAST_SCORE || best.score - second < LEAST_LEAD) return null;
  return best;
}

/** Keys under which a word is looked up: its spelling key, and its beginning and end for typing errors. */
function keysOf(word: string): string[] {
  const key = spellingKey(word);
  return key.length < 4 || key.startsWith('#') ? [key] : [key, `^${key.slice(0, 4)}`, `$${key.slice(-4)}`];
}

/**
 * How alike two names are: the weights of the words that meet, in any order, over all. 0 when their numbers differ; less when each has a telling word
 * that the other lacks; more when the one holds the other with a word that only this entity has.
 */
function compareNames(
  query: readonly NameWord[],
  known: readonly NameWord[],
  weightOf: (word: NameWord) => number,
  isUnique: (word: NameWord) => boolean,
): number {
  const a = joinSplit(query, known);
  const b = joinSplit(known, a);
  const free = new Set(b.keys());
  const alone: NameWord[] = [];
  let met = 0;
  let total = 0;
  let unique = false;
  for (const word of a) {
    total += weightOf(word);
    const at = bestPartner(word, b, free);
    const partner = at === null ? undefined : b[at.at];
    if (!at || !partner) {
      alone.push(word);
      continue;
    }
    free.delete(at.at);
    unique ||= at.alike > 0.94 && isUnique(partner);
    met += at.alike * (weightOf(word) + weightOf(partner));
  }
  const rest = [...free].map((at) => b[at]).filter((word): word is NameWord => word !== undefined);
  for (const word of b) total += weightOf(word);
  if ([...alone, ...rest].some((word) => isNumber(word.text))) return 0;
  if ((alone.length === 0) !== (rest.length === 0) && [...alone, ...rest].some((word) => BRANCH.has(word.text)))
    return 0;
  let score = met / Math.max(total, 1e-9);
  const telling = (words: readonly NameWord[]): boolean =>
    words.some((word) => !word.weak && !word.head && word.text.length > 2);
  const conflict = telling(alone) && telling(rest);
  if (conflict) score *= CONFLICT;
  else if (unique && (!telling(alone) || !telling(rest))) score = Math.max(score, CONTAINED + score * 0.1);
  return Math.max(score, compareWhole(a, b, conflict ? 0.95 : 0.88));
}

/** Two names written as one word each: initials run together, words joined in other places. */
function compareWhole(a: readonly NameWord[], b: readonly NameWord[], least: number): number {
  const joinedA = a.map((word) => word.text).join('');
  const joinedB = b.map((word) => word.text).join('');
  if (joinedA.length < 6 || joinedB.length < 6 || Math.max(joinedA.length, joinedB.length) > 63) return 0;
  const whole = 1 - spellingDistance(joinedA, joinedB) / Math.max(joinedA.length, joinedB.length);
  return whole > least ? whole * fuse(joinedA, joinedB) : 0;
}

function bestPartner(
  word: NameWord,
  others: readonly NameWord[],
  free: ReadonlySet<number>,
): { at: number; alike: number } | null {
  let best: { at: number; alike: number } | null = null;
  for (const at of free) {
    const alike = alikeness(word.text, others[at]?.text ?? '');
    if (alike > (best?.alike ?? 0)) best = { at, alike };
  }
  return best;
}

/** Neighbours that the other name writes as one word are one word: Tide Water, Tidewater. */
function joinSplit(words: readonly NameWord[], others: readonly NameWord[]): readonly NameWord[] {
  const keys = new Set(others.map((word) => spellingKey(word.text)));
  const out: NameWord[] = [];
  for (const word of words) {
    const last = out.at(-1);
    if (
      last &&
      !keys.has(spellingKey(word.text)) &&
      last.text.length + word.text.length >= 5 &&
      keys.has(spellingKey(last.text + word.text))
    )
      out[out.length - 1] = { text: last.text + word.text, weak: false, head: false };
    else out.push(word);
  }
  return out;
}

function isNumber(word: string): boolean {
  return spellingKey(word).startsWith('#');
}

function fuse(a: string, b: string): number {
  const result = Fuse.match(a, b, FUSE);
  return result.isMatch ? Math.max(0.9, 1 - result.score / 2) : 0.9;
}

/** How alike two words are: 1 the same, a little less another spelling, less one error; 0 for different words. */
function alikeness(a: string, b: string): number {
  if (a === b) return 1;
  const key = spellingKey(a);
  if (key === spellingKey(b)) return key.startsWith('#') ? 1 : similar(a, b, 0.35);
  const least = Math.min(a.length, b.length);
  if (/\d/.test(a + b)) return 0;
  if (least < 4) return 0;
  return Math.max(sharedStem(a, b), isCommonWord(a) && isCommonWord(b) ? 0 : similar(a, b, 0.25));
}

/** Words of one stem: Korea and Korean, Revolution and Revolutionary. */
function sharedStem(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const most = Math.max(a.length, b.length);
  if (
    same >= 4 &&
    same >= most - 3 &&
    /^(?:i?an|n|i|ese|ish)?$/.test(a.slice(same)) &&
    /^(?:i?an|n|i|ese|ish)?$/.test(b.slice(same))
  )
    return 0.92;
  return same >= 6 && same >= most * 0.65 ? 0.85 : 0;
}

/** One minus the distance of two words by their length; 0 when more than `most` apart. */
function similar(a: string, b: string, most: number): number {
  const distance = spellingDistance(a, b) / Math.max(a.length, b.length);
  return distance <= most ? 1 - distance : 0;
}
