import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALIAS, aliasForms } from '../src/gazetteer/alias-forms.ts';
import { buildMatchingIndex } from '../src/gazetteer/matching-index.ts';
import {
  entityOf,
  flagsOf,
  type MatchingIndex,
  nameOf,
  nextAlias,
  openMatchingIndex,
} from '../src/gazetteer/matching-index-layout.ts';
import { joins } from '../src/linking/gaps.ts';
import { createLinker } from '../src/linking/create-linker.ts';
import { createHits, HIT, HIT_EXACT } from '../src/linking/hits.ts';
import { createScanner } from '../src/linking/scan-text.ts';
import type { Entity } from '../src/model/entity.ts';
import { entityId, packId } from '../src/model/id.ts';
import { isCommonWord } from '../src/text/is-common-word.ts';
import { createWordBuffer, readUnits } from '../src/text/read-words.ts';
import { foldedLetters } from '../src/text/words.ts';

/** Words that names and texts share: scripts, marks, numerals, acronyms, joints, everyday words. */
const word = fc.constantFrom(
  'Karbala', 'Karbalā', 'KARBALA', 'karbala', 'Zor', 'Deir', 'Union', 'III', '3', '٣', 'K-1', 'K1', 'PMF', 'P.M.F.', 'U.S.', 'Hezbollah',
  'Hizbullah', "Kata'ib", 'Kataeb', 'al', 'Al-Anbar', 'ﬁeld', 'field', 'Straße', 'Strasse', 'بغداد', 'بَغداد', 'الأنبار', 'Багдад', '京都', '京',
  '𐐀𐐁', 'É', 'é', 'The', 'the', 'Of', 'of', 'Green', 'Zone', 'zone', "l'Irak", 'Bağdat', 'Brigades', 'Army',
); // prettier-ignore
const name = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom(' ', ' ', ' ', '-', '\u00a0'))
  .map(([words, joint]) => words.join(joint));
const entity = fc.record({ name, names: fc.array(name, { maxLength: 3 }), ambiguous: fc.boolean() });
const gazetteer = fc.array(entity, { minLength: 1, maxLength: 14 }).map((list) =>
  list.map(({ ambiguous, ...rest }, i): Entity => ({
    id: entityId(`e${i}`),
    kind: 'group',
    ...rest,
    ...(ambiguous ? { ambiguous: [rest.name] } : {}),
  })),
);
const sign = fc.constantFrom(
  ' ', ' ', ' ', ' ', '-', ', ', '. ', '\n', '\n\n', "'s ", '’s ', ' (', ') ', '“', '—', '\u00a0', '\u200b', '\u00ad', "'ta ", '/', '; ', ' of ',
); // prettier-ignore
/** Of names as much as of loose words, long enough for pieces to end within names. */
const text = fc
  .tuple(
    fc.array(fc.tuple(fc.oneof(word, name), sign), { maxLength: 50, size: 'max' }),
    fc.constantFrom(0, 0, 0, 4000, 4060, 8150),
  )
  .map(([parts, before]) => 'So it went. '.repeat(before / 12) + parts.map((part) => part.join('')).join(''));

const open = (entities: readonly Entity[]): MatchingIndex => openMatchingIndex(buildMatchingIndex(entities))!;

/** What a scan found, each alias by itself: `start end kind entity name flags`. */
function scanned(source: string, packs: readonly (readonly Entity[])[], spellings: boolean, kind?: number): string[] {
  const indexes = packs.map(open);
  const hits = createHits();
  createScanner(indexes).scan(source, spellings, hits);
  const out = new Set<string>();
  for (let at = 0; at < hits.count * HIT; at += HIT) {
    const [pack = 0, start = 0, end = 0, node = 0, found = 0] = hits.rows.subarray(at, at + HIT);
    if (kind !== undefined && found !== kind) continue;
    const index = indexes[pack]!;
    const isExact = found === HIT_EXACT;
    for (
      let alias = ((isExact ? index.nodes : index.keyNodes)[node]! >> 1) - 1;
      alias >= 0;
      alias = nextAlias(isExact ? index.aliasNext : index.aliasKeyNext, alias)
    )
      out.add(
        `${start} ${end} ${found} ${packs[pack]![entityOf(index, alias)]!.id} ${nameOf(index, alias)} ${flagsOf(index, alias)}`,
      );
  }
  return [...out].sort();
}

