import type { Entity } from '../model/entity.ts';
import type { FileProblem, Outcome } from '../model/problem.ts';
import { foldKey } from '../text/fold.ts';
import { isCommonWord } from '../text/is-common-word.ts';
import { readEntity } from './read-entity.ts';

/**
 * Reads a gazetteer: JSON lines, one entity a line; empty lines and a leading BOM are skipped. A line that is no entity is left out with
 * a problem; names that are empty or stand twice are dropped with a problem; a name that two entities share and a cycle
 * in `part_of` are warned of. Never throws.
 */
export function parseGazetteer(file: string, jsonl: string): Outcome<readonly Entity[]> {
  const problems: FileProblem[] = [];
  const entities: Entity[] = [];
  const lineOf = new Map<string, number>();
  const lines = jsonl.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  lines.forEach((raw, index) => {
    if (raw.trim() === '') return;
    const line = index + 1;
    const report = (sentence: string, column = 1): void => void problems.push({ file, line, column, sentence });
    const entity = readEntity(raw, report);
    if (!entity) return;
    const before = lineOf.get(entity.id);
    if (before !== undefined)
      return report(`the id "${entity.id}" stands already in line ${before}; this line is left out`);
    lineOf.set(entity.id, line);
    entities.push(entity);
  });
  const at = (entity: Entity): number => lineOf.get(entity.id) ?? 1;
  const warn = (entity: Entity, sentence: string): void =>
    void problems.push({ file, line: at(entity), column: 1, sentence });
  warnOfSharedNames(entities, at, warn);
  warnOfEverydayWords(entities, warn);
  return { value: cutCycles(entities, warn), problems: problems.sort((a, b) => a.line - b.line) };
}

function warnOfSharedNames(
  entities: readonly Entity[],
  at: (e: Entity) => number,
  warn: (e: Entity, s: string) => void,
): void {
  const owner = new Map<string, Entity>();
  for (const entity of entities)
    for (const name of entity.names) {
      const key = foldKey(name);
      const first = owner.get(key);
      if (!first) owner.set(key, entity);
      else if (first.id !== entity.id)
        warn(
          entity,
          `the name "${name}" belongs to "${first.id}" in line ${at(first)} too; the page's context must choose`,
        );
    }
}

/** A name that is a common word, with no condition on it, would be marked wherever the word begins with a capital. */
function warnOfEverydayWords(entities: readonly Entity[], warn: (e: Entity, s: string) => void): void {
  for (const entity of entities) {
    if ((entity.requires ?? []).length > 0) continue;
    const known = new Set((entity.ambiguous ?? []).map(foldKey));
    for (const name of new Set([entity.name, ...entity.names])) {
      const key = foldKey(name);
      if (isCommonWord(key) && !known.has(key))
        warn(entity, `"${name}" is an everyday word; say so under "ambiguous", or give "requires"`);
    }
  }
}

/** An entity whose part_of leads back to itself loses its part_of; so do those whose chain of parents never ends. */
function cutCycles(entities: readonly Entity[], warn: (e: Entity, s: string) => void): readonly Entity[] {
  const parent = new Map<string, string | undefined>(entities.map((e) => [e.id, e.part_of]));
  const state = new Map<string, 'open' | 'done'>();
  return entities
    .map((entity) => {
      const path: string[] = [];
      let id: string | undefined = entity.id;
      while (id !== undefined && state.get(id) === undefined && parent.has(id)) {
        state.set(id, 'open');
        path.push(id);
        id = parent.get(id);
      }
      if (id !== undefined && state.get(id) === 'open') {
        const last = path.at(-1);
        if (last !== undefined) parent.set(last, undefined);
        warn(entity, `part_of goes round in a circle through "${id}"; the circle is cut`);
      }
      for (const step of path) state.set(step, 'done');
      return entity;
    })
    .map((entity) => {
      if (entity.part_of === undefined || parent.get(entity.id) !== undefined) return entity;
      const { part_of: _cut, ...rest } = entity;
      return rest;
    });
}
