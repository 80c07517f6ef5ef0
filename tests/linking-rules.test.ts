import { describe, expect, test } from 'vitest';
import { createLinker } from '../src/linking/create-linker.ts';
import { EVIDENCE_KINDS } from '../src/linking/evidence-kinds.ts';
import { explainLink } from '../src/linking/explain-link.ts';
import type { Entity } from '../src/model/entity.ts';
import { entityId, packId } from '../src/model/id.ts';
import type { LinkRule } from '../src/model/mention.ts';

const iraq: Entity = {
  id: entityId('iraq'),
  kind: 'place',
  type: 'country',
  name: 'Iraq',
  names: ['Irak'],
  country: 'IQ',
  adjectives: ['Iraqi'],
};
const baghdad: Entity = {
  id: entityId('baghdad'),
  kind: 'place',
  name: 'Baghdad',
  names: ['Iraqi capital'],
  country: 'IQ',
  part_of: iraq.id,
};
const zone: Entity = {
  id: entityId('zone'),
  kind: 'place',
  name: 'Green Zone',
  names: [],
  ambiguous: ['Green Zone'],
  country: 'IQ',
  part_of: baghdad.id,
  requires: ['baghdad', 'iraq'],
  excludes: ['kabul'],
};
const kataib: Entity = {
  id: entityId('kataib'),
  kind: 'group',
  name: 'Kataib Hezbollah',
  names: ['KH'],
  country: 'IQ',
};
const entities = [iraq, baghdad, zone, kataib];
const linkWith = (rules: readonly LinkRule[], text: string, host?: string): string[] =>
  createLinker([{ pack: packId('p'), entities }], { rules })
    .link(text, host === undefined ? {} : { host })
    .map((link) => `${link.text} = ${link.name}`);

