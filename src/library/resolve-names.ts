import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/id.ts';
import type { LinkRule, Mention } from '../model/mention.ts';
import type { Report } from '../model/report.ts';
import { foldKey } from '../text/fold.ts';

/** Finds the one entity of that name and kind; null when a correction says that the name is not it, undefined when unknown. */
export type NameResolver = (text: string, kind: Mention['kind']) => Entity | null | undefined;

/** The entities that names are looked up among. */
export interface NamedEntities {
  get(id: string): Entity | undefined;
  /** Entities of that kind one of whose names is equal when folded (`folded` is). */
  named(kind: Mention['kind'], folded: string): readonly Entity[];
}

/** Entities of a list, by id and by folded name. */
export function nameTable(entities: readonly Entity[]): NamedEntities {
  const byId = new Map<string, Entity>(entities.map((entity) => [entity.id, entity]));
  const byName = new Map<string, Entity[]>();
  for (const entity of entities)
    for (const name of new Set([entity.name, ...entity.names].map(foldKey))) {
      const key = `${entity.kind} ${name}`;
      const known = byName.get(key);
      if (known) known.push(entity);
      else byName.set(key, [entity]);
    }
  return { get: (id) => byId.get(id), named: (kind, folded) => byName.get(`${kind} ${folded}`) ?? [] };
}

/** A resolver under the reader's corrections; a name that two entities share is nobody's. */
export function createResolver(entities: NamedEntities, rules: readonly LinkRule[]): NameResolver {
  const refused = new Set<string>();
  const always = new Map<string, EntityId>();
  for (const rule of rules) {
    if (rule.site !== undefined) continue;
    if (rule.rule === 'not-this') refused.add(`${foldKey(rule.text)} ${rule.entity}`);
    else always.set(foldKey(rule.text), rule.entity);
  }
  const only = (kind: Mention['kind'], name: string): Entity | null | undefined => {
    const named = entities.named(kind, name);
    const found = named.filter(({ id }) => !refused.has(`${name} ${id}`));
    if (found.length === 0 && named.length > 0) return null;
    return new Set(found.map(({ id }) => id)).size === 1 ? found.at(-1) : undefined;
  };
  const cache = new Map<string, Entity | null | undefined>();
  return (text, kind) => {
    const key = `${kind} ${text}`;
    if (cache.has(key)) return cache.get(key);
    const name = foldKey(text);
    const chosen = always.get(name);
    let entity = (chosen === undefined ? undefined : entities.get(chosen)) ?? only(kind, name);
    for (let steps = 0; entity?.merged_into !== undefined && steps < 20; steps += 1)
      entity = entities.get(entity.merged_into);
    const result = entity && refused.has(`${name} ${entity.id}`) ? null : entity;
    cache.set(key, result);
    return result;
  };
}

/** A report whose mentions are tied to the entities that their names mean by now. */
export function retie(report: Report, resolve: NameResolver): Report {
  let isChanged = false;
  const mentions = report.mentions.map((mention) => {
    if (mention.adjective) return mention;
    const entity = resolve(mention.text, mention.kind);
    const id = entity === null ? null : (entity?.id ?? mention.entity);
    if (id === mention.entity) return mention;
    isChanged = true;
    return { ...mention, entity: id, name: entity?.name ?? mention.name };
  });
  return isChanged ? { ...report, mentions } : report;
}
