import type { EntityLookup } from '../model/entity.ts';
import type { Incident } from '../model/incident.ts';
import { buildSegment } from '../pack/pack-segment.ts';
import type { ReportRow } from '../pack/report-row.ts';
import type { DerivedPart, DerivedStore } from './derived-store.ts';
import { libraryKeys, readReports } from './take-up-texts.ts';

/** So many parts of about one size become one: a record is written again a few times as the library grows tenfold. */
const TOGETHER = 4;
/** A merged part has no more records than this: what is built at once, and held in memory for it. */
const LARGEST = 24_000;
/** Parts of fewer records count as equally small. */
const SMALLEST = 100;

/** Makes one part of several small ones, if there are enough; true when it did, and it should be asked again. */
export async function mergeParts(store: DerivedStore, entities: EntityLookup): Promise<boolean> {
  const parts = await store.parts();
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
    if (chosen.length < TOGETHER) continue;
    await merge(chosen, parts, store, entities);
    return true;
  }
  return false;
}

function sizeOf({ facts, gone, goneReports }: DerivedPart): number {
  return facts.incidents + facts.ownReports - gone.size - goneReports.size;
}

async function merge(
  chosen: readonly DerivedPart[],
  parts: readonly DerivedPart[],
  store: DerivedStore,
  entities: EntityLookup,
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
    buildSegment({
      entities: [],
      incidents,
      reports,
      cited: [...cited.values()],
      keysOf: (incident) => libraryKeys(incident, entities),
    }),
    { instead: chosen.map(({ id }) => id) },
  );
}
