import type { Entity } from '../model/entity.ts';
import type { EntityId, PackId, ReportId } from '../model/id.ts';
import type { Pack } from '../model/pack.ts';
import { foldKey } from '../text/fold.ts';

/** Two packs that say different things, or the same thing twice. */
export type PackConflict =
  /** One id, told differently: `fields` differ. */
  | {
      readonly conflict: 'entity';
      readonly entity: EntityId;
      readonly told: readonly { readonly pack: PackId; readonly name: string }[];
      readonly fields: readonly ('kind' | 'name' | 'spot' | 'part of' | 'description')[];
    }
  /** One name of two entities that have no pack in common. */
  | {
      readonly conflict: 'alias';
      readonly alias: string;
      readonly told: readonly { readonly pack: PackId; readonly name: string; readonly entity: EntityId }[];
    }
  /** One report in several packs; it counts once. */
  | {
      readonly conflict: 'report';
      readonly report: ReportId;
      readonly title: string;
      readonly told: readonly { readonly pack: PackId; readonly name: string }[];
    };

/** The conflicts found: the first ones of each kind, and how many there are of it. */
export interface PackConflicts {
  readonly conflicts: readonly PackConflict[];
  readonly counts: { readonly [K in PackConflict['conflict']]: number };
}

/** Conflicts of a kind that are listed; the rest is counted. */
const MOST = 50;
/** Two statements of a spot that lie nearer together (in degrees, about a kilometre) are one. */
const SAME_SPOT = 0.01;

/**
 * What several packs that are on at the same time do not agree on. Merged entities count as what they were merged into. Linear in the
 * packs. The same packs in the same order give the same list.
 */
export function findPackConflicts(packs: readonly Pack[]): PackConflicts {
  const found = { entity: entityConflicts(packs), alias: aliasConflicts(packs), report: reportConflicts(packs) };
  return {
    conflicts: [...found.entity.slice(0, MOST), ...found.alias.slice(0, MOST), ...found.report.slice(0, MOST)],
    counts: { entity: found.entity.length, alias: found.alias.length, report: found.report.length },
  };
}

function entityConflicts(packs: readonly Pack[]): readonly PackConflict[] {
  const tellings = new Map<EntityId, { readonly pack: PackId; readonly entity: Entity }[]>();
  for (const pack of packs) for (const entity of pack.entities) add(tellings, entity.id, { pack: pack.id, entity });
  return [...tellings].flatMap(([id, told]): PackConflict[] => {
    const first = told[0]?.entity;
    if (!first || told.length < 2) return [];
    const fields = [...new Set(told.flatMap(({ entity }) => differences(first, entity)))];
    const names = told.map(({ pack, entity }) => ({ pack, name: entity.name }));
    return fields.length === 0 ? [] : [{ conflict: 'entity', entity: id, told: names, fields }];
  });
}

type Field = Extract<PackConflict, { conflict: 'entity' }>['fields'][number];

function differences(a: Entity, b: Entity): readonly Field[] {
  const isElsewhere =
    a.lat !== undefined &&
    b.lat !== undefined &&
    (Math.abs(a.lat - b.lat) > SAME_SPOT || Math.abs((a.lon ?? 0) - (b.lon ?? 0)) > SAME_SPOT);
  const differ = (x: string | undefined, y: string | undefined): boolean =>
    x !== undefined && y !== undefined && x !== y;
  const fields: Field[] = [];
  if (a.kind !== b.kind) fields.push('kind');
  if (foldKey(a.name) !== foldKey(b.name)) fields.push('name');
  if (isElsewhere) fields.push('spot');
  if (differ(a.part_of, b.part_of)) fields.push('part of');
  if (differ(a.description, b.description)) fields.push('description');
  return fields;
}

function aliasConflicts(packs: readonly Pack[]): readonly PackConflict[] {
  const byAlias = new Map<string, { alias: string; pack: PackId; entity: Entity }[]>();
  const packsOf = new Map<EntityId, Set<PackId>>();
  for (const pack of packs) {
    for (const entity of pack.entities) {
      packsOf.set(entity.id, (packsOf.get(entity.id) ?? new Set()).add(pack.id));
      if (entity.merged_into !== undefined) continue;
      for (const alias of [entity.name, ...entity.names])
        add(byAlias, `${entity.kind} ${foldKey(alias)}`, { alias, pack: pack.id, entity });
    }
  }
  return [...byAlias.values()].flatMap((named): PackConflict[] => {
    const [first] = named;
    const once = new Map(named.map((one) => [one.entity.id, one]));
    if (!first || once.size < 2) return [];
    // Two entities of one name inside one pack are that pack's own statement, made on purpose.
    const [one, ...others] = [...once.keys()];
    const apart = others.some((other) => !shareAny(packsOf.get(one as EntityId), packsOf.get(other)));
    const told = [...once.values()].map(({ pack, entity }) => ({ pack, name: entity.name, entity: entity.id }));
    return apart ? [{ conflict: 'alias', alias: first.alias, told }] : [];
  });
}

function reportConflicts(packs: readonly Pack[]): readonly PackConflict[] {
  const holders = new Map<ReportId, { readonly pack: PackId; readonly name: string }[]>();
  const titles = new Map<ReportId, string>();
  for (const pack of packs) {
    for (const report of pack.reports) {
      add(holders, report.id, { pack: pack.id, name: pack.name });
      titles.set(report.id, report.title ?? report.text.slice(0, 80));
    }
  }
  return [...holders].flatMap(([report, told]): PackConflict[] =>
    told.length < 2 ? [] : [{ conflict: 'report', report, title: titles.get(report) ?? '', told }],
  );
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const shareAny = (a: ReadonlySet<PackId> | undefined, b: ReadonlySet<PackId> | undefined): boolean =>
  [...(a ?? [])].some((pack) => b?.has(pack));
