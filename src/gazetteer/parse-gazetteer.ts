import type { Entity } from '../model/entity.ts';
import type { FileProblem, Outcome } from '../model/problem.ts';
import { foldKey } from '../text/fold.ts';
import { isCommonWord } from '../text/is-common-word.ts';
import { readEntity } from './read-entity.ts';

/** A file of a gazetteer: its name and its JSON lines. */
export interface GazetteerFile {
  readonly file: string;
  readonly jsonl: string;
}

/** Where an entity stands. */
interface Where {
  readonly file: string;
  readonly line: number;
}

/**
 * Reads a gazetteer: JSON lines, one entity a line; empty lines and a leading BOM are skipped. A line that is no entity is left out with
 * a problem; names that are empty or stand twice are dropped with a problem; a name that two entities share and a cycle
 * in `part_of` are warned of. Never throws.
 */
export function parseGazetteer(file: string, jsonl: string): Outcome<readonly Entity[]> {
  return parseGazetteers([{ file, jsonl }]);
}

/** The same for several files, which may point to each other's entities. */
export function parseGazetteers(files: readonly GazetteerFile[]): Outcome<readonly Entity[]> {
  const problems: FileProblem[] = [];
  const entities: Entity[] = [];
  const places = new Map<string, Where>();
  for (const { file, jsonl } of files)
    jsonl
      .replace(/^\ufeff/, '')
      .split(/\r\n|\n|\r/)
      .forEach((raw, index) => {
        if (raw.trim() === '') return;
        const where = { file, line: index + 1 };
        const report = (sentence: string, column = 1): void => void problems.push({ ...where, column, sentence });
        const entity = readEntity(raw, report);
        if (!entity) return;
        const before = places.get(entity.id);
        if (before !== undefined)
          return report(`the id "${entity.id}" stands already in ${sayWhere(before, file)}; this line is left out`);
        places.set(entity.id, where);
        entities.push(entity);
      });
  const at = (entity: Entity): Where => places.get(entity.id) ?? { file: files[0]?.file ?? '', line: 1 };
  const warn = (entity: Entity, sentence: string): void => void problems.push({ ...at(entity), column: 1, sentence });
  warnOfSharedNames(entities, at, warn);
  warnOfEverydayWords(entities, warn);
  const value = cutCycles(entities, warn);
  const order = new Map(files.map(({ file }, position) => [file, position]));
  return {
    value,
    problems: problems.sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line),
  };
}

function sayWhere({ file, line }: Where, from: string): string {
  return file === from ? `line ${line}` : `line ${line} of ${file}`;
}

function warnOfSharedNames(
  entities: readonly Entity[],
  at: (e: Entity) => Where,
  warn: (e: Entity, s: string) => void,
): void {
  const owner = new Map<string, Entity>();
  for (const entity of entities)
    for (const name of new Set([entity.name, ...entity.names])) {
      const key = foldKey(name);
      const first = owner.get(key);
      if (!first) owner.set(key, entity);
      else if (first.id !== entity.id)
        warn(
          entity,
          `the name "${name}" belongs to "${first.id}" in ${sayWhere(at(first), at(entity).file)} too; the page's context must choose`,
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
