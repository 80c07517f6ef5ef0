import type { EntityEdit } from '../library/entity-edit.ts';
import type { PackEntry } from '../library/track-changes.ts';
import type { PackId } from '../model/id.ts';
import type { Incident } from '../model/incident.ts';
import { EntityPieces } from '../pack/entity-pieces.ts';
import type { SegmentSource } from '../pack/pack-segment.ts';
import { readPackLines, type PackLine } from '../pack/read-pack-lines.ts';
import { toReportRow, type ReportRow } from '../pack/report-row.ts';
import type { PackListName } from '../pack/validate-pack.ts';
import { builtInSteps } from './built-in-steps.ts';
import type { LoadedParts } from './knowledge.ts';
import type { PackStore } from './pack-store.ts';
import { PIECE } from './piece-size.ts';
import { streamPieces } from './stream-pieces.ts';
import type { PackState } from './protocol.ts';
import { readyState, storedPackParts } from './stored-pack-parts.ts';

interface LargePackTools {
  readonly store: PackStore | null;
  readonly edits: readonly EntityEdit[];
  readonly packFile: (pack: PackId) => Promise<Blob | null>;
  readonly caughtUp: () => void;
  /** Of which version stored indexes must be. */
  readonly versions: string;
}

/** What is being taken apart now, and what could not be, by stamp: a pack is tried once in each life of the background. */
const underWay = new Map<string, Promise<void>>();
const failed = new Map<string, string>();

/**
 * A pack that is kept as a file because it is too large for memory. It is taken apart once, a few thousand records at a time, while other
 * questions are answered; until then it says that it is loading. A stop in between costs the segment under way: the next life of
 * the background goes on behind the last whole one.
 */
export async function largePack(entry: PackEntry, tools: LargePackTools): Promise<LoadedParts> {
  const { store, edits, versions } = tools;
  if (!store) return refused(entry, 'the browser gives this pack no room');
  const stamp = `${entry.added} ${entry.length} ${versions}`;
  const mine = (await store.list()).filter(
    ({ head, stamp: of }) => head.id === entry.key && of.startsWith(`${stamp} `),
  );
  const whole = (await store.note(noteOf(entry.key))) as { stamp: string; segments: number } | undefined;
  if (whole?.stamp === stamp && whole.segments === mine.length) return storedPackParts(entry, mine, store, edits);
  const sentence = failed.get(stamp);
  if (sentence !== undefined) return refused(entry, sentence);
  if (!underWay.has(stamp)) {
    const work = takeApart(entry, stamp, store, tools.packFile)
      .catch((error: unknown) => void failed.set(stamp, error instanceof Error ? error.message : String(error)))
      .then(() => {
        underWay.delete(stamp);
        tools.caughtUp();
      });
    underWay.set(stamp, work);
  }
  return { parts: [], states: [{ ...readyState(entry), state: 'loading' }] };
}

const noteOf = (pack: PackId): string => `pack:${pack}`;

function refused(entry: PackEntry, sentence: string): LoadedParts {
  return { parts: [], states: [{ ...readyState(entry), state: 'broken', sentence } satisfies PackState] };
}

/**
 * First the names, then the reports, then the incidents with what they cite of the reports. Where segments begin depends on the file
 * alone, so that a second run finds those of the first.
 */
async function takeApart(
  { key, name, private: isPrivate = false }: PackEntry,
  stamp: string,
  store: PackStore,
  packFile: LargePackTools['packFile'],
): Promise<void> {
  const file = await packFile(key);
  if (!file) throw new Error('the file of this pack is gone; add it again');
  const head = { id: key, name, private: isPrivate };
  const before = (await store.list()).filter((one) => one.head.id === key);
  const done = new Set(before.map(({ id }) => id));
  const made: string[] = [];
  const write = async (source: () => Promise<SegmentSource>): Promise<void> => {
    const part = `${stamp} ${made.length}`;
    made.push(`${key} ${part}`);
    if (done.has(`${key} ${part}`)) return;
    await store.write({ id: `${key} ${part}`, head, stamp: part }, await builtInSteps(await source()));
  };
  const nothing = { entities: [], reports: [], incidents: [] };
  let entities = new EntityPieces();
  const places = new Map<string, readonly [segment: string, number: number]>();
  let reports: ReportRow[] = [];
  let length = 0;
  const writeReports = async (): Promise<void> => {
    const some = reports;
    some.forEach(({ id }, number) => places.set(id, [`${key} ${stamp} ${made.length}`, number]));
    [reports, length] = [[], 0];
    await write(async () => ({ ...nothing, reports: some }));
  };
  for await (const line of linesOf(file, ['entities', 'reports'])) {
    if (line.list === 'entities') entities.push(line.record);
    else if (line.list === 'reports') {
      if (entities.length > 0) {
        const all = entities;
        entities = new EntityPieces();
        await write(async () => ({ ...nothing, entities: all }));
      }
      reports.push(toReportRow(line.record));
      length += line.record.text.length;
      if (reports.length >= PIECE.reports || length >= PIECE.text) await writeReports();
    }
  }
  if (entities.length > 0) await write(async () => ({ ...nothing, entities }));
  if (reports.length > 0) await writeReports();
  let incidents: Incident[] = [];
  const writeIncidents = async (): Promise<void> => {
    const some = incidents;
    incidents = [];
    await write(async () => ({ ...nothing, incidents: some, cited: await citedBy(some, places, store) }));
  };
  for await (const line of linesOf(file, ['incidents'])) {
    if (line.list === 'incidents') incidents.push(line.record);
    if (incidents.length >= PIECE.incidents) await writeIncidents();
  }
  if (incidents.length > 0) await writeIncidents();
  await store.putNote(noteOf(key), { stamp, segments: made.length });
  const old = before.filter(({ id }) => !made.includes(id)).map(({ id }) => id);
  if (old.length > 0) await store.remove(old);
}

/** Records of a file that was let in before. */
async function* linesOf(file: Blob, only: readonly PackListName[]): AsyncGenerator<PackLine> {
  const lines = readPackLines(chunksOf(file), { file: '', check: false, only, problem: refuse });
  for await (const line of lines) yield line;
}

const refuse = ({ line, sentence }: { line: number; sentence: string }): never => {
  throw new Error(`line ${line} of this pack cannot be read (${sentence}); add it again`);
};

async function citedBy(
  incidents: readonly Incident[],
  places: ReadonlyMap<string, readonly [string, number]>,
  store: PackStore,
): Promise<readonly ReportRow[]> {
  const wanted = new Map<string, Set<number>>();
  for (const { claims } of incidents)
    for (const { report } of claims) {
      const [segment, number] = places.get(report) ?? [];
      if (segment === undefined || number === undefined) continue;
      wanted.set(segment, (wanted.get(segment) ?? new Set()).add(number));
    }
  const found: ReportRow[] = [];
  for (const [segment, numbers] of wanted)
    for (const report of (await store.rows(segment).reports([...numbers])).values()) found.push(report);
  return found;
}

/** The bytes of a file, unpacked where it is compressed. */
async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const plain = file.stream();
  const stream = first === 0x1f && second === 0x8b ? plain.pipeThrough(new DecompressionStream('gzip')) : plain;
  yield* streamPieces(stream);
}
