import { ALIAS, isAcronym } from '../gazetteer/alias-forms.ts';
import type { MatchingIndex } from '../gazetteer/matching-index-layout.ts';
import type { Entity } from '../model/entity.ts';
import { overlaps } from '../model/span.ts';
import { foldKey } from '../text/fold.ts';
import { isCommonWord } from '../text/is-common-word.ts';
import { spellingKey } from '../text/spelling-key.ts';
import type { Candidate } from './candidate.ts';
import type { Collected, OpenSource } from './collect-candidates.ts';
import { matchNames, type NamesMet, type WordWeights } from './compare-names.ts';
import { BRANCH } from './is-other-body.ts';
import { hasOtherName } from './has-other-name.ts';
import { isLoneName } from './is-lone-name.ts';
import { beginsItsInitials, visitNameRuns, type NameRun } from './name-runs.ts';
import { JOINING_WORDS } from './name-vocabulary.ts';
import { nameWord, nameWords, type NameWord } from './name-words.ts';
import { pickName } from './pick-name.ts';
import { createNameProposer, entitiesWithKey, entitiesWithKeys } from './propose-names.ts';
import { areTwoNames } from './are-two-names.ts';
import { isSameKind, standsForName } from './stands-for-name.ts';
import { createWordWeights } from './word-weights.ts';

/** Stretches and their answers that are remembered: pages repeat them. */
const MOST_REMEMBERED = 10_000;
/** Names of one entity that are compared. */
const MOST_NAMES = 40;
/** White space around a stretch that stands alone. */
const MOST_AROUND = 16;
/** Entities whose names are remembered taken apart. */
const MOST_TAKEN = 2_000;
/** Words that are tried as one. */
const MOST_JOINED = 3;
/** An index does not list words of other names for states and bodies by their one name; they are taken to be this common. */
const STANDING = new Map([
  ['isis', 8],
  ['usa', 32],
  ['uk', 32],
]);

/** A known name that a stretch is another way to write. */
interface KnownName {
  readonly id: string;
  readonly entity: Entity;
  readonly open: OpenSource;
  readonly alias: string;
  readonly score: number;
  readonly met: NamesMet;
}

/** Finds names that are written with other words, or in another order, than the scan can follow. Keeps what it found: make one for many texts. */
export interface NameCollector {
  /** Adds to `out` the capitalised stretches of a block that are a known name, where no name of the same entity was found already. */
  collect(text: string, block: number, out: Collected): void;
}

