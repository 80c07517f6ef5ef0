import type { EntityEdit } from '../../src/library/entity-edit.ts';
import { newEntityId } from '../../src/library/propose-entities.ts';
import type { EntityKind } from '../../src/model/entity.ts';
import type { EntityId } from '../../src/model/id.ts';
import { assertNever } from '../../src/model/problem.ts';
import type { LinkRule } from '../../src/model/mention.ts';

/** What can be changed of a known name. */
export const NAME_ACTIONS = [
  'alias',
  'unalias',
  'rename',
  'merge',
  'split',
  'locate',
  'part-of',
  'not-this',
  'same-as',
  'always',
] as const;
export type NameAction = (typeof NAME_ACTIONS)[number];

/** The edit or the correction that an action with its value means; null when the value does not fit it. `other` is the entity named by it. */
export function planNameChange(
  entity: EntityId,
  action: NameAction,
  value: string,
  other: EntityId | null,
  kind: EntityKind,
): { readonly edit: EntityEdit } | { readonly rule: LinkRule } | null {
  if (value === '' && action !== 'part-of') return null;
  switch (action) {
    case 'alias':
      return { edit: { edit: 'alias', entity, alias: value } };
    case 'unalias':
      return { edit: { edit: 'alias', entity, alias: value, remove: true } };
    case 'rename':
      return { edit: { edit: 'rename', entity, name: value } };
    case 'merge':
      return other === null || other === entity ? null : { edit: { edit: 'merge', entity, into: other } };
    case 'split':
      return {
        edit: {
          edit: 'split',
          entity,
          aliases: [value],
          into: { id: newEntityId(kind, value), kind, name: value, names: [value] },
        },
      };
    case 'locate':
      return locate(entity, value);
    case 'part-of':
      return value !== '' && (other === null || other === entity)
        ? null
        : { edit: { edit: 'part-of', entity, part_of: other } };
    case 'not-this':
    case 'same-as':
    case 'always':
      return { rule: { rule: action, text: value, entity } };
    default:
      return assertNever(action);
  }
}

function locate(entity: EntityId, value: string): { readonly edit: EntityEdit } | null {
  const found = /^(-?\d{1,2}(?:\.\d{1,9})?)[,;\s]\s*(-?\d{1,3}(?:\.\d{1,9})?)$/.exec(value);
  const [lat, lon] = [Number(found?.[1]), Number(found?.[2])];
  return found && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { edit: { edit: 'locate', entity, lat, lon } } : null;
}
