import type { Incident } from '../model/incident.ts';
import type { ReportRow } from '../pack/report-row.ts';
import type { DerivedPart } from './derived-store.ts';
import { libraryKeys, readReports, type TakeUpTools } from './take-up-texts.ts';

/** So many parts of about one size become one: a record is written again a few times as the library grows tenfold. */
const TOGETHER = 4;
/** A merged part has no more records than this: what is built at once, and held in memory for it. */
const LARGEST = 24_000;
/** Parts of fewer records count as equally small. */
const SMALLEST = 100;

interface MergeTools extends Pick<TakeUpTools, 'store' | 'entities' | 'build'> {
  /** Told when parts that may have been opened were replaced. */
  readonly merged: () => void;
}

/** Makes one part of several small ones, if there are enough; true when it did, and it should be asked again. */
export async function mergeParts(tools: MergeTools): Promise<boolean> {
  const parts = await tools.store.parts();
  const chosen = partsToMerge(parts);
  if (!chosen) return false;
  await merge(chosen, parts, tools);
  tools.merged();
  return true;
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
  { store, entities, build }: MergeTools,
): Promise<void> {
  const incidents: Incident[] = [];
  const reports: ReportRow[] = [];
  for (const { facts, rows, gone, goneReports } of chosen) {
    const live = (count: number, lost: ReadonlySet<number>): number[] =>
      Array.from({ length: count }, (_, number) => number).filter((number) => !lost.has(number));
    incidents.push(...(await rows.incidents(live(facts.incidents, gone))).values());
    reports.push(...(await rows.reports(live(facts.ownReports, goneReports))).values());
  }
  const own = new Set<string>(reports.map(({ id }) => id));
  const told = new Set(incidents.flatMap(({ claims }) => claims.map(({ report }) => report)));
  const cited = await readReports(
    parts,
    [...told].filter((id) => !own.has(id)),
  );
  await store.write(
    await build({
      entities: [],
      incidents,
      reports,
      cited: [...cited.values()],
      keysOf: (incident) => libraryKeys(incident, entities),
    }),
    { instead: chosen.map(({ id }) => id) },
  );
}
