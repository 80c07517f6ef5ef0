import type { EntityId } from '../model/id.ts';
import { NO_DAY } from './incident-columns.ts';
import { basesOf, certaintyOf, floorTable, partAt, type IncidentRows } from './incident-rows.ts';
import type { FactPart, IncidentOutline, KnownFacts, ReportOutline } from './known-facts.ts';
import type { CertaintyFloor } from './meets-floor.ts';
import { NumberList, uniteNumbers } from './number-list.ts';

/** For each part of the facts some of its incidents by their own numbers, rising: newest first, as `newestFirst` has it. */
export type IncidentNumbers = readonly Uint32Array[];

/** The incidents at a place or with a group, merged ids as well, each once. No object is made for any of them. */
export function numbersOf(facts: KnownFacts, entity: EntityId): IncidentNumbers {
  return facts.parts.map((part) => {
    const lists = part.about(entity);
    return uniteNumbers(lists).filter((number) => part.isShown(number));
  });
}

/** Rows of a list by the part that they are in. */
export function numbersOfRows(facts: KnownFacts, rows: IncidentRows): IncidentNumbers {
  const lists = facts.parts.map(() => new NumberList());
  const bases = basesOf(facts.parts);
  let at = 0;
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] as number;
    // The next one is most often in the same part.
    if (row < (bases[at] as number) || row >= (bases[at + 1] as number)) at = partAt(bases, row);
    lists[at]?.push(row - (bases[at] as number));
  }
  return lists.map((list) => list.toArray());
}

/** Without those below the reader's floor of certainty. */
export function aboveFloor(
  facts: KnownFacts,
  numbers: IncidentNumbers,
  floor: CertaintyFloor = 'any',
): IncidentNumbers {
  const isEnough = floorTable(floor);
  return numbers.map((some, at) => {
    const columns = facts.parts[at]?.columns();
    return columns ? some.filter((number) => isEnough[certaintyOf(columns, number)]) : some;
  });
}

export function countNumbers(numbers: IncidentNumbers): number {
  return numbers.reduce((sum, { length }) => sum + length, 0);
}

/** The incidents themselves, part by part. */
export function* outlinesOf(facts: KnownFacts, numbers: IncidentNumbers): Generator<IncidentOutline> {
  for (const [at, some] of numbers.entries())
    for (const number of some) {
      const outline = facts.parts[at]?.outline(number);
      if (outline) yield outline;
    }
}

/** The reports that tell some incidents, each once for each part, by their numbers there. */
function toldReports(facts: KnownFacts, numbers: IncidentNumbers): readonly Uint32Array[] {
  return numbers.map((some, at) => {
    const { told, reports } = facts.parts[at]?.columns() ?? {};
    if (!told || !reports || some.length === 0) return new Uint32Array(0);
    const seen = new Uint8Array(reports.hash.length);
    const found: number[] = [];
    for (const number of some)
      for (let i = told.start[number] ?? 0; i < (told.start[number + 1] ?? 0); i += 1) {
        const report = told.items[i] as number;
        if (seen[report] !== 1) found.push(report);
        seen[report] = 1;
      }
    return Uint32Array.from(found);
  });
}

/**
 * How many reports tell some incidents. One that several parts have counts once, and one that nearly repeats another counts as that one
 * (told apart by 53 bits of two hashes of the id).
 */
export function countReports(facts: KnownFacts, numbers: IncidentNumbers): number {
  const told = toldReports(facts, numbers);
  const keys = new Float64Array(countNumbers(told));
  let next = 0;
  told.forEach((reports, at) => {
    const { hash, other } = facts.parts[at]?.columns().reports ?? { hash: [], other: [] };
    for (const report of reports) {
      keys[next] = (hash[report] ?? 0) * 0x200000 + ((other[report] ?? 0) >>> 11);
      next += 1;
    }
  });
  keys.sort();
  let distinct = 0;
  for (let at = 0; at < keys.length; at += 1) if (at === 0 || keys[at] !== keys[at - 1]) distinct += 1;
  return distinct;
}

/** The reports published first and last among those that tell some incidents; null when none has such a date. */
export function reportsAtEnds(
  facts: KnownFacts,
  numbers: IncidentNumbers,
): { readonly first: ReportOutline | null; readonly newest: ReportOutline | null } {
  let first: readonly [FactPart, number, number] | null = null;
  let newest: readonly [FactPart, number, number] | null = null;
  for (const [at, told] of toldReports(facts, numbers).entries()) {
    const part = facts.parts[at];
    if (!part) continue;
    const { from, to } = part.columns().reports;
    for (const report of told) {
      const [begins, ends] = [from[report] as number, to[report] as number];
      if (begins !== NO_DAY && (!first || begins < first[2])) first = [part, report, begins];
      if (ends !== NO_DAY && (!newest || ends > newest[2])) newest = [part, report, ends];
    }
  }
  return { first: first && first[0].reportAt(first[1]), newest: newest && newest[0].reportAt(newest[1]) };
}
