import type { World, WorldPlace } from '../gazetteer/world.ts';
import type { Entity, EntityLookup } from '../model/entity.ts';
import type { Link, Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { findCounties } from './discover-counties.ts';
import { mergeMentions } from './discover-merge.ts';
import { findNames, type TokenRange } from './discover-names.ts';
import { scorePlaces, type ScoredPlace } from './discover-places.ts';
import { resolvePlaces, type Anchor } from './discover-resolve.ts';
import { tokenize, type Token } from './discover-tokens.ts';

/** What is known of a text when its names are looked for. */
export interface DiscoverInput {
  readonly sentences: readonly Span[];
  readonly links: readonly Link[];
  readonly entities: readonly Entity[] | EntityLookup;
  readonly world: World | null;
  readonly language: string;
  /** Spans of temporal expressions: no names in them. */
  readonly dates?: readonly Span[];
}

/**
 * All mentions of a text: known links first, then discovered groups, persons, places and adjectives of places.
 * Sorted by start; they overlap only where a place marked `inside` is part of a group's name ("Iraq" in "Government of
 * Iraq"). Never throws; linear in the length of the text.
 */
export function discoverMentions(text: string, input: DiscoverInput): readonly Mention[] {
  const byId: EntityLookup =
    'get' in input.entities ? input.entities : new Map(input.entities.map((entity) => [entity.id, entity]));
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
  const tokens = tokenize(text, input.sentences);
  for (const found of discover(
    text,
    tokens,
    input,
    mentions.filter((m) => m.kind === 'place'),
  ))
    mentions.push(found);
  return mergeMentions(mentions, input.dates ?? [], text.length);
}

function discover(text: string, tokens: readonly Token[], input: DiscoverInput, anchors: readonly Anchor[]): Mention[] {
  const { world } = input;
  const english = /^(?:en|und|)(?:-|$)/iu.test(input.language);
  const { groups, sites, persons, around } = findNames(tokens, world, english);
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
    const scored = scorePlaces(tokens, world, around).filter((s) => isCertainEnough(s, tokens, english));
    const counties = english ? findCounties(tokens, world).map((candidate) => ({ candidate, score: 1 })) : [];
    const names = [
      ...counties,
      ...scored.filter((s) => s.score === -Infinity || s.score > 0 || around.inSite(s.candidate.from)),
    ];
    names.sort((a, b) => a.candidate.from - b.candidate.from);
    const resolved = resolvePlaces(
      names.map((n) => n.candidate),
      anchors,
    );
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
      add(candidate.from, candidate.to, {
        kind: 'place',
        ...placeFields(place),
        ...(adjective && { adjective }),
        ...(inside && { inside }),
      });
    });
  }
  for (const site of sites) {
    const place = known.get(site);
    add(site.from, site.to, {
      kind: 'place',
      type: 'site',
      ...(place && { lat: place.lat, lon: place.lon, country: place.country }),
    });
  }
  for (const person of persons) add(person.from, person.to, { kind: 'person' });
  return found;
}

const isTown = (place: WorldPlace): boolean => place.type === 'city' && place.population > 20_000;

/** Beyond English, and in scripts without capitals, only what a name alone makes nearly certain. */
function isCertainEnough({ candidate, score }: ScoredPlace, tokens: readonly Token[], english: boolean): boolean {
  const isCountry = candidate.places.some((p) => p.type === 'country' && p.adjective !== true);
  const first = tokens[candidate.from];
  if (first?.shape === 'other') return isCountry;
  if (english || isCountry) return true;
  return (
    score > 0.5 &&
    candidate.places.some(
      (p) => p.adjective !== true && (p.type === 'region' || p.type === 'city') && p.population > 200_000,
    )
  );
}

function placeFields(place: WorldPlace): Partial<Mention> {
  return {
    name: place.name,
    type: place.type,
    lat: place.lat,
    lon: place.lon,
    ...(place.country !== '' && { country: place.country }),
  };
}
