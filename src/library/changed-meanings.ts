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
  const said = sayings([before, now]);
  const names = new Set<string>();
  const places = new Set<string>();
  const name = (texts: readonly string[]): void => texts.forEach((text) => names.add(foldKey(text)));
  const seen = new Set<string>();
  const wholly = (entity: string): void => {
    for (const waiting = [entity]; waiting.length > 0;) {
      const id = waiting.pop() ?? '';
      if (seen.has(id)) continue;
      seen.add(id);
      name(namesOf(id));
      // The name of what a place lies in stands in titles.
      places.add(id).add(insideKey(id));
      name(said.names.get(id) ?? []);
      waiting.push(...(said.merged.get(id) ?? []));
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

/** What was ever said of each entity: the names that it was given or lost, and what was merged into it. */
function sayings(
  all: readonly Meanings[],
): Readonly<Record<'names' | 'merged', ReadonlyMap<string, readonly string[]>>> {
  const names = new Map<string, string[]>();
  const merged = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, entity: string, more: readonly string[]): void => {
    const known = map.get(entity);
    if (known) known.push(...more);
    else map.set(entity, [...more]);
  };
  for (const { edits, rules } of all) {
    for (const rule of rules) add(names, rule.entity, [rule.text]);
    for (const edit of edits) {
      add(names, subjectOf(edit), namesIn(edit));
      if (edit.edit === 'merge') add(merged, edit.into, [edit.entity]);
    }
  }
  return { names, merged };
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
