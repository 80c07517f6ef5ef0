import { valueOfRow } from './value-of-row.ts';
import { FLAG, type HashTable, openTable } from './hash-table.ts';
import { listOf, numbersIn, openLists, type Numbers, type StartList } from './start-list.ts';
import { lowBits, type SlotTable } from './slot-table.ts';
import { bucketsFor, entryBytes } from './word-tables.ts';
import { alignedParts } from '../text/join-bytes.ts';

/**
 * The matching index of a list of entities, as views on one ArrayBuffer: nothing is parsed on load.
 *
 * Words of the aliases (folded) are numbered from 1; those that begin an alias come first, and the number of such a word is also the number of
 * the prefix (node) that consists of it. `next` leads from (node, word) to the longer prefix. Words that spell the same (spellingKey)
 * share a key, numbered in the same way; `keyNext` is the same trie over keys, articles left out. `deletions` lists, for each hash of a
 * word with at most one letter deleted, the words it may come from.
 */
export interface MatchingIndex {
  /** `smallStarts`: 1 when some alias begins with a small letter of a script that has capitals. */
  readonly counts: {
    readonly words: number;
    readonly starts: number;
    readonly keys: number;
    readonly keyStarts: number;
    readonly aliases: number;
    readonly entities: number;
    readonly smallStarts: number;
  };
  /** Numbers of words, with NEEDS_CAPITAL added. */
  readonly words: HashTable;
  /** Which words may begin an alias: most words of a page are turned away here (`startFilterOf`). */
  readonly startFilter: Int32Array;
  /** Which of them are an alias alone or begin one with the next word (`pairFilterOf`). */
  readonly pairFilter: Int32Array;
  readonly next: SlotTable;
  /** Per node: (first alias + 1) * 2 + (1 when longer prefixes exist). */
  readonly nodes: Int32Array;
  /** Per word: its key, negative when another word with that key is spelled alike. */
  readonly wordKey: Int32Array;
  /** The letters of each word, in bytes (`lettersOf`). */
  readonly wordBytes: StartList;
  readonly wordLetters: Uint8Array;
  /** Numbers of keys, by the hash of a key's letters. */
  readonly keys: HashTable;
  /** Words of each key, in `keyWord`. */
  readonly keyWords: StartList;
  readonly keyWord: Int32Array;
  readonly keyNext: SlotTable;
  /** Which pairs of keys begin a name (`keyPairFilterOf`): most that a page offers do not. */
  readonly keyPairFilter: Int32Array;
  readonly keyNodes: Int32Array;
  /** Entities with a name that has a word of key k (`listEntities`), and (key, how many) of those that have too many to be listed. */
  readonly keyEntities: StartList;
  readonly keyEntity: Uint8Array;
  readonly crowdedKeys: Int32Array;
  /** Aliases of each entity: they are numbered in the order of the entities (`entityOf`). */
  readonly entityAliases: StartList;
  /** `flagsOf` and `nameOf` read it. */
  readonly aliasInfo: Numbers;
  /** Rows of (alias, next alias with the same words, or with the same keys), in order; most aliases have none (`nextAlias`). */
  readonly aliasNext: Int32Array;
  readonly aliasKeyNext: Int32Array;
  readonly deletionFilter: Int32Array;
  readonly deletions: StartList;
  /** Entries of `entryBytes` bytes, lowest first: the number of a word in the low `wordBits`, bits of the hash above them (`entryOf`). */
  readonly deletionWord: Uint8Array;
}

/** Bits of `ALIAS` take the low half of an alias' info; the position of its name, from -2 on, the high one. */
export function aliasInfoOf(flags: number, name: number): number {
  return ((name + 2) << 8) | flags;
}

/** Bits of `ALIAS`. */
export function flagsOf(index: MatchingIndex, alias: number): number {
  return (index.aliasInfo[alias] ?? 0) & 0xff;
}

/** Position in `entity.names`; -1 for `entity.name`, -2 for what is no name. */
export function nameOf(index: MatchingIndex, alias: number): number {
  return ((index.aliasInfo[alias] ?? 0) >>> 8) - 2;
}

/** The place of an alias' entity in the list of entities. */
export function entityOf(index: MatchingIndex, alias: number): number {
  return listOf(index.entityAliases, alias);
}

