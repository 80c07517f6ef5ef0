import type { WorldPlace } from '../gazetteer/world.ts';
import { contains, type PlaceCandidate } from './discover-place-features.ts';

/** A place that the text is known to speak of already (a linked entity). */
export interface Anchor {
  readonly lat?: number;
  readonly lon?: number;
  readonly country?: string;
}

/** One name of the text with all its candidates; every mention of it is the same place. */
interface Name {
  readonly places: readonly WorldPlace[];
  count: number;
  early: boolean;
  /** Places that the text says hold it: "Paris, Texas". */
  readonly holders: WorldPlace[];
  pick: WorldPlace | undefined;
}

const ROUNDS = 3;
/** The text's other places that a name is compared with: the most frequent ones. */
const MOST_ANCHORS = 24;

/**
 * Chooses one place for each candidate, by the company it keeps: what holds it in the text ("Paris, Texas"), how near
 * it is to the other places, division and country shared with them, population. One name is one place in a text.
 */
export function resolvePlaces(
  candidates: readonly PlaceCandidate[],
  known: readonly Anchor[] = [],
): readonly (WorldPlace | undefined)[] {
  const names = namesOf(candidates);
  for (const name of names.values()) name.pick = best(name, []);
  for (let round = 0; round < ROUNDS; round += 1) {
    const all = [...names.values()].sort((a, b) => weight(b) - weight(a)).slice(0, MOST_ANCHORS);
    const picks = new Map([...names.values()].map((name) => [name, best(name, all, known)]));
    for (const [name, pick] of picks) name.pick = pick;
  }
  return candidates.map((c) => names.get(c.key)?.pick);
}

function namesOf(candidates: readonly PlaceCandidate[]): ReadonlyMap<string, Name> {
  const names = new Map<string, Name>();
  candidates.forEach((c, i) => {
    const proper = c.places.filter((p) => p.adjective !== true);
    const name = names.get(c.key) ?? {
      places: proper.length > 0 ? proper : c.places,
      count: 0,
      early: i < 2,
      holders: [],
      pick: undefined,
    };
    names.set(c.key, name);
    name.count += 1;
    const next = candidates[i + 1];
    if (next?.from === c.to && name.holders.length < 8)
      name.holders.push(...next.places.filter((q) => proper.some((p) => contains(q, p))));
  });
  return names;
}

const weight = (name: Name): number => Math.min(3, name.count) + (name.early ? 1 : 0);

function best(name: Name, others: readonly Name[], known: readonly Anchor[] = []): WorldPlace | undefined {
  let found: WorldPlace | undefined;
  let most = -Infinity;
  for (const place of name.places.slice(0, 60)) {
    let support = 0;
    for (const other of others)
      if (other !== name && other.pick) support += weight(other) * nearness(place, other.pick);
    for (const anchor of known.slice(0, MOST_ANCHORS)) support += nearnessTo(place, anchor);
    const score =
      prior(place, name) + 1.75 * Math.log2(1 + support) + (name.holders.some((h) => contains(h, place)) ? 6 : 0);
    if (score > most) [found, most] = [place, score];
  }
  return found;
}

/** What a name means when nothing else is known: the larger place; of a town and a division of that name the town, unless it is small. */
function prior(place: WorldPlace, name: Name): number {
  const size = Math.log10(Math.max(300, place.population));
  if (place.type === 'country') return size + 1.5;
  if (place.type === 'area') return size + 1;
  if (place.type !== 'region') return size + (place.population > 1_000_000 ? 0.75 : 0);
  const town = name.places.some(
    (p) => p.type === 'city' && p.country === place.country && p.population > place.population * 0.3,
  );
  return town ? size - 1 : size + 0.7;
}

function nearness(place: WorldPlace, other: WorldPlace): number {
  if (place.type === 'country' || place.type === 'area')
    return place.country !== '' && place.country === other.country ? 0.5 : 0;
  if (contains(other, place) && other.type === 'region') return 1;
  const isWide = other.type === 'country' || other.type === 'area';
  const share = place.country !== '' && place.country === other.country ? 0.3 : 0;
  if (isWide) return share * 1.5;
  if (place.region !== '' && place.country === other.country && place.region === other.region) return 1;
  const far = roughKilometres(place, other);
  return share + (far < 100 ? 0.7 : far < 300 ? 0.4 : far < 800 ? 0.15 : 0);
}

function nearnessTo(place: WorldPlace, anchor: Anchor): number {
  const share = anchor.country !== undefined && anchor.country === place.country ? 0.4 : 0;
  if (anchor.lat === undefined || anchor.lon === undefined || place.type === 'country') return share;
  return share + (roughKilometres(place, { lat: anchor.lat, lon: anchor.lon }) < 300 ? 0.6 : 0);
}

/** Distance on a flat map with the length of a degree at that latitude: good to a few per cent where it matters. */
function roughKilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const dLat = (a.lat - b.lat) * 111.2;
  let degrees = Math.abs(a.lon - b.lon);
  if (degrees > 180) degrees = 360 - degrees;
  const dLon = degrees * 111.2 * Math.cos(((a.lat + b.lat) / 2) * (Math.PI / 180));
  return Math.sqrt(dLat * dLat + dLon * dLon);
}
