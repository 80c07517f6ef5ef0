import type { Pack } from '../model/pack.ts';
import { runSteps, type Steps } from '../model/steps.ts';
import { joinBytes } from '../text/join-bytes.ts';
import { initialsOf } from '../linking/initials-of.ts';
import { FIELD_MARK } from './match-word.ts';
import { idTableSteps } from './id-table.ts';
import { GRAM_BUCKETS, gramsOf } from './near-names.ts';
import { NumberList, NumberRuns } from './number-list.ts';
import {
  FIELDS,
  searchDocuments,
  sortedSource,
  type SearchDocument,
  type SearchSource,
  type SortedSource,
} from './search-documents.ts';
import { initialsWord, SEARCH_MAGIC, SEARCH_VERSION, type SearchArrays } from './search-index.ts';
import { toReportRow } from './report-row.ts';
import { dayNumber } from './search-days.ts';
import { searchWords } from './search-words.ts';
import { TextStore } from './text-store.ts';
import { sectionParts } from './typed-sections.ts';
import { compareTexts, sortSteps } from './sort-steps.ts';
import { wordTrieSteps, type WordTrie } from './word-trie.ts';

/** Words of one running text that are indexed; what follows is not searched. */
const MOST_WORDS = 20_000;
/** How many steps of `part_of` an entity lends its documents upwards. */
const MOST_PARENTS = 8;

/** Documents that are taken in between two steps. */
const STEP = 100;
/** Words, or names, that are taken in between two steps of the end. */
const WORDS = 20_000;

/** The search index of a pack: one ArrayBuffer, stored with the pack and opened without parsing (`openSearchIndex`). */
export function buildSearchIndex(
  pack: Pick<Pack, 'entities' | 'incidents' | 'reports'> & Pick<SearchSource, 'cited'>,
): ArrayBuffer {
  const source = { ...pack, reports: pack.reports.map(toReportRow) };
  return joinBytes(runSteps(searchIndexSteps(source))).buffer;
}

/** As `buildSearchIndex`, in steps, and in parts. */
export function* searchIndexSteps(pack: SearchSource): Steps<Uint8Array[]> {
  const source = yield* sortedSource(pack);
  const builder = new SearchIndexBuilder();
  yield* builder.number(source);
  let left = STEP;
  for (const document of searchDocuments(source)) {
    builder.add(document);
    left -= 1;
    if (left > 0) continue;
    left = STEP;
    yield;
  }
  return yield* builder.finish();
}

class SearchIndexBuilder {
  private readonly words = new Map<string, number>();
  /** The words of each unit (a name of a document) and of each document, and so on. */
  private readonly unitRuns = new NumberRuns();
  private readonly bodyRuns = new NumberRuns();
  private readonly gramRuns = new NumberRuns();
  private readonly lastBody = new NumberList();
  private readonly entityRuns = new NumberRuns();
  private readonly unitDocument = new NumberList();
  private readonly unitWords = new NumberList();
  private readonly unitLength = new NumberList();
  private readonly firstUnit = new NumberList();
  private readonly texts = new TextStore();
  private readonly unitTexts = new TextStore();
  private readonly from = new NumberList();
  private readonly to = new NumberList();
  private readonly counts = { entity: 0, incident: 0, report: 0 };
  private readonly entityNumber = new Map<string, number>();
  private readonly parents = new Map<string, string>();
  /** Entities that documents are about and that another index has: their numbers follow those of our own. */
  private readonly foreign = new TextStore();
  private readonly foreignIds: string[] = [];

  /** Numbers the entities, in steps. */
  *number({ entities }: SortedSource): Steps<void> {
    let left = 0;
    for (const { id, merged_into, part_of } of entities) {
      if (left++ % STEP === 0) yield;
      if (merged_into === undefined) this.entityNumber.set(id, this.entityNumber.size);
      else this.parents.set(`merged:${id}`, merged_into);
      if (part_of !== undefined) this.parents.set(id, part_of);
    }
  }

  add(document: SearchDocument): void {
    const number = this.from.length;
    this.counts[document.type] += 1;
    this.from.push(dayNumber(document.from ?? document.to));
    this.to.push(dayNumber(document.to ?? document.from));
    this.texts.put(document.id, document.title, document.date);
    this.firstUnit.push(this.unitDocument.length);
    for (const name of document.names) this.addUnit(number, name, document.type === 'entity');
    for (const text of document.body)
      for (const word of searchWords(text).slice(0, MOST_WORDS)) this.addBody(word, number);
    for (const { field, text } of document.fields)
      for (const word of searchWords(text))
        this.addBody(String.fromCharCode(FIELD_MARK) + FIELDS[field] + word, number);
    for (const entity of this.upwards(document)) this.entityRuns.push(entity);
    this.bodyRuns.end();
    this.entityRuns.end();
  }