describe('the reader’s rules', () => {
  test('not this: the words are not that entity', () => {
    const rule: LinkRule = { rule: 'not-this', text: 'baghdad', entity: baghdad.id };
    expect(linkWith([rule], 'Baghdad and the Iraqi capital')).toEqual(['Iraqi capital = Baghdad']);
  });
  test('not this, on one site and those below it', () => {
    const rule: LinkRule = { rule: 'not-this', text: 'Baghdad', entity: baghdad.id, site: 'news.example' };
    expect(linkWith([rule], 'Baghdad', 'news.example')).toEqual([]);
    expect(linkWith([rule], 'Baghdad', 'www.news.example')).toEqual([]);
    expect(linkWith([rule], 'Baghdad', 'oldnews.example')).toEqual(['Baghdad = Baghdad']);
    expect(linkWith([rule], 'Baghdad')).toEqual(['Baghdad = Baghdad']);
  });
  test('same as: new words for an entity', () => {
    const rule: LinkRule = { rule: 'same-as', text: 'City of Peace', entity: baghdad.id };
    expect(linkWith([], 'in the City of Peace')).toEqual([]);
    expect(linkWith([rule], 'in the City of Peace')).toEqual(['City of Peace = Baghdad']);
    expect(linkWith([{ ...rule, site: 'a.example' }], 'in the City of Peace', 'b.example')).toEqual([]);
  });
  test('always: whatever the page says', () => {
    const rule: LinkRule = { rule: 'always', text: 'green zone', entity: zone.id };
    expect(linkWith([], 'the green zone of Kabul')).toEqual([]);
    expect(linkWith([rule], 'the green zone of Kabul')).toEqual(['green zone = Green Zone']);
  });
  test('same as and always, on one site and those below it, and everywhere', () => {
    for (const kind of ['same-as', 'always'] as const) {
      const rule: LinkRule = { rule: kind, text: 'Emerald City', entity: zone.id, site: 'news.example' };
      const text = 'shots in the Emerald City, Baghdad';
      const found = ['Emerald City = Green Zone', 'Baghdad = Baghdad'];
      expect(linkWith([rule], text, 'news.example')).toEqual(found);
      expect(linkWith([rule], text, 'live.news.example')).toEqual(found);
      expect(linkWith([rule], text, 'badnews.example')).toEqual(['Baghdad = Baghdad']);
      expect(linkWith([rule], text)).toEqual(['Baghdad = Baghdad']);
      const { site: _everywhere, ...all } = rule;
      for (const host of ['news.example', 'other.example', undefined])
        expect(linkWith([all], text, host)).toEqual(found);
    }
  });
  test('always beats a longer look-alike, a closed context and another name of the same words', () => {
    const rule: LinkRule = { rule: 'always', text: 'KH', entity: iraq.id };
    expect(linkWith([rule], 'Kataib Hezbollah (KH) said')).toEqual([
      'Kataib Hezbollah = Kataib Hezbollah',
      'KH = Iraq',
    ]);
    const cafe: LinkRule = { rule: 'always', text: 'Baghdad', entity: baghdad.id };
    expect(linkWith([], 'Baghdad Café in Mojave')).toEqual([]);
    expect(linkWith([cafe], 'Baghdad Café in Mojave')).toEqual(['Baghdad = Baghdad']);
  });
  test('not this for every spelling of the words that folds alike, and for these words alone', () => {
    const rule: LinkRule = { rule: 'not-this', text: 'Kata’ib Hizballah', entity: kataib.id };
    expect(linkWith([rule], "Kata'ib Hizballah; Kataib Hezbollah")).toEqual(['Kataib Hezbollah = Kataib Hezbollah']);
  });
  test('rules for unknown entities and empty words do nothing', () => {
    const rules: LinkRule[] = [
      { rule: 'always', text: 'x', entity: entityId('nobody') },
      { rule: 'same-as', text: ' .', entity: iraq.id },
    ];
    expect(linkWith(rules, 'x . Iraq')).toEqual(['Iraq = Iraq']);
  });
  test('the last word is "not this"', () => {
    const rules: LinkRule[] = [
      { rule: 'always', text: 'KH', entity: kataib.id },
      { rule: 'not-this', text: 'KH', entity: kataib.id, site: 'k.example' },
    ];
    expect(linkWith(rules, 'KH said')).toEqual(['KH = Kataib Hezbollah']);
    expect(linkWith(rules, 'KH said', 'k.example')).toEqual([]);
  });
});

describe('explanations', () => {
  const explain = (text: string, rules: readonly LinkRule[] = []): string[] =>
    createLinker([{ pack: packId('p'), entities }], { rules })
      .link(text)
      .map(explainLink);
  test('say how it is written, what supports it, and how sure it is', () => {
    expect(explain('Kata’ib Hizballah hit Baghdad')[0]).toMatch(
      /^Spelled “Kata’ib Hizballah”, a variant of Kataib Hezbollah; Baghdad is named on this page; close by\. Score \d\.\d\d\.$/,
    );
    expect(explain('the Green Zone in Baghdad')[0]).toMatch(
      /the name can mean other things too; “baghdad” stands on this page; Baghdad is named on this page/,
    );
    expect(explain('Kataib Hezbolalh')[0]).toMatch(/probably a slip for Kataib Hezbollah/);
    expect(explain('Kataib Hezbollah (KH)')[1]).toMatch(
      /“KH” is short for Kataib Hezbollah; .*written out on this page/,
    );
    expect(explain('x y', [{ rule: 'same-as', text: 'x y', entity: iraq.id }])[0]).toMatch(
      /^You said that “x y” means Iraq/,
    );
  });
});

