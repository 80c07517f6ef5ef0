import { CERTAINTIES, CLAIM_KINDS } from '../model/claim.ts';
import type { FacetsView, TimelineFilter } from '../model/view.ts';
import { countNames, countCodes } from './count-facets.ts';
import { NAME_LISTS, NO_DAY, type IncidentColumns, type NameList } from './incident-columns.ts';
import type { IncidentNumbers } from './incident-numbers.ts';
import { certaintyOf, eachRow, floorTable, kindOf, mergeRows, type IncidentRows } from './incident-rows.ts';
import { dayNumber, type IncidentOutline, type KnownFacts } from './known-facts.ts';
import type { CertaintyFloor } from './meets-floor.ts';
import { NumberList } from './number-list.ts';

/** What a filter leaves, and the counts that its chips show. */
export interface FilteredTimeline {
  /** Newest first. */
  readonly incidents: IncidentRows;
  /** The same by part, by their own numbers. */
  readonly numbers: IncidentNumbers;
  /** As `numbers`, but of any date: the histogram draws these, so that the brush can be widened again. */
  readonly anyDate: IncidentNumbers;
  readonly facets: FacetsView;
  /** How many more there would be without the reader's floor of certainty. */
  readonly leftOut: number;
}

/** What is asked of each incident, made ready for one part: by index, so that no text is compared. */
interface PartFilter {
  readonly names: Readonly<Record<NameList, Uint8Array | null>>;
  readonly counts: Readonly<Record<NameList, Uint32Array>>;
  /** Indexes whose counts are not zero. */
  readonly counted: Readonly<Record<NameList, NumberList>>;
}

/** Bits of the facets that an incident fails. */
const BIT = { kinds: 1, certainties: 2, places: 4, groups: 8, publishers: 16 } as const;

/**
 * One pass over the incidents. A chip's count is over what all *other* filters leave, so that choosing a second value of the
 * same list shows what it would add. What is below the reader's floor of certainty is neither shown nor in any chip, only counted.
 */
export function filterTimeline(
  facts: KnownFacts,
  filter: TimelineFilter,
  floor: CertaintyFloor = 'any',
): FilteredTimeline {
  const { parts } = facts;
  const ready = parts.map((part) => readyFor(part.columns(), filter));
  const kinds = codesOf(CLAIM_KINDS, filter.kinds);
  const certainties = codesOf(CERTAINTIES, filter.certainties);
  const counts = { kinds: new Uint32Array(CLAIM_KINDS.length), certainties: new Uint32Array(CERTAINTIES.length) };
  const isEnough = floorTable(floor);
  const from = filter.from === undefined ? -Infinity : dayNumber(filter.from);
  const to = filter.to === undefined ? Infinity : dayNumber(filter.to);
  const words = (filter.query ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 16);
  const kept = parts.map(() => new NumberList());
  const numbers = parts.map(() => new NumberList());
  const anyDate = parts.map(() => new NumberList());
  let leftOut = 0;
  eachRow(facts, filter, (columns, number, part, base) => {
    if (words.length > 0 && !says(parts[part]?.outline(number), words)) return;
    const mine = ready[part] as PartFilter;
    const kind = kindOf(columns, number);
    const certainty = certaintyOf(columns, number);
    let failed =
      (kinds && !kinds[kind] ? BIT.kinds : 0) | (certainties && !certainties[certainty] ? BIT.certainties : 0);
    for (const list of NAME_LISTS) {
      const wanted = mine.names[list];
      if (wanted && !hasOne(columns, list, number, wanted)) failed |= BIT[list];
    }
    const isInDates = meetsDays(columns, number, from, to);
    if (!isEnough[certainty]) {
      if (failed === 0 && isInDates) leftOut += 1;
      return;
    }
    if (failed === 0) anyDate[part]?.push(number);
    if (!isInDates) return;
    if (failed === 0) {
      kept[part]?.push(base + number);
      numbers[part]?.push(number);
    }
    if ((failed & ~BIT.kinds) === 0) counts.kinds[kind] = (counts.kinds[kind] as number) + 1;
    if ((failed & ~BIT.certainties) === 0)
      counts.certainties[certainty] = (counts.certainties[certainty] as number) + 1;
    for (const list of NAME_LISTS) {
      if ((failed & ~BIT[list]) !== 0) continue;
      const { start, items } = columns.names[list];
      const counts = mine.counts[list];
      for (let at = start[number] as number; at < (start[number + 1] as number); at += 1) {
        const index = items[at] as number;
        if (counts[index] === 0) mine.counted[list].push(index);
        counts[index] = (counts[index] as number) + 1;
      }
    }
  });
  const named = (list: NameList) =>
    countNames(
      parts.map((part, at) => {
        const { counts, counted } = ready[at] as PartFilter;
        return { columns: part.columns(), counts: counts[list], counted: counted[list].toArray() };
      }),
      filter[list] ?? [],
    );
  return {
    incidents: mergeRows(parts, kept),
    numbers: numbers.map((list) => list.toArray()),
    anyDate: anyDate.map((list) => list.toArray()),
    facets: {
      kinds: countCodes(CLAIM_KINDS, counts.kinds, filter.kinds ?? []),
      places: named('places'),
      groups: named('groups'),
      certainties: countCodes(CERTAINTIES, counts.certainties, filter.certainties ?? []),
      publishers: named('publishers'),
    },
    leftOut,
  };
}

function readyFor(columns: IncidentColumns, filter: TimelineFilter): PartFilter {
  const names = (list: NameList): Uint8Array | null => {
    const chosen = filter[list] ?? [];
    if (chosen.length === 0) return null;
    const wanted = new Uint8Array(columns.nameCount);
    for (const name of chosen) {
      const index = columns.indexOfName(name);
      if (index !== -1) wanted[index] = 1;
    }
    return wanted;
  };
  const each = <T>(make: (list: NameList) => T): Record<NameList, T> => ({
    places: make('places'),
    groups: make('groups'),
    publishers: make('publishers'),
  });
  return {
    names: each(names),
    counts: each(() => new Uint32Array(columns.nameCount)),
    counted: each(() => new NumberList()),
  };
}

/** By code, whether it is chosen; null when nothing is. */
function codesOf(all: readonly string[], chosen: readonly string[] = []): readonly boolean[] | null {
  return chosen.length === 0 ? null : all.map((one) => chosen.includes(one));
}

function hasOne({ names }: IncidentColumns, list: NameList, number: number, wanted: Uint8Array): boolean {
  const { start, items } = names[list];
  for (let at = start[number] as number; at < (start[number + 1] as number); at += 1)
    if (wanted[items[at] as number] === 1) return true;
  return false;
}

/** An incident meets a range of days when it may have happened in it; one without a date only when no day is asked for. */
function meetsDays(columns: IncidentColumns, number: number, from: number, to: number): boolean {
  if (from === -Infinity && to === Infinity) return true;
  const [first, last] = [columns.from[number] as number, columns.to[number] as number];
  if (first === NO_DAY && last === NO_DAY) return false;
  return (last === NO_DAY || last >= from) && (first === NO_DAY || first <= to);
}

function says(incident: IncidentOutline | undefined, words: readonly string[]): boolean {
  if (!incident) return false;
  const names = [...incident.places, ...incident.groups].map(({ name }) => name);
  const text = [incident.title, ...names].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}
