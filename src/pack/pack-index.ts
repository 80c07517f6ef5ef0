import type { EntityId, ReportId } from '../model/id.ts';
import type { Entity } from '../model/entity.ts';
import type { Pack } from '../model/pack.ts';
import { lazy, memorySegment, type FactSegment } from './fact-segment.ts';
import type { FactPart, IncidentOutline, KnownFacts } from './known-facts.ts';
import { sharedNumbers } from './id-table.ts';
import { newestFirst } from './newest-first.ts';

/** The pack whose segments take the place of each other. */
const LIBRARY = 'library';
/** Longest chain of merges that is followed; a circle ends here. */
const MOST_MERGES = 32;

/** Look-ups over packs in memory. */
export function createPackIndex(packs: readonly Pack[]): KnownFacts {
  return createFacts(packs.map(memorySegment));
}

/**
 * Look-ups over several segments at once; where they share an id, the later one speaks. Builds nothing until it is asked: each table is
 * made when first used. Segments of one pack count as one pack.
 */
export function createFacts(segments: readonly FactSegment[]): KnownFacts {
  const backwards = segments.toReversed();
  const own = (id: EntityId): Entity | undefined => {
    for (const segment of backwards) {
      const entity = segment.entity(id);
      if (entity) return entity;
    }
    return undefined;
  };
  const resolve = (id: EntityId): EntityId => {
    let at = id;
    for (let step = 0; step < MOST_MERGES; step += 1) {
      const next = own(at)?.merged_into;
      if (next === undefined || next === at || !own(next)) return at;
      at = next;
    }
    return at;
  };
  const aliases = lazy(() => aliasesOf(segments, resolve));
  const hidden = lazy(() => segments.map((_, at) => hiddenIn(segments, at)));
  const places = new WeakMap<IncidentOutline, readonly [FactSegment, number]>();
  const parts = segments.map((segment, at): FactPart => ({
    columns: () => segment.columns(),
    isShown: (number) => !segment.isGone(number) && !hidden()[at]?.has(number),
    outline: (number) => {
      const outline = segment.outline(number);
      if (!places.has(outline)) places.set(outline, [segment, number]);
      return outline;
    },
    numberOf: (id) => segment.numberOf(id),
    idAt: (number) => segment.idAt(number),
    about: (id) => {
      const key = resolve(id);
      return [key, ...(aliases().get(key) ?? [])].map((one) => segment.numbersOf(one));
    },
    toldBy: (reports) => segment.incidentsIn(reports),
    reportAt: (number) => segment.reportAt(number),
  }));
  const outlineAt = (at: number, number: number): IncidentOutline | undefined =>
    parts[at]?.isShown(number) ? parts[at].outline(number) : undefined;
  const gather = (numbersOf: (segment: FactSegment) => ArrayLike<number>): IncidentOutline[] => {
    const found: IncidentOutline[] = [];
    segments.forEach((segment, at) => {
      const numbers = numbersOf(segment);
      for (let i = 0; i < numbers.length; i += 1) {
        const outline = outlineAt(at, numbers[i] as number);
        if (outline) found.push(outline);
      }
    });
    return found;
  };
  const known = new Map<EntityId, readonly IncidentOutline[]>();
  const incidentsOf = (id: EntityId): readonly IncidentOutline[] => {
    const key = resolve(id);
    const before = known.get(key);
    if (before) return before;
    const lists = [key, ...(aliases().get(key) ?? [])].map((one) => gather((segment) => segment.numbersOf(one)));
    const found = lists.filter((list) => list.length > 0);
    const list =
      found.length === 1 && segments.length === 1 ? found.flat() : [...new Set(found.flat())].sort(newestFirst);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(key, list);
    return list;
  };
  const holderOf = (id: ReportId): FactSegment | undefined => backwards.find((segment) => segment.hasReport(id));
  const placeOf = (outline: IncidentOutline): readonly [FactSegment, number] => {
    const place = places.get(outline);
    if (!place) throw new Error('pack: this incident is of other facts');
    return place;
  };
  return {
    parts,
    packs: [...new Map(segments.map(({ head }) => [head.id, head])).values()],
    entity: (id) => own(resolve(id)),
    isPrivate: (id) => !segments.some((segment) => !segment.head.private && segment.entity(id)),
    partsOf: (id) => {
      const parts = segments.flatMap((segment) => segment.partsOf(id));
      const ids = new Set(parts.map((part) => part.id));
      return [...ids].flatMap((part) => own(part) ?? []).filter((part) => part.part_of === id);
    },
    incidentsOf,
    outline: (id) => {
      for (let at = segments.length - 1; at >= 0; at -= 1) {
        const number = segments[at]?.numberOf(id) ?? -1;
        const outline = number === -1 ? undefined : outlineAt(at, number);
        if (outline) return outline;
      }
      return undefined;
    },
    reportsOf: (outline) => {
      const [segment, number] = placeOf(outline);
      return segment.reportsOf(number);
    },
    incident: (outline) => {
      const [segment, number] = placeOf(outline);
      return segment.full(number) ?? { ...plain(outline), claims: [] };
    },
    reportOutline: (id) => holderOf(id)?.reportOutline(id),
    report: (id) => holderOf(id)?.report(id),
    packOf: (id) => holderOf(id)?.head,
  };
}

/** Entities whose incidents are kept in order; the outlines themselves are shared. */
const MOST_KEPT = 200;

const plain = ({ id, kind, when, places, groups, title, certainty }: IncidentOutline): IncidentOutline => ({
  id,
  kind,
  when,
  places,
  groups,
  title,
  certainty,
});

/** For each entity that others were merged into, directly or by steps, those others. */
function aliasesOf(
  segments: readonly FactSegment[],
  resolve: (id: EntityId) => EntityId,
): ReadonlyMap<EntityId, readonly EntityId[]> {
  const found = new Map<EntityId, EntityId[]>();
  for (const id of new Set(segments.flatMap((segment) => segment.merged().map((entity) => entity.id)))) {
    const key = resolve(id);
    if (key !== id) found.set(key, [...(found.get(key) ?? []), id]);
  }
  return found;
}

/**
 * Numbers of incidents of a segment that a later segment has too: that one speaks. A library has twenty segments and more, so that no id is
 * read but where hashes are equal. What is gone hides nothing, and need not be hidden.
 */
function hiddenIn(segments: readonly FactSegment[], at: number): ReadonlySet<number> {
  const hidden = new Set<number>();
  const segment = segments[at];
  if (!segment) return hidden;
  for (const later of segments.slice(at + 1)) {
    // A pack was checked at the door: no id of its incidents stands twice. The library's segments take the place of each other.
    if (later.head.id === segment.head.id && later.head.id !== LIBRARY) continue;
    for (const [mine, theirs] of sharedNumbers(segment.ids(), later.ids()))
      if (!segment.isGone(mine) && !later.isGone(theirs) && segment.idAt(mine) === later.idAt(theirs)) hidden.add(mine);
  }
  return hidden;
}