export function createNameCollector(
  sources: readonly OpenSource[],
  resolve: (entity: Entity) => Entity,
): NameCollector {
  const named = sources.filter(({ rules, index }) => rules === undefined && index.counts.aliases > 0);
  const weights = weightsOf(named);
  const readers = named.map((open) =>
    createReader(open, { weights, others: named.filter((other) => other !== open).map(({ index }) => index), resolve }),
  );
  const answers = new Map<string, Answer | null>();
  /** A stretch without everyday words at its start that no known name has: Officials, Former. */
  const trimmed = (text: string, run: NameRun): NameRun => {
    if (beginsItsInitials(text, run)) return run;
    let from = 0;
    for (; from + 2 < run.words.length; from += 2) {
      const word = foldKey(text.slice(run.words[from], run.words[from + 1]));
      if (
        !JOINING_WORDS.has(word) &&
        (!isCommonWord(word) || BRANCH.has(word) || readers.some((reader) => reader.knows(word)))
      )
        break;
      // White Pigeon may be known as Whitepigeon
      const next = foldKey(text.slice(run.words[from + 2], run.words[from + 3]));
      if (next !== '' && readers.some((reader) => reader.knows(word + next))) break;
      if (word === 'joint' && next === 'base') break;
    }
    return withoutFirst(run, from >> 1);
  };
  const find = (text: string, whole: NameRun, isAlone: boolean): Answer | null => {
    const proposed = readers
      .map((reader) => ({ reader, entities: reader.propose(text, whole) }))
      .filter(({ entities }) => entities.length > 0);
    if (proposed.length === 0) return null;
    const run = trimmed(text, whole);
    // one word of a longer name, behind everyday ones, is that of another body too: Men of Hezbollah
    if (run.words.length === 2 && whole.words.length > 2) return null;
    // as an Arabic article it is tied by a hyphen
    const words = nameWords(text.slice(run.start, run.end).replaceAll(' et ', ' and '));
    const compared = proposed.flatMap(({ reader, entities }) => reader.compare(words, entities));
    const best = pickName(compared);
    if (!best || hasOtherName(best, compared)) return null;
    const stands =
      run.words.length === 2
        ? isLoneName(best, isAlone)
        : (isAlone || !areTwoNames(words, best.met)) && standsForName(best.met, best.entity.kind, isAlone);
    return stands ? { name: best, skipped: (whole.words.length - run.words.length) >> 1 } : null;
  };
  /** Pages repeat their stretches, and most are no known name. */
  const ask = (text: string, whole: NameRun): Answer | null => {
    // put together, so that the key is a string of its own and does not hold the whole text
    const isAlone = standsAlone(text, whole);
    const surface = `${text.slice(whole.start, whole.end)}${isAlone ? '.' : '|'}`;
    const known = answers.get(surface);
    if (known !== undefined) return known;
    const answer = find(text, whole, isAlone);
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    answers.set(surface, answer);
    return answer;
  };
  return {
    collect(text, block, out) {
      if (readers.length === 0) return;
      let here: readonly Candidate[] | null = null;
      visitNameRuns(text, (whole) => {
        const answer = ask(text, whole);
        if (!answer) return;
        const run = withoutFirst(whole, answer.skipped);
        here ??= out.candidates.filter((candidate) => candidate.block === block);
        if (here.some((other) => overlaps(other, run) && speaksAgainst(other, run, answer.name, text))) return;
        out.candidates.push(toCandidate(run, block, answer.name));
      });
    },
  };
}

/** True when a text is the stretch alone: a cell, a heading, an item of a list. */
function standsAlone(text: string, { start, end }: NameRun): boolean {
  return (
    start <= MOST_AROUND &&
    text.length - end <= MOST_AROUND &&
    !/\S/.test(text.slice(0, start)) &&
    !/[^\s.:]/.test(text.slice(end))
  );
}

/** What a stretch is another way to write, and how many words at its start do not belong to it. */
interface Answer {
  readonly name: KnownName;
  readonly skipped: number;
}

function withoutFirst(run: NameRun, words: number): NameRun {
  const from = words * 2;
  return from === 0 ? run : { start: run.words[from] ?? run.start, end: run.end, words: run.words.slice(from) };
}

/** True for a name that was found already: as long as the stretch, of the same entity, or an exact one that the known name does not have in it. */
function speaksAgainst(other: Candidate, run: NameRun, { entity, alias, met }: KnownName, text: string): boolean {
  if (other.end - other.start >= run.end - run.start) return true;
  // with its legal form, or its kind of body once more, it is the same, which its own name inside it does not tell
  if (other.entity.id === entity.id)
    return met.alone.length === 0 || !met.alone.every((word) => (word.weak && !word.joins) || hasItsKind(word, met));
  if (other.start > run.start && other.end < run.end && isAllOf(met)) return false;
  return other.similarity === 1 && !foldKey(alias).includes(foldKey(text.slice(other.start, other.end)));
}

/** True when the known name has the same kind of body: Television, Television Channel. */
function hasItsKind(word: NameWord, { pairs }: NamesMet): boolean {
  return word.head && pairs.some(([, partner]) => partner.head && isSameKind(word, partner));
}

/** True when every word of the known name was met, one of them its own: another name inside is a word that was put in (Harakat Hezbollah al-Nujaba). */
function isAllOf({ rest, unique, pairs }: NamesMet): boolean {
  return rest.length === 0 && unique === 'letters' && pairs.length >= 2;
}

function toCandidate(run: NameRun, block: number, { entity, open, alias, score }: KnownName): Candidate {
  const folded = foldKey(alias);
  const isAmbiguous = (entity.ambiguous ?? []).some((name) => foldKey(name) === folded);
  return {
    block,
    start: run.start,
    end: run.end,
    entity,
    source: open.source,
    alias,
    flags: (isAmbiguous ? ALIAS.ambiguous : 0) | (folded === foldKey(entity.name) ? ALIAS.preferred : 0),
    method: 'variant',
    similarity: Math.min(0.98, score),
    words: run.words.length >> 1,
  };
}

