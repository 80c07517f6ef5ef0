import AhoCorasick from 'ahocorasick';
import KeywordProcessor from 'flashtext.js';
import Fuse from 'fuse.js';
import { buildMatchingIndex } from '../../src/gazetteer/matching-index.ts';
import { openMatchingIndex } from '../../src/gazetteer/matching-index-layout.ts';
import { createLinker } from '../../src/linking/create-linker.ts';
import { createHits, type Hits } from '../../src/linking/hits.ts';
import { createScanner, type Scanner } from '../../src/linking/scan-text.ts';
import { packId } from '../../src/model/id.ts';
import { entitiesOf } from './bench-entities.ts';

/** Reads all texts once; returns how much it found, so that nothing is left out. */
export type Detector = (texts: readonly string[]) => number;

const LETTER = new Uint8Array(65_536);
for (let code = 0; code < LETTER.length; code += 1)
  if (/[\p{L}\p{N}]/u.test(String.fromCharCode(code))) LETTER[code] = 1;

/** Where words begin and end, as `splitWords` writes it; a text with more begins it anew. */
const bounds = new Int32Array(1 << 23);
const MASK = bounds.length - 1;

/** The lower floor: reading every character code, and nothing else. */
export const readCodes: Detector = (texts) => {
  let sum = 0;
  for (const text of texts) for (let i = 0; i < text.length; i += 1) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
};

/**
 * The floor that detection is held against: words split by a table of character classes, in a loop over the letters within a loop over the words; each
 * word's start and end are written into an Int32Array, since whoever looks for names needs them.
 */
export const splitWords: Detector = (texts) => {
  let words = 0;
  for (const text of texts) words += splitPlainly(text);
  return words;
};

function splitPlainly(text: string): number {
  const { length } = text;
  let n = 0;
  for (let i = 0; i < length; i += 1) {
    if (LETTER[text.charCodeAt(i)] === 0) continue;
    bounds[n & MASK] = i;
    do i += 1;
    while (i < length && LETTER[text.charCodeAt(i)] === 1);
    bounds[(n + 1) & MASK] = i;
    n += 2;
  }
  return n >> 1;
}

/**
 * The same words and bounds by the fastest loop that was found: one without a branch, which writes a bound at every character and moves on only where
 * a word begins or ends. Nothing that looks at words one by one can be as fast.
 */
export const splitWordsFast: Detector = (texts) => {
  let words = 0;
  for (const text of texts) words += splitOne(text);
  return words;
};

function splitOne(text: string): number {
  const { length } = text;
  let n = 0;
  let inside = 0;
  for (let i = 0; i < length; i += 1) {
    const letter = LETTER[text.charCodeAt(i)]!;
    bounds[n & MASK] = i;
    n = (n + (letter ^ inside)) | 0;
    inside = letter;
  }
  bounds[n & MASK] = length;
  return (n + inside) >> 1;
}

/** The product's own scan over a stored index: exact forms, and with variants and one-edit spellings. */
export function productScan(buffer: ArrayBuffer): { scanner: Scanner; exact: Detector; all: Detector } {
  const index = openMatchingIndex(buffer);
  if (!index) throw new Error('bench: the index that was just built cannot be opened');
  const scanner = createScanner([index]);
  const hits: Hits = createHits();
  const scan =
    (spellings: boolean): Detector =>
    (texts) => {
      let found = 0;
      for (const text of texts) {
        hits.count = 0;
        scanner.scan(text, spellings, hits);
        found += hits.count;
      }
      return found;
    };
  return { scanner, exact: scan(false), all: scan(true) };
}

export function productIndex(names: readonly string[]): ArrayBuffer {
  return buildMatchingIndex(entitiesOf(names));
}

/** The whole product: candidates judged by the evidence of the page. */
export function productLinker(names: readonly string[], index: ArrayBuffer): Detector {
  const linker = createLinker([{ pack: packId('bench'), entities: entitiesOf(names), index }]);
  return (texts) => texts.reduce((sum, text) => sum + linker.link(text).length, 0);
}

export function flashtextPeer(names: readonly string[]): Detector {
  const processor = new KeywordProcessor(true);
  for (const name of names) processor.addKeyword(name);
  return (texts) => texts.reduce((sum, text) => sum + processor.extractKeywords(text).length, 0);
}

export function ahoCorasickPeer(names: readonly string[]): Detector {
  const automaton = new AhoCorasick(names);
  return (texts) => texts.reduce((sum, text) => sum + automaton.search(text).length, 0);
}

export function regexPeer(names: readonly string[]): Detector {
  const words = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (texts) => texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
}

interface Peer {
  readonly name: string;
  readonly make: (names: readonly string[]) => Detector;
  /** Peers that take minutes to build beyond this many names are left out there. */
  readonly upTo: number;
}

export const PEERS: readonly Peer[] = [
  { name: 'npm flashtext.js', make: flashtextPeer, upTo: 100_000 },
  { name: 'npm ahocorasick', make: ahoCorasickPeer, upTo: 100_000 },
  { name: 'one RegExp', make: regexPeer, upTo: 10_000 },
];

const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’-]*(?: (?:of|de|al|the) \p{Lu}[\p{L}\p{M}'’-]*| \p{Lu}[\p{L}\p{M}'’-]*){0,7}/gu;

export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * fuse.js alone: every run of capitalised words, in all its parts that are not longer than the longest name, is searched among the names.
 * With `near`, only runs that overlap one of these spans: what is found of them is the same, without the minutes that a whole page takes.
 */
export function fusePeer(names: readonly string[]): (text: string, near?: readonly Span[]) => Span[] {
  const fuse = new Fuse(names, { threshold: 0.3, ignoreDiacritics: true });
  const longest = Math.max(...names.map((name) => name.split(/\s+/).length));
  return (text, near) => {
    const found: Span[] = [];
    for (const run of text.matchAll(CAPITALISED)) {
      const runEnd = run.index + run[0].length;
      if (near && !near.some(({ start, end }) => start < runEnd && run.index < end)) continue;
      const words = [...run[0].matchAll(/\S+/g)];
      for (let from = 0; from < words.length; from += 1)
        for (let to = from; to < Math.min(words.length, from + longest); to += 1) {
          const start = run.index + words[from]!.index;
          const end = run.index + words[to]!.index + words[to]![0].length;
          const piece = text.slice(start, end);
          const [best] = fuse.search(piece, { limit: 1 });
          if (best && Math.abs(best.item.length - piece.length) <= 2) found.push({ start, end });
        }
    }
    return found;
  };
}