/** The same the simple way: every form of every alias is laid at every word of the text. */
function simply(source: string, entities: readonly Entity[]): string[] {
  const buffer = createWordBuffer(source.length + 1);
  readUnits(source, 0, buffer);
  const words = Array.from({ length: buffer.count }, (_, n) => {
    const [start = 0, end = 0] = buffer.bounds.subarray(n * 2, n * 2 + 2);
    return { start, end, letters: foldedLetters(source, start, end) };
  });
  const forms = entities.flatMap((one) =>
    aliasForms(one).map((form) => ({
      ...form,
      id: one.id,
      written: form.name === -1 ? one.name : (one.names[form.name] ?? ''),
    })),
  );
  const known = new Set(forms.flatMap((form) => form.words));
  for (let k = 0; k < buffer.apostrophes.length; k += 3) {
    const [n = 0, at = 0] = buffer.apostrophes.slice(k, k + 2);
    const one = words[n]!;
    const before = foldedLetters(source, one.start, at);
    if (!known.has(one.letters) && known.has(before) && source.slice(at + 1, one.end) === 'ta')
      words[n] = { start: one.start, end: at, letters: before };
  }
  const smallStarts = new Set(forms.filter(({ written }) => /^\p{Ll}/u.test(written)).map((form) => form.words[0]));
  const out = new Set<string>();
  for (const form of forms)
    words.forEach((first, i) => {
      const [head = ''] = form.words;
      if (first.letters !== head) return;
      if (isCommonWord(head) && !smallStarts.has(head) && /^[a-z]/.test(source.slice(first.start))) return;
      const run = words.slice(i, i + form.words.length);
      const fits =
        run.length === form.words.length &&
        run.every(
          (one, k) =>
            one.letters === form.words[k] &&
            (k === 0 || joins(source, run[k - 1]!.end, one.start, run[k - 1]!.end - run[k - 1]!.start)),
        );
      if (fits) out.add(`${first.start} ${run.at(-1)!.end} ${HIT_EXACT} ${form.id} ${form.name} ${form.flags}`);
    });
  return [...out].sort();
}

describe('the fast matcher gives exactly what the simple one gives', () => {
  test('on generated gazetteers and texts, in all scripts', () => {
    let found = 0;
    fc.assert(
      fc.property(gazetteer, text, (entities, source) => {
        const simple = simply(source, entities);
        found += simple.length;
        expect(scanned(source, [entities], false)).toEqual(simple);
      }),
      { numRuns: 400 },
    );
    expect(found).toBeGreaterThan(1500);
  });

  test('also while it looks for spellings', () => {
    fc.assert(
      fc.property(gazetteer, text, (entities, source) => {
        expect(scanned(source, [entities], true, HIT_EXACT)).toEqual(simply(source, entities));
      }),
      { numRuns: 200 },
    );
  });
});

describe('several indexes at once', () => {
  /** A name in small letters makes its first word begin names in small letters: a matter of one index. */
  const withoutSmall = gazetteer.map((list) =>
    list.map((one) => ({
      ...one,
      name: one.name.replace(/^\p{Ll}/u, (c) => c.toUpperCase()),
      names: one.names.map((n) => n.replace(/^\p{Ll}/u, (c) => c.toUpperCase())),
    })),
  );
  test('find what one index of all entities finds', () => {
    fc.assert(
      fc.property(withoutSmall, text, fc.nat(14), fc.nat(14), (entities, source, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const packs = [entities.slice(0, from), entities.slice(from, to), entities.slice(to)];
        expect(scanned(source, packs, false)).toEqual(scanned(source, [entities], false));
      }),
      { numRuns: 150 },
    );
  });

  test('a numeral of one figure means the same whether another name of the index has it or not', () => {
    const union: Entity = { id: entityId('e1'), kind: 'place', name: 'Hizbullah III', names: [] };
    const figure: Entity = { id: entityId('e2'), kind: 'place', name: 'Gate ٣', names: [] };
    const linked = (packs: readonly (readonly Entity[])[]): string[] =>
      createLinker(packs.map((entities, i) => ({ pack: packId(`p${i}`), entities })))
        .link('At Hezbollah ٣ again.')
        .map((link) => `${link.text} ${link.entity}`);
    expect(linked([[union, figure]])).toEqual(['Hezbollah ٣ e1']);
    expect(linked([[union], [figure]])).toEqual(['Hezbollah ٣ e1']);
  });

  test('an alias keeps its flags and the place of its name', () => {
    const index = open([
      { id: entityId('a'), kind: 'group', name: 'Popular Forces', names: ['PF', 'Forces of the People'] },
    ]);
    const told = Array.from({ length: index.counts.aliases }, (_, alias) => [
      nameOf(index, alias),
      flagsOf(index, alias),
    ]);
    expect(told).toContainEqual([-1, ALIAS.preferred]);
    expect(told).toContainEqual([0, ALIAS.capitals | ALIAS.acronym]);
    expect(told).toContainEqual([1, 0]);
  });
});
