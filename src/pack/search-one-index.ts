import type { SearchHit } from './create-search.ts';
import { findNames } from './find-names.ts';
import { createNameWords, judgeNames, type FoundName } from './judge-names.ts';
import type { SearchQuery } from './parse-search-query.ts';
import { rankWithFuse } from './rank-with-fuse.ts';
import { createScratch, type NameMatch } from './score-names.ts';
import { createTextScratch, scoreTexts } from './score-texts.ts';
import { createSearchFilter, meantByFilters, type SearchFilter } from './search-filter.ts';
import { foreignEntity, textsOf, typeOf, unitTextOf, type SearchIndex } from './search-index.ts';

/** Candidates that Fuse ranks. More would be slower and, far down the list, no better. */
const CANDIDATES = 20;
/** With filters more names are looked at, because many of them do not pass. */
const FILTERED_CANDIDATES = 2000;
/** A title or a text is worth a little less than a name of the same words: what is asked for is more often the place than the report. */
const TITLE_WORTH = 0.95;
const TEXT_WORTH = 0.85;
/** A place that is only part of the place asked for comes after what happened there. */
const PART_WORTH = 0.6;
/** A name this good, of the words it covers, means its entity, whose incidents and reports then answer too. */
const MEANT = 0.85;
const FEW_ENTITIES = 5;
/** Entities with their parts that other indexes are told of. */
const MOST_PARTS = 200;

/** Hits below this share hardly a word with the query. */
const LEAST = 0.3;

/** A hit that shares words with the query but is no spelling of it: below any name that is one (`judgeNames`). */
const UNSURE_WORTH = 0.49;

/** Ids of entities by what names them: each word of a query, each of its filters. What they are made of is among them. */
interface MeantEntities {
  readonly words: readonly (readonly string[])[];
  readonly filters: readonly (readonly string[])[];
}

/** A query that was put to one index: its names were looked up, its documents not yet. */
interface AskedIndex {
  /** Entities of this index that the query names, for the others. */
  meant(): MeantEntities;
  /** The best documents; `elsewhere` are entities that other indexes know by the names of the query. */
  answer(elsewhere: readonly MeantEntities[]): readonly SearchHit[];
}

export type IndexSearcher = (query: SearchQuery, limit: number) => AskedIndex;

/** Search over one index; arrays that a query needs are made once. */
export function createIndexSearcher(index: SearchIndex): IndexSearcher {
  const scratch = createScratch(index.unitDocument.length);
  const textScratch = createTextScratch(index.documents);
  const wordsOf = createNameWords(index);
  const numbersOf = (ids: readonly string[]): readonly number[] =>
    ids.map((id) => foreignEntity(index, id)).filter((number) => number !== -1);
  return (query, limit) => {
    const hasFilter = query.fields.length > 0 || query.from !== null || query.to !== null;
    const byFilters = meantByFilters(index, query, scratch);
    const wanted = Math.max(limit, CANDIDATES);
    const names =
      query.words.length === 0 ? [] : findNames(index, query.words, scratch, hasFilter ? FILTERED_CANDIDATES : wanted);
    const byWords = namedEntities(index, query, names);
    return {
      meant: () => ({
        words: byWords.map((entities) => idsOf(index, entities)),
        filters: byFilters.map((entities) => idsOf(index, entities)),
      }),
      answer: (elsewhere) => {
        const others = (own: readonly (readonly number[])[], of: 'words' | 'filters'): readonly (readonly number[])[] =>
          own.map((entities, at) => [
            ...entities,
            ...numbersOf([...new Set(elsewhere.flatMap((meant) => meant[of][at] ?? []))]),
          ]);
        const filter = createSearchFilter(index, query, others(byFilters, 'filters'));
        if (query.words.length === 0) return filter ? newest(index, filter, limit) : [];
        const texts = scoreTexts(index, query.words, others(byWords, 'words'), textScratch, wanted, filter);
        const candidates = nameCandidates(
          index,
          filter ? names.filter(({ unit }) => filter(index.unitDocument[unit] as number)) : names,
        );
        for (const { document, score: found } of texts) {
          const known = candidates.get(document);
          const score = found * (document < (index.counts[0] as number) ? PART_WORTH : TEXT_WORTH);
          if (!known || known.score < score) candidates.set(document, { document, name: '', score });
        }
        const best = [...candidates.values()]
          .sort((a, b) => b.score - a.score || a.document - b.document)
          .slice(0, wanted);
        const meant = judgeNames(index, query.name, entityNames(index, names), wordsOf);
        const isMeant = meant !== null && (filter === null || filter(meant.document));
        const shared = rankWithFuse(query.words.join(' '), best, limit)
          .filter(({ document, score }) => score >= LEAST && !(isMeant && document === meant.document))
          .map(({ document, score }) => ({ document, score: score * UNSURE_WORTH }));
        // first and whatever letters the two share: no name that is a spelling of the query gets lost among those that only look like it
        return (isMeant ? [meant, ...shared] : shared)
          .slice(0, limit)
          .map(({ document, score }) => hit(index, document, score));
      },
    };
  };
}

