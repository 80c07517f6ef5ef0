import { CERTAINTIES } from '../model/claim.ts';
import type { EntityId, IncidentId, ReportId } from '../model/id.ts';
import { compareRows, NO_DAY, type IncidentColumns } from './incident-columns.ts';
import type { FactPart, IncidentOutline, KnownFacts, ReportOutline } from './known-facts.ts';
import { meetsFloor, type CertaintyFloor } from './meets-floor.ts';
import { NumberList } from './number-list.ts';

/** Incidents over all parts of the facts, by number: that of the incident in its part, and the lengths of the parts before it. */
export type IncidentRows = Uint32Array;

/** Which incidents of each part are meant at all: null stands for all, else 1 for those that are. */
export type Scope = readonly (Uint8Array | null)[];

/** What is meant: those about some names, some by id, those that some reports tell; all of what is given must hold. */
export interface ScopeFilter {
  readonly entities?: readonly EntityId[] | undefined;
  readonly incidents?: readonly IncidentId[] | undefined;
  readonly reports?: readonly ReportId[] | undefined;
}

export function scopeOf(facts: KnownFacts, { entities, incidents, reports }: ScopeFilter): Scope {
  const told = reports && new Set(reports);
  return facts.parts.map((part) => {
    let scope: Uint8Array | null = null;
    const narrow = (lists: readonly ArrayLike<number>[]): void => {
      const wanted = new Uint8Array(part.columns().length);
      for (const list of lists)
        for (let at = 0; at < list.length; at += 1) {
          const number = list[at] as number;
          if (scope === null || scope[number] === 1) wanted[number] = 1;
        }
      scope = wanted;
    };
    if (incidents) narrow([incidents.map((id) => part.numberOf(id)).filter((number) => number !== -1)]);
    if (entities) narrow(entities.flatMap((id) => part.about(id)));
    if (told) narrow([part.toldBy(told)]);
    return scope;
  });
}

/** Calls back with each incident of the scope, part by part, each part newest first. */
export function eachRow(
  parts: readonly FactPart[],
  scope: Scope,
  visit: (columns: IncidentColumns, number: number, part: number, base: number) => void,
): void {
  let base = 0;
  parts.forEach((part, at) => {
    const columns = part.columns();
    const mask = scope[at] ?? null;
    for (let place = 0; place < columns.length; place += 1) {
      const number = columns.order[place] as number;
      if ((mask === null || mask[number] === 1) && part.isShown(number)) visit(columns, number, at, base);
    }
    base += columns.length;
  });
}

/** Rows of each part, newest first, become one list; equal days keep the order of the parts. */
export function mergeRows(parts: readonly FactPart[], lists: readonly NumberList[]): IncidentRows {
  const filled = lists.map((list) => list.toArray());
  const [only, ...others] = filled.filter((list) => list.length > 0);
  if (!only) return new Uint32Array(0);
  if (others.length === 0) return only;
  const all = new Uint32Array(filled.reduce((sum, { length }) => sum + length, 0));
  const bases = basesOf(parts);
  const next = filled.map(() => 0);
  for (let at = 0; at < all.length; at += 1) {
    let best = -1;
    for (let part = 0; part < filled.length; part += 1) {
      const row = filled[part]?.[next[part] ?? 0];
      if (row === undefined) continue;
      const held = filled[best]?.[next[best] ?? 0];
      const [mine, theirs] = [parts[part]?.columns(), parts[best]?.columns()];
      const isNewer =
        held === undefined ||
        !mine ||
        !theirs ||
        compareRows(mine, row - (bases[part] ?? 0), theirs, held - (bases[best] ?? 0)) < 0;
      if (isNewer) best = part;
    }
    all[at] = filled[best]?.[next[best] ?? 0] ?? 0;
    next[best] = (next[best] ?? 0) + 1;
  }
  return all;
}

