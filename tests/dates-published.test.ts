import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constrainPublished } from '../src/dates/constrain-published.ts';
import { addDays } from '../src/dates/days.ts';
import { inferPublished } from '../src/dates/infer-published.ts';
import type { DateConstraint } from '../src/dates/infer-published.ts';
import { readDates } from '../src/dates/read-dates.ts';
import { readPublished } from '../src/dates/read-published.ts';
import type { Dated } from '../src/model/dated.ts';
import { splitSentences } from '../src/text/sentences.ts';

const why = (text: string) => ({ text, start: 0, end: text.length });
const datesOf = (text: string) => readDates(text, { sentences: splitSentences(text), published: null, language: 'en' });
const published = (text: string, more: Partial<Parameters<typeof readPublished>[0]> = {}): Dated =>
  readPublished({ text, dates: datesOf(text), ...more });

describe('readPublished', () => {
  it('takes the stated date first', () => {
    expect(
      published('A rocket fell.', {
        stated: { text: '2020-02-16', span: { start: 0, end: 10 } },
        metadata: '2021-01-01',
      }),
    ).toEqual({
      edtf: '2020-02-16',
      from: '2020-02-16',
      to: '2020-02-16',
      basis: 'stated',
      why: [{ text: '2020-02-16', start: 0, end: 10 }],
    });
  });

  it.each(['undated', 'unknown', '31 February 2020', ''])('does not take %j for a statement', (text) => {
    expect(published('A rocket fell.', { stated: { text, span: { start: 0, end: text.length } } }).basis).toBe(
      'unknown',
    );
  });

  it.each([
    ['2020-03-13', '2020-03-13'],
    ['2020-03-13T23:30:00+03:00', '2020-03-13'],
    ['Fri, 13 Mar 2020 20:30:00 GMT', '2020-03-13'],
  ])('takes the metadata %s', (metadata, day) => {
    expect(published('A rocket fell.', { metadata })).toMatchObject({ edtf: day, basis: 'metadata' });
  });

  it.each([
    ['SAN MARCOS, 8 JAN 90 (RADIO) -- [TEXT] THE TOWN WAS CALM.', '1990-01-08'],
    ['Rockets hit base\nBy Jane Roe\nMarch 13, 2020\n\nA rocket fell on Friday.', '2020-03-13'],
    ['Published: 13 March 2020, 10:15. A rocket fell on Friday.', '2020-03-13'],
  ])('reads the dateline or byline of %j', (text, day) => {
    expect(published(text)).toMatchObject({ edtf: day, basis: 'stated' });
  });

  it('does not take a date in the story for the date of the story', () => {
    expect(published('The general was killed on 3 January 2020 near the airport.')).toMatchObject({
      edtf: '2020-01-03/..',
      from: '2020-01-03',
      to: null,
      basis: 'inferred',
    });
  });

  it('does not bound by a date that is to come', () => {
    expect(published('The treaty will expire on 5 February 2021.')).toMatchObject({ basis: 'unknown' });
  });

  it('is bounded by an embedded tweet, and says so', () => {
    const text = 'A rocket fell. Smoke is seen. A Name (@name) February 16, 2020';
    const span = { start: 46, end: 63 };
    expect(published(text, { dates: [], tweets: [{ iso: '2020-02-16', span }] })).toMatchObject({
      from: '2020-02-16',
      to: null,
      why: [{ start: 46, end: 63 }],
    });
  });

  it('is bounded by what can only be named since it began', () => {
    const dated = published('The coronavirus pandemic changed the plans.');
    expect(dated.from).toBe('2020-01-30');
    expect(dated.why[0]?.text).toBe('coronavirus pandemic');
  });

  it('knows nothing of a text without evidence', () => {
    expect(published('A rocket fell on Friday.')).toMatchObject({
      edtf: 'XXXX-XX-XX',
      from: null,
      to: null,
      basis: 'unknown',
    });
  });
});

describe('inferPublished', () => {
  it('intersects, and keeps every reason', () => {
    const dated = inferPublished([
      { earliest: '2020-01-03', why: why('killing') },
      { earliest: '2020-01-01', latest: '2020-12-31', why: why('late last year') },
    ]);
    expect(dated).toMatchObject({
      edtf: '2020-01-03/2020-12-31',
      from: '2020-01-03',
      to: '2020-12-31',
      basis: 'inferred',
    });
    expect(dated.why.map(({ text }) => text).sort()).toEqual(['killing', 'late last year']);
  });

  it('carries a weekday without making a day of it', () => {
    expect(inferPublished([{ earliest: '2020-03-01', weekday: 5, why: why('Friday') }])).toMatchObject({
      from: '2020-03-01',
      to: null,
      weekday: 5,
    });
  });

  it('makes a day of a weekday only when the range holds one such day', () => {
    expect(
      inferPublished([{ earliest: '2020-03-12', latest: '2020-03-15', weekday: 5, why: why('Friday') }]),
    ).toMatchObject({ edtf: '2020-03-13', from: '2020-03-13', to: '2020-03-13' });
  });

  it('drops what contradicts most of the rest', () => {
    const dated = inferPublished([
      { earliest: '2020-01-01', latest: '2020-12-31', why: why('a') },
      { earliest: '2020-02-01', latest: '2020-12-31', why: why('b') },
      { latest: '1999-12-31', why: why('wrong') },
    ]);
    expect(dated).toMatchObject({ from: '2020-02-01', to: '2020-12-31' });
    expect(dated.why.map(({ text }) => text)).not.toContain('wrong');
  });

  const day = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2020-01-01', n));
  const constraint: fc.Arbitrary<DateConstraint> = fc
    .record({ a: day, b: day, open: fc.integer({ min: 0, max: 3 }) })
    .map(({ a, b, open }) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      return {
        ...(open === 1 ? {} : { earliest: low }),
        ...(open === 2 ? {} : { latest: high }),
        why: why(`${low} ${high} ${String(open)}`),
      };
    });

  it('gives the same whatever the order, and never an empty range', () => {
    fc.assert(
      fc.property(fc.array(constraint, { maxLength: 8 }), (constraints) => {
        const one = inferPublished(constraints);
        expect(inferPublished(constraints.toReversed())).toEqual(one);
        if (one.from !== null && one.to !== null) expect(one.from <= one.to).toBe(true);
      }),
    );
  });
});

describe('constrainPublished', () => {
  it.each([
    ['late last year', '2019-12-27', '2019-12-27', '2020-01-01', '2020-12-31'],
    ['on Friday', '2020-03-13', '2020-03-13', '2020-03-13', '2020-03-19'],
    ['yesterday', '2020-03-13', '2020-03-13', '2020-03-14', '2020-03-14'],
    ['last month', '2020-02-10', '2020-02-10', '2020-03-01', '2020-03-31'],
    ['early this year', '2020-01-03', '2020-01-03', '2020-01-01', '2020-12-31'],
  ])('%s, of an event of %s', (expression, from, to, earliest, latest) => {
    expect(constrainPublished(expression, { from, to }, why(expression))).toEqual({
      earliest,
      latest,
      why: why(expression),
    });
  });

  it('bounds on one side what is known on one side', () => {
    expect(constrainPublished('late last year', { from: null, to: '2020-01-10' }, why('x'))).toEqual({
      latest: '2020-12-31',
      why: why('x'),
    });
  });

  it.each(['2020-02-16', 'in 2019', 'three weeks', 'now', 'nothing at all', ''])(
    'says nothing for %j',
    (expression) => {
      expect(constrainPublished(expression, { from: '2020-01-03', to: '2020-01-03' }, why('x'))).toBeNull();
    },
  );
});
