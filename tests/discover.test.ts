import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Mention } from '../src/model/mention.ts';
import { check, discover } from './discover-tools.ts';

describe('places', () => {
  it('takes the place that the text says', () => {
    check('The blast hit Paris, Texas, and then Paris was calm.', [
      'place: Paris (Paris, US)',
      'place: Texas (Texas, US)',
      'place: Paris (Paris, US)',
    ]);
    const far = discover('From Lyon, Marseille and Bordeaux in France they flew to Paris, Texas.');
    expect(far.find((m) => m.text === 'Paris')?.country).toBe('US');
    check('Officials in London, Ontario, said nothing.', [
      'place: London (London, CA)',
      'place: Ontario (Ontario, CA)',
    ]);
    check('Rockets landed in Tripoli, a city in northern Lebanon, and in Beirut.', [
      'place: Tripoli (Tripoli, LB)',
      'place: Lebanon (Lebanon, LB)',
      'place: Beirut (Beirut, LB)',
    ]);
    check('Militias in Tripoli and Misrata fought on as Libya sent police to Benghazi.', [
      'place: Tripoli (Tripoli, LY)',
      'place: Misrata (Misrata, LY)',
      'place: Libya (Libya, LY)',
      'place: Benghazi (Benghazi, LY)',
    ]);
  });
  it('knows places of the news that towns lists lack', () =>
    check('Shells fell near Ain al-Asad, Taji and Zayouna.', [
      'place: Ain al-Asad (Ain al-Asad, IQ)',
      'place: Taji (Taji, IQ)',
      'place: Zayouna (Zayouna, IQ)',
    ]));
  it('reads places by their form', () => {
    check('They walked along Zembla Street to the Zembla River.', ['place: Zembla Street', 'place: Zembla River']);
    check('A fire broke out in the village of Zembrano, officials said.', ['place: Zembrano']);
    check('He was born in Zembrano, Illinois.', ['place: Zembrano', 'place: Illinois (Illinois, US)']);
    check('Traffic on Highway 80 stood still.', ['place: Highway 80']);
  });
  it('reads lists of counties', () =>
    check('Snow fell in Swift and Wilkin counties in Minnesota.', [
      'place: Swift (Swift County, US)',
      'place: Wilkin (Wilkin County, US)',
      'place: Minnesota (Minnesota, US)',
    ]));
  it('takes a town for a town though it begins like a person', () =>
    check('He went to Glen Carbon and Santa Clara.', [
      'place: Glen Carbon (Glen Carbon, US)',
      'place: Santa Clara (Santa Clara, US)',
    ]));
  it('takes a place for a place though it ends like a group', () =>
    check('Soldiers left the West Bank for the Persian Gulf.', [
      'place: West Bank (West Bank, PS)',
      'place: Persian Gulf (Persian Gulf, -)',
    ]));
  it('reads abbreviated states after a town only', () => {
    check('She lives in Louisville, Ky., he in St. Paul, Minn., now.', [
      'place: Louisville (Louisville, US)',
      'place: Ky (Kentucky, US)',
      'place: St. Paul (Saint Paul, US)',
      'place: Minn (Minnesota, US)',
    ]);
    check('We missed it. Miss Brown came. Wash your hands.', ['person: Brown']);
  });
  it('keeps adjectives and demonyms apart', () =>
    check('The Iraqi minister met two Syrians.', [
      'place adjective: Iraqi (Iraq, IQ)',
      'place adjective: Syrians (Syria, SY)',
    ]));
  it('types countries', () =>
    expect(discover('He left Iraq.')[0]).toMatchObject({ type: 'country', country: 'IQ', entity: null }));
});

