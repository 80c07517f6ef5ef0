import type { ClaimKind } from '../model/claim.ts';
import type { GroupRef, PlaceRef } from '../model/incident.ts';
import { ancestorsOf, mentionKey, type ClaimItem, type EntityIndex } from './claim-item.ts';

export interface TitleInput {
  readonly kind: ClaimKind;
  readonly places: readonly PlaceRef[];
  readonly groups: readonly GroupRef[];
  readonly items: readonly ClaimItem[];
  readonly entities: EntityIndex;
}

const NAMES: Readonly<Record<ClaimKind, string>> = {
  'rocket-fire': 'Rocket fire',
  'air-strike': 'Air strike',
  bombing: 'Explosion',
  shooting: 'Shooting',
  clash: 'Attack',
  killing: 'Killing',
  kidnapping: 'Kidnapping',
  'evacuation-withdrawal': 'Withdrawal',
  deployment: 'Deployment',
  protest: 'Protest',
  'vote-decision': 'Decision',
  alert: 'Alarm',
  statement: 'Statement',
  other: 'Report',
};

/** Signs that make a claim of kind `other`, by the words of its evidence. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/\bsmoke\b/i, 'Smoke'],
  [/\b(?:arson|set (?:fire|on fire|ablaze)|torch)/i, 'Arson'],
  [/\b(?:robb|loot)/i, 'Robbery'],
];

/** A short plain sentence in our own words: what, who, where. */
export function incidentTitle(input: TitleInput): string {
  const where = whereOf(input);
  const victims = personNames(input);
  switch (input.kind) {
    case 'killing':
      return victims ? `Killing of ${victims}` : `${victimWords(input)}${where && ` ${where}`}`;
    case 'kidnapping':
      return victims ? `Kidnapping of ${victims}${where && ` ${where}`}` : `Kidnapping${where && ` ${where}`}`;
    case 'evacuation-withdrawal':
      return moveTitle(input, /\bevacuat/i.test(evidence(input)) ? 'Evacuation' : 'Withdrawal of troops', where);
    case 'deployment':
      return moveTitle(input, 'Movement of troops', where);
    case 'vote-decision':
      return moveTitle(input, /\bvot(?:e|ed|es|ing)\b/i.test(evidence(input)) ? 'Vote' : 'Decision', where);
    case 'statement':
      return blameTitle(input) ?? `${NAMES.statement}${where && ` ${where}`}`;
    case 'other': {
      const text = evidence(input);
      const name = OTHERS.find(([pattern]) => pattern.test(text))?.[1] ?? NAMES.other;
      return `${name}${where && ` ${where}`}`;
    }
    case 'clash': {
      const text = evidence(input);
      const name = /\b(?:clash|fight|battle|firefight|combat|skirmish)/i.test(text)
        ? 'Clashes'
        : /\bambush/i.test(text)
          ? 'Ambush'
          : NAMES.clash;
      return `${name}${where && ` ${where}`}`;
    }
    case 'rocket-fire':
    case 'air-strike':
    case 'bombing':
    case 'shooting':
    case 'protest':
    case 'alert':
    default:
      return `${NAMES[input.kind]}${where && ` ${where}`}`;
  }
}

function evidence({ items }: TitleInput): string {
  return items
    .map(({ report, claim }) =>
      claim.evidence.map((span) => report.text.slice(span.start, Math.min(span.end, span.start + 500))).join(' '),
    )
    .join(' ');
}

/** "at the Green Zone, Baghdad": the first place (what was aimed at, else most said) that holds no other, and the town around it. */
function whereOf({ places, entities }: TitleInput): string {
  const site = places.find((place) => !isWide(place, places, entities)) ?? places[0];
  if (!site) return '';
  const parent = site.entity
    ? ancestorsOf(site.entity, entities).find((id) => /^(?:city|town|country)$/.test(entities.get(id)?.type ?? ''))
    : undefined;
  const around = parent ? entities.get(parent)?.name : undefined;
  const type = site.entity ? entities.get(site.entity)?.type : undefined;
  const article = /\b(?:Zone|Embassy|Consulate|Airport|Base|Headquarters|Compound|Camp)\b/.test(site.name)
    ? 'the '
    : '';
  const preposition = /^(?:base|building|site|district|airport|embassy)$/.test(type ?? '')
    ? type === 'district' && !article
      ? 'in'
      : 'at'
    : 'in';
  return `${preposition} ${article}${site.name}${around && around !== site.name && !site.name.includes(around) ? `, ${around}` : ''}`;
}

/** True for a place that only contains another one of the incident. */
function isWide(place: PlaceRef, places: readonly PlaceRef[], entities: EntityIndex): boolean {
  return (
    place.entity !== null &&
    places.some((other) => other.entity !== null && ancestorsOf(other.entity, entities).includes(place.entity ?? ''))
  );
}

function personNames({ items, entities }: TitleInput): string {
  const names = new Map<string, string>();
  for (const { claim, report } of items) {
    for (const { mention: at, role } of claim.groups) {
      const mention = report.mentions[at];
      if (mention?.kind !== 'person' || role !== 'target') continue;
      const key = mentionKey(mention, entities);
      names.set(key, entities.get(key)?.name ?? mention.name);
    }
  }
  const list = [...names]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([, name]) => name)
    .slice(0, 3);
  return list.length > 1 ? `${list.slice(0, -1).join(', ')} and ${list.at(-1) ?? ''}` : (list[0] ?? '');
}

/** "5 people killed" from the figures, else "Killing". */
function victimWords({ items }: TitleInput): string {
  const figure = items
    .flatMap(({ claim }) => claim.figures)
    .find(({ what }) => / (?:killed|dead|murdered|massacred)$/.test(what));
  return figure
    ? `${figure.value.replace('>=', 'At least ').replace('<=', 'Up to ').replace('~', 'About ')} ${figure.what}`
    : NAMES.killing;
}

/** "United States blames Kataib Hezbollah": a statement is told by who says what of whom. */
function blameTitle({ groups }: TitleInput): string | undefined {
  const blamed = groups.filter(({ role }) => role === 'suspected').map(({ name }) => name);
  if (blamed.length === 0) return undefined;
  const accuser = groups.find(({ role }) => role === 'named')?.name;
  const whom = blamed.slice(0, 2).join(' and ');
  return accuser ? `${accuser} blames ${whom}` : `Accusation of ${whom}`;
}

/** Moves and votes are told by who moves or votes. */
function moveTitle({ groups, entities }: TitleInput, what: string, where: string): string {
  const actor =
    groups.find((group) => group.entity !== null && entities.get(group.entity)?.type !== 'coalition') ?? groups[0];
  return `${what}${actor ? ` (${actor.name})` : ''}${where && ` ${where}`}`;
}
