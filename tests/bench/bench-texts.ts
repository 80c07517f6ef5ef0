import { addDays } from '../../src/dates/days.ts';
import type { Entity } from '../../src/model/entity.ts';
import { entityId } from '../../src/model/id.ts';
import { seededRandom } from '../seeded-random.ts';
import { entitiesOf } from './bench-entities.ts';
import { benchNames } from './bench-names.ts';

type Random = ReturnType<typeof seededRandom>;

/** A text as `read --jsonl` takes it. */
export interface BenchText {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly text: string;
  readonly published?: string;
}

const WHEN = [
  'Yesterday',
  'On Monday',
  'Last week',
  'Earlier this month',
  'In recent days',
  'Two days earlier',
  'Late last year',
  'On Friday evening',
];
const EVENTS: readonly ((place: string, group: string, random: Random) => string)[] = [
  (place, group, random) => `${2 + random.below(20)} rockets were fired at ${place}, and ${group} was suspected`,
  (place, group, random) => `an air strike near ${place} killed ${2 + random.below(30)} fighters of ${group}`,
  (place, group) => `fighters of ${group} clashed with the army in ${place}`,
  (place, group) => `${group} withdrew from ${place}`,
  (place, group, random) =>
    `a roadside bomb wounded ${2 + random.below(9)} soldiers close to ${place}, where ${group} is active`,
  (place, group) => `protesters gathered in ${place} against ${group}`,
  (place, group) => `${group} denied that it had shelled ${place}`,
  (place, group) => `gunmen of ${group} kidnapped a contractor in ${place}`,
];
const FILLERS: readonly ((random: Random) => string)[] = [
  (random) => `Residents spoke of a long night and of ${2 + random.below(90)} broken windows near the market.`,
  () => 'Officials promised an inquiry by the end of the week.',
  (random) => `A shop owner said that business had fallen by ${2 + random.below(60)} per cent.`,
  () => 'The road to the airport was closed for some hours.',
  (random) => `Hospitals took in ${2 + random.below(40)} people, doctors said.`,
];

/** Names in `countries`, of which the first few are told of most, as in a newsroom's archive: every name but a country is part of one. */
export function newsroomNames(count: number, countries = 40): readonly Entity[] {
  return entitiesOf(benchNames(count)).map((entity, at) =>
    at < countries
      ? { ...entity, kind: 'place', type: 'country' }
      : { ...entity, part_of: entityId(`e${at % countries}`) },
  );
}

const kinds = new WeakMap<readonly Entity[], Map<string, readonly Entity[]>>();

function byKind(names: readonly Entity[], kind: Entity['kind']): readonly Entity[] {
  const known = kinds.get(names) ?? new Map<string, readonly Entity[]>();
  kinds.set(names, known);
  const of = known.get(kind) ?? names.filter((name) => name.kind === kind);
  known.set(kind, of);
  return of;
}

/** A text of five sentences, two of which tell of something; every twentieth has no date of publication. The same for the same number. */
export function newsroomText(at: number, names: readonly Entity[]): BenchText {
  const random = seededRandom(at + 11);
  // The square of a random number: few names are in many texts, most are in few.
  const name = (kind: Entity['kind']): string => {
    const of = byKind(names, kind);
    return of[Math.floor(random.next() ** 2 * of.length)]!.name;
  };
  const event = (): string =>
    `${random.pick(WHEN)}, ${random.pick(EVENTS)(name('place'), name('group'), random)}, a spokesman said.`;
  const filler = (): string => random.pick(FILLERS)(random);
  const day = addDays('2010-01-01', random.below(5000));
  return {
    id: `t${at}`,
    title: `Story ${at}`,
    publisher: `Paper ${at % 50}`,
    text: [event(), filler(), event(), filler(), `The desk filed this as number ${at}.`].join(' '),
    ...(at % 20 === 19 ? {} : { published: day }),
  };
}
