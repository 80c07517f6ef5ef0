import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/id.ts';
import { id, list, number, oneOf, pattern, record, text, type Check } from './validate-pack-fields.ts';

/** Longer names are no names; the interface folds long ones away, so the cap only guards memory. */
const NAME = 10_000;
const names = list(text(NAME, 1), 1000);
const words = list(text(200, 1), 1000);
/** Every name is indexed once for each. */
const MOST_HEADS = 20;

export const country = pattern(/^[A-Z]{2}$/, 'two capital letters (ISO 3166-1)');

export const entity: Check<Entity> = record<Entity>(
  {
    id: id<EntityId>(),
    kind: oneOf(['place', 'group', 'person']),
    name: text(NAME, 1),
    names,
    type: text(100),
    lat: number(-90, 90),
    lon: number(-180, 180),
    country,
    part_of: id<EntityId>(),
    description: text(10_000),
    description_ar: text(10_000),
    adjectives: names,
    requires: words,
    excludes: words,
    ambiguous: names,
    heads: list(text(200, 1), MOST_HEADS),
    merged_into: id<EntityId>(),
  },
  [
    ...(['type', 'lat', 'lon', 'country', 'part_of', 'description', 'requires'] as const),
    ...(['description_ar', 'adjectives', 'excludes', 'ambiguous', 'heads', 'merged_into'] as const),
  ],
);