/** Rows of (alias, the next one) for `nextAlias`, from the next alias of each, -1 for none. */
export function chainRows(chain: Int32Array): Int32Array {
  const rows: number[] = [];
  chain.forEach((next, alias) => {
    if (next >= 0) rows.push(alias, next);
  });
  return Int32Array.from(rows);
}

/** The next alias of a chain; -1 at the end. Rows are in order of the alias. */
export function nextAlias(rows: Int32Array, alias: number): number {
  return valueOfRow(rows, alias) ?? -1;
}

/** Added to the number of an everyday word: it begins a name only when written with a capital. */
export const NEEDS_CAPITAL = FLAG;

/** Raised when the layout or the folding changes: an index of another version is built anew. */
export const INDEX_VERSION = 11;
const MAGIC = 0x42534d58; // BSMX
const HEADER = 64;

/** Bytes of an entity's number in `keyEntity`. */
export const ENTITY_BYTES = 3;

/** Sections in the order in which they lie in the buffer: first those of 32-bit numbers, then from `words` on those of bytes. */
const SECTIONS = ['startFilter', 'pairFilter', 'nextSlots', 'nextRows', 'nodes', 'wordKey', 'keyWord', 'keyNextSlots', 'keyNextRows', 'keyPairFilter', 'keyNodes',
  'crowdedKeys', 'aliasNext', 'aliasKeyNext', 'deletionFilter', 'words', 'wordBytes', 'wordLetters', 'keys', 'keyWords', 'keyEntities', 'keyEntity',
  'entityAliases', 'aliasInfo', 'deletions', 'deletionWord'] as const; // prettier-ignore
const FIRST_BYTES = SECTIONS.indexOf('words');
type Section = (typeof SECTIONS)[number];
export type IndexParts = Readonly<Record<Section, Numbers>>;

/** Packs the parts, as bytes that lie one behind the other: header of 64 Int32 (magic, version, checksum, seven counts, then length of each section in bytes), sections. */
export function packMatchingIndex(parts: IndexParts, counts: MatchingIndex['counts']): Uint8Array[] {
  const header = new Int32Array(HEADER);
  header.set([
    MAGIC,
    INDEX_VERSION,
    0,
    counts.words,
    counts.starts,
    counts.keys,
    counts.keyStarts,
    counts.aliases,
    counts.entities,
    counts.smallStarts,
  ]);
  const sections = SECTIONS.map((name) => parts[name]);
  header.set(
    sections.map(({ byteLength }) => byteLength),
    16,
  );
  const all = alignedParts([header, ...sections]);
  header[2] = checksumOf(all);
  return all;
}

/**
 * Opens an index: views only, whatever its size. Null when the buffer is none, of another version, cut short, or (with
 * `verify`, which reads all of it) damaged.
 */
