import type { Entity } from '../model/entity.ts';
import { runSteps, type Steps } from '../model/steps.ts';
import { joinBytes } from '../text/join-bytes.ts';
import { isCommonWord } from '../text/is-common-word.ts';
import { spellingKey } from '../text/spelling-key.ts';
import { ALIAS, aliasForms, type AliasForm } from './alias-forms.ts';
import { isArticle } from './articles.ts';
import { createGrowingList, type GrowingList } from './growing-list.ts';
import { hashTable } from './hash-table.ts';
import { aliasInfoOf, chainRows, packMatchingIndex } from './matching-index-layout.ts';
import { createNumbering, type Numbering } from './numbering.ts';
import { postingsOf } from './name-postings.ts';
import { joined, narrow, startListOf } from './start-list.ts';
import { createTrieBuilder } from './trie-builder.ts';
import { deletionTable, keyPairFilterOf, pairFilterOf, shareKeys, startFilterOf } from './word-tables.ts';
import { packBytes, packLetters } from './word-letters.ts';

/** All forms of all entities, as numbers: form a has the words `formWords[formStart[a]..formStart[a + 1])`. */
interface ReadForms {
  readonly words: Numbering;
  readonly keys: Numbering;
  readonly keyOfWord: GrowingList;
  /** The first alias of each entity, and where the last one's end. */
  readonly entityStart: GrowingList;
  readonly aliasInfo: GrowingList;
  readonly formStart: GrowingList;
  readonly formWords: GrowingList;
  /** Words (by their first numbers) that begin an alias or a context word in small letters. */
  readonly smallStarts: ReadonlySet<number>;
  /** Keys (by their first numbers) of the words of an entity's names, each once for an entity, in order of the entities. */
  readonly namedKey: GrowingList;
  readonly namedEntity: GrowingList;
  readonly hasSmallNames: boolean;
}

/** Entities, aliases, or words that are taken in between two steps: a few milliseconds of work. */
const STEP = { entities: 100, aliases: 2000, words: 2000 };

/**
 * Builds the matching index of `entities`; alias records refer to entities by their place in the list. Deterministic. Open it with
 * `openMatchingIndex`.
 */
export function buildMatchingIndex(entities: Iterable<Entity>): ArrayBuffer {
  return joinBytes(runSteps(matchingIndexSteps(entities))).buffer;
}

/** As `buildMatchingIndex`, in steps, and in parts. */
export function* matchingIndexSteps(entities: Iterable<Entity>): Steps<Uint8Array[]> {
  const forms = yield* readForms(entities);
  const words = forms.words.startsFirst();
  yield;
  const keys = forms.keys.startsFirst();
  yield;
  const keyOfWord = new Int32Array(words.texts.length);
  words.map.forEach((word, old) => (keyOfWord[word] = keys.map[forms.keyOfWord.at(old)] ?? 0));
  const { wordKey, keyWords, keyWord } = yield* shareKeys(keyOfWord, keys.texts.length - 1, words.texts);
  const aliases = forms.aliasInfo.length;
  const exact = createTrieBuilder(words.starts, aliases);
  const spelled = createTrieBuilder(keys.starts, aliases);
  for (let a = 0; a < aliases; a += 1) {
    if (a % STEP.aliases === 0) yield;
    const sequence: number[] = [];
    for (let i = forms.formStart.at(a); i < forms.formStart.at(a + 1); i += 1)
      sequence.push(words.map[forms.formWords.at(i)] ?? 0);
    exact.add(sequence, a);
    if (!hasSpellings(forms.aliasInfo.at(a))) continue;
    const named = withoutArticles(sequence, (word) => words.texts[word] ?? '');
    spelled.add(named.map((word) => Math.abs(wordKey[word] ?? 0)), a); // prettier-ignore
    // Without its articles a name is found by the keys alone: its first word asks for them as if it had another spelling.
    const [head = 0] = named;
    if (named.length < sequence.length) wordKey[head] = -Math.abs(wordKey[head] ?? 0);
  }
  const smallStart = new Uint8Array(words.texts.length);
  for (const old of forms.smallStarts) smallStart[words.map[old] ?? 0] = 1;
  const needsCapital = (word: number): boolean =>
    word <= words.starts && smallStart[word] === 0 && isCommonWord(words.texts[word] ?? '');
  const letters = packLetters(words.texts);
  const bytes = packBytes(letters);
  yield;
  const exactTable = exact.table();
  yield;
  const spelledTable = spelled.table();
  const exactNodes = exact.nodes();
  yield;
  const wordTable = yield* hashTable(words.texts, needsCapital);
  const keyTable = yield* hashTable(keys.texts);
  const startFilter = yield* startFilterOf(words.texts, words.starts, needsCapital);
  const pairFilter = pairFilterOf(words.texts, pairsOf(exactTable.rows, exactNodes, words.starts));
  yield;
  const { deletions, ...deletion } = yield* deletionTable(letters);
  const { keyEntities, ...postings } = postingsOf(
    { keys: forms.namedKey.array().map((old) => keys.map[old] ?? 0), entities: forms.namedEntity.array() },
    keys.texts.length - 1,
  );
  const wordBytes = startListOf(bytes.start);
  const entityAliases = startListOf(forms.entityStart.array());
  yield;
  return packMatchingIndex(
    {
      words: joined(wordTable.slots, wordTable.apart),
      startFilter,
      pairFilter,
      nextSlots: exactTable.slots,
      nextRows: exactTable.rows,
      nodes: exactNodes,
      wordKey,
      wordBytes: joined(wordBytes.bases, wordBytes.sizes),
      wordLetters: bytes.bytes,
      keys: joined(keyTable.slots, keyTable.apart),
      keyWords: joined(keyWords.bases, keyWords.sizes),
      keyWord,
      keyNextSlots: spelledTable.slots,
      keyNextRows: spelledTable.rows,
      keyPairFilter: keyPairFilterOf(spelledTable.rows, keys.starts),
      keyNodes: spelled.nodes(),
      keyEntities: joined(keyEntities.bases, keyEntities.sizes),
      ...postings,
      entityAliases: joined(entityAliases.bases, entityAliases.sizes),
      aliasInfo: narrow(forms.aliasInfo.array()),
      aliasNext: chainRows(exact.chain),
      aliasKeyNext: chainRows(spelled.chain),
      deletions: joined(deletions.bases, deletions.sizes),
      ...deletion,
    },
    {
      words: words.texts.length - 1,
      starts: words.starts,
      keys: keys.texts.length - 1,
      keyStarts: keys.starts,
      aliases,
      entities: forms.entityStart.length - 1,
      smallStarts: forms.hasSmallNames ? 1 : 0,
    },
  );
}

