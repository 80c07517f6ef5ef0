import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeDates } from '../src/dates/date-parsers.ts';
import { addDays, daysBetween } from '../src/dates/days.ts';
import { parseEdtf } from '../src/dates/edtf.ts';
import { readDates } from '../src/dates/read-dates.ts';
import { refineProposals } from '../src/dates/refine.ts';
import { dateTokens } from '../src/dates/token.ts';
import type { Dated } from '../src/model/dated.ts';
import { splitSentences } from '../src/text/sentences.ts';
import { FULL_DATES, NEAR_DATES, OTHER_LANGUAGES, PARTIAL_DATES, UNDATED_VALUES } from './date-cases.ts';

const PHRASES = [...FULL_DATES, ...PARTIAL_DATES, ...NEAR_DATES, ...UNDATED_VALUES, ...OTHER_LANGUAGES].map(
  ([text]) => text,
);
const WORDS = [
  'early',
  'late',
  'last',
  'next',
  'the',
  'of',
  'May',
  'March',
  'Friday',
  '2020',
  '16',
  '31',
  '3:25',
  'a.m.',
  'two',
  'weeks',
  'ago',
  'quarter',
  'year',
  "'",
  '-',
  ',',
  '.',
  '/',
  '(',
  'morning',
  'every',
  'a',
  'few',
  'century',
  '٣',
  'الاحد',
  'end',
  'about',
  'on',
  'X9',
  '0000',
  '9999',
  '99999999',
  'later',
  '—',
  '\n\n',
  '💥',
  '\ud800',
];
const onDay = (day: string): Dated => ({ edtf: day, from: day, to: day, basis: 'stated', why: [] });
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join('')),
  fc.array(fc.constantFrom(...PHRASES), { maxLength: 6 }).map((texts) => texts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const anyPublished: fc.Arbitrary<Dated | null> = fc.oneof(
  fc.constant(null),
  fc.constantFrom('2020-03-18', '0001-01-01', '0000-01-01', '9999-12-31', '2000-02-29').map(onDay),
  fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 400 })).map(([a, b]): Dated => {
    const from = addDays('2015-01-01', a);
    return { edtf: '', from, to: addDays(from, b), basis: 'inferred', why: [] };
  }),
);
const read = (text: string, published: Dated | null) =>
  readDates(text, { sentences: splitSentences(text), published, language: 'en' });

describe('whatever the text', () => {
  it('spans lie in the text, sorted and apart; ranges are ordered; EDTF says the same as the range', () => {
    fc.assert(
      fc.property(anyText, anyPublished, (text, published) => {
        let end = 0;
        for (const date of read(text, published)) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(date.start, date.end)).toBe(date.text);
          end = date.end;
          if (date.from !== null && date.to !== null)
            expect(date.from <= date.to, `${date.text}: ${date.from} ${date.to}`).toBe(true);
          if (date.edtf !== '') expect(parseEdtf(date.edtf), date.edtf).toEqual({ from: date.from, to: date.to });
          expect(date.value).not.toBe('');
          expect(date.value).not.toContain('NaN');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is read the same twice', () => {
    fc.assert(
      fc.property(anyText, anyPublished, (text, published) => {
        expect(read(text, published)).toEqual(read(text, published));
      }),
    );
  });
});

describe('precision', () => {
  const IN_MONTHS = [
    'in February 2020',
    'in late January 2020',
    'a month ago',
    'last month',
    'in May',
    'in early June',
    'last December',
    'in mid-2019',
    'in late 2019',
    'last year',
    'two years ago',
    'in the 1960s',
    'last summer',
    'in the third quarter of 2019',
    'three weeks ago',
    'last week',
    'over the weekend',
  ];

  it('is never a day when the text does not name one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...IN_MONTHS), anyPublished, (phrase, published) => {
        for (const date of read(`It happened ${phrase}.`, published)) {
          if (date.from !== null && date.to !== null)
            expect(daysBetween(date.from, date.to), `${phrase}: ${date.edtf}`).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('is never a day for a weekday when the publication date is a range of weeks', () => {
    const [date] = read('It happened on Friday.', {
      edtf: '',
      from: '2020-03-01',
      to: '2020-03-31',
      basis: 'inferred',
      why: [],
    });
    expect(date?.from).not.toBe(date?.to);
  });

  it('does not invent a year', () => {
    for (const text of [
      'It happened on 16 February.',
      'It happened in May.',
      'It happened on Friday.',
      'It happened last week.',
      'It happened at Christmas.',
    ]) {
      expect(read(text, null).map((date) => date.from)).toEqual([null]);
    }
  });
});

describe('work', () => {
  /** Counts how often the readers look at a token. */
  function looks(text: string): number {
    let count = 0;
    const tokens = new Proxy(dateTokens(text), {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) count += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
    refineProposals(tokens, proposeDates(tokens));
    return count;
  }

  it.each([
    'January ',
    'early ',
    'the end of ',
    'two ',
    'Friday, ',
    '2020-',
    '1/',
    "'9",
    'a few ',
    'about ',
    'in the early ',
    'on Friday at 3:25 a.m. ',
    'twenty-',
    'five hundred thousand ',
    '(',
    'word ',
  ])('grows with the length of the text: %j', (unit) => {
    const [small, large] = [looks(unit.repeat(200)), looks(unit.repeat(800))];
    expect(large).toBeLessThan(small * 4 + 400);
  });
});
