import { buildIncidents } from '../incidents/build-incidents.ts';
import type { Entity } from '../model/entity.ts';
import type { PackId } from '../model/id.ts';
import { PACK_VERSION, type Pack } from '../model/pack.ts';
import type { Report } from '../model/report.ts';

/** What a pack is made of, besides what is computed. */
export interface PackParts {
  readonly id: PackId;
  readonly name: string;
  readonly licence?: string;
  readonly source?: string;
  readonly private?: boolean;
  readonly entities: readonly Entity[];
  readonly reports: readonly Report[];
}

/** Reports and gazetteer to a pack: incidents merged, inferred dates tightened, everything in an order of its own, not of the input. */
export function buildPack(parts: PackParts): Pack {
  const { entities, reports, ...head } = parts;
  const built = buildIncidents(reports, entities);
  return {
    format: 'backstory-pack',
    version: PACK_VERSION,
    ...head,
    entities: sortById(entities),
    reports: sortById(built.reports),
    incidents: built.incidents,
  };
}

function sortById<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
