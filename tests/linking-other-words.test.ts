import { describe, expect, test } from 'vitest';
import { createLinker } from '../src/linking/create-linker.ts';
import type { EntityKind } from '../src/model/entity.ts';
import { entityId, packId } from '../src/model/id.ts';

/** Invented bodies and places, each with one name only: how else they are written must be found out. */
const NAMES: Readonly<Record<string, EntityKind>> = {
  'Harakat Sawaid al-Misr': 'group', 'Islamic Movement of Tarkhistan': 'group', 'Namdaegang Trading Corporation': 'group', 'Oakhollow Instruments (Private) Limited': 'group',
  'Ministry of Inland Waters': 'group', 'Zarrinkub Petro Machinery Co.': 'group', 'Quwwat al-Ridhwan': 'group', 'Lomond Valley Ferries Association': 'group', 'Battalion 27 of the Marsh': 'group',
  'Popular Rescue Forces': 'group', 'Kovsar Riverside Trust': 'group', 'Qarmid Air Base': 'place', 'Tell Zarifa': 'place', 'Kirkesh': 'place', 'al-Dhuraya': 'group', 'E. Harbour Street': 'place',
}; // prettier-ignore
const entities = Object.entries(NAMES).map(([name, kind], i) => ({ id: entityId(`e${i}`), kind, name, names: [] }));
const linker = createLinker([{ pack: packId('test'), entities }]);

/** Names written with other words, in another order, joined or parted, in a sentence; the mark in double brackets. */
const MEANT: readonly (readonly [text: string, name: string])[] = [
  ['Officials said that the [[Sawaid al-Misr Movement]] was named.', 'Harakat Sawaid al-Misr'],
  ['Men of [[Haraka Sawa’id al-Masr]] left the town.', 'Harakat Sawaid al-Misr'],
  ['A spokesman for the [[Tarkhistan Islamic Movement]] denied it.', 'Islamic Movement of Tarkhistan'],
  ['A ship of [[Nam Dae Gang Trading Corp.]] was held.', 'Namdaegang Trading Corporation'],
  ['The list has [[Oakhollow Instruments Pvt. Ltd]] on it.', 'Oakhollow Instruments (Private) Limited'],
  ['Engines from [[Zarrinkub Petro Machinery Company]] were found.', 'Zarrinkub Petro Machinery Co.'],
  ['Engines from [[Zarrinkubpetro Machinery Company]] were found.', 'Zarrinkub Petro Machinery Co.'],
  ['A boat of the [[Lomondvalley Ferries Association]] was late.', 'Lomond Valley Ferries Association'],
  ['He led the [[Ridhwan Forces]] for a year.', 'Quwwat al-Ridhwan'],
  ['The [[Lomond Valley Association]] met on Monday.', 'Lomond Valley Ferries Association'],
  ['Rockets fell beside [[Qarmid Airbase]] at noon.', 'Qarmid Air Base'],
  ['Rockets fell beside [[Qarmid Airfield]] at noon.', 'Qarmid Air Base'],
  ['They drove towards [[Kirkash]] before dawn.', 'Kirkesh'],
  ['They drove towards the hills; [[Kirkash]] was quiet.', 'Kirkesh'],
  ['A leader of [[Al Dhuriya]] was killed.', 'al-Dhuraya'],
];

/** Names of others that share words with a known one. */
const NOT_MEANT: readonly string[] = [
  'Ridhwan Dairy recalls its cheese.',
  'The Rescue Forces of a charity, all volunteers, came by bus.',
  'The Popular Forces, a militia elsewhere, looted the aid.',
  'The Minister of Inland Waters resigned.',
  'Men of Battalion 28 of the Marsh fled.',
  'The Kirkash Trading Company sells rugs.',
  'A fire on Harbour Street was put out.',
  'Petromisr Machinery Works cancelled the order.',
  'Misr Airlines cancelled the flight.',
  'Zarif Tella, a singer, was there.',
  'The Movement of Islamic Youth met.',
  'Oakhollow Primary School won the cup.',
  'The Anti-Tarkhistan Islamic Movement League marched.',
  'Kirkash Kovsari scored twice.',
  'The Qarmid Air Base Commander resigned, the Air Base Commander of Qarm said.',
];

describe('names in other words', () => {
  test.each(MEANT)('%s', (marked, name) => {
    const text = marked.replace(/\[\[|\]\]/g, '');
    const [link] = linker.link(text);
    expect(link && [text.slice(0, link.start), link.text, link.name]).toEqual([
      marked.slice(0, marked.indexOf('[[')),
      /\[\[(.*)\]\]/.exec(marked)?.[1],
      name,
    ]);
  });
  test.each(MEANT)('alone: %s', (marked, name) => {
    const text = /\[\[(.*)\]\]/.exec(marked)?.[1] ?? '';
    expect(linker.link(text).map((link) => [link.text, link.name])).toEqual([[text, name]]);
  });
});

describe('other names with some of the words', () => {
  test.each(NOT_MEANT)('%s', (text) =>
    expect(linker.link(text).filter(({ method }) => method !== 'exact')).toEqual([]),
  );
});

test('a name is not looked for where the same entity was found', () =>
  expect(linker.link('Harakat Sawaid al-Misr Movement').map(({ text }) => text)).toEqual(['Harakat Sawaid al-Misr']));

test('what a stretch is taken for does not depend on what was read before', () => {
  const list = ['Ridhwan Company', 'Marsh Inmobiliaria Comercializadora'].map((name, i) => ({
    id: entityId(`e${i}`),
    kind: 'group' as const,
    name,
    names: [],
  }));
  const texts = [
    'Senior Former Officials Ridhwan Inmobiliaria Comercializadora',
    'Ridhwan Inmobiliaria Comercializadora',
  ];
  const read = (order: readonly string[]): readonly (readonly string[])[] => {
    const own = createLinker([{ pack: packId('test'), entities: list }]);
    return order.map((text) => own.link(text).map(({ name }) => name));
  };
  expect(read(texts)).toEqual([[], ['Ridhwan Company']]);
  expect(read(texts.toReversed())).toEqual([['Ridhwan Company'], []]);
});

test('texts of capitals only take linear time and give spans within the text', () => {
  for (const text of [
    'Sawaid Misr '.repeat(50_000),
    'Sawaid-'.repeat(50_000),
    'Movement of '.repeat(50_000),
    '(Ridhwan '.repeat(50_000),
  ])
    for (const { start, end, text: surface } of linker.link(text)) expect(surface).toBe(text.slice(start, end));
});
