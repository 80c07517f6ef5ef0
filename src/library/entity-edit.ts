import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/id.ts';

/** One change to the entities. Edits are facts in order, never overwritten; the entities are what they add up to. */
export type EntityEdit =
  | { readonly edit: 'add'; readonly entity: Entity }
  | { readonly edit: 'rename'; readonly entity: EntityId; readonly name: string }
  | { readonly edit: 'describe'; readonly entity: EntityId; readonly description: string }
  | { readonly edit: 'alias'; readonly entity: EntityId; readonly alias: string; readonly remove?: boolean }
  | {
      readonly edit: 'locate';
      readonly entity: EntityId;
      readonly lat: number;
      readonly lon: number;
      readonly country?: string;
    }
  | { readonly edit: 'part-of'; readonly entity: EntityId; readonly part_of: EntityId | null }
  | { readonly edit: 'merge'; readonly entity: EntityId; readonly into: EntityId }
  | {
      readonly edit: 'split';
      readonly entity: EntityId;
      readonly aliases: readonly string[];
      readonly into: Entity;
    };
