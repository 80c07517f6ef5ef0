import { buildMatchingIndex } from '../gazetteer/matching-index.ts';
import { openMatchingIndex } from '../gazetteer/matching-index-layout.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/id.ts';
import type { LinkRule } from '../model/mention.ts';
import type { OpenSource } from './collect-candidates.ts';
import { foldKey } from '../text/fold.ts';
import type { LinkerSource } from './linker.ts';

/** True when a rule holds on a site: everywhere, on that host, or on hosts below it. */
export function holdsOn(rule: LinkRule, host: string | undefined): boolean {
  if (rule.site === undefined) return true;
  return host !== undefined && (host === rule.site || host.endsWith(`.${rule.site}`));
}

/** The reader's "same as" and "always" rules as a small source of their own; null when there are none. */
export function openRuleSource(rules: readonly LinkRule[], sources: readonly LinkerSource[]): OpenSource | null {
  const entities: Entity[] = [];
  const kept: LinkRule[] = [];
  let home: LinkerSource | undefined;
  for (const rule of rules) {
    if (rule.rule === 'not-this' || foldKey(rule.text) === '') continue;
    for (const source of sources) {
      const entity = findEntity(source, rule.entity);
      if (!entity) continue;
      entities.push(entity);
      kept.push(rule);
      home ??= source;
      break;
    }
  }
  if (!home) return null;
  const index = openMatchingIndex(
    buildMatchingIndex(entities.map(({ id, kind }, i) => ({ id, kind, name: kept[i]?.text ?? '', names: [] }))),
  );
  const { pack, private: isPrivate = false } = home;
  return index && { source: { pack, private: isPrivate, entities }, index, rules: kept };
}

/** One entity of a source. */
function findEntity({ byId, entities }: LinkerSource, id: EntityId): Entity | undefined {
  if (byId) return byId(id);
  for (const one of entities) if (one.id === id) return one;
  return undefined;
}

/** Folded text and entity of the "not this" rules that hold on a site. */
export function refusals(rules: readonly LinkRule[], host: string | undefined): ReadonlySet<string> {
  return new Set(
    rules
      .filter((rule) => rule.rule === 'not-this' && holdsOn(rule, host))
      .map((rule) => `${foldKey(rule.text)}\n${rule.entity}`),
  );
}
