import type { Pack } from '../model/pack.ts';
import type { FileProblem } from '../model/problem.ts';
import { joinBytes } from '../text/join-bytes.ts';
import { utf8TextStrict } from '../text/utf8.ts';
import { PACK_HEAD, PACK_HEAD_OPTIONAL, PACK_LISTS, type PackListName } from './validate-pack.ts';
import { Complaints } from './validate-pack-fields.ts';

/** The keys of a pack that are single values. */
export type PackFacts = Omit<Pack, PackListName>;

/** One record of a pack, and the line of the file on which it stands. */
export type PackLine = {
  [K in PackListName]: { readonly list: K; readonly record: Pack[K][number]; readonly line: number };
}[PackListName];

/** What is told while a pack is read line by line. `problem`: something is wrong, and the pack is refused at the end. */
export interface LineReader {
  readonly file: string;
  readonly problem: (problem: FileProblem) => void;
  /** False for a file that was let in before and that we kept ourselves: it is parsed, not checked again. */
  readonly check: boolean;
  /** The lists whose records are wanted; the lines of others are passed over. All when absent. */
  readonly only?: readonly PackListName[];
}

/** Longest line taken: a text of ten million characters, read. */
const MOST_LINE = 64_000_000;
const NEWLINE = 10;
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/**
 * A pack of any size, record by record, in memory of one line: for packs as the command line writes them (`packPieces`), one record
 * on a line. Returns the keys that are single values, or null when the file is not such a pack; then a problem says where and why.
 * Ids that stand twice are refused; what stands between records is checked by `CitationCheck`. Never throws on bad bytes.
 */
export async function* readPackLines(
  chunks: AsyncIterable<Uint8Array>,
  how: LineReader,
): AsyncGenerator<PackLine, PackFacts | null> {
  const reader = new PackLineReader(how);
  for await (const bytes of linesOf(chunks)) {
    const record = reader.take(bytes);
    if (record) yield record;
    if (reader.isLost) break;
  }
  return reader.finish();
}

const NOT_IN_LINES =
  'this is no pack with one record on a line; large packs are taken only as the command line of Backstory writes them';
const MOST_WRONG = 50;

class PackLineReader {
  /** No further line can be understood. */
  isLost = false;
  private readonly how: LineReader;
  private readonly head: Record<string, unknown> = {};
  private readonly lists = new Set<string>();
  private list: PackListName | null = null;
  private seen = new Set<string>();
  private state: 'begin' | 'open' | 'closed' = 'begin';
  /** Whether the line before ended with a comma; null at the beginning of the pack and of a list. */
  private comma: boolean | null = null;
  private line = 0;
  private wrong = 0;

  constructor(how: LineReader) {
    this.how = how;
  }

  /** One line of the file (null: it was too long); its record, if it has one that is wanted. */
  take(bytes: Uint8Array | null): PackLine | undefined {
    this.line += 1;
    if (bytes === null) return this.tell(`this line is longer than ${MOST_LINE} bytes`);
    if (this.list !== null && !this.isWanted(this.list) && bytes.length > 3) return undefined;
    const text = utf8TextStrict(bytes)?.trimEnd();
    if (text === undefined) return this.tell('this line is not UTF-8');
    if (this.state === 'closed')
      return text === '' ? undefined : this.tell('something stands behind the end of the pack');
    if (this.state === 'begin') return text.replace(/^\ufeff/, '') === '{' ? this.open() : this.giveUp();
    if (this.list !== null) return this.inList(this.list, text);
    return text === '}' ? this.close() : this.member(text);
  }

  finish(): PackFacts | null {
    const { head } = this;
    if (this.wrong === 0 && this.state !== 'closed') this.tell('the file is cut off before its end');
    for (const key of Object.keys(PACK_HEAD))
      if (this.wrong === 0 && !PACK_HEAD_OPTIONAL.includes(key) && !Object.hasOwn(head, key))
        this.tell(`"${key}" is missing`);
    for (const key of Object.keys(PACK_LISTS))
      if (this.wrong === 0 && !this.lists.has(key)) this.tell(`"${key}" must be a list`);
    return this.wrong > 0 ? null : (head as unknown as PackFacts);
  }