/** Rows that are kept, newest first over all parts; those below the floor are not. */
export function gatherRows(
  facts: KnownFacts,
  filter: ScopeFilter,
  floor: CertaintyFloor = 'any',
  keeps: (columns: IncidentColumns, number: number) => boolean = () => true,
): IncidentRows {
  const lists = facts.parts.map(() => new NumberList());
  const isEnough = floorTable(floor);
  eachRow(facts.parts, scopeOf(facts, filter), (columns, number, part, base) => {
    if (isEnough[certaintyOf(columns, number)] && keeps(columns, number)) lists[part]?.push(base + number);
  });
  return mergeRows(facts.parts, lists);
}

export const certaintyOf = ({ codes }: IncidentColumns, number: number): number => (codes[number] as number) >> 8;
export const kindOf = ({ codes }: IncidentColumns, number: number): number => (codes[number] as number) & 255;

/** By the index of a certainty, whether it is at the floor or above it. */
export function floorTable(floor: CertaintyFloor): readonly boolean[] {
  return CERTAINTIES.map((certainty) => meetsFloor(certainty, floor));
}

/** The part of a row, and its number there. */
export function locate(parts: readonly FactPart[], row: number): readonly [FactPart, number] {
  let number = row;
  for (const part of parts) {
    const { length } = part.columns();
    if (number < length) return [part, number];
    number -= length;
  }
  throw new Error('pack: there is no such incident');
}

export function outlineAt(facts: KnownFacts, row: number): IncidentOutline {
  const [part, number] = locate(facts.parts, row);
  return part.outline(number);
}

function basesOf(parts: readonly FactPart[]): readonly number[] {
  let base = 0;
  return parts.map((part) => {
    const mine = base;
    base += part.columns().length;
    return mine;
  });
}

/** Marks the reports that tell some rows, part by part. */
function toldReports(facts: KnownFacts, rows: IncidentRows): readonly Uint8Array[] {
  const marks = facts.parts.map((part) => new Uint8Array(part.columns().reports.from.length));
  const bases = basesOf(facts.parts);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    let part = bases.length - 1;
    while ((bases[part] ?? 0) > row) part -= 1;
    const { start, items } = facts.parts[part]?.columns().told ?? { start: [], items: [] };
    const number = row - (bases[part] ?? 0);
    const mark = marks[part] as Uint8Array;
    for (let i = start[number] ?? 0; i < (start[number + 1] ?? 0); i += 1) mark[items[i] as number] = 1;
  }
  return marks;
}

/** How many reports tell some incidents; one that several parts have counts once (told apart by 53 bits of two hashes of its id). */
export function countReports(facts: KnownFacts, rows: IncidentRows): number {
  const marks = toldReports(facts, rows);
  const counts = marks.map((mark) => mark.reduce((sum, one) => sum + one, 0));
  if (counts.filter((count) => count > 0).length < 2) return counts.reduce((sum, count) => sum + count, 0);
  const keys = new Float64Array(counts.reduce((sum, count) => sum + count, 0));
  let next = 0;
  marks.forEach((mark, part) => {
    const { hash, other } = facts.parts[part]?.columns().reports ?? { hash: [], other: [] };
    for (let report = 0; report < mark.length; report += 1)
      if (mark[report] === 1) {
        keys[next] = (hash[report] ?? 0) * 0x200000 + ((other[report] ?? 0) >>> 11);
        next += 1;
      }
  });
  keys.sort();
  let distinct = 0;
  for (let at = 0; at < keys.length; at += 1) if (at === 0 || keys[at] !== keys[at - 1]) distinct += 1;
  return distinct;
}

/** The report published last among those that tell some incidents; null when none has a date. */
export function newestReport(facts: KnownFacts, rows: IncidentRows): ReportOutline | null {
  let newest: readonly [FactPart, number, number] | null = null;
  toldReports(facts, rows).forEach((mark, at) => {
    const part = facts.parts[at];
    if (!part) return;
    const { to } = part.columns().reports;
    for (let report = 0; report < mark.length; report += 1)
      if (mark[report] === 1 && (to[report] as number) !== NO_DAY && (!newest || (to[report] as number) > newest[2]))
        newest = [part, report, to[report] as number];
  });
  const found = newest as readonly [FactPart, number, number] | null;
  return found && found[0].reportAt(found[1]);
}
