import type { MatchingIndex } from '../gazetteer/matching-index-layout.ts';
import { entitiesOfKey, listEntities, MOST_LISTED } from '../gazetteer/name-postings.ts';
import { lettersOf } from '../gazetteer/word-letters.ts';
import { startAt } from '../gazetteer/start-list.ts';
import { findHash, spread } from '../gazetteer/hash-table.ts';
import { isCommonWord } from '../text/is-common-word.ts';
import { latinKeyHash, spellingKey } from '../text/spelling-key.ts';
import { hashOf } from '../text/word-hash.ts';
import { foldedLetters } from '../text/words.ts';
import type { NameRun } from './name-runs.ts';

/** Entities that are compared with one stretch. */
const MOST_PROPOSED = 8;
/** One word that so few entities have proposes them alone, when the rest of the stretch is short. */
const RARE = 3;
const MOST_RARE_RUN = 3;
const MAX_LETTERS = 40;
/** Words that are tried as one. */
const MOST_JOINED = 3;
/** Letters of a word that may be two written as one, and of each of them. */
const LEAST_PARTED = 7;
const LEAST_PART = 3;

const letters = new Uint16Array(MAX_LETTERS);
const listed = new Int32Array(MOST_LISTED);
const keys = new Int32Array(64);
/** The hashes of `keys`, by which other indexes know them. */
const keyHashes = new Int32Array(keys.length);
const parts = new Int32Array(2);
const partHashes = new Int32Array(2);
/** The hash of the key that was asked for last. */
let askedHash = 0;

/**
 * Finds the entities of an index that share the most telling words with a stretch, by keys alone: no string is made of plain letters. How rare a word is
 * counts the names of `others` too.
 */
export function createNameProposer(
  index: MatchingIndex,
  others: readonly MatchingIndex[] = [],
): (text: string, run: NameRun) => readonly number[] {
  const votes = createVotes();
  const isTelling = createTelling(index);
  const elsewhere = (hash: number): number => {
    let many = 0;
    for (const other of others) many += entitiesOfKey(other, findHash(other.keys, spread(hash)));
    return many;
  };
  return (text, run) => {
    let found = 0;
    const size = run.words.length >> 1;
    for (let w = 0; w < size; w += 1) {
      const key = keyOf(index, text, run.words, w, w);
      keys[w] = key;
      keyHashes[w] = askedHash;
      if (key !== 0) found += 1;
    }
    // two words that the index has as one, and with the one before: Nam Dae Gang is Namdaegang
    let count = size;
    for (let w = 0; w + 1 < size; w += 1)
      for (let to = w + 1; to < Math.min(size, w + (found > 0 ? MOST_JOINED : 2)); to += 1) {
        const key = keyOf(index, text, run.words, w, to);
        if (key === 0) continue;
        keyHashes[count] = askedHash;
        keys[count++] = key;
        found += to - w + 1;
      }
    // and one that the index has as two: Aryasasol is Arya Sasol
    for (let w = 0; w < size && count + 2 <= keys.length; w += 1) {
      if (keys[w] !== 0 || !readParts(index, text, run.words, w)) continue;
      for (let part = 0; part < 2; part += 1) {
        keyHashes[count] = partHashes[part] as number;
        keys[count++] = parts[part] as number;
      }
      found += 1;
    }
    if (found === 0 || (found < 2 && size > MOST_RARE_RUN)) return [];
    votes.clear();
    // words that too many names have speak neither for nor against one
    let crowded = 0;
    for (let w = 0; w < count; w += 1) {
      const key = keys[w] as number;
      if (key === 0 || isBefore(key, w)) continue;
      const telling = isTelling(key);
      const own = listEntities(index, key, listed);
      const many = own + elsewhere(keyHashes[w] as number);
      if (own === 0 || many > MOST_LISTED) {
        if (w < size) crowded += 1;
        continue;
      }
      for (let i = 0; i < own; i += 1) votes.add(listed[i] as number, many, telling);
    }
    const asked = size - crowded;
    return votes.best(
      (words, rarest, telling) =>
        (words > 1 && words * 3 >= asked && (telling > 0 || words >= asked - 1)) ||
        (rarest <= RARE && asked <= MOST_RARE_RUN && telling > 0) ||
        (asked - words < 2 && (telling > 0 || words === asked)),
    );
  };
}

/** Tells keys whose first word is no everyday word; asked for once each. */
function createTelling(index: MatchingIndex): (key: number) => boolean {
  const known = new Uint8Array(index.counts.keys + 1);
  const own = new Uint16Array(MAX_LETTERS);
  return (key) => {
    if (known[key] === 0) {
      const size = lettersOf(index, index.keyWord[startAt(index.keyWords, key)] ?? 0, own);
      known[key] = isCommonWord(String.fromCharCode(...own.subarray(0, size))) ? 1 : 2;
    }
    return known[key] === 2;
  };
}

/** Entities by how many words of a stretch they share, and how rare those are. */
interface Votes {
  clear(): void;
  /** An entity has a word that so many entities have. */
  add(entity: number, many: number, isTelling: boolean): void;
  /** The entities with the most and rarest words of those that pass. */
  best(passes: (words: number, rarest: number, telling: number) => boolean): readonly number[];
}

