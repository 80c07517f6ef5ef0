import type { EntityEdit } from '../../src/library/entity-edit.ts';
import { assertNever } from '../../src/model/problem.ts';
import type { LinkRule } from '../../src/model/mention.ts';
import type { Say } from './library-words.ts';

/** An edit as a line of the history. */
export function describeEdit(say: Say, edit: EntityEdit): string {
  switch (edit.edit) {
    case 'add':
      return `${say('confirm')}: ${edit.entity.name}`;
    case 'rename':
      return `${say('action_rename')}: ${edit.entity} → ${edit.name}`;
    case 'describe':
      return `${edit.entity}: ${edit.description}`;
    case 'alias':
      return `${say(edit.remove ? 'action_unalias' : 'action_alias')}: ${edit.entity}, “${edit.alias}”`;
    case 'locate':
      return `${say('action_locate')}: ${edit.entity}, ${edit.lat}, ${edit.lon}`;
    case 'part-of':
      return `${say('action_part-of')}: ${edit.entity} → ${edit.part_of ?? '–'}`;
    case 'merge':
      return `${say('action_merge')}: ${edit.entity} → ${edit.into}`;
    case 'split':
      return `${say('action_split')}: ${edit.entity} → ${edit.aliases.join(', ')}`;
    default:
      return assertNever(edit);
  }
}

/** A correction as a line of the history. */
export function describeRule(say: Say, rule: LinkRule): string {
  return `${rule.entity}: ${say(`action_${rule.rule}`)} “${rule.text}”${rule.site === undefined ? '' : ` (${rule.site})`}`;
}
