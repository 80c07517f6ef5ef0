import { CERTAINTIES, CLAIM_KINDS } from '../model/claim.ts';
import type { Incident } from '../model/incident.ts';
import { runSteps, type Steps } from '../model/steps.ts';
import { joinBytes } from '../text/join-bytes.ts';
import { entitiesOf } from './fact-segment.ts';
import { findNumbers, idTableSteps, type IdTable } from './id-table.ts';
import type { IncidentOutline, ReportOutline } from './known-facts.ts';
import { columnSteps, NAME_LISTS, type IncidentColumns } from './incident-columns.ts';
import { NumberList, NumberRuns, type NumberTable } from './number-list.ts';
import { BASES, StoredOutline, WIDTH } from './stored-outline.ts';
import { createTextPool, openTextPool } from './text-pool.ts';
import { openSections, sectionParts } from './typed-sections.ts';

/** "BSFT" read as a number. */
const MAGIC = 0x42534654;
/** Raised with every change of what is stored. */
export const FACT_TABLE_VERSION = 4;
const SECTIONS = 38;
/** Where the columns begin. */
const COLUMNS = 20;
/** Numbers of a report's row: id, publisher, edtf, from, to, the report that it repeats, and the basis of its date. */
const REPORT_WIDTH = 7;

/** Outlines of incidents and reports in one buffer, by number. */
export interface FactTable {
  readonly incidents: number;
  /** All reports: first those that the table's segment has, then those that its incidents only cite. */
  readonly reports: number;
  readonly ownReports: number;
  outline(incident: number): IncidentOutline;
  report(number: number): ReportOutline;
  /** Numbers of the reports that tell an incident. */
  told(incident: number): Uint32Array;
  numberOf(incident: string): number;
  reportNumber(report: string): number;
  /** Incidents with this key (an entity's id), in order. */
  about(key: string): Uint32Array;
  readonly columns: IncidentColumns;
  readonly idAt: (incident: number) => string;
  readonly ids: IdTable;
  /** Incidents that one of these reports tells, in order. */
  toldBy(reports: ReadonlySet<number>): readonly number[];
}

/** Incidents, or reports, that are taken in between two steps: a few milliseconds of work. */
const STEP = 500;

/**
 * Packs the outlines of incidents (in the order of their numbers) and of reports. `cited` are reports of other segments that the
 * incidents cite; every claim's report must be in one of the lists, others are left out. `keysOf` says what an incident is looked up by.
 */
export function packFactTable(
  incidents: readonly Incident[],
  reports: readonly ReportOutline[],
  cited: readonly ReportOutline[] = [],
  keysOf: (incident: Incident) => readonly string[] = entitiesOf,
): ArrayBuffer {
  return joinBytes(runSteps(factTableSteps(incidents, reports, cited, keysOf))).buffer;
}

/** As `packFactTable`, in steps, and in parts. */
export function* factTableSteps(
  incidents: readonly Incident[],
  reports: readonly ReportOutline[],
  cited: readonly ReportOutline[],
  keysOf: (incident: Incident) => readonly string[] = entitiesOf,
): Steps<Uint8Array[]> {
  const pool = createTextPool();
  const all = [...reports, ...cited];
  const rows = new NumberList();
  const columns = yield* columnSteps(incidents, all);
  const [places, groups, about] = [new NumberRuns(), new NumberRuns(), new NumberRuns()];
  const entities = new Map<string, number>();
  for (const [number, incident] of incidents.entries()) {
    if (number % STEP === 0) yield;
    const { id, title, when, kind, certainty } = incident;
    const small =
      CLAIM_KINDS.indexOf(kind) |
      (CERTAINTIES.indexOf(certainty) << 8) |
      (BASES.indexOf(when.basis) << 16) |
      ((when.weekday ?? 0) << 24);
    const time = when.time ? `${when.time.approximate ? '~' : '='}${when.time.value}` : null;
    for (const text of [id, title, when.edtf, when.from, when.to, time]) rows.push(pool.put(text));
    rows.push(small);
    for (const [list, refs] of [
      [places, incident.places],
      [groups, incident.groups],
    ] as const) {
      for (const ref of refs) list.push(pool.put(JSON.stringify(ref)));
      list.end();
    }
    for (const entity of keysOf(incident)) {
      let at = entities.get(entity);
      if (at === undefined) entities.set(entity, (at = entities.size));
      about.push(at);
    }
    about.end();
  }
  const reportRows = new NumberList();
  for (const [number, { id, publisher, published, copy_of }] of all.entries()) {
    if (number % STEP === 0) yield;
    for (const text of [id, publisher ?? null, published.edtf, published.from, published.to, copy_of ?? null])
      reportRows.push(pool.put(text));
    reportRows.push(BASES.indexOf(published.basis));
  }
  const lists = [columns.told, places.table(), groups.table(), yield* about.grouped(entities.size)];
  const ids = [
    yield* idTableSteps(incidents.map(({ id }) => id)),
    yield* idTableSteps(all.map(({ id }) => id)),
    yield* idTableSteps([...entities.keys()]),
  ];
  const names = [...entities.keys()].map((id) => pool.put(id));
  const listed = Uint32Array.from(columns.allNames, (name) => pool.put(name));
  const byName = yield* idTableSteps(columns.allNames);
  const [starts, texts] = pool.sections();
  return yield* sectionParts(MAGIC, FACT_TABLE_VERSION, [
    Uint32Array.of(incidents.length, all.length, reports.length),
    rows.toArray(),
    reportRows.toArray(),
    ...lists.flatMap(({ start, items }) => [start, items]),
    ...ids.flatMap(({ hashes, numbers }) => [hashes, numbers]),
    Uint32Array.from(names),
    starts,
    texts,
    columns.from,
    columns.to,
    columns.time,
    columns.codes,
    columns.order,
    ...NAME_LISTS.flatMap((list) => [columns.names[list].start, columns.names[list].items]),
    listed,
    byName.hashes,
    byName.numbers,
    columns.reports.from,
    columns.reports.to,
    columns.reports.hash,
    columns.reports.other,
  ]);
}

