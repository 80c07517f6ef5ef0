import type { Incident } from '../model/incident.ts';
import type { BuiltSegment, SegmentSource } from '../pack/pack-segment.ts';
import type { ReportRow } from '../pack/report-row.ts';
import type { DerivedPart } from './derived-store.ts';
import { libraryKeys, readReports, type TakeUpTools } from './take-up-texts.ts';

/** So many parts of about one size become one: a record is written again a few times as the library grows tenfold. */
const TOGETHER = 4;
/** A merged part has no more records than this: what is built at once, and held in memory for it. */
const LARGEST = 24_000;
/** Parts of fewer records count as equally small. */
const SMALLEST = 100;

/** Records read at once: somebody may have come to wait meanwhile. */
const READ = 1000;

interface MergeTools extends Pick<TakeUpTools, 'store' | 'entities'> {
  /** `buildSegment`, or the same with pauses; null when `mayGoOn` said no in one of them. */
  readonly build: (source: SegmentSource, mayGoOn: () => boolean) => Promise<BuiltSegment | null>;
  /** False when somebody waits: the merge is then given up, and nothing was changed. */
  readonly mayGoOn: () => boolean;
  /** Told when parts that may have been opened were replaced. */
  readonly merged: () => void;
}

/** What came of a merge: `done`, and it should be asked again; `none` when there are not enough small parts; `given up` for somebody who waits. */
type Merged = 'done' | 'none' | 'given up';

/** Makes one part of several small ones, if there are enough. */
export async function mergeParts(tools: MergeTools): Promise<Merged> {
  const parts = await tools.store.parts();
  const chosen = partsToMerge(parts);
  if (!chosen) return 'none';
  if (!(await merge(chosen, parts, tools))) return 'given up';
  tools.merged();
  return 'done';
}

/** Enough parts of about one size; null when there are none. */
function partsToMerge(parts: readonly DerivedPart[]): readonly DerivedPart[] | null {
  const tiers = new Map<number, DerivedPart[]>();
  for (const part of parts) {
    const tier = Math.floor(Math.log(Math.max(SMALLEST, sizeOf(part)) / SMALLEST) / Math.log(TOGETHER));
    tiers.set(tier, [...(tiers.get(tier) ?? []), part]);
  }
  for (const some of tiers.values()) {
    const chosen: DerivedPart[] = [];
    let size = 0;
    for (const part of some) {
      if (size + sizeOf(part) > LARGEST) continue;
      size += sizeOf(part);
      chosen.push(part);
    }
    if (chosen.length >= TOGETHER) return chosen;
  }
  return null;
}

function sizeOf({ facts, gone, goneReports }: DerivedPart): number {
  return facts.incidents + facts.ownReports - gone.size - goneReports.size;
}

async function merge(
  chosen: readonly DerivedPart[],
  parts: readonly DerivedPart[],
  { store, entities, build, mayGoOn }: MergeTools,
): Promise<boolean> {
  const incidents: Incident[] = [];
  const reports: ReportRow[] = [];
  for (const { facts, rows, gone, goneReports } of chosen) {
    const live = (count: number, lost: ReadonlySet<number>): number[] =>
      Array.from({ length: count }, (_, number) => number).filter((number) => !lost.has(number));
    const wanted = { incidents: live(facts.incidents, gone), reports: live(facts.ownReports, goneReports) };
    for (let from = 0; from < Math.max(wanted.incidents.length, wanted.reports.length); from += READ) {
      if (!mayGoOn()) return false;
      incidents.push(...(await rows.incidents(wanted.incidents.slice(from, from + READ))).values());
      reports.push(...(await rows.reports(wanted.reports.slice(from, from + READ))).values());
    }
  }
  const own = new Set<string>(reports.map(({ id }) => id));
  const told = new Set(incidents.flatMap(({ claims }) => claims.map(({ report }) => report)));
  const cited = await readReports(
    parts,
    [...told].filter((id) => !own.has(id)),
  );
  const built = await build(
    {
      entities: [],
      incidents,
      reports,
      cited: [...cited.values()],
      keysOf: (incident) => libraryKeys(incident, entities),
    },
    mayGoOn,
  );
  if (!built || !mayGoOn()) return false;
  await store.write(built, { instead: chosen.map(({ id }) => id) });
  return true;
}
