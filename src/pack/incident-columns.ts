import { CERTAINTIES, CLAIM_KINDS } from '../model/claim.ts';
import type { Dated } from '../model/dated.ts';
import type { Incident } from '../model/incident.ts';
import { runSteps, type Steps } from '../model/steps.ts';
import { hashText } from './id-table.ts';
import { dayNumber, type ReportOutline } from './known-facts.ts';
import { NumberRuns, type NumberTable } from './number-list.ts';
import { sortSteps } from './sort-steps.ts';

/** Stands for a day that is open or unknown. */
export const NO_DAY = -0x80000000;
/** The lists of names that chips count. */
export const NAME_LISTS = ['places', 'groups', 'publishers'] as const;
export type NameList = (typeof NAME_LISTS)[number];

/**
 * What filters, chips, histograms and counts need of the incidents of a segment, as columns by number: going over a million incidents
 * then makes no object for any of them.
 */
export interface IncidentColumns {
  readonly length: number;
  /** First and last possible day, in days since 1970-01-01. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Minutes of the day and one; 0 without a time. */
  readonly time: Uint16Array;
  /** Index in `CLAIM_KINDS`, and 256 times the index in `CERTAINTIES`. */
  readonly codes: Uint16Array;
  /** All numbers in the order of timelines (`compareRows`), then by id. */
  readonly order: Uint32Array;
  /** For each incident the names of its places, groups and publishers, each once, by their index. */
  readonly names: Readonly<Record<NameList, NumberTable>>;
  /** How many names there are. */
  readonly nameCount: number;
  readonly nameAt: (index: number) => string;
  /** -1 when no incident has the name. */
  readonly indexOfName: (name: string) => number;
  /** For each incident the numbers of its reports, each once. */
  readonly told: NumberTable;
  /** First and last possible day of publication, and two hashes of the id (of what a report nearly repeats, where it does), by number. */
  readonly reports: {
    readonly from: Int32Array;
    readonly to: Int32Array;
    readonly hash: Uint32Array;
    readonly other: Uint32Array;
  };
}

type BuiltColumns = IncidentColumns & { readonly allNames: readonly string[] };

/** Incidents that are taken in between two steps: a few milliseconds of work. */
const STEP = 500;

/** The columns of incidents; their reports that are not in the list are left out. */
export function buildColumns(incidents: readonly Incident[], reports: readonly ReportOutline[]): BuiltColumns {
  return runSteps(columnSteps(incidents, reports));
}

/** As `buildColumns`, in steps. */
export function* columnSteps(incidents: readonly Incident[], reports: readonly ReportOutline[]): Steps<BuiltColumns> {
  const names = new Map<string, number>();
  const nameOf = (name: string): number => {
    const known = names.get(name) ?? names.size;
    if (known === names.size) names.set(name, known);
    return known;
  };
  const numbers = new Map(reports.map(({ id }, number) => [id, number]));
  const lists = { places: new NumberRuns(), groups: new NumberRuns(), publishers: new NumberRuns() };
  const told = new NumberRuns();
  const add = (list: NumberRuns, values: Iterable<number>): void => {
    for (const value of new Set(values)) list.push(value);
    list.end();
  };
  for (const [number, { places, groups, claims }] of incidents.entries()) {
    if (number % STEP === 0) yield;
    const cited = [...new Set(claims.map(({ report }) => report))].flatMap((id) => numbers.get(id) ?? []);
    add(told, cited);
    add(
      lists.places,
      places.map(({ name }) => nameOf(name)),
    );
    add(
      lists.groups,
      groups.map(({ name }) => nameOf(name)),
    );
    add(
      lists.publishers,
      cited.map((at) => reports[at]?.publisher ?? '').flatMap((name) => (name === '' ? [] : nameOf(name))),
    );
  }
  const days = {
    from: Int32Array.from(incidents, ({ when }) => dayOf(when.from)),
    to: Int32Array.from(incidents, ({ when }) => dayOf(when.to)),
    time: Uint16Array.from(incidents, ({ when }) => minutesOf(when)),
  };
  const idOf = (number: number): string => incidents[number]?.id ?? '';
  yield;
  const order = yield* sortSteps(
    incidents.keys(),
    (a, b) => compareRows(days, a, days, b) || (idOf(a) < idOf(b) ? -1 : 1),
  );
  const [hash, other] = [new Uint32Array(reports.length), new Uint32Array(reports.length)];
  for (const [number, { id, copy_of }] of reports.entries()) {
    if (number % STEP === 0) yield;
    hash[number] = hashText(copy_of ?? id);
    other[number] = hashText(`${copy_of ?? id} again`);
  }
  const allNames = [...names.keys()];
  return {
    length: incidents.length,
    ...days,
    codes: Uint16Array.from(
      incidents,
      ({ kind, certainty }) => CLAIM_KINDS.indexOf(kind) + 256 * CERTAINTIES.indexOf(certainty),
    ),
    order: Uint32Array.from(order),
    names: {
      places: lists.places.table(),
      groups: lists.groups.table(),
      publishers: lists.publishers.table(),
    },
    nameCount: allNames.length,
    allNames,
    nameAt: (index) => allNames[index] ?? '',
    indexOfName: (name) => names.get(name) ?? -1,
    told: told.table(),
    reports: {
      from: Int32Array.from(reports, ({ published }) => dayOf(published.from)),
      to: Int32Array.from(reports, ({ published }) => dayOf(published.to)),
      hash,
      other,
    },
  };
}

type Days = Pick<IncidentColumns, 'from' | 'to' | 'time'>;

/** Order of timelines: by the first possible day, then the last, then the time, newest first; without any day at the end. */
export function compareRows(a: Days, i: number, b: Days, j: number): number {
  const [fromA, toA] = [a.from[i] as number, a.to[i] as number];
  const [fromB, toB] = [b.from[j] as number, b.to[j] as number];
  return (
    (fromB === NO_DAY ? toB : fromB) - (fromA === NO_DAY ? toA : fromA) ||
    toB - toA ||
    (b.time[j] as number) - (a.time[i] as number)
  );
}

function dayOf(iso: string | null): number {
  const day = iso === null ? NaN : dayNumber(iso);
  return Number.isFinite(day) ? day : NO_DAY;
}

function minutesOf({ time }: Dated): number {
  const found = time && /^(\d\d):(\d\d)/.exec(time.value);
  return found ? 1 + Number(found[1]) * 60 + Number(found[2]) : 0;
}