  private open(): undefined {
    this.state = 'open';
  }

  private close(): undefined {
    this.state = 'closed';
    this.separate(false);
  }

  private inList(list: PackListName, text: string): PackLine | undefined {
    if (text === ']' || text === '],') {
      if (this.isWanted(list)) this.separate(false);
      this.list = null;
      this.comma = text === '],';
      return undefined;
    }
    this.separate(true);
    this.comma = text.endsWith(',');
    const record = this.record(list, this.comma ? text.slice(0, -1) : text);
    if (record === null) return undefined;
    if (this.how.check) {
      if (this.seen.has(record.id)) return this.tell(`${list}: the id "${record.id}" stands before`);
      this.seen.add(record.id);
    }
    return { list, record, line: this.line } as PackLine;
  }

  private record<K extends PackListName>(list: K, json: string): Pack[K][number] | null {
    const given = parse(json);
    if (given === undefined) return (this.tell(`${list}: this record is not JSON`), null);
    if (!this.how.check) return given as Pack[K][number];
    const complaints = new Complaints();
    const record = PACK_LISTS[list].check(given, complaints);
    for (const sentence of complaints.sentences) this.tell(`${list}: ${sentence}`);
    return complaints.sentences.length > 0 || record === undefined ? null : record;
  }

  private member(text: string): undefined {
    const [whole, key = '', value = '', comma] = /^"([a-z_]{1,60})":(.*?)(,?)$/s.exec(text) ?? [];
    if (whole === undefined) return this.giveUp();
    this.separate(true);
    this.comma = comma === ',';
    if (FORBIDDEN.includes(key)) return this.tell(`the key "${key}" is forbidden`);
    if (Object.hasOwn(this.head, key) || this.lists.has(key)) return this.tell(`the key "${key}" stands twice`);
    if (Object.hasOwn(PACK_LISTS, key)) return this.beginList(key as PackListName, value);
    if (!Object.hasOwn(PACK_HEAD, key)) return this.warn(`the key "${key}" is unknown to this version and is left out`);
    const complaints = new Complaints();
    this.head[key] = PACK_HEAD[key as keyof PackFacts](parse(value), complaints);
    for (const sentence of complaints.sentences) this.tell(`${key}: ${sentence}`);
    return undefined;
  }

  private beginList(list: PackListName, value: string): undefined {
    if (value !== '[' && value !== '[]') return this.giveUp();
    this.lists.add(list);
    if (value === '[') [this.list, this.seen, this.comma] = [list, new Set(), null];
    return undefined;
  }

  /** Between two records, and between two members, stands a comma; behind the last one none. */
  private separate(isNext: boolean): void {
    if (this.comma !== null && this.comma !== isNext && this.how.check)
      this.tell(isNext ? 'a comma is missing before this line' : 'a comma stands before the end');
  }

  private isWanted(list: PackListName): boolean {
    return this.how.only?.includes(list) ?? true;
  }

  private giveUp(): undefined {
    this.isLost = true;
    return this.tell(NOT_IN_LINES);
  }

  private tell(sentence: string): undefined {
    this.wrong += 1;
    if (this.wrong > MOST_WRONG) this.isLost = true;
    return this.warn(sentence);
  }

  private warn(sentence: string): undefined {
    this.how.problem({ file: this.how.file, line: Math.max(1, this.line), column: 1, sentence });
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Lines without their end, as bytes; null for one that is too long. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (last: Uint8Array): Uint8Array | null => {
    length += last.length;
    const line = length > MOST_LINE ? null : parts.length === 0 ? last : joinBytes([...parts, last]);
    [parts, length] = [[], 0];
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      yield take(chunk.subarray(from, end));
      from = end + 1;
    }
    if (length <= MOST_LINE) parts.push(chunk.subarray(from));
    length += chunk.length - from;
  }
  if (length > 0) yield take(new Uint8Array(0));
}
