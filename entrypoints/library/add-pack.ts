import { packFileKey, type PackRecord } from '../../src/library/library-record.ts';
import { packId, type PackId } from '../../src/model/id.ts';
import type { FileProblem, Outcome } from '../../src/model/problem.ts';
import { checkPackLines, type CheckedLines } from '../../src/pack/check-pack-lines.ts';
import { decodePack } from '../../src/pack/pack-codec.ts';
import { isFullDisk } from '../../src/platform/is-full-disk.ts';
import type { LibraryDatabase } from '../../src/platform/library-database.ts';
import type { Say } from './library-words.ts';
import { openFile, type OpenedFile } from './open-file.ts';
import { roomForPack } from './room-for.ts';

/** Ids that are ours: no file may take the place of the bundled pack or the library. */
const TAKEN: readonly string[] = ['bundled', 'library'];
/** Files of more bytes are not read whole: they are checked line by line, kept as files, and taken apart by the background. */
const LARGE = 16_000_000;
const LARGE_GZIP = 2_000_000;

/** How a pack begins that the command line wrote; one that another program laid out is read whole, whatever its size. */
const IN_LINES = /^\{\r?\n"/;

type NewRecord = Omit<PackRecord, 'added' | 'text' | 'file'>;

/** Checks a pack file and keeps it; returns what to tell the reader. `say` has the words of the page. */
export async function addPack(database: LibraryDatabase, file: File, say: Say): Promise<readonly string[]> {
  try {
    const opened = await openFile(file);
    const isLong = file.size > (/\.gz$/i.test(file.name) ? LARGE_GZIP : LARGE);
    const isInLines = IN_LINES.test(opened.head) && opened.encoding === 'utf-8';
    const add = isLong && isInLines ? addLarge : addSmall;
    return await add(database, file, opened, say, isInLines);
  } catch (error) {
    const sentence = isFullDisk(error) ? say('full') : error instanceof Error ? error.message : String(error);
    return [`${file.name}:1: ${sentence}`];
  }
}

const FORMAT = 'backstory-pack';
const NO_PACK = `this is not a pack: "format" must be "${FORMAT}"`;
const DONE = 'pack_added';
const told = (problems: readonly FileProblem[]): string[] =>
  problems.slice(0, 20).map((problem) => `${problem.file}:${problem.line}: ${problem.sentence}`);
const isTaken = (file: string, id: string): string[] =>
  TAKEN.includes(id) ? [`${file}:1: the id "${id}" belongs to Backstory itself`] : [];

/** One record a line is checked as it comes, so that the page answers meanwhile; any other layout in one go. */
async function addSmall(
  database: LibraryDatabase,
  { name }: File,
  file: OpenedFile,
  say: Say,
  isInLines: boolean,
): Promise<readonly string[]> {
  const { bytes } = await file.utf8();
  const { value, problems } = isInLines ? await checkPackLines(file.name, file.chunks()) : checkWhole(file.name, bytes);
  // What is wrong with it as a pack would only puzzle who chose something else.
  if (!value && !new TextDecoder().decode(bytes).includes(FORMAT)) return [`${name}:1: ${NO_PACK}`];
  const said = [...told(problems), ...isTaken(file.name, value?.head.id ?? '')];
  if (!value || TAKEN.includes(value.head.id)) return said;
  const record = recordOf(value.head, value.counts);
  const before = await database.get('packs', record.key);
  await keep(database, { ...record, text: new TextDecoder().decode(bytes) });
  await database.removeFiles(packFileKey(record.key));
  return [...said, say(DONE, name), ...replaced(before, record, say)];
}

function checkWhole(name: string, bytes: Uint8Array): Outcome<CheckedLines | null> {
  const { value: head, problems } = decodePack(name, bytes);
  if (!head) return { value: null, problems };
  const { entities, reports, incidents } = head;
  const counts = { entities: entities.length, reports: reports.length, incidents: incidents.length };
  return { value: { head, counts }, problems };
}

/** The file is stored before the record that speaks of it: a stop in between leaves no pack without its file. */
async function addLarge(
  database: LibraryDatabase,
  file: File,
  opened: OpenedFile,
  say: Say,
): Promise<readonly string[]> {
  const lack = await roomForPack(file);
  if (lack) return [`${file.name}:1: ${say('no_room', lack.needed, lack.free)}`];
  const { value, problems } = await checkPackLines(opened.name, opened.chunks());
  const said = [...told(problems), ...isTaken(opened.name, value?.head.id ?? '')];
  if (!value || TAKEN.includes(value.head.id)) return said;
  const record = recordOf(value.head, value.counts);
  const before = await database.get('packs', record.key);
  await database.putFiles(packFileKey(record.key), [file]);
  await keep(database, { ...record, text: '', file: file.size, ...(value.head.private ? { private: true } : {}) });
  return [...said, say(DONE, file.name), ...replaced(before, record, say), say('pack_large')];
}

/** Told when a pack took the place of another one of its id, which is gone with that. */
function replaced(before: PackRecord | undefined, now: NewRecord, say: Say): readonly string[] {
  if (!before) return [];
  const counted = ({ counts }: Pick<PackRecord, 'counts'>): string =>
    say('pack_counts', counts.entities, counts.reports, counts.incidents);
  return [say('pack_replaced', before.name, before.added.slice(0, 10), counted(before), counted(now))];
}

const keep = (database: LibraryDatabase, record: Omit<PackRecord, 'added'>): Promise<void> =>
  database.commit([{ table: 'packs', put: { ...record, added: new Date().toISOString() } }]);

function recordOf(
  { id, name, licence, source }: { id: PackId; name: string; licence?: string; source?: string },
  counts: PackRecord['counts'],
): NewRecord {
  return {
    key: packId(id),
    name,
    counts,
    ...(licence === undefined ? {} : { licence }),
    ...(source === undefined ? {} : { source }),
  };
}
