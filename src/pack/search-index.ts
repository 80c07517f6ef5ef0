import { utf8Text } from '../text/utf8.ts';
import { findNumbers } from './id-table.ts';
import { FIELD_MARK } from './match-word.ts';
import type { DocumentType } from './search-documents.ts';
import { openSections } from './typed-sections.ts';
import type { WordTrie } from './word-trie.ts';

/** "BSSI" read as a number. */
export const SEARCH_MAGIC = 0x42535349;
/** Raised with every change of what is stored or of how words are folded: an index of another version is built anew. */
export const SEARCH_VERSION = 7;

/** What a stored search index is made of, in the order of its sections. A unit is one name of a document. */
export interface SearchArrays {
  /** Entities, incidents, reports: documents are numbered in this order. */
  readonly counts: Uint32Array;
  readonly letters: Uint16Array;
  readonly wordStart: Uint32Array;
  readonly firstChild: Uint32Array;
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  readonly unitPostingStart: Uint32Array;
  readonly unitPostings: Uint32Array;
  readonly unitDocument: Uint32Array;
  /** Number of words, and of letters in them. */
  readonly unitWords: Uint8Array;
  readonly unitLength: Uint16Array;
  /** First unit of each document; one more entry than documents. */
  readonly firstUnit: Uint32Array;
  readonly bodyPostingStart: Uint32Array;
  readonly bodyPostings: Uint32Array;
  /** The documents about each entity or its parts. */
  readonly aboutStart: Uint32Array;
  readonly about: Uint32Array;
  /** Earliest and latest day of each document (days since 1970, `NO_DAY` when unknown). */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** UTF-8 of id, title and date of each document. */
  readonly textStart: Uint32Array;
  readonly text: Uint8Array;
  readonly unitTextStart: Uint32Array;
  readonly unitText: Uint8Array;
  /** The words of each unit. */
  readonly unitWordStart: Uint32Array;
  readonly unitWord: Uint32Array;
  /** The names of entities by groups of three letters (`gramsOf`). */
  readonly gramStart: Uint32Array;
  readonly gramUnits: Uint32Array;
  /** UTF-8 of the ids of entities that another index has: in `about` they come after our own. */
  readonly foreignStart: Uint32Array;
  readonly foreign: Uint8Array;
  /** Where among them an id is (`buildIdTable`). */
  readonly foreignHash: Uint32Array;
  readonly foreignNumber: Uint32Array;
  readonly nodeLetter: Uint16Array;
  readonly nodeLetters: Uint32Array;
}

/** An opened search index: views into one buffer, nothing parsed. */
export interface SearchIndex extends SearchArrays {
  readonly trie: WordTrie;
  readonly documents: number;
}

/** The word under which names with these initials are kept: typed words never reach it. */
export function initialsWord(letters: string): string {
  return `${String.fromCharCode(FIELD_MARK)}i${letters}`;
}

const SECTIONS = 32;

/** Opens what `buildSearchIndex` made; null when it is of another version or cut short. Takes no time whatever its size. */
export function openSearchIndex(buffer: ArrayBuffer): SearchIndex | null {
  const read = openSections(buffer, SEARCH_MAGIC, SEARCH_VERSION, SECTIONS);
  if (!read) return null;
  const arrays: SearchArrays = {
    counts: read.view(0, Uint32Array),
    letters: read.view(1, Uint16Array),
    wordStart: read.view(2, Uint32Array),
    firstChild: read.view(3, Uint32Array),
    low: read.view(4, Uint32Array),
    high: read.view(5, Uint32Array),
    unitPostingStart: read.view(6, Uint32Array),
    unitPostings: read.view(7, Uint32Array),
    unitDocument: read.view(8, Uint32Array),
    unitWords: read.view(9, Uint8Array),
    unitLength: read.view(10, Uint16Array),
    firstUnit: read.view(11, Uint32Array),
    bodyPostingStart: read.view(12, Uint32Array),
    bodyPostings: read.view(13, Uint32Array),
    aboutStart: read.view(14, Uint32Array),
    about: read.view(15, Uint32Array),
    from: read.view(16, Int32Array),
    to: read.view(17, Int32Array),
    textStart: read.view(18, Uint32Array),
    text: read.view(19, Uint8Array),
    unitTextStart: read.view(20, Uint32Array),
    unitText: read.view(21, Uint8Array),
    unitWordStart: read.view(22, Uint32Array),
    unitWord: read.view(23, Uint32Array),
    gramStart: read.view(24, Uint32Array),
    gramUnits: read.view(25, Uint32Array),
    foreignStart: read.view(26, Uint32Array),
    foreign: read.view(27, Uint8Array),
    foreignHash: read.view(28, Uint32Array),
    foreignNumber: read.view(29, Uint32Array),
    nodeLetter: read.view(30, Uint16Array),
    nodeLetters: read.view(31, Uint32Array),
  };
  const { letters, wordStart: start, firstChild, low, high, nodeLetter, nodeLetters } = arrays;
  return {
    ...arrays,
    trie: { letters, start, firstChild, low, high, nodeLetter, nodeLetters },
    documents: arrays.from.length,
  };
}

export function typeOf(index: SearchIndex, document: number): DocumentType {
  const [entities = 0, incidents = 0] = index.counts;
  return document < entities ? 'entity' : document < entities + incidents ? 'incident' : 'report';
}

/** Id, title and date (EDTF, or empty) of a document. */
export function textsOf(index: SearchIndex, document: number): { id: string; title: string; date: string } {
  const read = (at: number): string =>
    utf8Text(index.text.subarray(index.textStart[document * 3 + at], index.textStart[document * 3 + at + 1]));
  return { id: read(0), title: read(1), date: read(2) };
}

/** Number in `about` of an entity that another index has; -1 when no document of this one is about it. */
export function foreignEntity(index: SearchIndex, id: string): number {
  const { foreign, foreignStart, foreignHash: hashes, foreignNumber: numbers } = index;
  for (const at of findNumbers({ hashes, numbers }, id))
    if (utf8Text(foreign.subarray(foreignStart[at], foreignStart[at + 1])) === id)
      return (index.counts[0] as number) + at;
  return -1;
}

/** The name that a unit is, as written. */
export function unitTextOf(index: SearchIndex, unit: number): string {
  return utf8Text(index.unitText.subarray(index.unitTextStart[unit], index.unitTextStart[unit + 1]));
}
