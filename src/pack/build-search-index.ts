import { runSteps, type Steps } from '../model/steps.ts';
import { initialsOf } from '../linking/initials-of.ts';
import { FIELD_MARK } from './match-word.ts';
import { idTableSteps } from './id-table.ts';
import { GRAM_BUCKETS, gramsOf } from './near-names.ts';
import { groupSteps, NumberList, type NumberTable } from './number-list.ts';
import { FIELDS, searchDocuments, sortedSource, type SearchDocument, type SearchSource } from './search-documents.ts';
import { initialsWord, SEARCH_MAGIC, SEARCH_VERSION, type SearchArrays } from './search-index.ts';
import { dayNumber } from './search-days.ts';
import { searchWords } from './search-words.ts';
import { TextStore } from './text-store.ts';
import { packSections } from './typed-sections.ts';
import { compareTexts, sortSteps } from './sort-steps.ts';
import { wordTrieSteps } from './word-trie.ts';

/** Words of one running text that are indexed; what follows is not searched. */
const MOST_WORDS = 20_000;
/** How many steps of `part_of` an entity lends its documents upwards. */
const MOST_PARENTS = 8;

/** Documents that are taken in between two steps. */
const STEP = 100;
/** Words, or names, that are taken in between two steps of the end. */
const WORDS = 20_000;

/** The search index of a pack: one ArrayBuffer, stored with the pack and opened without parsing (`openSearchIndex`). */
export function buildSearchIndex(pack: SearchSource): ArrayBuffer {
  return runSteps(searchIndexSteps(pack));
}

/** As `buildSearchIndex`, in steps. */
export function* searchIndexSteps(pack: SearchSource): Steps<ArrayBuffer> {
  const builder = new SearchIndexBuilder(pack);
  let left = STEP;
  for (const document of searchDocuments(yield* sortedSource(pack))) {
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
  /** Pairs of word and unit (a name of a document), and of word and document. */
  private readonly unitPairs = { words: new NumberList(), units: new NumberList() };
  private readonly bodyPairs = { words: new NumberList(), documents: new NumberList() };
  private readonly gramPairs = { grams: new NumberList(), units: new NumberList() };
  private readonly lastBody = new NumberList();
  private readonly entityPairs = { entities: new NumberList(), documents: new NumberList() };
  private readonly unitDocument = new NumberList();
  private readonly unitWords = new NumberList();
  private readonly unitLength = new NumberList();
  private readonly firstUnit = new NumberList();
  private readonly texts = new TextStore();
  private readonly unitTexts = new TextStore();
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly counts = { entity: 0, incident: 0, report: 0 };
  private readonly entityNumber = new Map<string, number>();
  private readonly parents = new Map<string, string>();
  /** Entities that documents are about and that another index has: their numbers follow those of our own. */
  private readonly foreign = new TextStore();
  private readonly foreignIds: string[] = [];

  constructor(pack: SearchSource) {
    let number = 0;
    for (const entity of pack.entities) {
      if (entity.merged_into === undefined) this.entityNumber.set(entity.id, number++);
      else this.parents.set(`merged:${entity.id}`, entity.merged_into);
      if (entity.part_of !== undefined) this.parents.set(entity.id, entity.part_of);
    }
  }

  add(document: SearchDocument): void {
    const number = this.from.length;
    this.counts[document.type] += 1;
    this.from.push(document.from === null ? dayNumber(document.to) : dayNumber(document.from));
    this.to.push(document.to === null ? dayNumber(document.from) : dayNumber(document.to));
    this.texts.put(document.id, document.title, document.date);
    this.firstUnit.push(this.unitDocument.length);
    for (const name of document.names) this.addUnit(number, name, document.type === 'entity');
    for (const text of document.body)
      for (const word of searchWords(text).slice(0, MOST_WORDS)) this.addBody(word, number);
    for (const { field, text } of document.fields)
      for (const word of searchWords(text))
        this.addBody(String.fromCharCode(FIELD_MARK) + FIELDS[field] + word, number);
    for (const entity of this.upwards(document)) {
      this.entityPairs.entities.push(entity);
      this.entityPairs.documents.push(number);
    }
  }

  *finish(): Steps<ArrayBuffer> {
    this.firstUnit.push(this.unitDocument.length);
    const sorted = yield* sortSteps(this.words.keys(), compareTexts);
    const place = new Uint32Array(sorted.length);
    for (const [index, word] of sorted.entries()) {
      if (index % WORDS === 0) yield;
      place[this.words.get(word) ?? 0] = index;
    }
    const trie = yield* wordTrieSteps(sorted);
    const units = yield* groupSteps(this.unitPairs.words, this.unitPairs.units, sorted.length, place);
    const names = yield* wordsOfUnits(this.unitPairs, this.unitDocument.length, place);
    const bodies = yield* groupSteps(this.bodyPairs.words, this.bodyPairs.documents, sorted.length, place);
    const about = yield* groupSteps(this.entityPairs.entities, this.entityPairs.documents, this.entityNumber.size);
    const grams = yield* groupSteps(this.gramPairs.grams, this.gramPairs.units, GRAM_BUCKETS);
    const places = yield* idTableSteps(this.foreignIds.map((id, at) => [id, at]));
    const { entity, incident, report } = this.counts;
    const arrays: SearchArrays = {
      counts: Uint32Array.of(entity, incident, report),
      letters: trie.letters,
      wordStart: trie.start,
      firstChild: trie.firstChild,
      low: trie.low,
      high: trie.high,
      unitPostingStart: units.start,
      unitPostings: units.items,
      unitDocument: this.unitDocument.toArray(),
      unitWords: Uint8Array.from(this.unitWords.toArray()),
      unitLength: Uint16Array.from(this.unitLength.toArray()),
      firstUnit: this.firstUnit.toArray(),
      bodyPostingStart: bodies.start,
      bodyPostings: bodies.items,
      aboutStart: about.start,
      about: about.items,
      from: Int32Array.from(this.from),
      to: Int32Array.from(this.to),
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
    yield;
    return packSections(SEARCH_MAGIC, SEARCH_VERSION, Object.values(arrays));
  }

  private addUnit(document: number, name: string, isEntity: boolean): void {
    const words = searchWords(name).slice(0, 255);
    const unit = this.unitDocument.length;
    this.unitDocument.push(document);
    this.unitWords.push(words.length);
    this.unitLength.push(
      Math.min(
        65_535,
        words.reduce((sum, word) => sum + word.length, 0),
      ),
    );
    this.unitTexts.put(name.slice(0, 500));
    for (const gram of isEntity ? gramsOf(words) : []) {
      this.gramPairs.grams.push(gram);
      this.gramPairs.units.push(unit);
    }
    const initials = isEntity && words.length > 2 ? initialsOf(name).map(initialsWord) : [];
    for (const word of new Set([...words, ...initials])) {
      this.unitPairs.words.push(this.wordNumber(word));
      this.unitPairs.units.push(unit);
    }
  }

  private addBody(word: string, document: number): void {
    const number = this.wordNumber(word);
    if (this.lastBody.at(number) === document + 1) return;
    this.lastBody.set(number, document + 1);
    this.bodyPairs.words.push(number);
    this.bodyPairs.documents.push(document);
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

/** The unit pairs the other way round: the words of each unit. */
function* wordsOfUnits(
  pairs: { words: NumberList; units: NumberList },
  units: number,
  place: Uint32Array,
): Steps<NumberTable> {
  const table = yield* groupSteps(pairs.units, pairs.words, units);
  return { start: table.start, items: table.items.map((word) => place[word] as number) };
}