describe('groups', () => {
  it('by form, with the places inside them', () => {
    check('He visited the University of Baghdad.', [
      'group: University of Baghdad',
      'place inside: Baghdad (Baghdad, IQ)',
    ]);
    check('The Ministry of Foreign Affairs spoke.', ['group: Ministry of Foreign Affairs']);
    check('The Free Zemblan Army denied it.', ['group: Free Zemblan Army']);
  });
  it('by definition, and again by the short form', () =>
    check('The Front for Zemblan Rights (FZR) denied it, but FZR men came.', [
      'group: Front for Zemblan Rights',
      'group: FZR',
      'group: FZR',
    ]));
  it('by cue words', () => {
    check('A spokesman for Zemblat Hur, a militia group, denied it.', ['group: Zemblat Hur']);
    check('Members of the Zemblat militia left.', ['group: Zemblat']);
  });
  it('by the initials of a group named before, and not without it', () => {
    check('The Zemblan State Party won. ZSP men and IS men cheered.', ['group: Zemblan State Party', 'group: ZSP']);
    check('Islamic State denied it. IS men left.', ['group: Islamic State', 'group: IS']);
  });
  it('but not by a long form that names none', () =>
    check('A First Information Report (FIR) was filed; the FIR says so.', []));
  it('as the government of a country', () =>
    check('He met the government of Iraq.', ['group: government of Iraq', 'place inside: Iraq (Iraq, IQ)']));
  it('as those who rule', () => check('He blamed the Zemblat regime.', ['group: Zemblat regime']));
  it('with acronyms joined by a hyphen as one', () => check('A CJTF-OIR statement came.', ['group: CJTF-OIR']));
  it('by nationality and a word of force', () =>
    check('Iraqi security forces and Houthi fighters clashed.', [
      'group: Iraqi security forces',
      'group: Houthi fighters',
    ]));
  it('in a text of capitals', () =>
    check('ZEMBLA, 3 APR 90 -- THE ZEMBLAN POPULAR FRONT [ZPF] ATTACKED MEDELLIN. PRESIDENT ARIAS DENIED IT.', [
      'group: ZEMBLAN POPULAR FRONT',
      'group: ZPF',
      'place: MEDELLIN (Medellín, CO)',
      'person: ARIAS',
    ]));
});

describe('persons', () => {
  it('are no places', () => {
    check('Jack London wrote it.', ['person: Jack London']);
    check('Prime Minister Adel Abdul Mahdi met Mr Washington.', ['person: Adel Abdul Mahdi', 'person: Washington']);
    expect(discover('Paris Hilton said so. Georgia Brown sang.').filter((m) => m.kind === 'place')).toEqual([]);
  });
});

describe('nothing', () => {
  const texts = [
    '',
    ' \n\t\n',
    'I went to the store and bought a turkey; the china was white.',
    'It may rain in August. Monday was dull, and March was cold.',
    'Reading is nice. Mobile phones sell well. We had a ball.',
    "I'll go. We're here. They've left. DON'T SHOUT.",
    'DETAILS TO FOLLOW',
    'UPDATE: it has been a long day.',
    'A B C D E F G',
    '12:30 3rd 4x4 100% $5m',
    '🙂 🙂 🙂',
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
  ];
  it.each(texts)('%j', (text) => expect(discover(text)).toEqual([]));
  it('of German nouns', () => check('Beim Essen in der Halle lag das Buch. Die Regeln sind gut.', [], 'de'));
});

describe('any text', () => {
  const word = fc.constantFrom(
    'Baghdad',
    'the',
    'Army',
    'of',
    'US',
    'PMF',
    '(PMF)',
    'Mr',
    'Smith',
    ',',
    '.',
    '\n',
    'in',
    'Texas',
    '\ud800',
    'ÅÖ',
    'العراق',
    "Iraq's",
    'River',
    '-',
    'and',
    'IRAQI',
    '😀',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    fc.array(word).map((words) => words.join('')),
  );
  it('gives spans in it, in order, that overlap only inside groups', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'de', 'ar', 'und'), (input, language) => {
        const found = discover(input, language);
        let group: Mention | undefined;
        found.forEach((m, i) => {
          expect(input.slice(m.start, m.end)).toBe(m.text);
          expect(m.end).toBeGreaterThan(m.start);
          const before = found[i - 1];
          if (before) expect(m.start).toBeGreaterThanOrEqual(before.start);
          if (m.inside === true) expect(group !== undefined && group.start <= m.start && m.end <= group.end).toBe(true);
          else if (group) expect(m.start).toBeGreaterThanOrEqual(group.end);
          if (m.inside !== true) group = m;
        });
      }),
      { numRuns: 300 },
    );
  });
  it('of one long line, of one word, of binary', () => {
    const line = 'Baghdad and London, a b c Mr Smith (PMF) '.repeat(5000);
    expect(discover(line)).toHaveLength(20_000);
    expect(discover('x'.repeat(1_000_000))).toEqual([]);
    expect(discover('('.repeat(200_000))).toEqual([]);
    expect(discover('A.'.repeat(200_000)).length).toBeLessThan(200_000);
  });
});
