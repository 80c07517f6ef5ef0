import { findNames } from './find-names.ts';
import { FIELD_MARK } from './match-word.ts';
import type { SearchQuery } from './parse-search-query.ts';
import type { Scratch } from './score-names.ts';
import { NO_DAY } from './search-days.ts';
import { FIELDS, type FieldName } from './search-documents.ts';
import type { SearchIndex } from './search-index.ts';
import { findWord, prefixRange } from './word-trie.ts';

/** Says of a document whether the filters of a query let it pass. */
export type SearchFilter = (document: number) => boolean;

/** A name must be this good to stand for the place or group of a filter. */
const MEANT = 0.85;

/**
 * The filters of a query as one test; null when it has none. `meant[i]` are the numbers in `about` of the entities that filter i means:
 * those of `meantEntities`, and those that another index knows by the name.
 */
export function createSearchFilter(
  index: SearchIndex,
  query: SearchQuery,
  meant: readonly (readonly number[])[],
): SearchFilter | null {
  const { fields, from, to } = query;
  if (fields.length === 0 && from === null && to === null) return null;
  const passed = new Uint8Array(index.documents);
  fields.forEach((filter, at) => {
    const pass = (document: number): void => {
      if (passed[document] === at) passed[document] = at + 1;
    };
    passField(index, filter.field, filter.words, pass);
    for (const entity of meant[at] ?? []) {
      if (entity < (index.counts[0] as number)) pass(entity);
      for (let i = index.aboutStart[entity] as number; i < (index.aboutStart[entity + 1] as number); i += 1)
        pass(index.about[i] as number);
    }
  });
  return (document) => {
    if (passed[document] !== fields.length) return false;
    if (from === null && to === null) return true;
    const first = index.from[document] as number;
    return (
      first !== NO_DAY && (to === null || first <= to) && (from === null || (index.to[document] as number) >= from)
    );
  };
}

/** Documents that have all the words in the field, each at least as a beginning ("rocket" for "rocket-fire"). */
function passField(
  index: SearchIndex,
  field: FieldName,
  words: readonly string[],
  pass: (document: number) => void,
): void {
  const lists = words.map((word) => documentsWith(index, field, word));
  const found = new Uint8Array(lists.length > 1 ? index.documents : 0);
  lists.forEach((list, at) => {
    const isLast = at === lists.length - 1;
    for (let i = 0; i < list.length; i += 1) {
      const document = list[i] as number;
      if (at > 0 && (found[document] as number) < at) continue;
      if (isLast) pass(document);
      else found[document] = at + 1;
    }
  });
}

/** Numbers of documents that have a word in the field, some more than once. */
function documentsWith(index: SearchIndex, field: FieldName, word: string): Uint32Array {
  const key = String.fromCharCode(FIELD_MARK) + FIELDS[field];
  let [low, high] = prefixRange(index.trie, key + word);
  if (low === high && word.endsWith('s')) [low, high] = prefixRange(index.trie, key + word.slice(0, -1));
  const { bodyPostingStart, bodyPostings } = index;
  return bodyPostings.subarray(bodyPostingStart[low], bodyPostingStart[high]);
}

/** The entities of the index that each filter of a query may mean by name. */
export function meantByFilters(
  index: SearchIndex,
  query: SearchQuery,
  scratch: Scratch,
): readonly (readonly number[])[] {
  return query.fields.map(({ field, words }) =>
    field === 'place' || field === 'group' ? [...meantEntities(index, field, words, scratch)] : [],
  );
}

function meantEntities(
  index: SearchIndex,
  kind: 'place' | 'group',
  words: readonly string[],
  scratch: Scratch,
): Set<number> {
  const entities = index.counts[0] as number;
  const found = new Set<number>();
  for (const match of findNames(index, words, scratch, 16)) {
    const document = index.unitDocument[match.unit] as number;
    if (match.score >= MEANT && document < entities && isOfKind(index, document, kind)) found.add(document);
  }
  return found;
}

function isOfKind(index: SearchIndex, document: number, kind: string): boolean {
  const word = findWord(index.trie, `${String.fromCharCode(FIELD_MARK)}${FIELDS.kind}${kind}`);
  return (
    word !== -1 &&
    hasNumber(
      index.bodyPostings,
      index.bodyPostingStart[word] as number,
      index.bodyPostingStart[word + 1] as number,
      document,
    )
  );
}

/** True when the sorted numbers `items[from]` to `items[to]` (exclusive) have `wanted` among them. */
export function hasNumber(items: Uint32Array, from: number, to: number, wanted: number): boolean {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < to && items[low] === wanted;
}
