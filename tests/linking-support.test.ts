import { describe, expect, test } from 'vitest';
import { createLinker } from '../src/linking/create-linker.ts';
import { entityId, packId } from '../src/model/id.ts';
import type { Entity } from '../src/model/entity.ts';

const place = (name: string, more: Partial<Entity>): Entity => ({
  id: entityId(name),
  kind: 'place',
  name,
  names: [],
  ...more,
});
/** Two doubtful names that require each other or their city, and a body whose doubtful name holds a sure one. */
const entities: readonly Entity[] = [
  place('Sarnak', { country: 'IQ' }),
  place('Amber Court', { country: 'IQ', ambiguous: ['Amber Court'], requires: ['sarnak', 'envoys house'] }),
  place('Envoys House', { country: 'IQ', ambiguous: ['Envoys House'], requires: ['sarnak', 'amber court'] }),
  place('Upper Ruritania', { requires: ['sarnak', 'amber court'] }),
  {
    id: entityId('guard'),
    kind: 'group',
    name: 'Marsh Guard',
    names: ['River Lancers', 'Seventh River Lancers'],
    ambiguous: ['Seventh River Lancers'],
  },
];
const linker = createLinker([{ pack: packId('test'), entities }]);
const named = (page: string): string =>
  linker.linkBlocks(page.split('¶')).flat().map(({ text }) => text).join('; '); // prettier-ignore

describe('doubtful names are no support', () => {
  test.each([
    ['The Envoys House was empty, and so was the Amber Court.', ''],
    ['The Amber Court was shut. ¶ Upper Ruritania said nothing.', ''],
    ['Shoppers fill the amber court; Upper Ruritania said nothing.', ''],
    ['The Sarnak Café serves lamb; the Amber Court across the street serves fish.', ''],
    ['The film The Thief of Sarnak was shown in the Amber Court.', ''],
    ['The Sarnak Café in Sarnak serves lamb; the Amber Court is shut.', 'Sarnak; Amber Court'],
    ['In Sarnak the Envoys House was empty, and so was the Amber Court.', 'Sarnak; Envoys House; Amber Court'],
    ['The Amber Court of Sarnak was shut. ¶ Upper Ruritania said nothing.', 'Amber Court; Sarnak; Upper Ruritania'],
  ])('%s', (page, expected) => expect(named(page)).toBe(expected));
  test('nor is a sure name inside of a doubtful one', () => {
    expect(named('The Seventh River Lancers rode by.')).toBe('');
    expect(named('The Seventh River Lancers rode by; the Marsh Guard did not.')).toBe(
      'Seventh River Lancers; Marsh Guard',
    );
  });
});

test('a doubtful name that is counted as a kind of thing names nothing', () => {
  expect(named('Sarnak has an Amber Court and a town hall.')).toBe('Sarnak');
  expect(named('Sarnak has such a lot; the Amber Court is one.')).toBe('Sarnak; Amber Court');
  expect(named('Every Amber Court of a park in Sarnak was shut.')).toBe('Sarnak');
  expect(named('The village near Sarnak has its own Amber Court, people joke.')).toBe('Sarnak');
});

test('what bears a doubtful name of a place and is no place is not the place', () => {
  expect(named('In Sarnak a bakery called Amber Court sells bread.')).toBe('Sarnak');
  expect(named('In Sarnak a band named “Amber Court” sings.')).toBe('Sarnak');
  expect(named('In Sarnak a walled district called Amber Court was shut.')).toBe('Sarnak; Amber Court');
  expect(named('Sarnak has a park that is called the Amber Court.')).toBe('Sarnak; Amber Court');
});

describe('a body, and who leads it', () => {
  const fleet = createLinker([
    { pack: packId('test'), entities: [{ id: entityId('f'), kind: 'group', name: 'Marsh Fleet Command', names: [] }] },
  ]);
  test.each(['The Marsh Fleet Commander said so.', 'Two Marsh Fleet Commanders met.'])('%s', (text) =>
    expect(fleet.link(text)).toEqual([]),
  );
  test('the body itself', () => expect(fleet.link('The Marsh Fleet command said so.')).toHaveLength(1));
});
