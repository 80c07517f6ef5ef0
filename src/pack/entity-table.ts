import type { Entity, EntityKind, EntityList } from '../model/entity.ts';
import type { EntityId } from '../model/id.ts';
import { runSteps, type Steps } from '../model/steps.ts';
import { foldKey } from '../text/fold.ts';
import { joinBytes } from '../text/join-bytes.ts';
import { utf8Text } from '../text/utf8.ts';
import { findNumbers, createIdTable, type IdTable } from './id-table.ts';
import { TextStore } from './text-store.ts';
import { openSections, sectionParts } from './typed-sections.ts';
import { NumberList } from './number-list.ts';

/** "BSEN" read as a number. */
const MAGIC = 0x4253454e;
/** Raised with every change of what is stored or of how names are folded. */
export const ENTITY_TABLE_VERSION = 1;
const SECTIONS = 9;
/** Entities kept as objects; the rest is read from their bytes when asked. */
const MOST_KEPT = 5000;

/** Entities in one buffer, each read when it is asked for: a hundred thousand names cost no parsing. */
export interface EntityTable extends EntityList {
  byId(id: string): Entity | undefined;
  partsOf(id: EntityId): readonly Entity[];
  /** Entities that were merged into another one. */
  merged(): readonly Entity[];
  /** Entities of that kind one of whose names is equal when folded (`folded` is). */
  named(kind: EntityKind, folded: string): readonly Entity[];
}

/** Entities that are taken in between two steps: a few milliseconds of work. */
const STEP = 500;

/** Packs entities so that `openEntityTable` finds them by number, id, name and what they are part of. */
export function packEntityTable(entities: readonly Entity[]): ArrayBuffer {
  return joinBytes(runSteps(entityTableSteps(entities))).buffer;
}

/** As `packEntityTable`, in steps, and in parts. */
export function* entityTableSteps(entities: Iterable<Entity>): Steps<Uint8Array[]> {
  const texts = new TextStore();
  const [ids, parts, names] = [createIdTable(), createIdTable(), createIdTable()];
  const merged = new NumberList();
  let number = 0;
  for (const entity of entities) {
    if (number % STEP === 0) yield;
    texts.put(JSON.stringify(entity));
    ids.put(entity.id, number);
    if (entity.part_of) parts.put(entity.part_of, number);
    if (entity.merged_into) merged.push(number);
    for (const name of new Set([entity.name, ...entity.names].map(foldKey)))
      names.put(`${entity.kind} ${name}`, number);
    number += 1;
  }
  const tables: Uint32Array[] = [];
  for (const one of [ids, parts, names]) {
    const { hashes, numbers } = yield* one.table();
    tables.push(hashes, numbers);
  }
  return yield* sectionParts(MAGIC, ENTITY_TABLE_VERSION, [texts.starts(), texts.bytes(), ...tables, merged.toArray()]);
}

/** Opens what `packEntityTable` made; null when it is of another version or cut short. Takes no time whatever its size. */
export function openEntityTable(buffer: ArrayBuffer): EntityTable | null {
  const read = openSections(buffer, MAGIC, ENTITY_TABLE_VERSION, SECTIONS);
  if (!read) return null;
  const starts = read.view(0, Uint32Array);
  const bytes = read.view(1, Uint8Array);
  const table = (at: number): IdTable => ({
    hashes: read.view(at, Uint32Array),
    numbers: read.view(at + 1, Uint32Array),
  });
  const [ids, parts, names] = [table(2), table(4), table(6)];
  const merged = read.view(8, Uint32Array);
  const length = Math.max(0, starts.length - 1);
  const kept = new Map<number, Entity>();
  const at = (number: number): Entity | undefined => {
    if (!(number >= 0 && number < length)) return undefined;
    const known = kept.get(number);
    if (known) return known;
    const entity = JSON.parse(utf8Text(bytes.subarray(starts[number], starts[number + 1]))) as Entity;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(number, entity);
    return entity;
  };
  const all = (numbers: ArrayLike<number>): Entity[] =>
    Array.from(numbers, (number) => at(number)).filter((one) => !!one);
  return {
    length,
    at,
    *[Symbol.iterator]() {
      for (let number = 0; number < length; number += 1) {
        const entity = at(number);
        if (entity) yield entity;
      }
    },
    byId: (id) => all(findNumbers(ids, id)).find((entity) => entity.id === id),
    partsOf: (id) => all(findNumbers(parts, id)).filter((entity) => entity.part_of === id),
    merged: () => all(merged),
    named: (kind, folded) =>
      all(findNumbers(names, `${kind} ${folded}`)).filter(
        (entity) => entity.kind === kind && [entity.name, ...entity.names].some((name) => foldKey(name) === folded),
      ),
  };
}