/** Twice as many places as entities are taken of one stretch. */
const PLACES = 2048;
const MOST_VOTED = PLACES / 2;

function createVotes(): Votes {
  const entities = new Int32Array(PLACES);
  const rounds = new Int32Array(PLACES);
  const words = new Uint8Array(PLACES);
  const telling = new Uint8Array(PLACES);
  const rarest = new Uint8Array(PLACES);
  const weights = new Float64Array(PLACES);
  const used = new Int32Array(MOST_VOTED);
  let round = 0;
  let count = 0;
  return {
    clear() {
      round += 1;
      count = 0;
    },
    add(entity, many, isTelling) {
      let at = spread(entity) & (PLACES - 1);
      while (rounds[at] === round && entities[at] !== entity) at = (at + 1) & (PLACES - 1);
      if (rounds[at] !== round) {
        if (count === MOST_VOTED) return;
        rounds[at] = round;
        entities[at] = entity;
        words[at] = 0;
        telling[at] = 0;
        weights[at] = 0;
        rarest[at] = 255;
        used[count++] = at;
      }
      words[at] = (words[at] as number) + 1;
      if (isTelling) telling[at] = (telling[at] as number) + 1;
      weights[at] = (weights[at] as number) + 1 / Math.sqrt(many);
      rarest[at] = Math.min(rarest[at] as number, many);
    },
    best(passes) {
      const places: number[] = [];
      for (let i = 0; i < count; i += 1) {
        const at = used[i] as number;
        if (passes(words[at] as number, rarest[at] as number, telling[at] as number)) places.push(at);
      }
      if (places.length > 1)
        places.sort(
          (a, b) =>
            (weights[b] as number) - (weights[a] as number) || (entities[a] as number) - (entities[b] as number),
        );
      return places.slice(0, MOST_PROPOSED).map((at) => entities[at] as number);
    },
  };
}

/** True when an earlier word of the stretch has the same key. */
function isBefore(key: number, word: number): boolean {
  for (let w = 0; w < word; w += 1) if (keys[w] === key) return true;
  return false;
}

/** The key in an index of the words `from` to `to` of a text, written together; 0 when it has none. */
function keyOf(index: MatchingIndex, text: string, words: readonly number[], from: number, to: number): number {
  let size = 0;
  for (let w = from; w <= to; w += 1)
    for (let at = words[w * 2] ?? 0; at < (words[w * 2 + 1] ?? 0); at += 1) {
      const code = text.charCodeAt(at) | 0x20;
      if (size === MAX_LETTERS || code < 0x61 || code > 0x7a)
        return from === to ? keyOfWord(index, text, words, from) : 0;
      letters[size++] = code;
    }
  if (size < 3) return keyOfWord(index, text, words, from);
  askedHash = latinKeyHash(letters, size);
  return findHash(index.keys, spread(askedHash));
}

/** Writes into `parts` the keys of two words of an index that a long Latin word is, written as one; the first parting whose words are known. False when there is none. */
function readParts(index: MatchingIndex, text: string, words: readonly number[], word: number): boolean {
  const start = words[word * 2] ?? 0;
  const size = (words[word * 2 + 1] ?? 0) - start;
  if (size < LEAST_PARTED || size > MAX_LETTERS) return false;
  for (let at = 0; at < size; at += 1) {
    const code = text.charCodeAt(start + at) | 0x20;
    if (code < 0x61 || code > 0x7a) return false;
    letters[at] = code;
  }
  for (let first = LEAST_PART; first <= size - LEAST_PART; first += 1) {
    const hash = latinKeyHash(letters, first);
    parts[0] = findHash(index.keys, spread(hash));
    if (parts[0] === 0) continue;
    const behind = latinKeyHash(letters.subarray(first, size), size - first);
    parts[1] = findHash(index.keys, spread(behind));
    partHashes[0] = hash;
    partHashes[1] = behind;
    if (parts[1] !== 0) return true;
  }
  return false;
}

/** The same for one word of any letters and digits. */
function keyOfWord(index: MatchingIndex, text: string, words: readonly number[], word: number): number {
  const folded = foldedLetters(text, words[word * 2] ?? 0, words[word * 2 + 1] ?? 0);
  askedHash = hashOf(spellingKey(folded));
  return findHash(index.keys, spread(askedHash));
}

/** How many entities of an index have a name with a word of this spelling key. */
export function entitiesWithKey(index: MatchingIndex, key: string): number {
  const hash = hashOf(key);
  return entitiesOfKey(index, findHash(index.keys, spread(hash)));
}

/** How many entities of an index have words of all these spelling keys; keys that too many have are left out. */
export function entitiesWithKeys(index: MatchingIndex, wanted: readonly string[]): number {
  let both: readonly number[] | null = null;
  for (const key of wanted) {
    const hash = hashOf(key);
    const number = findHash(index.keys, spread(hash));
    if (number === 0) return 0;
    const many = listEntities(index, number, listed);
    if (many === 0 && entitiesOfKey(index, number) > 0) continue;
    const list = [...listed.subarray(0, many)];
    both = both === null ? list : both.filter((entity) => list.includes(entity));
  }
  return both?.length ?? 0;
}
