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

/** Rows of each part, newest first, become one list; ids settle ties, as within a part. */
export function mergeRows(parts: readonly FactPart[], lists: readonly NumberList[]): IncidentRows {
  const find = locator(parts);
  let some: IncidentRows[] = lists.filter(({ length }) => length > 0).map((list) => list.toArray());
  while (some.length > 1) {
    const next: IncidentRows[] = [];
    for (let at = 0; at < some.length; at += 2) {
      const [first, second] = [some[at], some[at + 1]];
      if (first) next.push(second ? mergeTwo(find, first, second) : first);
    }
    some = next;
  }
  return some[0] ?? new Uint32Array(0);
}

function mergeTwo(find: Locator, a: IncidentRows, b: IncidentRows): IncidentRows {
  const all = new Uint32Array(a.length + b.length);
  let [i, j] = [0, 0];
  let mine = a.length > 0 ? find(a[0] as number) : null;
  let theirs = b.length > 0 ? find(b[0] as number) : null;
  for (let at = 0; at < all.length; at += 1) {
    const isMine = mine !== null && (theirs === null || compareLocated(mine, theirs) < 0);
    if (isMine) {
      all[at] = a[i] as number;
      i += 1;
      mine = i < a.length ? find(a[i] as number) : null;
    } else {
      all[at] = b[j] as number;
      j += 1;
      theirs = j < b.length ? find(b[j] as number) : null;
    }
  }
  return all;
}

function compareLocated(a: Located, b: Located): number {
  return (
    compareRows(a.columns, a.number, b.columns, b.number) || (a.part.idAt(a.number) <= b.part.idAt(b.number) ? -1 : 1)
  );
}

/** Where a row is. */
interface Located {
  readonly part: FactPart;
  readonly at: number;
  readonly columns: IncidentColumns;
  readonly number: number;
}
type Locator = (row: number) => Located;

/** Finds rows in their parts, by halves. */
export function locator(parts: readonly FactPart[]): Locator {
  const columns = parts.map((part) => part.columns());
  const bases = new Uint32Array(parts.length + 1);
  columns.forEach(({ length }, at) => (bases[at + 1] = (bases[at] as number) + length));
  return (row) => {
    let [low, high] = [0, parts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((bases[middle] as number) <= row) low = middle;
      else high = middle - 1;
    }
    const [part, own] = [parts[low], columns[low]];
    if (!part || !own) throw new Error('pack: there is no such incident');
    return { part, at: low, columns: own, number: row - (bases[low] as number) };
  };
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

export function outlineAt(facts: KnownFacts, row: number): IncidentOutline {
  const { part, number } = locator(facts.parts)(row);
  return part.outline(number);
}

/** Marks the reports that tell some rows, part by part. */
function toldReports(facts: KnownFacts, rows: IncidentRows): readonly Uint8Array[] {
  const marks = facts.parts.map((part) => new Uint8Array(part.columns().reports.from.length));
  const find = locator(facts.parts);
  for (let row = 0; row < rows.length; row += 1) {
    const { at, columns, number } = find(rows[row] as number);
    const { start, items } = columns.told;
    const mark = marks[at] as Uint8Array;
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