/** Opens what `packFactTable` made; null when it is of another version or cut short. Takes no time whatever its size. */
export function openFactTable(buffer: ArrayBuffer): FactTable | null {
  const read = openSections(buffer, MAGIC, FACT_TABLE_VERSION, SECTIONS);
  if (!read) return null;
  const [incidents = 0, reports = 0, ownReports = 0] = read.view(0, Uint32Array);
  const rows = read.view(1, Uint32Array);
  const reportRows = read.view(2, Uint32Array);
  const list = (at: number): ((key: number) => Uint32Array) => {
    const start = read.view(at, Uint32Array);
    const items = read.view(at + 1, Uint32Array);
    return (key) => items.subarray(start[key], start[key + 1]);
  };
  const [told, places, groups, about] = [list(3), list(5), list(7), list(9)];
  const table = (at: number): IdTable => ({
    hashes: read.view(at, Uint32Array),
    numbers: read.view(at + 1, Uint32Array),
  });
  const [ids, reportIds, entityIds] = [table(11), table(13), table(15)];
  const entities = read.view(17, Uint32Array);
  const pool = openTextPool(read.view(18, Uint32Array), read.view(19, Uint8Array));
  const toldStart = read.view(3, Uint32Array);
  const toldReports = read.view(4, Uint32Array);
  const listed = read.view(COLUMNS + 11, Uint32Array);
  const byName = table(COLUMNS + 12);
  const nameAt = (index: number): string => pool.text(listed[index] as number) ?? '';
  const namesOf = (at: number): NumberTable => ({
    start: read.view(COLUMNS + at, Uint32Array),
    items: read.view(COLUMNS + at + 1, Uint32Array),
  });
  const columns: IncidentColumns = {
    length: incidents,
    from: read.view(COLUMNS, Int32Array),
    to: read.view(COLUMNS + 1, Int32Array),
    time: read.view(COLUMNS + 2, Uint16Array),
    codes: read.view(COLUMNS + 3, Uint16Array),
    order: read.view(COLUMNS + 4, Uint32Array),
    names: { places: namesOf(5), groups: namesOf(7), publishers: namesOf(9) },
    nameCount: listed.length,
    nameAt,
    indexOfName: (name) => {
      for (const index of findNumbers(byName, name)) if (nameAt(index) === name) return index;
      return -1;
    },
    told: { start: toldStart, items: toldReports },
    reports: {
      from: read.view(COLUMNS + 14, Int32Array),
      to: read.view(COLUMNS + 15, Int32Array),
      hash: read.view(COLUMNS + 16, Uint32Array),
      other: read.view(COLUMNS + 17, Uint32Array),
    },
  };
  const textAt = (row: number, at: number): string => pool.text(rows[row * WIDTH + at] as number) ?? '';
  const find = (known: IdTable, text: string, textOf: (number: number) => string | null): number => {
    for (const number of findNumbers(known, text)) if (textOf(number) === text) return number;
    return -1;
  };
  return {
    incidents,
    reports,
    ownReports,
    outline: (number) => new StoredOutline(number, rows, pool, places, groups),
    report: (number) => {
      const at = (field: number): string | null => pool.text(reportRows[number * REPORT_WIDTH + field] as number);
      const [publisher, original] = [at(1), at(5)];
      return {
        id: (at(0) ?? '') as ReportOutline['id'],
        ...(publisher === null ? {} : { publisher }),
        published: {
          edtf: at(2) ?? '',
          from: at(3),
          to: at(4),
          basis: BASES[reportRows[number * REPORT_WIDTH + 6] ?? 0] ?? 'unknown',
          why: [],
        },
        ...(original === null ? {} : { copy_of: original as ReportOutline['id'] }),
      };
    },
    told,
    columns,
    idAt: (number) => textAt(number, 0),
    ids,
    numberOf: (id) => find(ids, id, (number) => textAt(number, 0)),
    reportNumber: (id) => find(reportIds, id, (number) => pool.text(reportRows[number * REPORT_WIDTH] as number)),
    about: (id) => {
      const entity = find(entityIds, id, (number) => pool.text(entities[number] as number));
      return entity === -1 ? new Uint32Array(0) : about(entity);
    },
    toldBy: (wanted) => {
      const found: number[] = [];
      for (let number = 0; number < incidents; number += 1)
        for (let at = toldStart[number] as number; at < (toldStart[number + 1] as number); at += 1)
          if (wanted.has(toldReports[at] as number)) {
            found.push(number);
            break;
          }
      return found;
    },
  };
}
