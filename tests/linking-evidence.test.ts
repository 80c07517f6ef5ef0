import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createLinker } from '../src/linking/create-linker.ts';
import { LINK_THRESHOLD, WEIGHTS, type WeightName } from '../src/linking/weights.ts';
import type { Entity } from '../src/model/entity.ts';
import { entityId, packId } from '../src/model/id.ts';
import type { Link } from '../src/model/mention.ts';

const place = (name: string, more: Partial<Entity> = {}): Entity => ({
  id: entityId(name),
  kind: 'place',
  name,
  names: [],
  country: 'RU',
  ...more,
});
const sarnak = place('Sarnak');
const entities: readonly Entity[] = [
  sarnak,
  place('Tervan'),
  place('Ruritania', { type: 'country', adjectives: ['Ruritanian'] }),
  place('Borduria', { type: 'country', country: 'BO' }),
  place('Amber Court', { ambiguous: ['Amber Court'], part_of: sarnak.id }),
  place('Old Mint', { ambiguous: ['Old Mint'], country: 'BO', requires: ['coin fair'] }),
  place('Vellmark', { excludes: ['cheese'] }),
  place('Velmar Rescue Forces', { kind: 'group', names: ['VRF'] }),
];
const linker = createLinker([{ pack: packId('test'), entities }]);

function linkOf(name: string, text: string): Link | undefined {
  return linker.linkBlocks(text.split('¶')).flat().findLast((link) => link.name === name); // prettier-ignore
}

const FAR =
  'so it was told, and nobody in all of those villages by the river could say for how long it would be so or why;';

describe('evidence on the page supports a link', () => {
  test.each<[kind: WeightName, detail: string | undefined, name: string, text: string]>([
    ['sameCountry', 'Tervan', 'Amber Court', `In Tervan, ${FAR} the Amber Court was shut.`],
    ['sameCountry', 'Ruritania', 'Amber Court', 'In Ruritania the Amber Court was shut.'],
    ['partOf', 'Sarnak', 'Amber Court', `The Amber Court was shut, ${FAR} in Sarnak.`],
    ['ownPlace', 'Sarnak', 'Amber Court', 'The Amber Court of Sarnak was shut.'],
    ['near', undefined, 'Amber Court', 'In Ruritania the Amber Court was shut.'],
    ['required', 'coin fair', 'Old Mint', 'The coin fair at the Old Mint was shut.'],
    ['longForm', 'Velmar Rescue Forces', 'Velmar Rescue Forces', 'The Velmar Rescue Forces met. ¶ The VRF left.'],
  ])('%s (%s): %s', (kind, detail, name, text) => {
    const found = linkOf(name, text)?.evidence.find((one) => one.kind === kind);
    expect(found).toMatchObject({ kind, weight: WEIGHTS[kind] });
    if (detail !== undefined) expect(found?.detail).toBe(detail);
  });
  test.each([
    ['Amber Court', 'The Amber Court was shut.'],
    ['Amber Court', 'In Borduria the Amber Court was shut.'],
    ['Amber Court', 'A Ruritanian said that the Amber Court was shut.'],
    ['Old Mint', 'The Old Mint was shut.'],
    ['Velmar Rescue Forces', 'The VRF left.'],
  ])('%s is none without it: %s', (name, text) => expect(linkOf(name, text)).toBeUndefined());
});

describe('evidence on the page defeats a link', () => {
  test.each<[name: string, supported: string, defeated: string]>([
    ['Amber Court', 'The Amber Court was shut; Sarnak was calm.', 'The Amber Court of Borduria was shut; Sarnak was calm.'],
    ['Amber Court', 'The Amber Court was shut; Sarnak was calm.', 'Borduria’s Amber Court was shut; Sarnak was calm.'],
    ['Vellmark', 'Men left Vellmark with bread.', 'Men left Vellmark with cheese.'],
    ['Velmar Rescue Forces', 'In Ruritania the VRF met.', 'In Ruritania the Vitamin Research Fund (VRF) met.'],
  ])('%s: %s / %s', (name, supported, defeated) => {
    expect(linkOf(name, supported)?.name).toBe(name);
    expect(linkOf(name, defeated)).toBeUndefined();
  }); // prettier-ignore
  test('a word that is excluded counts only where it is near, for a name that means nothing else', () =>
    expect(linkOf('Vellmark', `Men left Vellmark, ${FAR} ${FAR} with cheese.`)?.name).toBe('Vellmark'));
});

describe('the weights', () => {
  const source = readFileSync(new URL('../src/linking/weights.ts', import.meta.url), 'utf8');
  test('each stands beside its reason', () => {
    const lines = source.split('\n');
    for (const name of Object.keys(WEIGHTS).filter((one) => one !== 'always')) {
      const at = lines.findIndex((line) => line.startsWith(`  ${name}: `));
      expect([name, lines[at - 1]]).toEqual([name, expect.stringMatching(/^ {2}\/\*\* .{15,} \*\/$/)]);
    }
    // the reader's two words share one
    expect(source).toMatch(/\*\/\n {2}sameAs: [\d.]+,\n {2}always: 1,\n/);
  });
  test('a link has none but these, and is none below the line', () => {
    const text = 'In Ruritania the VRF met at the Amber Court of Sarnak; men of Tervann left Vellmark for Borduria.';
    const links = linker.link(text);
    expect(links.length).toBeGreaterThanOrEqual(5);
    for (const { evidence, score } of links) {
      for (const { kind, weight } of evidence)
        if (kind !== 'dissimilarity') expect([kind, weight]).toEqual([kind, WEIGHTS[kind as WeightName]]);
      expect(score).toBeGreaterThanOrEqual(LINK_THRESHOLD);
    }
  });
});
