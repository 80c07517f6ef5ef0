import type { LinkRule } from '../model/mention.ts';
import { foldKey } from '../text/fold.ts';
import type { EntityEdit } from './entity-edit.ts';

/**
 * What edits that take a name away from an entity mean for the linker: those words do not mean it any more, though it may be found by its
 * title or by a spelling near to them. A name that a later edit gives back is free again.
 */
export function rulesOfEdits(edits: readonly EntityEdit[]): readonly LinkRule[] {
  const taken = new Map<string, LinkRule>();
  for (const edit of edits) {
    if (edit.edit !== 'alias' && edit.edit !== 'split') continue;
    for (const text of edit.edit === 'alias' ? [edit.alias] : edit.aliases) {
      const key = `${edit.entity}\n${foldKey(text)}`;
      if (edit.edit === 'split' || edit.remove) taken.set(key, { rule: 'not-this', text, entity: edit.entity });
      else taken.delete(key);
    }
  }
  return [...taken.values()];
}
