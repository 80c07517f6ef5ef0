import { describe, expect, test } from 'vitest';
import { reportId } from '../src/model/id.ts';
import type { Report } from '../src/model/report.ts';
import { buildSearchIndex } from '../src/pack/build-search-index.ts';
import { searchIndexes } from '../src/pack/create-search.ts';
import { openSearchIndex } from '../src/pack/search-index.ts';
import { samplePack } from './pack-sample.ts';

const [sample] = samplePack(1).reports;

/** Reports with these texts, one a day, the last one the newest; nothing is named in them, and their titles tell nothing. */
function found(texts: readonly string[], query: string): readonly string[] {
  const reports = texts.map((text, at): Report => {
    const day = `2020-${String(1 + Math.floor(at / 28)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
    const published = { edtf: day, from: day, to: day, basis: 'stated' as const, why: [] };
    return { ...sample!, id: reportId(`r${at}`), title: 'Item', text, published, mentions: [], claims: [] };
  });
  const index = openSearchIndex(buildSearchIndex({ entities: [], incidents: [], reports }))!;
  return searchIndexes([index])
    .query(query, { limit: 40 })
    .map(({ id }) => texts[Number(id.slice(1))]!);
}

describe('words of reports', () => {
  const ONE = 'A barge sank.';
  const TWO = 'Two barges sank.';
  const OTHER = 'A train was late.';

  test.each([
    ['the word itself before words that it begins', 'barge', [ONE, TWO]],
    ['words that it begins where nothing is the word itself', 'barg', [TWO, ONE]],
    ['the singular of a word', 'barges', [TWO, ONE]],
    ['a typing error', 'bagre', [TWO, ONE]],
    ['a text that has all the words, in any order', 'late train', [OTHER]],
    ['nothing', 'ferry', []],
  ])('%s: %s', (_what, query, texts) => {
    expect(found([ONE, OTHER, TWO], query)).toEqual(texts);
    expect(found([ONE, OTHER, TWO], query.split(' ').toReversed().join(' '))).toEqual(texts);
  });

  test('one rare word tells more than two common ones', () => {
    const common = Array.from({ length: 12 }, (_, at) => `The harbour, day ${at}.`);
    expect(found(['The gasworks burnt.', ...common], 'harbour day gasworks')[0]).toBe('The gasworks burnt.');
  });

  test('of texts that are as good the newest come, newest first', () => {
    const texts = Array.from({ length: 60 }, (_, at) => `Rain, day ${at}.`);
    expect(found(texts, 'rain')).toEqual(texts.toReversed().slice(0, 40));
  });
});
