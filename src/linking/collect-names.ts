import { ALIAS, isAcronym } from '../gazetteer/alias-forms.ts';
import type { MatchingIndex } from '../gazetteer/matching-index-layout.ts';
import type { Entity } from '../model/entity.ts';
import { overlaps } from '../model/span.ts';
import { foldKey } from '../text/fold.ts';
import { isCommonWord } from '../text/is-common-word.ts';
import { spellingKey } from '../text/spelling-key.ts';
import type { Candidate } from './candidate.ts';
import type { Collected, OpenSource } from './collect-candidates.ts';
import { BRANCH, matchNames, type NamesMet, type WordWeights } from './compare-names.ts';
import { visitNameRuns, type NameRun } from './name-runs.ts';
import { FUNCTION_WORDS } from './name-vocabulary.ts';
import { nameWords, type NameWord } from './name-words.ts';
import { pickName } from './pick-name.ts';
import { createNameProposer, entitiesWithKey, entitiesWithKeys } from './propose-names.ts';
import { standsForName } from './stands-for-name.ts';
import { createWordWeights } from './word-weights.ts';

/** Stretches and their answers that are remembered: pages repeat them. */
const MOST_REMEMBERED = 10_000;
/** Names of one entity that are compared. */
const MOST_NAMES = 40;
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
  const readers = named.map((open) => createReader(open, weights, resolve));
  const answers = new Map<string, KnownName | null>();
  /** A stretch without everyday words at its start that no known name has: Officials, Former. */
  const trimmed = (text: string, run: NameRun): NameRun => {
    let from = 0;
    for (; from + 2 < run.words.length; from += 2) {
      const word = foldKey(text.slice(run.words[from], run.words[from + 1]));
      if (
        !FUNCTION_WORDS.has(word) &&
        (!isCommonWord(word) || BRANCH.has(word) || readers.some((reader) => reader.knows(word)))
      )
        break;
    }
    return from === 0 ? run : { start: run.words[from] ?? run.start, end: run.end, words: run.words.slice(from) };
  };
  const ask = (text: string, run: NameRun, proposed: readonly Proposed[]): KnownName | null => {
    const surface = text.slice(run.start, run.end);
    const known = answers.get(surface);
    if (known !== undefined) return known;
    const words = nameWords(surface);
    const best = pickName(proposed.flatMap(({ reader, entities }) => reader.compare(words, entities)));
    const answer = best && standsForName(best.met, best.entity.kind) ? best : null;
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    answers.set(surface, answer);
    return answer;
  };
  return {
    collect(text, block, out) {
      if (readers.length === 0) return;
      let here: readonly Candidate[] | null = null;
      visitNameRuns(text, (whole) => {
        let proposed: Proposed[] | null = null;
        for (const reader of readers) {
          const entities = reader.propose(text, whole);
          if (entities.length > 0) (proposed ??= []).push({ reader, entities });
        }
        if (proposed === null) return;
        const run = trimmed(text, whole);
        const answer = ask(text, run, proposed);
        if (!answer) return;
        here ??= out.candidates.filter((candidate) => candidate.block === block);
        if (here.some((other) => overlaps(other, run) && speaksAgainst(other, run, answer, text))) return;
        out.candidates.push(toCandidate(run, block, answer));
      });
    },
  };
}

/** True for a name that was found already: as long as the stretch, of the same entity, or an exact one that the known name does not have in it. */
function speaksAgainst(other: Candidate, run: NameRun, { entity, alias }: KnownName, text: string): boolean {
  if (other.end - other.start >= run.end - run.start || other.entity.id === entity.id) return true;
  return other.similarity === 1 && !foldKey(alias).includes(foldKey(text.slice(other.start, other.end)));
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

/** Entities that a reader would have compared with a stretch. */
interface Proposed {
  readonly reader: Reader;
  readonly entities: readonly number[];
}

interface Reader {
  /** True for a folded word of some name. */
  knows(word: string): boolean;
  propose(text: string, run: NameRun): readonly number[];
  compare(words: readonly NameWord[], entities: readonly number[]): readonly KnownName[];
}

function createReader(open: OpenSource, weights: WordWeights, resolve: (entity: Entity) => Entity): Reader {
  return {
    knows: (word) => entitiesWithKey(open.index, spellingKey(word)) > 0,
    propose: createNameProposer(open.index),
    compare: (words, entities) =>
      entities.flatMap((number) => {
        const named = open.source.entities.at(number);
        if (!named) return [];
        const entity = resolve(named);
        return [named.name, ...named.names]
          .slice(0, MOST_NAMES)
          .filter((alias) => !isAcronym(alias))
          .map((alias) => {
            const met = matchNames(words, nameWords(alias), weights);
            return { id: entity.id, entity, open, alias, score: met.score, met };
          });
      }),
  };
}

/** Words weighed over the names of all sources, so that it does not matter how these are parted. */
function weightsOf(sources: readonly OpenSource[]): WordWeights {
  const sum = (count: (index: MatchingIndex) => number): number =>
    sources.reduce((total, { index }) => total + count(index), 0);
  return createWordWeights({
    size: sum(({ counts }) => counts.entities),
    known: ({ text, key }) => STANDING.get(text) ?? sum((index) => entitiesWithKey(index, key)),
    oneHasAll: (words) => {
      const keys = words.map(({ key }) => key);
      return sum((index) => entitiesWithKeys(index, keys)) === 1;
    },
    withInitials: () => 0,
  });
}
