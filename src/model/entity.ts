import type { EntityId } from './id.ts';

export type EntityKind = 'place' | 'group' | 'person';

/** A known place, group or person: one line of a gazetteer. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** Preferred name, shown on cards. */
  readonly name: string;
  /** Every alias, the preferred name included or not; any language and script. */
  readonly names: readonly string[];
  /** country | region | city | district | site | base | building | militia | armed-force | coalition | government | media ... */
  readonly type?: string;
  readonly lat?: number;
  readonly lon?: number;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country?: string;
  readonly part_of?: EntityId;
  readonly description?: string;
  /** The same in Arabic, for screens in Arabic. */
  readonly description_ar?: string;
  /** Aliases that are adjectives or demonyms of the entity ("Iraqi"). Never marked; evidence of context. */
  readonly adjectives?: readonly string[];
  /** Words of which at least one must stand on the page (folded, whole words) before this entity is linked. */
  readonly requires?: readonly string[];
  /** Words that defeat a link when they stand near the mention (folded, whole words). */
  readonly excludes?: readonly string[];
  /** Aliases that are also common words or other things: linked only with support on the page. */
  readonly ambiguous?: readonly string[];
  /** Kinds of bodies that writers put for each other as the last word of its names: Forces, Units, Committee. */
  readonly heads?: readonly string[];
  /** Set when this entity was merged into another one: a pointer, kept for ever. */
  readonly merged_into?: EntityId;
}

/** Entities by their number. An array is one; those of a large pack are read when they are asked for. */
export interface EntityList extends Iterable<Entity> {
  readonly length: number;
  at(number: number): Entity | undefined;
}

/** Entities by their id, wherever they are; other keys have none. */
export interface EntityLookup {
  get(id: string): Entity | undefined;
}
