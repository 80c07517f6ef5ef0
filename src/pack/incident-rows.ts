import { CERTAINTIES } from '../model/claim.ts';
import type { EntityId, IncidentId, ReportId } from '../model/id.ts';
import { compareRows, type IncidentColumns } from './incident-columns.ts';
import type { FactPart, IncidentOutline, KnownFacts } from './known-facts.ts';
import { meetsFloor, type CertaintyFloor } from './meets-floor.ts';
import { NumberList, uniteNumbers } from './number-list.ts';

/** Incidents over all parts of the facts, by number: that of the incident in its part, and the lengths of the parts before it. */
export type IncidentRows = Uint32Array;

/** Which incidents of each part are meant at all: null stands for all. */
type Scope = readonly (Meant | null)[];

/** `numbers`: in order, each once, where they are few; else `mask` has a 1 for each. */
type Meant = { readonly numbers: Uint32Array } | { readonly mask: Uint8Array };

/** Where less than this share of a part is meant, a list is faster than a look at every incident. */
const FEW = 1 / 32;

/** What is meant: those about some names, some by id, those that some reports tell; all of what is given must hold. */
export interface ScopeFilter {
  readonly entities?: readonly EntityId[] | undefined;
  readonly incidents?: readonly IncidentId[] | undefined;
  readonly reports?: readonly ReportId[] | undefined;
}

function scopeOf(facts: KnownFacts, { entities, incidents, reports }: ScopeFilter): Scope {
  const told = reports && new Set(reports);
  return facts.parts.map((part) => {
    const wanted: (readonly ArrayLike<number>[])[] = [];
    if (incidents) wanted.push([incidents.map((id) => part.numberOf(id)).filter((number) => number !== -1)]);
    if (entities) wanted.push(entities.flatMap((id) => part.about(id)));
    if (told) wanted.push([part.toldBy(told)]);
    return wanted.length === 0 ? null : meantBy(part, wanted);
  });
}

/** What stands in each group of lists. */
function meantBy(part: FactPart, wanted: readonly (readonly ArrayLike<number>[])[]): Meant {
  const columns = part.columns();
  const [only = []] = wanted;
  if (wanted.length === 1 && only.reduce((sum, { length }) => sum + length, 0) < columns.length * FEW) {
    const byTime = (a: number, b: number): number =>
      compareRows(columns, a, columns, b) || (part.idAt(a) < part.idAt(b) ? -1 : 1);
    // By number they are nearly in that order, and a list (unlike a typed array) is sorted the faster for it.
    return { numbers: Uint32Array.from(Array.from(uniteNumbers(only)).sort(byTime)) };
  }
  let mask: Uint8Array | null = null;
  for (const lists of wanted) {
    const next = new Uint8Array(columns.length);
    for (const list of lists)
      for (let at = 0; at < list.length; at += 1) {
        const number = list[at] as number;
        if (mask === null || mask[number] === 1) next[number] = 1;
      }
    mask = next;
  }
  return { mask: mask ?? new Uint8Array(columns.length) };
}

/** Calls back with each incident that is meant, part by part, each part newest first. */
export function eachRow(
  facts: KnownFacts,
  filter: ScopeFilter,
  visit: (columns: IncidentColumns, number: number, part: number, base: number) => void,
): void {
  const scope = scopeOf(facts, filter);
  let base = 0;
  facts.parts.forEach((part, at) => {
    const columns = part.columns();
    const meant = scope[at] ?? null;
    const mask = meant && 'mask' in meant ? meant.mask : null;
    const numbers = meant && 'numbers' in meant ? meant.numbers : columns.order;
    for (let place = 0; place < numbers.length; place += 1) {
      const number = numbers[place] as number;
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
  readonly columns: IncidentColumns;
  readonly number: number;
}
type Locator = (row: number) => Located;

/** Finds rows in their parts, by halves. */
export function locator(parts: readonly FactPart[]): Locator {
  const columns = parts.map((part) => part.columns());
  const bases = basesOf(parts);
  return (row) => {
    const at = partAt(bases, row);
    const [part, own] = [parts[at], columns[at]];
    if (!part || !own) throw new Error('pack: there is no such incident');
    return { part, columns: own, number: row - (bases[at] as number) };
  };
}

/** The first row of each part, and the one behind the last. */
export function basesOf(parts: readonly FactPart[]): Uint32Array {
  const bases = new Uint32Array(parts.length + 1);
  parts.forEach((part, at) => (bases[at + 1] = (bases[at] as number) + part.columns().length));
  return bases;
}

/** The part that a row is in. */
export function partAt(bases: Uint32Array, row: number): number {
  let [low, high] = [0, bases.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((bases[middle] as number) <= row) low = middle;
    else high = middle - 1;
  }
  return low;
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
  eachRow(facts, filter, (columns, number, part, base) => {
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
