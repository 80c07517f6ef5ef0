import type { buildIncidents } from '../incidents/build-incidents.ts';
import { ancestorsOf, claimItems, type ClaimItem } from '../incidents/claim-item.ts';
import { redateReport } from '../incidents/redate-report.ts';
import type { EntityLookup } from '../model/entity.ts';
import type { ReportId } from '../model/id.ts';
import type { Incident } from '../model/incident.ts';
import type { Report } from '../model/report.ts';
import { NO_DAY } from '../pack/incident-columns.ts';
import { dayNumber, type IncidentOutline } from '../pack/known-facts.ts';
import { foldKey } from '../text/fold.ts';
import type { BuiltSegment, SegmentSource } from '../pack/pack-segment.ts';
import type { ReportRow } from '../pack/report-row.ts';
import { toReportRow } from '../pack/report-row.ts';
import type { DerivedPart, DerivedStore } from './derived-store.ts';
import type { TextRecord } from './library-record.ts';
import type { LibraryTables } from './library-tables.ts';
import { retie, type NameResolver } from './resolve-names.ts';
import { switchOff } from './switch-off.ts';

/** What taking up needs: where records and derived facts are, and what names mean now. */
export interface TakeUpTools {
  readonly tables: LibraryTables;
  readonly store: DerivedStore;
  readonly entities: EntityLookup;
  readonly resolve: NameResolver;
  readonly buildIncidents: typeof buildIncidents;
  /** `buildSegment`, or the same with pauses. */
  readonly build: (source: SegmentSource) => Promise<BuiltSegment>;
}

/** Incidents looked at again for one claim: those of its own days first, then those without a day. */
const MOST_CANDIDATES = 60;
/** Incidents looked at again at once; the others stay as they are. */
const MOST_TOGETHER = 1500;

/**
 * Takes up texts that were added, changed or removed: their incidents are built anew together with the incidents that their claims may
 * belong to, and nothing else is touched.
 *
 * Every claim is in one incident afterwards as before: claims are only regrouped within a closed set. It differs from building
 * everything anew in this: an incident is looked at again only when it shares a place (or one inside or around it), a person or a
 * group with a changed claim on days that may meet; what hangs on it by further steps stays, and so do dates that older undated
 * texts were given. `deriveAll` settles these differences.
 */
export async function takeUpTexts(keys: readonly string[], tools: TakeUpTools): Promise<void> {
  const { tables, store, entities, resolve } = tools;
  const parts = await store.parts();
  const ready = (row: TextRecord): Report => readyReport(row, resolve);
  const rows = (await tables.getMany('texts', keys)).filter((row) => row !== undefined);
  const fresh = rows.filter((row) => row.replaced_by === undefined).map(ready);
  const lost = recordsOf(parts, keys);
  for (const report of fresh)
    for (const item of claimItems(report, entities)) addCandidates(parts, item, lost.incidents);
  const again = await readIncidents(parts, lost.incidents);
  const changed = new Set<string>(keys);
  const only = new Map<ReportId, Set<number>>();
  for (const { claims } of again)
    for (const { report, claim } of claims) {
      if (changed.has(report)) continue;
      const kept = only.get(report) ?? new Set();
      only.set(report, kept.add(claim));
    }
  const cited = await readReports(parts, [...only.keys()]);
  const others = (await tables.getMany('texts', [...only.keys()])).flatMap((row) => {
    if (!row) return [];
    const report = ready(row);
    const published = cited.get(report.id)?.published;
    return [published && published.edtf !== report.published.edtf ? redateReport(report, published) : report];
  });
  const built = tools.buildIncidents([...fresh, ...others], entities, {
    only,
    fresh: new Set(fresh.map(({ id }) => id)),
  });
  const mine = new Set(fresh.map(({ id }) => id));
  await store.write(
    await tools.build({
      entities: [],
      incidents: built.incidents,
      reports: built.reports.filter(({ id }) => mine.has(id)),
      cited: others.map((report) => cited.get(report.id) ?? toReportRow(report)),
      keysOf: (incident) => libraryKeys(incident, entities),
    }),
    { gone: goneOf(lost) },
  );
}

/** A text as cards and search use it: without what was switched off, names tied to what they mean now, with whose copy it is. */
export function readyReport(
  row: Pick<TextRecord, 'report' | 'off' | 'copy_of' | 'author'>,
  resolve: NameResolver,
): Report {
  return {
    ...retie(switchOff(row.report, row.off), resolve),
    ...(row.copy_of === undefined ? {} : { copy_of: row.copy_of }),
    ...(row.author === undefined ? {} : { author: row.author }),
  };
}

/**
 * What an incident of the library is looked up by: its entities, its unknown names, (after `^`) what its places are part of, and for a row
 * of a table (after `=`) the names that stand in it.
 */
export function libraryKeys(
  { id, places, groups }: Pick<Incident, 'id' | 'places' | 'groups'>,
  entities: EntityLookup,
): string[] {
  const around = places.flatMap(({ entity }) => (entity === null ? [] : ancestorsOf(entity, entities)));
  const names = id.startsWith(EVENT) ? [...places, ...groups].map(({ name }) => nameKey(foldKey(name))) : [];
  return [...new Set([...places, ...groups].map(keyOf).concat(around.map(insideKey), names))];
}

