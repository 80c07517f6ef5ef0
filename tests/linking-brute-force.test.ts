import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../src/model/entity.ts';
import { entityId } from '../src/model/id.ts';
import { bruteForceMarks, createMarker, scannedMarks } from './brute-force-matcher.ts';
import { bundledEntities } from './eval/linking-data.ts';
import { LOOK_ALIKES, MARKED } from './linking-cases.ts';
import { OTHER_MEANINGS, STYLES } from './linking-look-alikes.ts';
import { seededRandom } from './seeded-random.ts';

const parts = fc.constantFrom(
  'Deir', 'Zor', 'al', 'Qaim', 'K', '1', 'III', 'U.S.', 'Ta’if', "Sha'bi", 'Straße', 'Œuvre', 'Ġazza', 'بغداد', 'الحشد', 'كركوك', 'نهر',
  'Киркук', '京', '北京', 'Bağdat', 'New', 'York', 'PMF', 'Émir', '𝐀bc',
); // prettier-ignore
const joints = fc.constantFrom(' ', ' ', ' ', '-', '\u2011', '\u00a0', ' of ');
const name = fc
  .tuple(parts, fc.array(fc.tuple(joints, parts), { maxLength: 3 }))
  .map(([first, rest]) => first + rest.map(([joint, part]) => joint + part).join(''));
const gazetteer = fc
  .array(fc.tuple(name, fc.array(name, { maxLength: 3 })), { minLength: 1, maxLength: 8 })
  .map((list) => list.map(([main, names], i): Entity => ({ id: entityId(`e${i}`), kind: 'place', name: main, names })));
/** What pages do to a name: another case, marks and controls inside, possessives, brackets, line breaks. */
const disguise = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => `${text}'s`,
  (text) => `${text}’`,
  (text) => `(${text})`,
  (text) => `“${text}”`,
  (text) => `\u202b${text}\u202c`,
  (text) => text.replace(/(?<=\p{L})(?=\p{L})/u, '\u00ad'),
  (text) => text.replace(/(?<=\p{L})(?=\p{L})/u, '\u200b'),
  (text) => text.replace(/ /g, '\n  '),
  (text) => text.replace(/ /g, '-'),
  (text) => text.normalize('NFD'),
  (text) => `${text}-${text}`,
  (text) => `و${text}`,
);
const between = fc.constantFrom(
  ' ',
  ' ',
  ', ',
  '. ',
  '\n\n',
  '-',
  ' — ',
  '/',
  ' the ',
  ' l’',
  '\ud800',
  '…',
  '\t',
  ' \u0301 ',
  '',
);
const text = fc
  .array(fc.tuple(fc.oneof(name, parts), disguise, between), { maxLength: 14 })
  .map((list) => list.map(([one, change, gap]) => change(one) + gap).join(''));

const SCRIPTS = [
  'abdeiklmnrstuz',
  'áçéğıñöşüž',
  'бгезиклмнорст',
  'αβγδειλνρσ',
  'ابتجدركلمنهوي',
  'אבדהילמנרש',
  '北京大阪名古',
  'कखगनम',
];
const EVERYDAY = ['The', 'New', 'Green', 'the', 'of', 'al', 'K', '1', 'III'];
const JOINTS = [' ', ' ', ' ', ' ', '-', '’', "'", '\u0301 ', '\u00ad'];

/** 4,000 names of one to six of 300 words, some of one letter, and a text of 9,000 such words, capitals and small ones. */
function crowd(seed: number): { entities: readonly Entity[]; source: string } {
  const random = seededRandom(seed);
  const words = Array.from({ length: 300 }, () => {
    if (random.below(12) === 0) return random.pick(EVERYDAY);
    const letters = [...random.pick(SCRIPTS)];
    const word = Array.from({ length: 1 + random.below(6) }, () => random.pick(letters)).join('');
    return random.below(2) === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1);
  });
  const phrase = (most: number): string => {
    let text = random.pick(words);
    for (let more = random.below(most); more > 0; more -= 1) text += random.pick(JOINTS) + random.pick(words);
    return text;
  };
  const entities = Array.from({ length: 4000 }, (_, at): Entity => ({ id: entityId(`e${at}`), kind: 'group', name: phrase(6), names: [] })); // prettier-ignore
  const spoken = (): string => (random.below(3) === 0 ? random.pick(entities).name : random.pick(words));
  const source = Array.from({ length: 6000 }, () => spoken() + random.pick(['', '', '', ',', '.', '’s', ' —'])).join(
    ' ',
  );
  return { entities, source };
}

describe('the exact method before choosing gives the very marks of the brute-force matcher', () => {
  test('on nasty generated names and texts', () => {
    let marks = 0;
    fc.assert(
      fc.property(gazetteer, fc.array(text, { minLength: 1, maxLength: 3 }), (entities, texts) => {
        // names of the gazetteer itself, so that there is something to find
        const own = entities.map((one) => one.name).join(' ');
        for (const source of [...texts, `${texts[0] ?? ''} ${own} ${own.toUpperCase()}’s`]) {
          const expected = bruteForceMarks(source, entities);
          marks += expected.length;
          expect(scannedMarks(source, entities)).toEqual(expected);
        }
      }),
      { numRuns: 200 },
    );
    expect(marks).toBeGreaterThan(1000);
  });

  test('on the texts of all our cases, with the bundled gazetteer', () => {
    const entities = bundledEntities();
    const scan = createMarker(entities);
    let marks = 0;
    for (const page of [MARKED, STYLES, LOOK_ALIKES, OTHER_MEANINGS].flatMap((table) => Object.values(table).flat())) {
      const source = page.replace(/\[\[([^|\]]*)\|[^\]]*\]\]/g, '$1');
      const expected = bruteForceMarks(source, entities);
      marks += expected.length;
      expect(scan(source), source).toEqual(expected);
    }
    expect(marks).toBeGreaterThan(300);
  });

  test('on thousands of names in many scripts that share their words, and long texts of the same words', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { entities, source } = crowd(seed);
        const expected = bruteForceMarks(source, entities);
        expect(expected.length).toBeGreaterThan(500);
        expect(scannedMarks(source, entities)).toEqual(expected);
      }),
      { numRuns: 4 },
    );
  });

  test('names within names, names that overlap', () => {
    const entities = ['Deir', 'Deir Zor', 'Zor Qaim', 'Deir Zor Qaim', 'Qaim Deir'].map((one, i): Entity => ({
      id: entityId(`e${i}`),
      kind: 'place',
      name: one,
      names: [],
    }));
    expect(bruteForceMarks('Deir Zor Qaim Deir', entities)).toEqual(['0 13', '0 4', '0 8', '14 18', '5 13', '9 18']);
    expect(scannedMarks('Deir Zor Qaim Deir', entities)).toEqual(['0 13', '0 4', '0 8', '14 18', '5 13', '9 18']);
  });
});
