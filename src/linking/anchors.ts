import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/id.ts';
import { foldKey } from '../text/fold.ts';
import { labelPlaces, type LabelledPlaces, type Place } from './places.ts';

/** An entity that is named beyond doubt on a page, with where and in which (folded) words. */
interface Anchor {
  readonly entity: Entity;
  /** Which one it was on the page, from 0. */
  readonly order: number;
  readonly places: Place[];
  readonly surfaces: string[];
}

/** Anchors that have something in common: one country, one whole. */
interface AnchorGroup {
  readonly members: readonly Anchor[];
  firstOther(id: EntityId): Entity | undefined;
  places(): LabelledPlaces;
}

/** The entities named beyond doubt on a page, by what they have in common: a question costs the same however many they are. */
export interface Anchors {
  add(entity: Entity, surface: string, place: Place): void;
  hasOtherForm(id: EntityId, surface: string): boolean;
  /** Places of one entity, labelled with the words that stand there. */
  forms(id: EntityId): LabelledPlaces | undefined;
  ofCountry(country: string): AnchorGroup | undefined;
  /** Anchors that `one` is part of (`chain`), that are part of it, or of the same whole. */
  partsOf(one: Entity, chain: readonly Entity[]): { first: Entity | undefined; places: readonly LabelledPlaces[] };
  isNamedIn(folded: string, country: string): boolean;
  /** Where the entities of this name stand. */
  placesNamed(folded: string): readonly Place[];
}

/** No anchors yet: add all of a page first, then ask. */
export function createAnchors(): Anchors {
  const anchors = new Map<EntityId, Anchor>();
  const forms = new Map<EntityId, LabelledPlaces>();
  let groups: Groups | null = null;
  const wholes = new Map<EntityId, LabelledPlaces>();
  /** Places of an anchor that much is part of: sorted once. */
  const whole = (anchor: Anchor): LabelledPlaces => {
    const known = wholes.get(anchor.entity.id) ?? placesOf([anchor]);
    wholes.set(anchor.entity.id, known);
    return known;
  };
  const grouped = (): Groups => (groups ??= groupAnchors([...anchors.values()]));
  return {
    add(entity, surface, place) {
      const anchor = anchors.get(entity.id) ?? { entity, order: anchors.size, places: [], surfaces: [] };
      anchors.set(entity.id, anchor);
      anchor.places.push(place);
      anchor.surfaces.push(surface);
    },
    hasOtherForm: (id, surface) => {
      const surfaces = anchors.get(id)?.surfaces ?? [];
      return grouped().severalForms.has(id) || (surfaces[0] !== undefined && surfaces[0] !== surface);
    },
    forms(id) {
      const anchor = anchors.get(id);
      if (!anchor) return undefined;
      const known =
        forms.get(id) ?? labelPlaces(anchor.places.map((place, i) => ({ ...place, label: anchor.surfaces[i] ?? '' })));
      forms.set(id, known);
      return known;
    },
    ofCountry: (country) => grouped().countries.get(country),
    partsOf(one, chain) {
      const { wholes: groupsByWhole } = grouped();
      const above = chain.map(({ id }) => anchors.get(id)).filter((anchor): anchor is Anchor => anchor !== undefined);
      const beside = [
        groupsByWhole.get(one.id),
        one.part_of === undefined ? undefined : groupsByWhole.get(one.part_of),
      ].filter((group): group is AnchorGroup => group !== undefined);
      const firsts = [...above, ...beside.flatMap(({ members }) => members.slice(0, 2))]
        .filter(({ entity }) => entity.id !== one.id)
        .sort((a, b) => a.order - b.order);
      return { first: firsts[0]?.entity, places: [...above.map(whole), ...beside.map((group) => group.places())] };
    },
    isNamedIn: (folded, country) => grouped().namedIn.has(`${country} ${folded}`),
    placesNamed: (folded) => (grouped().names.get(folded) ?? []).flatMap(({ places }) => places),
  };
}

interface Groups {
  readonly countries: ReadonlyMap<string, AnchorGroup>;
  /** By `part_of`. */
  readonly wholes: ReadonlyMap<string, AnchorGroup>;
  readonly names: ReadonlyMap<string, readonly Anchor[]>;
  /** Country and folded name. */
  readonly namedIn: ReadonlySet<string>;
  readonly severalForms: ReadonlySet<EntityId>;
}

function groupAnchors(anchors: readonly Anchor[]): Groups {
  const countries = new Map<string, Anchor[]>();
  const wholes = new Map<string, Anchor[]>();
  const names = new Map<string, Anchor[]>();
  const namedIn = new Set<string>();
  const severalForms = new Set<EntityId>();
  for (const anchor of anchors) {
    const { entity, surfaces } = anchor;
    if (entity.country !== undefined) push(countries, entity.country, anchor);
    if (entity.part_of !== undefined) push(wholes, entity.part_of, anchor);
    if (surfaces.some((surface) => surface !== surfaces[0])) severalForms.add(entity.id);
    for (const name of new Set([entity.name, ...entity.names].map(foldKey))) {
      push(names, name, anchor);
      if (entity.country !== undefined) namedIn.add(`${entity.country} ${name}`);
    }
  }
  return { countries: asGroups(countries), wholes: asGroups(wholes), names, namedIn, severalForms };
}

function asGroups(lists: ReadonlyMap<string, readonly Anchor[]>): ReadonlyMap<string, AnchorGroup> {
  return new Map([...lists].map(([key, members]) => [key, createGroup(members)]));
}

function createGroup(members: readonly Anchor[]): AnchorGroup {
  let places: LabelledPlaces | null = null;
  return {
    members,
    firstOther: (id) => members.slice(0, 2).find(({ entity }) => entity.id !== id)?.entity,
    places: () => (places ??= placesOf(members)),
  };
}

/** Places of some anchors, labelled with their entities. */
function placesOf(anchors: readonly Anchor[]): LabelledPlaces {
  return labelPlaces(anchors.flatMap(({ entity, places }) => places.map((place) => ({ ...place, label: entity.id }))));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
