import { describe, expect, test } from 'vitest';
import { parseSource } from '../src/reports/parse-source.ts';
import { readLayout } from '../src/reports/read-layout.ts';
import { guessLanguage } from '../src/text/guess-language.ts';
import { splitSentences } from '../src/text/sentences.ts';

const layoutOf = (text: string) => {
  const layout = readLayout(text, splitSentences(text));
  const words = (span: { start: number; end: number } | null | undefined): string | null =>
    span ? text.slice(span.start, span.end) : null;
  return {
    stated: layout.stated?.text ?? null,
    title: words(layout.title),
    place: words(layout.dateline?.place),
    agency: words(layout.dateline?.agency),
    tweets: layout.tweets.map(({ iso, handle, author }) => [iso, handle, words(author)]),
    corrections: layout.corrections.map(words),
    boilerplate: layout.boilerplate.map(words),
  };
};

describe('source files', () => {
  test('a header of key: value lines', () => {
    const { value, problems } = parseSource(
      'a.txt',
      '\uFEFFdate: 2020-02-16\r\npublisher: RT\ntitle: unknown\n\nBody here.\n',
    );
    expect(problems).toEqual([]);
    expect(value.source).toEqual({
      text: 'Body here.\n',
      published: '2020-02-16',
      published_basis: 'stated',
      publisher: 'RT',
    });
    expect(value.bodyStart).toBe('date: 2020-02-16\r\npublisher: RT\ntitle: unknown\n\n'.length);
  });

  test('a raw text is taken whole', () => {
    for (const raw of [
      ' date 2020-02-16 The area came under fire.',
      'Correction: it was three.\n\nMore.',
      'One line',
      'Note: x\nno key\n\nBody',
    ]) {
      expect(parseSource('a.txt', raw)).toEqual({ value: { source: { text: raw }, bodyStart: 0 }, problems: [] });
    }
  });

  test('what is odd in a header is a problem with its line', () => {
    const { value, problems } = parseSource('a.txt', 'title: T\ndate: 2020-02-31\ncolour: red\n\nBody');
    expect(value.source).toEqual({ text: 'Body', title: 'T' });
    expect(problems.map(({ line, sentence }) => [line, sentence])).toEqual([
      [2, '"2020-02-31" is not a date (YYYY-MM-DD, or undated), so it is left out'],
      [3, 'the header has an unknown key "colour"'],
    ]);
    expect(parseSource('a.txt', '').problems).toHaveLength(1);
  });
});

describe('layout', () => {
  test('a date that was run into the first sentence', () => {
    expect(layoutOf(' date 2020-02-16 The area came under fire.').stated).toBe('2020-02-16');
  });

  test('datelines', () => {
    expect(layoutOf('BAGHDAD (Reuters) - A rocket hit the city.')).toMatchObject({
      place: 'BAGHDAD',
      agency: 'Reuters',
      stated: null,
    });
    expect(layoutOf('LIMA, 9 JAN 90 (EFE) -- [TEXT] A BOMB WENT OFF.')).toMatchObject({
      place: 'LIMA',
      agency: 'EFE',
      stated: '9 JAN 90',
    });
    expect(layoutOf('Kabul, 22 Sep 88 (Radio) -- A bomb went off.')).toMatchObject({
      place: 'Kabul',
      stated: '22 Sep 88',
    });
    expect(layoutOf('The man - a dog owner - left.').place).toBeNull();
  });

  test('titles', () => {
    expect(layoutOf('Rockets hit Baghdad\n\nA rocket hit the city on Friday.').title).toBe('Rockets hit Baghdad');
    expect(layoutOf('A rocket hit the city on Friday.\n\nNobody was hurt.').title).toBeNull();
  });

  test('tweets with author, handle and date', () => {
    const text = 'Smoke over the river. — Jane D (@jane_d) March 3, 2021\n\nMore later.';
    expect(layoutOf(text).tweets).toEqual([['2021-03-03', '@jane_d', 'Jane D']]);
  });

  test('corrections and boilerplate', () => {
    const text =
      'Troops left.\n\nCorrection: the base is not in the city.\n\nAlso on\nBritain recalls its troops\n\nSubscribe to our newsletter now.\n\nAlso on Friday, troops left Basra.';
    const { corrections, boilerplate } = layoutOf(text);
    expect(corrections).toEqual(['Correction: the base is not in the city.']);
    expect(boilerplate).toEqual(['Also on', 'Britain recalls its troops', 'Subscribe to our newsletter now.']);
  });
});

test.each([
  ['The rocket was fired at the base and nobody was hurt.', 'en'],
  ['Une roquette a été tirée sur la zone verte dans la nuit.', 'fr'],
  ['Die Rakete ist in der Stadt und nicht bei der Botschaft eingeschlagen.', 'de'],
  ['سقط صاروخ على المنطقة الخضراء في بغداد', 'ar'],
  ['Ракета упала в центре города', 'ru'],
  ['ロケット弾が撃ち込まれた', 'ja'],
  ['12345 --- !!!', 'und'],
])('the language of %j', (text, language) => {
  expect(guessLanguage(text)).toBe(language);
});
