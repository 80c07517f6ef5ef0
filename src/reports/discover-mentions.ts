import type { World, WorldPlace } from '../gazetteer/world.ts';
import type { Entity } from '../model/entity.ts';
import type { Link, Mention } from '../model/mention.ts';
import { overlaps, type Span } from '../model/span.ts';
import { findNames, type TokenRange } from './discover-names.ts';
import { resolvePlaces, scorePlaces } from './discover-places.ts';
import { tokenize, type Token } from './discover-tokens.ts';

/** What is known of a text when its names are looked for. */
export interface DiscoverInput {
  readonly sentences: readonly Span[];
  readonly links: readonly Link[];
  readonly entities: readonly Entity[];
  readonly world: World | null;
  readonly language: string;
  /** Spans of temporal expressions: no names in them. */
  readonly dates?: readonly Span[];
}

/**
 * All mentions of a text: known links first, then discovered groups, persons, places and adjectives of places.
 * Sorted by start, not overlapping. Never throws; linear in the length of the text.
 */
export function discoverMentions(text: string, input: DiscoverInput): readonly Mention[] {
  const byId = new Map(input.entities.map((entity) => [entity.id, entity]));
  const mentions: Mention[] = input.links.map((link) => {
    const entity = byId.get(link.entity);
    return {
      start: link.start,
      end: link.end,
      text: link.text,
      kind: link.kind,
      entity: link.entity,
      name: link.name,
      method: link.method,
      score: link.score,
      ...(entity?.type !== undefined && { type: entity.type }),
      ...(entity?.lat !== undefined && { lat: entity.lat }),
      ...(entity?.lon !== undefined && { lon: entity.lon }),
      ...(entity?.country !== undefined && { country: entity.country }),
    };
  });
  const blocked = [...input.links, ...(input.dates ?? [])].sort((a, b) => a.start - b.start);
  const tokens = tokenize(text, input.sentences);
  for (const found of discover(text, tokens, input.world)) mentions.push(found);
  return withoutOverlaps(mentions, blocked);
}

function discover(text: string, tokens: readonly Token[], world: World | null): Mention[] {
  const { groups, sites, persons, around } = findNames(tokens, world);
  const found: Mention[] = [];
  const add = (from: number, to: number, rest: Pick<Mention, 'kind'> & Partial<Mention>): void => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    const surface = text.slice(start, end);
    found.push({ start, end, text: surface, entity: null, name: surface, ...rest });
  };
  for (const group of groups) add(group.from, group.to, { kind: 'group' });
  const siteAt = new Map<number, TokenRange>();
  for (const site of sites) for (let i = site.from; i < site.to; i += 1) siteAt.set(i, site);
  const known = new Map<TokenRange, WorldPlace>();
  if (world) {
    const scored = scorePlaces(tokens, world, around);
    const names = scored.filter((s) => s.score === -Infinity || s.score > 0 || around.inSite(s.candidate.from));
    const resolved = resolvePlaces(names.map((n) => n.candidate));
    names.forEach(({ candidate, score }, i) => {
      const place = resolved[i];
      if (!place) return;
      const site = siteAt.get(candidate.from) ?? siteAt.get(candidate.to - 1);
      if (site && candidate.to - candidate.from < site.to - site.from) {
        if (candidate.from === site.from && isTown(place)) known.set(site, place);
        return;
      }
      if (site) known.set(site, place);
      const adjective = score === -Infinity;
      const inside = around.inGroup(candidate.from);
      if (inside && adjective) return;
      add(candidate.from, candidate.to, { kind: 'place', ...placeFields(place), ...(adjective && { adjective }), ...(inside && { inside }) });
    });
  }
  for (const site of sites) {
    const place = known.get(site);
    add(site.from, site.to, { kind: 'place', type: 'site', ...(place && { lat: place.lat, lon: place.lon, country: place.country }) });
  }
  for (const person of persons) add(person.from, person.to, { kind: 'person' });
  return found;
}

const isTown = (place: WorldPlace): boolean => place.type === 'city' && place.population > 20_000;

function placeFields(place: WorldPlace): Partial<Mention> {
  return {
    name: place.name,
    type: place.type,
    lat: place.lat,
    lon: place.lon,
    ...(place.country !== '' && { country: place.country }),
  };
}

/** Mentions sorted; of two that overlap the earlier in the list stays; links always stay. */
function withoutOverlaps(mentions: readonly Mention[], blocked: readonly Span[]): readonly Mention[] {
  const order = mentions.map((mention, rank) => ({ mention, rank }));
  order.sort((a, b) => a.mention.start - b.mention.start || a.rank - b.rank);
  const kept: { mention: Mention; rank: number }[] = [];
  let at = 0;
  for (const item of order) {
    while ((blocked[at]?.end ?? Infinity) <= item.mention.start) at += 1;
    const block = blocked[at];
    if (item.mention.method === undefined && block && overlaps(block, item.mention)) continue;
    const last = kept[kept.length - 1];
    if (last && overlaps(last.mention, item.mention) && !isInside(item.mention, last.mention)) {
      if (item.rank >= last.rank) continue;
      kept.pop();
    }
    kept.push(item);
  }
  return kept.map((item) => item.mention);
}

/** A place that is part of the name of the group before it. */
function isInside(place: Mention, group: Mention): boolean {
  return place.inside === true && group.kind === 'group' && place.end <= group.end;
}
