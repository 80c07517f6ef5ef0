import { aliasForms, MAX_ALIAS_WORDS } from '../src/gazetteer/alias-forms.ts';
import { buildMatchingIndex } from '../src/gazetteer/matching-index.ts';
import { openMatchingIndex } from '../src/gazetteer/matching-index-layout.ts';
import { joins } from '../src/linking/gaps.ts';
import { createHits, HIT } from '../src/linking/hits.ts';
import { createScanner } from '../src/linking/scan-text.ts';
import type { Entity } from '../src/model/entity.ts';
import { isCommonWord } from '../src/text/is-common-word.ts';
import { createWordBuffer, readUnits } from '../src/text/read-words.ts';
import { foldedLetters } from '../src/text/words.ts';

/**
 * What the exact method must find before anything is chosen, found in the obvious way, without the index, its hashes, filters, tables and
 * chunks. Names: every form that `aliasForms` gives for every entity, as the string of its folded words. Text: all its words, read into one
 * buffer, folded to strings. A mark is every run of 1 to MAX_ALIAS_WORDS neighbouring words that, joined by single spaces, is one of
 * those strings, where `joins` lets each gap between two words stand inside a name. All of them: nested and overlapping ones too.
 * An everyday English word (`isCommonWord`) in small letters
 * begins a name only if some form that begins with it is written small in the gazetteer ("new" is not the beginning of New York). Set
 * aside on both sides, as another method: words cut at an apostrophe for a Turkish ending. Returns "start end" (UTF-16), each once, sorted.
 */
export function bruteForceMarks(text: string, entities: readonly Entity[]): readonly string[] {
  return createOracle(entities)(text);
}

/** `bruteForceMarks` for many texts with one gazetteer. */
export function createOracle(entities: readonly Entity[]): (text: string) => readonly string[] {
  const forms = formsOf(entities);
  return (text) => marksOf(text, forms);
}

function marksOf(text: string, { names, capitalStarts }: Forms): readonly string[] {
  const words = createWordBuffer(text.length + 1);
  readUnits(text, 0, words);
  const start = words.bounds.filter((_, at) => at % 2 === 0);
  const end = words.bounds.filter((_, at) => at % 2 === 1);
  const folded = Array.from({ length: words.count }, (_, i) => foldedLetters(text, start[i] ?? 0, end[i] ?? 0));
  const found: [number, number][] = [];
  for (let i = 0; i < words.count; i += 1) {
    if (capitalStarts.has(folded[i] ?? '') && /^[a-z]/.test(text.charAt(start[i] ?? 0))) continue;
    let run = '';
    for (let n = 1; n <= MAX_ALIAS_WORDS && i + n <= words.count; n += 1) {
      const at = i + n - 1;
      if (n > 1 && !joins(text, end[at - 1] ?? 0, start[at] ?? 0, (end[at - 1] ?? 0) - (start[at - 1] ?? 0))) break;
      run = n === 1 ? (folded[at] ?? '') : `${run} ${folded[at] ?? ''}`;
      if (names.has(run)) found.push([start[i] ?? 0, end[at] ?? 0]);
    }
  }
  return settled(text, found);
}

/** The same marks as the product's scan finds them, exact forms only. */
export function scannedMarks(text: string, entities: readonly Entity[]): readonly string[] {
  return createMarker(entities)(text);
}

/** `scannedMarks` for many texts with one gazetteer: the index is built once. */
export function createMarker(entities: readonly Entity[]): (text: string) => readonly string[] {
  const index = openMatchingIndex(buildMatchingIndex(entities));
  if (!index) throw new Error('the index did not open');
  const scanner = createScanner([index]);
  return (text) => {
    const hits = createHits();
    scanner.scan(text, false, hits);
    const found = Array.from({ length: hits.count }, (_, h): [number, number] => [
      hits.rows[h * HIT + 1] ?? 0,
      hits.rows[h * HIT + 2] ?? 0,
    ]);
    return settled(text, found);
  };
}

/** Folded words of every form; and the everyday words that begin forms, none of them small. */
interface Forms {
  readonly names: ReadonlySet<string>;
  readonly capitalStarts: ReadonlySet<string>;
}

function formsOf(entities: readonly Entity[]): Forms {
  const names = new Set<string>();
  const starts = new Set<string>();
  const small = new Set<string>();
  for (const entity of entities)
    for (const { words, name } of aliasForms(entity)) {
      const first = words[0] ?? '';
      names.add(words.join(' '));
      starts.add(first);
      const written = name === -1 ? entity.name : (entity.names[name] ?? '');
      if (name === -2 || /^\p{Ll}/u.test(written)) small.add(first);
    }
  return { names, capitalStarts: new Set([...starts].filter((word) => isCommonWord(word) && !small.has(word))) };
}

function settled(text: string, found: readonly (readonly [number, number])[]): readonly string[] {
  const keep = found.filter(([, to]) => !/^['’ʼ´`](?!s(?!\p{L}))\p{L}/iu.test(text.slice(to, to + 4)));
  return [...new Set(keep.map(([from, to]) => `${from} ${to}`))].sort();
}