/** (word, 0) for each word that is an alias, (first word, second) for the beginnings of longer ones. */
function pairsOf(rows: Int32Array, nodes: Int32Array, starts: number): Int32Array {
  const pairs = createGrowingList();
  for (let word = 1; word <= starts; word += 1)
    if ((nodes[word] as number) >> 1 !== 0) {
      pairs.push(word);
      pairs.push(0);
    }
  for (let row = 0; row < rows.length; row += 2)
    if ((rows[row] as number) <= starts) {
      pairs.push(rows[row] as number);
      pairs.push(rows[row + 1] as number);
    }
  return pairs.array();
}

function* readForms(entities: Iterable<Entity>): Steps<ReadForms> {
  const words = createNumbering();
  const keys = createNumbering();
  const keyOfWord = createGrowingList();
  const entityStart = createGrowingList();
  const aliasInfo = createGrowingList();
  const formStart = createGrowingList();
  const formWords = createGrowingList();
  const smallStarts = new Set<number>();
  const namedKey = createGrowingList();
  const namedEntity = createGrowingList();
  let hasSmallNames = false;
  keyOfWord.push(0);
  let e = 0;
  for (const entity of entities) {
    if (e % STEP.entities === 0) yield;
    const named = new Set<number>();
    entityStart.push(aliasInfo.length);
    for (const form of aliasForms(entity)) {
      aliasInfo.push(aliasInfoOf(form.flags, form.name));
      formStart.push(formWords.length);
      for (const text of form.words) {
        const word = words.of(text);
        if (word === keyOfWord.length) keyOfWord.push(keys.of(spellingKey(text)));
        formWords.push(word);
        if (hasSpellings(form.flags)) named.add(keyOfWord.at(word));
      }
      const first = words.of(form.words[0] ?? '');
      words.markStart(first);
      if (beginsSmall(form, entity)) {
        smallStarts.add(first);
        hasSmallNames ||= form.name !== -2;
      }
      const [head = ''] = withoutArticles(form.words, (text) => text);
      if (hasSpellings(form.flags)) keys.markStart(keyOfWord.at(words.of(head)));
    }
    for (const key of named) {
      namedKey.push(key);
      namedEntity.push(e);
    }
    e += 1;
  }
  formStart.push(formWords.length);
  entityStart.push(aliasInfo.length);
  return {
    words,
    keys,
    keyOfWord,
    entityStart,
    aliasInfo,
    formStart,
    formWords,
    smallStarts,
    namedKey,
    namedEntity,
    hasSmallNames,
  };
}

/** An alias such as "coalition internationale": misspelt words in small letters may begin a name then. */
function beginsSmall(form: AliasForm, entity: Entity): boolean {
  return form.name === -2 || /^\p{Ll}/u.test(form.name === -1 ? entity.name : (entity.names[form.name] ?? ''));
}

/** Acronyms, adjectives and context words have one spelling. */
function hasSpellings(flags: number): boolean {
  return (flags & (ALIAS.capitals | ALIAS.adjective | ALIAS.context)) === 0;
}

function withoutArticles<T>(sequence: readonly T[], textOf: (item: T) => string): readonly T[] {
  const rest = sequence.filter((item) => !isArticle(textOf(item)));
  return rest.length === 0 ? sequence : rest;
}
