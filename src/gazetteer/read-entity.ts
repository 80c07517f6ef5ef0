import type { Entity, EntityKind } from '../model/entity.ts';
import { entityId } from '../model/id.ts';
import { foldKey } from '../text/fold.ts';

type Tell = (sentence: string, column?: number) => void;

const KINDS: readonly EntityKind[] = ['place', 'group', 'person'];
const MAX_NAME = 200;
const LISTS = ['adjectives', 'requires', 'excludes', 'ambiguous', 'heads'] as const;

/** One line of a gazetteer as an entity; null (told why) when it cannot be one. Wrong optional fields are dropped and told. */
export function readEntity(line: string, tell: Tell): Entity | null {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    tell(
      `this line is not JSON (${error instanceof Error ? error.message : 'unreadable'}); it is left out`,
      columnOf(error),
    );
    return null;
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    tell('an entity must be a JSON object; this line is left out');
    return null;
  }
  const fields = data as Readonly<Record<string, unknown>>;
  const { id, name } = fields;
  const kind = KINDS.find((known) => known === fields['kind']);
  if (typeof id !== 'string' || id.trim() === '') return refuse(tell, 'an entity needs an "id" (a string)');
  if (!kind) return refuse(tell, `the entity "${id}" needs a "kind": place, group or person`);
  if (typeof name !== 'string' || foldKey(name) === '')
    return refuse(tell, `the entity "${id}" needs a "name" with a letter or digit in it`);
  return {
    id: entityId(id),
    kind,
    name,
    names: readNames(fields['names'], id, tell),
    ...texts(fields, ['type', 'description', 'description_ar'], id, tell),
    ...country(fields['country'], id, tell),
    ...coordinates(fields, id, tell),
    ...ids(fields, id, tell),
    ...lists(fields, id, tell),
  };
}

function refuse(tell: Tell, sentence: string): null {
  tell(`${sentence}; this line is left out`);
  return null;
}

function readNames(value: unknown, id: string, tell: Tell): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    tell(`"names" of "${id}" must be a list of strings; it is left out`);
    return [];
  }
  const seen = new Set<string>();
  return value.filter((name): name is string => {
    if (typeof name !== 'string' || foldKey(name) === '') tell(`"${id}" has an empty name; it is left out`);
    else if (name.length > MAX_NAME) tell(`a name of "${id}" is longer than ${MAX_NAME} characters; it is left out`);
    else if (seen.has(name)) tell(`"${id}" has the name "${name}" twice; the second is left out`);
    else {
      seen.add(name);
      return true;
    }
    return false;
  });
}

function texts<K extends string>(
  fields: Readonly<Record<string, unknown>>,
  keys: readonly K[],
  id: string,
  tell: Tell,
): { [P in K]?: string } {
  const out: { [P in K]?: string } = {};
  for (const key of keys) {
    const value = fields[key];
    if (typeof value === 'string') out[key] = value;
    else if (value !== undefined) tell(`"${key}" of "${id}" must be a string; it is left out`);
  }
  return out;
}

function ids(
  fields: Readonly<Record<string, unknown>>,
  id: string,
  tell: Tell,
): Pick<Entity, 'part_of' | 'merged_into'> {
  const { part_of, merged_into } = texts(fields, ['part_of', 'merged_into'], id, tell);
  return {
    ...(part_of === undefined ? {} : { part_of: entityId(part_of) }),
    ...(merged_into === undefined ? {} : { merged_into: entityId(merged_into) }),
  };
}

function country(value: unknown, id: string, tell: Tell): { country?: string } {
  if (value === undefined) return {};
  if (typeof value === 'string' && /^[A-Za-z]{2}$/.test(value)) return { country: value.toUpperCase() };
  tell(`"country" of "${id}" must be two letters (ISO 3166-1); it is left out`);
  return {};
}

function coordinates(
  fields: Readonly<Record<string, unknown>>,
  id: string,
  tell: Tell,
): { lat?: number; lon?: number } {
  const { lat, lon } = fields;
  if (lat === undefined && lon === undefined) return {};
  if (typeof lat === 'number' && typeof lon === 'number' && Math.abs(lat) <= 90 && Math.abs(lon) <= 180)
    return { lat, lon };
  tell(`"lat" and "lon" of "${id}" must be degrees (-90 to 90, -180 to 180); they are left out`);
  return {};
}

function lists(
  fields: Readonly<Record<string, unknown>>,
  id: string,
  tell: Tell,
): Pick<Entity, (typeof LISTS)[number]> {
  const out: { -readonly [K in (typeof LISTS)[number]]?: string[] } = {};
  for (const key of LISTS) {
    const value = fields[key];
    if (value === undefined) continue;
    if (!Array.isArray(value)) tell(`"${key}" of "${id}" must be a list of strings; it is left out`);
    else {
      const words = value.filter((word): word is string => typeof word === 'string' && foldKey(word) !== '');
      if (words.length < value.length) tell(`"${key}" of "${id}" has an empty word; it is left out`);
      out[key] = words;
    }
  }
  return out;
}

/** V8 says "at position N"; columns count from 1. */
function columnOf(error: unknown): number {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  return position === undefined ? 1 : Number(position) + 1;
}
