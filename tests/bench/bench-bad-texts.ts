import { createLinker } from '../../src/linking/create-linker.ts';
import { packId } from '../../src/model/id.ts';
import { entitiesOf } from './bench-entities.ts';
import { benchNames } from './bench-names.ts';
import { milliseconds, type Row, type Section } from './bench-table.ts';
import { exponentOf, inTurn } from './measure.ts';

/** Texts that nobody writes, of the wanted length; NAME is one that the linker knows. */
const TEXTS: readonly (readonly [what: string, unit: (name: string) => string])[] = [
  ['one word without a space', () => 'b'],
  ['the first word of a name, again and again', (name) => `${name.split(' ')[0]} `],
  ['a name but for its last word, again and again', (name) => `${name.split(' ').slice(0, -1).join(' ')} `],
  ['a name, again and again', (name) => `${name} `],
  ['combining marks', () => '\u0301'],
  ['half characters', () => '\ud800'],
  ['capitalised words that are no name', () => 'Qorvan Meltish Ubbeda '],
  ['brackets and apostrophes', () => "('’"],
];

/** How the whole linker's time grows with the length of texts that are made to be dear, over 1,000 names. */
export function benchBadTexts(lengths: readonly number[]): Section {
  const entities = entitiesOf(benchNames(1000));
  const { name } = entities.find((entity) => entity.name.split(' ').length > 2) ?? entities[0]!;
  const linker = createLinker([{ pack: packId('bench'), entities }]);
  const rows = TEXTS.map(([what, unit]): Row => {
    const contenders = lengths.map((length) => {
      const text = unit(name)
        .repeat(Math.ceil(length / unit(name).length))
        .slice(0, length);
      return { name: String(length), run: () => linker.link(text).length };
    });
    const timings = inTurn(contenders, 5);
    const points = lengths.map((length) => [length, timings.get(String(length))!.median] as const);
    return {
      what: `${what} (${lengths[0]!.toLocaleString('en')} to ${lengths.at(-1)!.toLocaleString('en')} characters)`,
      figure: points.map(([, time]) => milliseconds(time)).join(', '),
      ratio: `exponent ${exponentOf(points).toFixed(2)}`,
      aim: '1.05',
    };
  });
  return { title: 'Growth with the length of bad texts, the whole linker, 1,000 names', rows };
}
