import { buildMatchingIndex } from '../gazetteer/matching-index.ts';
import { openMatchingIndex } from '../gazetteer/matching-index-layout.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/id.ts';
import type { Link, LinkRule } from '../model/mention.ts';
import { foldKey } from '../text/fold.ts';
import { chooseLinks } from './choose-links.ts';
import {
  collectCandidates,
  createCollected,
  type OpenSource,
  type RankedAliases,
  type VerdictCache,
} from './collect-candidates.ts';
import { createNameCollector } from './collect-names.ts';
import { createHits } from './hits.ts';
import type { Linker, LinkerSource, PageContext } from './linker.ts';
import { gatherEvidence } from './page-evidence.ts';
import { openRuleSource, refusals } from './rule-source.ts';
import { createScanner } from './scan-text.ts';
import { weighRequired } from './weigh-candidate.ts';

/**
 * A linker over the names of all sources at once. A source with a stored index is opened without reading it; a missing, old or damaged
 * index is built from the entities. `rules` are the reader's corrections; make a new linker when they change (only a small index is
 * built anew). Never throws on any text; linear in the text.
 */
export function createLinker(sources: readonly LinkerSource[], options: { rules?: readonly LinkRule[] } = {}): Linker {
  const rules = options.rules ?? [];
  const opened = sources.map(openSource).filter((open): open is OpenSource => open !== null);
  const ruled = openRuleSource(rules, sources);
  if (ruled) opened.push(ruled);
  const scanner = createScanner(opened.map((open) => open.index));
  const verdicts: VerdictCache = new Map();
  const ranked: RankedAliases = new Map();
  const entity = createLookup(sources);
  const resolve = (named: Entity): Entity => resolveMerged(named, entity);

  const names = createNameCollector(opened, resolve);

  const linkBlocks = (blocks: readonly string[], context: PageContext = {}): Link[][] => {
    const collected = createCollected();
    const collecting = { sources: opened, verdicts, ranked, host: context.host, resolve };
    const hits = createHits();
    // the title is evidence like a block, and is not marked
    const texts = context.title === undefined ? blocks : [...blocks, context.title];
    texts.forEach((text, block) => {
      hits.count = 0;
      scanner.scan(text, true, hits);
      collectCandidates(text, block, hits, collecting, collected);
      names.collect(text, block, collected);
    });
    const refused = refusals(rules, context.host);
    const candidates =
      refused.size === 0
        ? collected.candidates
        : collected.candidates.filter(
            ({ block, start, end, entity: { id } }) =>
              !refused.has(`${foldKey((texts[block] ?? '').slice(start, end))}\n${id}`),
          );
    const evidence = gatherEvidence({ ...collected, candidates, entity, textOf: (block) => texts[block] ?? '' });
    return chooseLinks(texts, candidates, evidence).slice(0, blocks.length);
  };
  const mayName = (texts: readonly string[]): boolean => {
    const collected = createCollected();
    const hits = createHits();
    const collecting = { sources: opened, verdicts, ranked, host: undefined, resolve };
    texts.forEach((text, block) => {
      hits.count = 0;
      scanner.scan(text, true, hits);
      collectCandidates(text, block, hits, collecting, collected);
    });
    const evidence = gatherEvidence({ ...collected, entity, textOf: (block) => texts[block] ?? '' });
    return collected.candidates.some((candidate) => weighRequired(candidate, evidence, () => undefined));
  };
  return { linkBlocks, mayName, link: (text, context) => linkBlocks([text], context)[0] ?? [] };
}

function openSource(source: LinkerSource): OpenSource | null {
  const stored = source.index && openMatchingIndex(source.index);
  const index =
    stored && stored.counts.entities === source.entities.length
      ? stored
      : openMatchingIndex(buildMatchingIndex(source.entities));
  return index && { source, index };
}

/** Entities by id, the first source that has one; lists without a quick way are gathered when first asked for. */
function createLookup(sources: readonly LinkerSource[]): (id: EntityId) => Entity | undefined {
  let tables: readonly ((id: EntityId) => Entity | undefined)[] | null = null;
  return (id) => {
    tables ??= sources.map(({ byId, entities }) => {
      if (byId) return byId;
      const table = new Map<EntityId, Entity>();
      for (const one of entities) if (!table.has(one.id)) table.set(one.id, one);
      return (wanted) => table.get(wanted);
    });
    for (const find of tables) {
      const found = find(id);
      if (found) return found;
    }
    return undefined;
  };
}

/** What an entity was merged into, at most eight steps on. */
function resolveMerged(named: Entity, entity: (id: EntityId) => Entity | undefined): Entity {
  let current = named;
  for (let step = 0; step < 8 && current.merged_into !== undefined; step += 1) {
    const target = entity(current.merged_into);
    if (!target) break;
    current = target;
  }
  return current;
}