describe('the method of a link and its words', () => {
  test.each([
    ['exact', 'in Baghdad', 1, 'Baghdad', /^Written as “Baghdad”, the name of Baghdad\. Score 0\.75\.$/],
    ['alias', 'in the Iraqi capital', 1, 'Iraqi capital', /^“Iraqi capital” is another name of Baghdad\b/],
    ['acronym', 'Kataib Hezbollah (KH)', 2, 'KH', /^“KH” is short for Kataib Hezbollah; /],
    [
      'variant',
      'by Kataeb Hizbullah',
      1,
      'Kataib Hezbollah',
      /^Spelled “Kataeb Hizbullah”, a variant of Kataib Hezbollah\b/,
    ],
    [
      'fuzzy',
      'by Kataib Hezbolalh',
      1,
      'Kataib Hezbollah',
      /^Spelled “Kataib Hezbolalh”, probably a slip for Kataib Hezbollah\b/,
    ],
  ] as const)('%s: %s', (method, text, count, alias, words) => {
    const links = createLinker([{ pack: packId('p'), entities }]).link(text);
    expect(links).toHaveLength(count);
    const link = links.at(-1);
    expect([link?.method, link?.alias]).toEqual([method, alias]);
    const sum = link?.evidence.reduce((total, { weight }) => total + weight, 0) ?? 0;
    expect(link?.score).toBeCloseTo(Math.min(1, sum), 3);
    expect(link && explainLink(link)).toMatch(words);
  });
});

describe('every kind of evidence', () => {
  const [link] = createLinker([{ pack: packId('p'), entities }]).link('Baghdad');
  if (!link) throw new Error('Baghdad is not marked');
  // what the first words of the sentence say already
  const formOnly = [
    'exact',
    'alias',
    'acronym',
    'variant',
    'fuzzy',
    'dissimilarity',
    'severalWords',
    'sameAs',
    'always',
  ];
  test.each(EVIDENCE_KINDS)('%s is said in words, with and without a detail', (kind) => {
    const plain = explainLink({ ...link, evidence: [] });
    for (const detail of [undefined, '', 'Mosul']) {
      const said = explainLink({
        ...link,
        evidence: [{ kind, weight: 0.1, ...(detail === undefined ? {} : { detail }) }],
      });
      expect(said).toMatch(/^\S.*\. Score \d\.\d\d\.$/);
      expect(said).not.toMatch(/“\s*”|undefined|null|\[object/);
      expect(said).not.toContain(kind.length > 9 ? kind : '\0');
      if (formOnly.includes(kind)) expect(said).toContain('Baghdad');
      else expect(said).not.toBe(plain);
    }
  });
  test('a kind that nobody knows says nothing', () =>
    expect(explainLink({ ...link, evidence: [{ kind: 'toString', weight: 1 }] })).toBe(
      explainLink({ ...link, evidence: [] }),
    ));
  test.each([
    ['Much of Iraq knows the Baghdad Block and its wells.', baghdad, /with “Block” it may be a longer name/],
    ['Talks in Iraq went on and the Green Zone was hit.', zone, /“iraq” stands on this page/],
  ])('%s', (text, entity, words) => {
    const scored = createLinker([{ pack: packId('p'), entities }]).link(text);
    const said = scored.filter((one) => one.entity === entity.id).map(explainLink);
    expect(said.join('\n')).toMatch(words);
  });
});

describe('evidence', () => {
  const scores = (text: string, title?: string): number[] =>
    createLinker([{ pack: packId('p'), entities }])
      .link(text, title === undefined ? {} : { title })
      .map((link) => link.score);
  test('more support, surer', () => {
    const alone = scores('the Green Zone of Iraq')[0] ?? 0;
    const supported = scores('the Green Zone in Baghdad')[0] ?? 0;
    expect(supported).toBeGreaterThanOrEqual(alone);
  });
  test('the title of the page counts and is not marked', () => {
    expect(scores('The Green Zone was hit.')).toEqual([]);
    expect(scores('The Green Zone was hit.', 'Rockets in Baghdad')).toHaveLength(1);
  });
  test('an exact name is surer than a variant, a variant than a slip', () => {
    const [exact = 0] = scores('Kataib Hezbollah');
    const [variant = 0] = scores('Kata’ib Hizballah');
    const [slip = 0] = scores('Kataib Hezbolalh');
    expect(exact).toBeGreaterThan(variant);
    expect(variant).toBeGreaterThan(slip);
  });
});