/** How the id of an incident begins that a row of a table tells. */
export const EVENT = 'event-';
/** Under which key the incidents of rows stand that hold a name (folded), and those inside a place. */
export const nameKey = (folded: string): string => `=${folded}`;
export const insideKey = (place: string): string => `^${place}`;

/** As `mentionKey` has it for what is only named. */
function keyOf({ entity, name, country }: { entity: string | null; name: string; country?: string }): string {
  return entity ?? `~${name.toLowerCase()}|${country ?? ''}`;
}

type Numbers = Map<DerivedPart, Set<number>>;
interface Lost {
  readonly incidents: Numbers;
  readonly reports: Numbers;
}

/** Reports with these ids, and the incidents that they tell. */
function recordsOf(parts: readonly DerivedPart[], keys: readonly string[]): Lost {
  const incidents: Numbers = new Map();
  const reports: Numbers = new Map();
  for (const part of parts) {
    const numbers = keys.map((key) => part.facts.reportNumber(key)).filter((number) => number !== -1);
    if (numbers.length === 0) continue;
    for (const number of numbers)
      if (number < part.facts.ownReports && !part.goneReports.has(number)) add(reports, part, number);
    for (const number of part.facts.toldBy(new Set(numbers))) if (!part.gone.has(number)) add(incidents, part, number);
  }
  return { incidents, reports };
}

/** Incidents that a claim may belong to. Rows of a table were never clustered and are left alone. */
function addCandidates(parts: readonly DerivedPart[], item: ClaimItem, found: Numbers): void {
  if ([...found.values()].reduce((sum, { size }) => sum + size, 0) > MOST_TOGETHER) return;
  const keys = [...[...item.places, ...item.around, ...item.persons, ...item.actors], ...item.places.map(insideKey)];
  const near: (readonly [DerivedPart, number])[] = [];
  const loose: (readonly [DerivedPart, number])[] = [];
  const mayMeet = columnsMeet(item);
  for (const part of parts)
    for (const key of keys)
      for (const number of part.facts.about(key)) {
        // A place may stand in every twentieth text: nothing is read of its incidents on other days.
        if (near.length >= MOST_CANDIDATES || !mayMeet(part, number) || part.gone.has(number)) continue;
        const outline = part.facts.outline(number);
        if (outline.id.startsWith(EVENT) || !daysMeet(item, outline)) continue;
        (outline.when.from !== null && outline.when.from === outline.when.to ? near : loose).push([part, number]);
      }
  for (const [part, number] of [...near, ...loose].slice(0, MOST_CANDIDATES)) add(found, part, number);
}

/** As `daysMeet`, told by the columns alone; true where they cannot tell. */
function columnsMeet({ from, to }: ClaimItem): (part: DerivedPart, number: number) => boolean {
  const day = (iso: string | null, open: number): number => {
    const number = iso === null ? NaN : dayNumber(iso);
    return Number.isFinite(number) ? number : open;
  };
  const [first, last] = [day(from, -Infinity), day(to, Infinity)];
  return ({ facts: { columns } }, number) => {
    const [begin, end] = [columns.from[number] as number, columns.to[number] as number];
    return (end === NO_DAY || end >= first) && (begin === NO_DAY || begin <= last);
  };
}

function daysMeet({ from, to }: ClaimItem, { when }: IncidentOutline): boolean {
  return (
    (from === null || when.to === null || when.to >= from) && (to === null || when.from === null || when.from <= to)
  );
}

function add(numbers: Numbers, part: DerivedPart, number: number): void {
  const known = numbers.get(part);
  if (known) known.add(number);
  else numbers.set(part, new Set([number]));
}

async function readIncidents(parts: readonly DerivedPart[], wanted: Numbers): Promise<readonly Incident[]> {
  const found: Incident[] = [];
  for (const part of parts) found.push(...(await part.rows.incidents([...(wanted.get(part) ?? [])])).values());
  return found;
}

/** Stored rows of reports by their id. */
export async function readReports(
  parts: readonly DerivedPart[],
  ids: readonly string[],
): Promise<ReadonlyMap<ReportId, ReportRow>> {
  const found = new Map<ReportId, ReportRow>();
  for (const part of parts) {
    const numbers = ids
      .map((id) => part.facts.reportNumber(id))
      .filter((number) => number !== -1 && number < part.facts.ownReports && !part.goneReports.has(number));
    for (const row of (await part.rows.reports(numbers)).values()) found.set(row.id, row);
  }
  return found;
}

function goneOf({ incidents, reports }: Lost): Map<string, { incidents: number[]; reports: number[] }> {
  const parts = new Set([...incidents.keys(), ...reports.keys()]);
  return new Map(
    [...parts].map((part) => [
      part.id,
      { incidents: [...(incidents.get(part) ?? [])], reports: [...(reports.get(part) ?? [])] },
    ]),
  );
}
