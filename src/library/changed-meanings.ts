import type { Entity } from '../model/entity.ts';
import type { LinkRule } from '../model/mention.ts';
import { assertNever } from '../model/problem.ts';
import { foldKey } from '../text/fold.ts';
import type { DerivedPart } from './derived-store.ts';
import type { EntityEdit } from './entity-edit.ts';
import type { LibraryTables } from './library-tables.ts';
import { EVENT, insideKey, nameKey } from './take-up-texts.ts';

/** What the reader said of names: the edits and the corrections that hold. */
export interface Meanings {
  readonly edits: readonly EntityEdit[];
  readonly rules: readonly LinkRule[];
}

/** Names (folded) that may mean something else than before, and keys of incidents whose places lie elsewhere. */
export interface ChangedMeanings {
  readonly names: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/**
 * What a change of edits and corrections may have changed. `namesOf` gives every name of an entity as it is now; what it was called before
 * stands in the edits. Names of what was merged into a changed entity follow it. `switched` are the entities of packs that came or went.
 */
export function changedMeanings(
  before: Meanings,
  now: Meanings,
  namesOf: (entity: string) => readonly string[],
  switched: Iterable<Pick<Entity, 'id' | 'name' | 'names'>> = [],
): ChangedMeanings {
  const all = [...before.edits, ...now.edits];
  const names = new Set<string>();
  const places = new Set<string>();
  const name = (texts: readonly string[]): void => texts.forEach((text) => names.add(foldKey(text)));
  const wholly = (entity: string, seen = new Set<string>()): void => {
    if (seen.has(entity)) return;
    seen.add(entity);
    name(namesOf(entity));
    // The name of what a place lies in stands in titles.
    places.add(entity).add(insideKey(entity));
    for (const rule of [...before.rules, ...now.rules]) if (rule.entity === entity) name([rule.text]);
    for (const edit of all) {
      if (edit.edit === 'merge' && edit.into === entity) wholly(edit.entity, seen);
      if (subjectOf(edit) === entity) name(namesIn(edit));
    }
  };
  for (const edit of differing(before.edits, now.edits)) {
    name(namesIn(edit));
    if (edit.edit === 'rename' || edit.edit === 'merge') wholly(edit.entity);
    if (edit.edit === 'add') wholly(edit.entity.id);
    if (edit.edit === 'split') wholly(edit.into.id);
    if (edit.edit === 'locate' || edit.edit === 'part-of') places.add(edit.entity).add(insideKey(edit.entity));
    // What lies inside a merged place lies inside the other one.
    if (edit.edit === 'merge') places.add(insideKey(edit.into));
  }
  for (const rule of differing(before.rules, now.rules)) name([rule.text]);
  for (const entity of switched) {
    name([entity.name, ...entity.names]);
    wholly(entity.id);
  }
  return { names, places };
}

/** Records that hold a changed name or lie in a changed place, found by the indexes. */
export async function recordsOfMeanings(
  { names, places }: ChangedMeanings,
  tables: LibraryTables,
  parts: readonly DerivedPart[],
): Promise<{ readonly texts: readonly string[]; readonly events: readonly string[] }> {
  const texts = new Set<string>();
  const events = new Set<string>();
  for (const name of names) for (const key of await tables.textsNaming(name)) texts.add(key);
  const keys = [...[...names].map(nameKey), ...places];
  for (const { facts, gone } of parts)
    for (const number of new Set(keys.flatMap((key) => [...facts.about(key)]))) {
      if (gone.has(number)) continue;
      const id = facts.idAt(number);
      if (id.startsWith(EVENT)) events.add(id.slice(EVENT.length));
      else for (const report of facts.told(number)) texts.add(facts.report(report).id);
    }
  return { texts: [...texts], events: [...events] };
}

/** What stands in one list and not in the other. */
function differing<T>(before: readonly T[], now: readonly T[]): readonly T[] {
  const keys = (list: readonly T[]): ReadonlySet<string> => new Set(list.map((one) => JSON.stringify(one)));
  const [old, fresh] = [keys(before), keys(now)];
  return [
    ...before.filter((one) => !fresh.has(JSON.stringify(one))),
    ...now.filter((one) => !old.has(JSON.stringify(one))),
  ];
}

/** The names that an edit gives or takes. */
function namesIn(edit: EntityEdit): readonly string[] {
  switch (edit.edit) {
    case 'add':
      return [edit.entity.name, ...edit.entity.names];
    case 'rename':
      return [edit.name];
    case 'alias':
      return [edit.alias];
    case 'split':
      return [...edit.aliases, edit.into.name, ...edit.into.names];
    case 'describe':
    case 'locate':
    case 'merge':
    case 'part-of':
      return [];
    default:
      return assertNever(edit);
  }
}

const subjectOf = (edit: EntityEdit): string => (edit.edit === 'add' ? edit.entity.id : edit.entity);
