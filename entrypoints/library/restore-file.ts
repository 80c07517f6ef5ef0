import { backupLayout, BackupReader, readBackup, type BackupRow } from '../../src/library/backup.ts';
import { packFileKey, type PackRecord } from '../../src/library/library-record.ts';
import { restoreRows } from '../../src/library/restore-rows.ts';
import { tarEntries } from '../../src/library/tar.ts';
import type { FileProblem } from '../../src/model/problem.ts';
import { checkPackLines } from '../../src/pack/check-pack-lines.ts';
import type { LibraryDatabase } from '../../src/platform/library-database.ts';
import { streamPieces } from '../../src/platform/stream-pieces.ts';
import { unpacking } from '../../src/platform/unpacking.ts';
import { isGzip, packEntryName, ROWS_ENTRY } from './backup-file.ts';
import type { Say } from './library-words.ts';
import { openFile } from './open-file.ts';
import { megabytes } from './room-for.ts';

/** A backup that another program laid out anew has to be held whole. */
const MOST_WHOLE = 100_000_000;
/** Longest line that is held, in UTF-16 units. */
const MOST_LINE = 64_000_000;
const HEAD = 1000;

type Read = { readonly rows: () => AsyncIterable<BackupRow>; readonly problems: readonly FileProblem[] };

/**
 * Puts a backup back, whether JSON, compressed, or an archive with the files of large packs, and returns what to tell the reader. It is read
 * twice, line by line: nothing is written before it was found whole. What is there already stays as it is.
 */
export async function restoreFile(database: LibraryDatabase, file: File, say: Say): Promise<readonly string[]> {
  const whole = (await isGzip(file)) ? await unpacked(file) : file;
  const entries = await entriesOf(whole);
  const told: string[] = [];
  const read = await readRows(file.name, entries?.get(ROWS_ENTRY) ?? whole);
  told.push(...read.problems.slice(0, 50).map(lineOf));
  if (!('rows' in read)) return told;
  const bringFile = async (pack: PackRecord): Promise<boolean> => {
    const name = packEntryName(pack.key);
    const zipped = `${name}.gz`;
    const found = entries?.get(name) ?? entries?.get(zipped);
    const problems = found ? await packProblems(pack, new File([found], entries?.has(name) ? name : zipped)) : [];
    if (found && problems.length === 0) {
      await database.putFiles(packFileKey(pack.key), [new File([found], name)]);
      return true;
    }
    told.push(...problems.slice(0, 20), say('pack_not_in', pack.name, pack.key, megabytes(pack.file ?? 0)));
    return false;
  };
  const count = await restoreRows(database, read.rows(), { bringFile });
  return [...told, say('restored', count)];
}

async function readRows(name: string, rows: Blob): Promise<Read | Pick<Read, 'problems'>> {
  const layout = backupLayout((await rows.slice(0, HEAD).text()).replace(/^\ufeff/, ''));
  const refuse = (sentence: string): Pick<Read, 'problems'> => ({
    problems: [{ file: name, line: 1, column: 1, sentence }],
  });
  if (typeof layout !== 'string') return refuse(layout.refused);
  if (layout === 'other') {
    if (rows.size > MOST_WHOLE) return refuse('this backup was laid out anew and is too large to be read so');
    const { value, problems } = readBackup(name, await rows.text());
    return value ? { rows: () => each(value), problems } : { problems };
  }
  const reader = new BackupReader(name);
  for await (const line of linesOf(rows)) reader.take(line);
  const { problems } = reader;
  return reader.finish() ? { rows: () => rowsOf(name, rows), problems } : { problems };
}

async function* rowsOf(name: string, rows: Blob): AsyncGenerator<BackupRow> {
  const reader = new BackupReader(name);
  for await (const line of linesOf(rows)) {
    const row = reader.take(line);
    if (row) yield row;
  }
}

async function* each(rows: readonly BackupRow[]): AsyncGenerator<BackupRow> {
  yield* rows;
}

/** The lines of a text; null for one that is too long to be held. */
async function* linesOf(text: Blob): AsyncGenerator<string | null> {
  let rest: string[] = [];
  let length = 0;
  const take = (last: string): string | null => {
    const line = length + last.length > MOST_LINE ? null : rest.join('') + last;
    [rest, length] = [[], 0];
    return line;
  };
  for await (const piece of streamPieces(text.stream().pipeThrough(new TextDecoderStream()))) {
    const lines = piece.split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) yield take(line);
    if (length <= MOST_LINE) rest.push(last);
    length += last.length;
  }
  yield take('');
}

/** What speaks against the file of a pack; nothing when it is what the backup says. */
async function packProblems(pack: PackRecord, file: File): Promise<readonly string[]> {
  if (file.size !== pack.file) return [`${file.name}:1: the file has ${file.size} bytes, and had ${pack.file ?? 0}`];
  try {
    const { value, problems } = await checkPackLines(file.name, (await openFile(file)).chunks());
    if (value && value.head.id !== pack.key) return [`${file.name}:1: this is the pack "${value.head.id}"`];
    return value ? [] : problems.map(lineOf);
  } catch (error) {
    return [`${file.name}:1: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Entries of an archive by name; null when the file is none. Rejects with a sentence when it is one that is damaged. */
async function entriesOf(file: Blob): Promise<ReadonlyMap<string, Blob> | null> {
  const read = async (start: number, end: number): Promise<Uint8Array> =>
    new Uint8Array(await file.slice(start, end).arrayBuffer());
  if (new TextDecoder().decode(await read(257, 262)) !== 'ustar') return null;
  const entries = await tarEntries(file.size, read);
  if (!entries) throw new Error('the backup is damaged, or cut off before its end');
  return new Map(entries.map(({ name, start, size }) => [name, file.slice(start, start + size)]));
}

/** The browser keeps what it unpacks where it has room, on the disk when it is much. */
const unpacked = (file: File): Promise<Blob> =>
  unpacking(new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).blob());

const lineOf = ({ file, line, sentence }: FileProblem): string => `${file}:${line}: ${sentence}`;