export function openMatchingIndex(buffer: ArrayBuffer, options: { verify?: boolean } = {}): MatchingIndex | null {
  if (buffer.byteLength < HEADER * 4 || buffer.byteLength % 4 !== 0) return null;
  const header = new Int32Array(buffer, 0, HEADER);
  if (header[0] !== MAGIC || header[1] !== INDEX_VERSION) return null;
  const views = new Map<Section, Numbers>();
  let offset = HEADER * 4;
  for (const [i, name] of SECTIONS.entries()) {
    const size = header[16 + i] ?? 0;
    if (size < 0 || offset + size > buffer.byteLength || (i < FIRST_BYTES && size % 4 !== 0)) return null;
    views.set(name, i < FIRST_BYTES ? new Int32Array(buffer, offset, size / 4) : new Uint8Array(buffer, offset, size));
    offset += (size + 3) & ~3;
  }
  if (offset !== buffer.byteLength || (options.verify && header[2] !== checksumOf([new Uint8Array(buffer)])))
    return null;
  const ints = (name: Section): Int32Array => views.get(name) as Int32Array;
  const bytes = (name: Section): Uint8Array => views.get(name) as Uint8Array;
  const [, , , words = 0, starts = 0, keys = 0, keyStarts = 0, aliases = 0, entities = 0, smallStarts = 0] = header;
  if (!fits(views, header)) return null;
  const entries = bytes('deletionWord').length / entryBytes(words);
  const wordTable = openTable(bytes('words'), words);
  const keyTable = openTable(bytes('keys'), keys);
  const wordBytes = openLists(bytes('wordBytes'), words + 1, bytes('wordLetters').length);
  const keyWords = openLists(bytes('keyWords'), keys + 1, words);
  const keyEntities = openLists(bytes('keyEntities'), keys + 1, bytes('keyEntity').length / ENTITY_BYTES);
  const entityAliases = openLists(bytes('entityAliases'), entities, aliases);
  const aliasInfo = numbersIn(bytes('aliasInfo'), 0, aliases);
  const deletions = openLists(bytes('deletions'), bucketsFor(entries), entries);
  if (!wordTable || !keyTable || !wordBytes || !keyWords || !keyEntities || !entityAliases || !aliasInfo || !deletions)
    return null;
  return {
    counts: { words, starts, keys, keyStarts, aliases, entities, smallStarts },
    words: wordTable,
    startFilter: ints('startFilter'),
    pairFilter: ints('pairFilter'),
    next: { slots: ints('nextSlots'), rows: ints('nextRows'), roots: starts, low: lowBits(ints('nextRows')) },
    nodes: ints('nodes'),
    wordKey: ints('wordKey'),
    wordBytes,
    wordLetters: bytes('wordLetters'),
    keys: keyTable,
    keyWords,
    keyWord: ints('keyWord'),
    keyNext: {
      slots: ints('keyNextSlots'),
      rows: ints('keyNextRows'),
      roots: keyStarts,
      low: lowBits(ints('keyNextRows')),
    },
    keyPairFilter: ints('keyPairFilter'),
    keyNodes: ints('keyNodes'),
    keyEntities,
    keyEntity: bytes('keyEntity'),
    crowdedKeys: ints('crowdedKeys'),
    entityAliases,
    aliasInfo,
    aliasNext: ints('aliasNext'),
    aliasKeyNext: ints('aliasKeyNext'),
    deletionFilter: ints('deletionFilter'),
    deletions,
    deletionWord: bytes('deletionWord'),
  };
}

/** True when the sections are as long as the counts say, and the tables have the sizes that probing and masking need. */
function fits(views: ReadonlyMap<Section, Numbers>, header: Int32Array): boolean {
  const [, , , words = -1, starts = -1, keys = -1, keyStarts = -1, aliases = -1, entities = -1, smallStarts = -1] =
    header;
  const length = (name: Section): number => views.get(name)?.length ?? -1;
  const isPower = (n: number): boolean => n > 0 && Number.isInteger(Math.log2(n));
  const unused = [...header.subarray(10, 16), ...header.subarray(16 + SECTIONS.length)];
  return (
    [words, starts, keys, keyStarts, aliases, entities, smallStarts].every((count) => count >= 0) &&
    unused.every((value) => value === 0) &&
    starts <= words &&
    keyStarts <= keys &&
    smallStarts <= 1 &&
    isPower(length('nextSlots')) &&
    isPower(length('keyNextSlots')) &&
    isPower(length('startFilter') / 2) &&
    isPower(length('pairFilter')) &&
    isPower(length('keyPairFilter')) &&
    isPower(length('deletionFilter')) &&
    length('nodes') === starts + 1 + length('nextRows') / 2 &&
    length('keyNodes') === keyStarts + 1 + length('keyNextRows') / 2 &&
    length('wordKey') === words + 1 &&
    length('keyWord') === words &&
    length('crowdedKeys') % 2 === 0 &&
    length('aliasNext') % 2 === 0 &&
    length('aliasKeyNext') % 2 === 0
  );
}

/** FNV-1a over 32-bit words, the checksum's own place left out. */
function checksumOf(parts: readonly Uint8Array[]): number {
  let h = 0x811c9dc5 | 0;
  let own = 2;
  for (const { buffer, byteOffset, byteLength } of parts) {
    const words = new Int32Array(buffer, byteOffset, byteLength / 4);
    for (let i = 0; i < words.length; i += 1) if (i !== own) h = Math.imul(h ^ (words[i] as number), 0x01000193);
    own = -1;
  }
  return h;
}
