import { runSteps, type Steps } from '../model/steps.ts';

/** Distinct words in the order of their code units, and a trie over them in typed arrays. A word's number is its place in that order. */
export interface WordTrie {
  /** Letters of all words, one after the other. */
  readonly letters: Uint16Array;
  /** Where each word starts in `letters`; one more entry than words. */
  readonly start: Uint32Array;
  /** First child of each node; one more entry than nodes. The children of a node stand together. */
  readonly firstChild: Uint32Array;
  /** The words under a node are `low` to `high` (exclusive). A node with one word has no children: its letters go on in `letters`. */
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  /** The letter that leads to each node, beside its neighbours: most children are left at once, and are not looked up in `letters`. */
  readonly nodeLetter: Uint16Array;
  /** All letters of all words under each node (`letterBit`): what shares too few with a typed word is left without reading it. */
  readonly nodeLetters: Uint32Array;
}

/** One of 32 bits for a letter (code unit); two letters that share one only cost a look. */
export function letterBit(code: number): number {
  return 1 << (code & 31);
}

/** Words, or nodes, that are taken in between two steps. */
const STEP = 5000;

/** Builds the trie of words that are distinct and sorted by code unit. */
export function buildWordTrie(words: readonly string[]): WordTrie {
  return runSteps(wordTrieSteps(words));
}

/** As `buildWordTrie`, in steps. */
export function* wordTrieSteps(words: readonly string[]): Steps<WordTrie> {
  const start = new Uint32Array(words.length + 1);
  words.forEach((word, index) => (start[index + 1] = (start[index] ?? 0) + word.length));
  const letters = new Uint16Array(start[words.length] ?? 0);
  for (const [index, word] of words.entries()) {
    if (index % STEP === 0) yield;
    for (let i = 0; i < word.length; i += 1) letters[(start[index] ?? 0) + i] = word.charCodeAt(i);
  }
  const low: number[] = [0];
  const high: number[] = [words.length];
  const depth: number[] = [0];
  const nodeLetter: number[] = [0];
  const firstChild: number[] = [];
  for (let node = 0; node < low.length; node += 1) {
    if (node % STEP === 0) yield;
    firstChild.push(low.length);
    const to = high[node] ?? 0;
    const at = depth[node] ?? 0;
    let from = low[node] ?? 0;
    if (to - from <= 1 && node > 0) continue;
    if (words[from]?.length === at) from += 1;
    while (from < to) {
      const letter = words[from]?.charCodeAt(at);
      let end = from + 1;
      while (end < to && words[end]?.charCodeAt(at) === letter) end += 1;
      low.push(from);
      high.push(end);
      depth.push(at + 1);
      nodeLetter.push(letter ?? 0);
      from = end;
    }
  }
  firstChild.push(low.length);
  const nodeLetters = new Uint32Array(low.length);
  // Children come after their node.
  for (let node = low.length - 1; node >= 0; node -= 1) {
    if (node % STEP === 0) yield;
    let bits = 0;
    const to = firstChild[node + 1] ?? 0;
    for (let child = firstChild[node] ?? 0; child < to; child += 1) bits |= nodeLetters[child] ?? 0;
    const word = low[node] ?? 0;
    if (bits === 0)
      for (let i = start[word] ?? 0; i < (start[word + 1] ?? 0); i += 1) bits |= letterBit(letters[i] ?? 0);
    nodeLetters[node] = bits;
  }
  return {
    letters,
    start,
    nodeLetters,
    firstChild: Uint32Array.from(firstChild),
    low: Uint32Array.from(low),
    high: Uint32Array.from(high),
    nodeLetter: Uint16Array.from(nodeLetter),
  };
}

export function wordCount(trie: WordTrie): number {
  return trie.start.length - 1;
}

export function wordLength(trie: WordTrie, word: number): number {
  return (trie.start[word + 1] as number) - (trie.start[word] as number);
}

export function wordAt(trie: WordTrie, word: number): string {
  return String.fromCharCode(...trie.letters.subarray(trie.start[word], trie.start[word + 1]));
}

/** The words that begin with `prefix`, as `[low, high)`; empty when low equals high. */
export function prefixRange(trie: WordTrie, prefix: string): readonly [number, number] {
  return [lowerBound(trie, prefix, false), lowerBound(trie, prefix, true)];
}

/** Number of the word, or -1. */
export function findWord(trie: WordTrie, word: string): number {
  const at = lowerBound(trie, word, false);
  return at < wordCount(trie) && wordLength(trie, at) === word.length && compareStart(trie, at, word) === 0 ? at : -1;
}

/** First word not before `key`; with `after`, first word that is after `key` and does not begin with it. */
function lowerBound(trie: WordTrie, key: string, after: boolean): number {
  let low = 0;
  let high = wordCount(trie);
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = compareStart(trie, middle, key);
    if (order < 0 || (after && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Compares the first letters of a word with `key`: 0 when the word begins with it. */
function compareStart(trie: WordTrie, word: number, key: string): number {
  const from = trie.start[word] as number;
  const length = wordLength(trie, word);
  for (let i = 0; i < key.length; i += 1) {
    if (i >= length) return -1;
    const order = (trie.letters[from + i] as number) - key.charCodeAt(i);
    if (order !== 0) return order;
  }
  return 0;
}
