import { describe, expect, test } from 'vitest';
import { buildMatchingIndex } from '../src/gazetteer/matching-index.ts';
import { openMatchingIndex } from '../src/gazetteer/matching-index-layout.ts';
import { collectCandidates, createCollected } from '../src/linking/collect-candidates.ts';
import { createHits } from '../src/linking/hits.ts';
import type { SpellingVerdict } from '../src/linking/judge-spelling.ts';
import { createScanner } from '../src/linking/scan-text.ts';
import { createLinker } from '../src/linking/create-linker.ts';
import type { Entity } from '../src/model/entity.ts';
import { entityId, packId } from '../src/model/id.ts';

/** The n-th way to put vowels between the consonants of one word: all of them share one spelling key. */
function spelled(n: number): string {
  let rest = n;
  const vowel = (): string => {
    const letter = 'aeiouy'.charAt(rest % 6);
    rest = Math.floor(rest / 6);
    return letter;
  };
  return `K${vowel()}r${vowel()}b${vowel()}l${vowel()}m${vowel()}t${vowel()}n`;
}

const COUNT = 4000;
const entities: readonly Entity[] = Array.from({ length: COUNT }, (_, n) => ({
  id: entityId(`e${n}`),
  kind: 'place',
  name: spelled(n),
  names: [],
}));
const index = buildMatchingIndex(entities);
const pack = packId('test');

/** How often a spelling was judged, and how many candidates there are, for a text. */
function workOf(text: string, list = entities, stored = index): { judged: number; candidates: number } {
  const opened = openMatchingIndex(stored);
  if (!opened) throw new Error('no index');
  let judged = 0;
  class Counting extends Map<string, SpellingVerdict | null> {
    override set(key: string, value: SpellingVerdict | null): this {
      judged += 1;
      return super.set(key, value);
    }
  }
  const hits = createHits();
  createScanner([opened]).scan(text, true, hits);
  const out = createCollected();
  collectCandidates(text, 0, hits, {
    sources: [{ source: { pack, entities: list }, index: opened }],
    verdicts: new Counting(),
    ranked: new Map(),
    host: undefined,
    resolve: (entity) => entity,
  }, out); // prettier-ignore
  return { judged, candidates: out.candidates.length };
}

describe(`${COUNT} names of one spelling key`, () => {
  test('one mention that is none of them is judged against a bounded number, and few are kept', () => {
    const { judged, candidates } = workOf(`in ${spelled(COUNT + 1)} today`);
    expect(judged).toBeGreaterThan(0);
    expect(judged).toBeLessThanOrEqual(48);
    expect(candidates).toBeLessThanOrEqual(4);
  });
  test('the same mention again costs no new judgement', () => {
    const once = workOf(`in ${spelled(COUNT + 1)} today`);
    const often = workOf(`in ${spelled(COUNT + 1)} today `.repeat(1000));
    expect(often.judged).toBe(once.judged);
    expect(often.candidates).toBeLessThanOrEqual(4 * 1000);
  });
  test('twice as many different mentions are at most twice the work', () => {
    const text = (count: number): string =>
      Array.from({ length: count }, (_, n) => `in ${spelled(COUNT + n)}`).join(', ');
    const [some, more] = [workOf(text(200)), workOf(text(400))];
    expect(more.judged).toBeLessThanOrEqual(2.1 * some.judged);
    expect(more.candidates).toBeLessThanOrEqual(4 * 400);
  });
  test('each is still found by its own letters', () => {
    const linker = createLinker([{ pack, entities, index }]);
    for (const n of [0, 17, 1999, COUNT - 1])
      expect(linker.link(`They left ${spelled(n)} by night.`).map(({ entity }) => entity)).toEqual([`e${n}`]);
  });
  test('a hundred thousand mentions of one of them', { timeout: 120_000 }, () => {
    const linker = createLinker([{ pack, entities, index }]);
    expect(linker.link(`${spelled(7)}, `.repeat(100_000))).toHaveLength(100_000);
  });
});

describe('4,000 entities of one name', () => {
  const same = entities.map((entity) => ({ ...entity, name: 'Karbalmatan' }));
  const sameIndex = buildMatchingIndex(same);
  test('are a bounded number of candidates for each mention', { timeout: 120_000 }, () => {
    const { candidates } = workOf('in Karbalmatan, '.repeat(100), same, sameIndex);
    expect(candidates).toBeGreaterThanOrEqual(100);
    expect(candidates).toBeLessThanOrEqual(48 * 100);
  });
  test('of which one is the link, the same each time', { timeout: 120_000 }, () => {
    const links = createLinker([{ pack, entities: same, index: sameIndex }]).link('in Karbalmatan, '.repeat(50));
    expect(links).toHaveLength(50);
    expect(new Set(links.map(({ entity }) => entity)).size).toBe(1);
  });
});

describe('everyday words that sound like a name of one word', () => {
  const named = (name: string, at: number): Entity => ({ id: entityId(`n${at}`), kind: 'place', name, names: [] });
  const list = ['Torno', 'Thi', 'Thi Qar', 'Kirkuk'].map(named);
  const stored = buildMatchingIndex(list);
  const table: [string, number][] = [
    ['The Attorney said so', 0],
    ['The', 0],
    ['Kirkouk was quiet', 1],
    ['near The Kar', 1],
    ['near Torna', 1],
  ];
  test.each(table)('%s: %d judged', (text, judged) => {
    expect(workOf(text, list, stored).judged).toBe(judged);
  });
});