  *finish(): Steps<Uint8Array[]> {
    const arrays = yield* this.arrays();
    return yield* sectionParts(SEARCH_MAGIC, SEARCH_VERSION, Object.values(arrays));
  }

  private *arrays(): Steps<SearchArrays> {
    this.firstUnit.push(this.unitDocument.length);
    const { trie, place } = yield* this.sortedWords();
    const count = place.length;
    const grams = yield* this.gramRuns.grouped(GRAM_BUCKETS);
    const bodies = yield* this.bodyRuns.grouped(count, place);
    const about = yield* this.entityRuns.grouped(this.entityNumber.size);
    const units = yield* this.unitRuns.grouped(count, place);
    const names = this.unitRuns.table();
    names.items.forEach((word, at) => (names.items[at] = place[word] as number));
    yield;
    const places = yield* idTableSteps(this.foreignIds);
    const { entity, incident, report } = this.counts;
    return {
      counts: Uint32Array.of(entity, incident, report),
      letters: trie.letters,
      wordStart: trie.start,
      firstChild: trie.firstChild,
      low: trie.low,
      high: trie.high,
      unitPostingStart: units.start,
      unitPostings: units.items,
      unitDocument: this.unitDocument.toArray(),
      unitWords: new Uint8Array(this.unitWords.toArray()),
      unitLength: new Uint16Array(this.unitLength.toArray()),
      firstUnit: this.firstUnit.toArray(),
      bodyPostingStart: bodies.start,
      bodyPostings: bodies.items,
      aboutStart: about.start,
      about: about.items,
      from: new Int32Array(this.from.toArray()),
      to: new Int32Array(this.to.toArray()),
      textStart: this.texts.starts(),
      text: this.texts.bytes(),
      unitTextStart: this.unitTexts.starts(),
      unitText: this.unitTexts.bytes(),
      unitWordStart: names.start,
      unitWord: names.items,
      gramStart: grams.start,
      gramUnits: grams.items,
      foreignStart: this.foreign.starts(),
      foreign: this.foreign.bytes(),
      foreignHash: places.hashes,
      foreignNumber: places.numbers,
      nodeLetter: trie.nodeLetter,
      nodeLetters: trie.nodeLetters,
    };
  }

  /** The words in order, and the place of each there. */
  private *sortedWords(): Steps<{ trie: WordTrie; place: Uint32Array }> {
    const sorted = yield* sortSteps(this.words.keys(), compareTexts);
    const place = new Uint32Array(sorted.length);
    for (const [index, word] of sorted.entries()) {
      if (index % WORDS === 0) yield;
      place[this.words.get(word) ?? 0] = index;
    }
    this.words.clear();
    return { trie: yield* wordTrieSteps(sorted), place };
  }

  private addUnit(document: number, name: string, isEntity: boolean): void {
    const words = searchWords(name).slice(0, 255);
    this.unitDocument.push(document);
    this.unitWords.push(words.length);
    this.unitLength.push(Math.min(65_535, words.join('').length));
    this.unitTexts.put(name.slice(0, 500));
    for (const gram of isEntity ? gramsOf(words) : []) this.gramRuns.push(gram);
    this.gramRuns.end();
    const initials = isEntity && words.length > 2 ? initialsOf(name).map(initialsWord) : [];
    for (const word of new Set([...words, ...initials])) this.unitRuns.push(this.wordNumber(word));
    this.unitRuns.end();
  }

  private addBody(word: string, document: number): void {
    const number = this.wordNumber(word);
    if (this.lastBody.at(number) === document + 1) return;
    this.lastBody.set(number, document + 1);
    this.bodyRuns.push(number);
  }

  private wordNumber(word: string): number {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const number = this.words.size;
    this.words.set(word, number);
    this.lastBody.push(0);
    return number;
  }

  private numberOf(entity: string): number {
    const known = this.entityNumber.get(entity);
    if (known !== undefined) return known;
    const number = this.entityNumber.size;
    this.entityNumber.set(entity, number);
    this.foreign.put(entity);
    this.foreignIds.push(entity);
    return number;
  }

  /** The entities of a document and what they are part of, as numbers, each once. */
  private upwards(document: SearchDocument): Set<number> {
    const found = new Set<number>();
    for (const entity of document.entities) {
      let at: string | undefined = this.parents.get(`merged:${entity}`) ?? entity;
      for (let step = 0; step < MOST_PARENTS && at !== undefined; step += 1) {
        found.add(this.numberOf(at));
        at = this.parents.get(at);
      }
    }
    return found;
  }
}