interface Reader {
  /** True for a folded word of some name. */
  knows(word: string): boolean;
  propose(text: string, run: NameRun): readonly number[];
  compare(words: readonly NameWord[], entities: readonly number[]): readonly KnownName[];
}

/** A name of an entity, taken apart. */
interface ComparedName {
  readonly alias: string;
  readonly words: readonly NameWord[];
}

interface ReaderContext {
  readonly weights: WordWeights;
  /** The indexes of the other sources. */
  readonly others: readonly MatchingIndex[];
  readonly resolve: (entity: Entity) => Entity;
}

function createReader(open: OpenSource, { weights, others, resolve }: ReaderContext): Reader {
  const taken = new Map<number, readonly ComparedName[]>();
  const namesOf = (number: number): readonly ComparedName[] => {
    let names = taken.get(number);
    if (names === undefined) {
      const named = open.source.entities.at(number);
      const all = [...new Set(named ? [named.name, ...named.names] : [])].slice(0, MOST_NAMES);
      const written = all.filter((alias) => !isAcronym(alias));
      // capitals that are the only name of an entity are its name, not short for anything
      names = (written.length > 0 ? written : all).map((alias) => ({ alias, words: nameWords(alias) }));
      if (taken.size >= MOST_TAKEN) taken.clear();
      taken.set(number, names);
    }
    return names;
  };
  return {
    knows: (word) => entitiesWithKey(open.index, spellingKey(word)) > 0,
    propose: createNameProposer(open.index, others),
    compare(words, entities) {
      const keys = keysOf(words);
      return entities.flatMap((number) => {
        const likely = namesOf(number).filter((name) =>
          sharesKey(words.length === 1 ? joined(name.words) : name.words, keys),
        );
        const named = likely.length === 0 ? undefined : open.source.entities.at(number);
        if (!named) return [];
        const entity = resolve(named);
        return likely.map((name) => {
          const met = matchNames(words, name.words, weights);
          return { id: entity.id, entity, open, alias: name.alias, score: met.score, met };
        });
      });
    },
  };
}

/** The keys of some words, and of those that stand side by side written as one. */
function keysOf(words: readonly NameWord[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let from = 0; from < words.length; from += 1) {
    const word = words[from] as NameWord;
    if (!word.joins) keys.add(word.key);
    let text = word.text;
    for (let to = from + 1; to < Math.min(words.length, from + MOST_JOINED); to += 1) {
      text += (words[to] as NameWord).text;
      keys.add(nameWord(text).key);
    }
  }
  return keys;
}

/** Words with all of them written as one. */
function joined(words: readonly NameWord[]): readonly NameWord[] {
  const told = words.filter(({ weak }) => !weak);
  return told.length < 2 ? words : [...words, nameWord(told.map(({ text }) => text).join(''))];
}

/** True when some word of a name, or two written as one, have one of these keys: other names are never near enough. */
function sharesKey(words: readonly NameWord[], keys: ReadonlySet<string>): boolean {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as NameWord;
    if (!word.joins && keys.has(word.key)) return true;
  }
  return false;
}

/** Words weighed over the names of all sources, so that it does not matter how these are parted. */
function weightsOf(sources: readonly OpenSource[]): WordWeights {
  const sum = (count: (index: MatchingIndex) => number): number =>
    sources.reduce((total, { index }) => total + count(index), 0);
  const counted = new Map<string, number>();
  const count = (key: string): number => {
    let many = counted.get(key);
    if (many === undefined) {
      many = sum((index) => entitiesWithKey(index, key));
      if (counted.size >= MOST_REMEMBERED) counted.clear();
      counted.set(key, many);
    }
    return many;
  };
  return createWordWeights({
    size: sum(({ counts }) => counts.entities),
    known: ({ text, key }) => STANDING.get(text) ?? count(key),
    oneHasAll: (words) => {
      const keys = words.map(({ key }) => key);
      return sum((index) => entitiesWithKeys(index, keys)) === 1;
    },
    withInitials: () => 0,
  });
}
