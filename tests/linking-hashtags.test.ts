import { describe, expect, test } from 'vitest';
import { createLinker } from '../src/linking/create-linker.ts';
import { entityId, packId } from '../src/model/id.ts';

const NAMES = ['Velmar Quarry', 'Katibat al-Sawaidi', 'US Post in Zarqan', 'NewsHarbour', 'Tellan', 'Ridhwan Forces'];
const entities = NAMES.map((name, at) => ({ id: entityId(`e${at}`), kind: 'group' as const, name, names: [] }));
const linker = createLinker([{ pack: packId('test'), entities }]);

function check(text: string): string {
  return linker
    .link(text)
    .map((link) => `${link.text} = ${link.name} at ${link.start}`)
    .join('; ');
}

describe('names in hashtags', () => {
  test.each([
    ['Fire at #VelmarQuarry', 'VelmarQuarry = Velmar Quarry at 9'],
    ['#VelmarQuarry #Tellan', 'VelmarQuarry = Velmar Quarry at 1; Tellan = Tellan at 15'],
    ['#Velmar_Quarry burns', 'Velmar_Quarry = Velmar Quarry at 1'],
    ['say #KatibatAlSawaidi', 'KatibatAlSawaidi = Katibat al-Sawaidi at 5'],
    ['say #KateebatAlSawaydi', 'KateebatAlSawaydi = Katibat al-Sawaidi at 5'],
    ['shots at #USPostInZarqan', 'USPostInZarqan = US Post in Zarqan at 10'],
    // a name that is written so
    ['#NewsHarbour reports', 'NewsHarbour = NewsHarbour at 1'],
    ['the #Ridhwan Forces', 'Ridhwan Forces = Ridhwan Forces at 5'],
  ])('%s', (text, links) => expect(check(text)).toBe(links));
});

describe('what is no hashtag, or another one', () => {
  test.each([
    'velmar.example/#velmarquarry',
    '#Velmarquarries',
    '#VelmarQuarrel',
    '#VelmarQuarryFire',
    '#OldVelmarQuarry',
    '#TellanCoffee2020',
    '# VelmarQuarry?',
    'C# Velmar#Quarry',
  ])('%s', (text) => expect(check(text)).toBe(''));
});

test('many hashtags take linear time, over the borders of the pieces that are read', () => {
  const links = linker.link('#VelmarQuarry #NoSuchPlaceAtAll '.repeat(20_000));
  expect(links).toHaveLength(20_000);
  expect(links.every(({ start, text }, at) => start === at * 32 + 1 && text === 'VelmarQuarry')).toBe(true);
  expect(linker.link('#'.repeat(3_000_000))).toEqual([]);
  expect(linker.link(`#${'aB'.repeat(500_000)}`)).toEqual([]);
});
