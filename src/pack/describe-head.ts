import { madeOnce } from '../text/made-once.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId, PackId } from '../model/id.ts';
import type { EntityHead, NameRef } from '../model/view.ts';
import { arabicNames } from './arabic-names.ts';
import type { KnownFacts } from './known-facts.ts';

/** The script that names are written in, by country (CLDR likely subtags), for the countries whose script is not Latin. */
const scripts = madeOnce((): readonly (readonly [RegExp, string])[] => [
  [/\p{Script=Arabic}/u, 'AE AF BH DZ EG IQ IR JO KW LB LY MA OM PK PS QA SA SD SY TN YE'],
  [/\p{Script=Cyrillic}/u, 'BG BY KG KZ MK MN RS RU TJ UA'],
  [/\p{Script=Hebrew}/u, 'IL'],
  [/\p{Script=Greek}/u, 'CY GR'],
  [/\p{Script=Han}/u, 'CN HK JP MO TW'],
  [/\p{Script=Hangul}/u, 'KP KR'],
  [/\p{Script=Armenian}/u, 'AM'],
  [/\p{Script=Georgian}/u, 'GE'],
  [/\p{Script=Devanagari}/u, 'IN NP'],
  [/\p{Script=Bengali}/u, 'BD'],
  [/\p{Script=Ethiopic}/u, 'ER ET'],
  [/\p{Script=Thai}/u, 'TH'],
  [/\p{Script=Myanmar}/u, 'MM'],
]);
const MOST_STEPS = 8;

/** Head of a card: name, native name, what it is and what it is part of. Rings in `part_of` end. */
export function describeHead(facts: KnownFacts, entity: Entity): EntityHead {
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    native: nativeName(entity),
    type: entity.type ?? null,
    description: entity.description ?? null,
    within: placesAround(facts, entity),
    country: entity.country ?? null,
    isPrivate: facts.isPrivate(entity.id),
    ...arabicNames(facts, [entity.id]),
    ...(entity.description_ar === undefined ? {} : { descriptionInArabic: entity.description_ar }),
  };
}

function nativeName(entity: Entity): string | null {
  const country = entity.country;
  const script = country ? scripts().find(([, countries]) => countries.includes(country))?.[0] : undefined;
  if (!script || script.test(entity.name)) return null;
  return entity.names.find((name) => script.test(name)) ?? null;
}

function placesAround(facts: KnownFacts, entity: Entity): readonly NameRef[] {
  const around: NameRef[] = [];
  const seen = new Set<EntityId>([entity.id]);
  let next = entity.part_of;
  while (next && !seen.has(next) && around.length < MOST_STEPS) {
    seen.add(next);
    const outer = facts.entity(next);
    if (!outer) break;
    around.push({ entity: outer.id, name: outer.name });
    next = outer.part_of;
  }
  return around;
}

/** The pack whose reports are digests in our own words. */
export const DIGEST_PACK = 'bundled' as PackId;
