import { describe, expect, test } from 'vitest';
import { unpart } from '../src/linking/parted-text.ts';
import { PART as P } from '../src/model/scout-part.ts';

const lines = (text: string): string[] => unpart(text).split('\n');

describe('the text of a page, node by node', () => {
  test('nodes that do not touch within a word are put together as they are', () => {
    expect(unpart(`The ${P}Green${P} Zone${P}.`)).toBe('The Green Zone.');
  });
  test('nodes that touch stand apart, and joined in each way', () => {
    expect(lines(`Tags${P}Basra${P}Iraq now`)).toEqual([
      'Tags',
      'Basra',
      'Iraq now',
      'TagsIraq now',
      'TagsBasra',
      'TagsBasraIraq now',
      'BasraIraq now',
    ]);
  });
  test('a first letter in a node of its own, right after a heading and before a caption', () => {
    expect(lines(`News${P}M${P}osul fell silent`)).toContain('Mosul fell silent');
    expect(lines(`News${P}M${P}osul${P}Photo`)).toContain('Mosul');
  });
  test('what is written over a letter, or a sign of a note, is also left out', () => {
    expect(lines(`北${P}běi${P}京 is far`)).toContain('北京 is far');
    expect(lines(`Mos${P}1${P}ul was quiet`)).toContain('Mosul was quiet');
  });
  test('places far apart are each joined; in long nodes only what is near', () => {
    const far = 'quiet words '.repeat(60);
    const text = unpart(`Kir${P}kuk ${far}Bas${P}ra ${far}Mo${P}sul`);
    for (const name of ['Kirkuk', 'Basra', 'Mosul']) expect(text).toContain(name);
    expect(text.length).toBeLessThan(2 * far.length + 700);
  });
  test('many places that touch: nothing lost, and the text stays in proportion', () => {
    const given = `${`a${P}b`.repeat(5_000)} Bas${P}ra`;
    expect(unpart(given)).toContain('Basra');
    expect(unpart(given).length).toBeLessThan(20 * given.length);
  });
});
