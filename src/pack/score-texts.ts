import { matchWord } from './match-word.ts';
import { hasNumber, type SearchFilter } from './search-filter.ts';
import type { SearchIndex } from './search-index.ts';
import { findWord, prefixRange } from './word-trie.ts';

/** A document whose running text, or whose entities, hold words of the query. */
export interface TextMatch {
  readonly document: number;
  readonly score: number;
}

/** Arrays as long as the index has documents, reused from query to query. */
export interface TextScratch {
  readonly score: Float32Array;
  readonly word: Uint8Array;
  readonly touched: Uint32Array;
}

export function createTextScratch(documents: number): TextScratch {
  return { score: new Float32Array(documents), word: new Uint8Array(documents), touched: new Uint32Array(documents) };
}

/** Postings read for one word; the newest documents come first, so what is left out is old. */
const MOST_POSTINGS = 200_000;
const BEGUN_COST = 0.1;
const ERROR_COST = 0.3;
/** "rockets" asked, "rocket" found. */
const SINGLE_WORTH = 0.97;
/** Beginnings of fewer letters fit half of all words. */
const SHORTEST_BEGINNING = 3;
/** Up to this many candidates it is cheaper to look each up in a long list than to read the list. */
const FEW = 4096;

/** Sorted runs of document numbers, with what a document in them is worth. */
interface Posting {
  readonly items: Uint32Array;
  readonly from: number;
  readonly to: number;
  readonly worth: number;
}

/**
 * The `most` documents that hold most of the query's words, best first, newest first among equals. Words weigh by how rare they are (log of
 * documents over documents with the word: Robertson and Spärck Jones). `entities[i]` are entities that word i of the query names: their
 * documents count as holding the word, in whatever language they say it.
 */
export function scoreTexts(
  index: SearchIndex,
  words: readonly string[],
  entities: readonly (readonly number[])[],
  scratch: TextScratch,
  most: number,
  filter: SearchFilter | null,
): readonly TextMatch[] {
  const lists = words.map((word, at) => postingsOf(index, word, entities[at] ?? []));
  const sizes = lists.map((list) => list.reduce((sum, { from, to }) => sum + to - from, 0));
  const weights = sizes.map((size) => Math.log(1 + (index.documents + 1) / (size + 1)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const order = words.map((_, at) => at).sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
  let touched = 0;
  order.forEach((at, turn) => {
    const weight = (weights[at] ?? 0) / total;
    const list = lists[at] ?? [];
    if (turn > 0 && touched > 0 && touched <= FEW && (sizes[at] ?? 0) > 16 * touched && list.length <= 16)
      for (let i = 0; i < touched; i += 1) lookUp(scratch, scratch.touched[i] as number, list, weight);
    else touched = addAll(scratch, list, weight, turn + 1, touched);
  });
  const best: TextMatch[] = [];
  for (let i = 0; i < touched; i += 1) {
    const document = scratch.touched[i] as number;
    if (!filter || filter(document)) keepBest(best, document, scratch.score[document] as number, most);
    scratch.word[document] = 0;
  }
  return best;
}

/** Puts a document among the best ones where it belongs. Most that are seen are worse than all of these and cost one comparison. */
function keepBest(best: TextMatch[], document: number, score: number, most: number): void {
  const last = best.at(-1);
  if (last && best.length >= most && isBefore(last, document, score)) return;
  let at = best.length;
  while (at > 0 && !isBefore(best[at - 1] as TextMatch, document, score)) at -= 1;
  best.splice(at, 0, { document, score });
  if (best.length > most) best.pop();
}

function isBefore(one: TextMatch, document: number, score: number): boolean {
  return one.score > score || (one.score === score && one.document < document);
}

function addAll(scratch: TextScratch, list: readonly Posting[], weight: number, turn: number, from: number): number {
  let touched = from;
  let left = MOST_POSTINGS;
  for (const { items, from: first, to, worth } of list) {
    for (let i = first; i < to && left > 0; i += 1) {
      left -= 1;
      const document = items[i] as number;
      const seen = scratch.word[document] as number;
      if (seen === turn) continue;
      if (seen === 0) {
        scratch.touched[touched] = document;
        touched += 1;
        scratch.score[document] = 0;
      }
      scratch.word[document] = turn;
      scratch.score[document] = (scratch.score[document] as number) + worth * weight;
    }
  }
  return touched;
}

function lookUp(scratch: TextScratch, document: number, list: readonly Posting[], weight: number): void {
  const found = list.find(({ items, from, to }) => hasNumber(items, from, to, document));
  if (found) scratch.score[document] = (scratch.score[document] as number) + found.worth * weight;
}

/** The lists for a word, best first: the entities it names, the word itself, else words that it begins, else words with one error. */
function postingsOf(index: SearchIndex, word: string, entities: readonly number[]): Posting[] {
  const { trie, bodyPostingStart, bodyPostings, aboutStart, about } = index;
  const lists: Posting[] = entities.map((entity) => ({
    items: about,
    from: aboutStart[entity] as number,
    to: aboutStart[entity + 1] as number,
    worth: 1,
  }));
  const add = (low: number, high: number, worth: number): void => {
    for (let at = low; at < high && lists.length < 1000; at += 1) {
      const from = bodyPostingStart[at] as number;
      const to = bodyPostingStart[at + 1] as number;
      if (from < to) lists.push({ items: bodyPostings, from, to, worth });
    }
  };
  const exact = findWord(trie, word);
  if (exact !== -1) add(exact, exact + 1, 1);
  const single = word.length > SHORTEST_BEGINNING && word.endsWith('s') ? findWord(trie, word.slice(0, -1)) : -1;
  if (single !== -1) add(single, single + 1, SINGLE_WORTH);
  if (word.length >= SHORTEST_BEGINNING) add(...prefixRange(trie, word), 1 - BEGUN_COST);
  if (lists.length === 0 && word.length > SHORTEST_BEGINNING && !/^\d+$/.test(word))
    for (const { low, high, edits } of matchWord(trie, word, 1)) add(low, high, 1 - ERROR_COST * edits);
  return lists;
}