/** Ids of some entities and of the entities that are part of them, so that an index without the latter knows what belongs to the former. */
function idsOf(index: SearchIndex, entities: readonly number[]): readonly string[] {
  const found = new Set(entities);
  for (const entity of entities)
    for (let i = index.aboutStart[entity] as number; i < (index.aboutStart[entity + 1] as number); i += 1) {
      const document = index.about[i] as number;
      if (document >= (index.counts[0] as number) || found.size >= MOST_PARTS) break;
      found.add(document);
    }
  return [...found].map((document) => textsOf(index, document).id);
}

interface Candidate {
  readonly document: number;
  readonly name: string;
  readonly score: number;
}

/** Names of entities among those found, best first. */
function entityNames(index: SearchIndex, names: readonly NameMatch[]): readonly FoundName[] {
  return names.flatMap(({ unit }) => {
    const document = index.unitDocument[unit] as number;
    return document < (index.counts[0] as number) ? [{ document, unit }] : [];
  });
}

/** The best name of each document. */
function nameCandidates(index: SearchIndex, names: readonly NameMatch[]): Map<number, Candidate> {
  const found = new Map<number, Candidate>();
  for (const { unit, score } of names) {
    const document = index.unitDocument[unit] as number;
    if (found.has(document)) continue;
    const worth = score * (document < (index.counts[0] as number) ? 1 : TITLE_WORTH);
    if (worth > 0) found.set(document, { document, name: unitTextOf(index, unit), score: worth });
  }
  return found;
}

/** For each word of the query, the entities that it (perhaps with its neighbours) names in full. */
function namedEntities(index: SearchIndex, query: SearchQuery, names: readonly NameMatch[]): number[][] {
  const letters = query.words.reduce((sum, word) => sum + word.length, 0);
  const result: number[][] = query.words.map(() => []);
  let left = FEW_ENTITIES;
  for (const { unit, covered, score } of names) {
    const document = index.unitDocument[unit] as number;
    if (left === 0 || document >= (index.counts[0] as number)) continue;
    const words = query.words.filter((_, at) => (covered & (1 << at)) !== 0);
    const share = words.reduce((sum, word) => sum + word.length, 0) / letters;
    // The whole name stands in the query: as many words, and hardly a letter missing.
    if (words.length !== index.unitWords[unit] || score < MEANT * share) continue;
    left -= 1;
    query.words.forEach((_, at) => {
      if ((covered & (1 << at)) !== 0) result[at]?.push(document);
    });
  }
  return result;
}

/** Filters without words: what passes, newest first. */
function newest(index: SearchIndex, filter: SearchFilter, limit: number): SearchHit[] {
  const hits: SearchHit[] = [];
  for (let document = 0; document < index.documents && hits.length < limit; document += 1)
    if (filter(document)) hits.push(hit(index, document, 1));
  return hits;
}

function hit(index: SearchIndex, document: number, score: number): SearchHit {
  const rounded = Math.round(Math.min(1, Math.max(0, score)) * 10_000) / 10_000;
  const { id, title, date } = textsOf(index, document);
  return { type: typeOf(index, document), id, title, date, score: rounded };
}
