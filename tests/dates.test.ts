import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../src/dates/edtf.ts';
import { readDates } from '../src/dates/read-dates.ts';
import type { ReadDate } from '../src/dates/read-dates.ts';
import { toDated } from '../src/dates/to-dated.ts';
import type { Dated } from '../src/model/dated.ts';
import { splitSentences } from '../src/text/sentences.ts';
import {
  EUROPEAN,
  FULL_DATES,
  NEAR_DATES,
  NO_DATES,
  OTHER_LANGUAGES,
  PARTIAL_DATES,
  PUBLISHED_DAY,
  UNDATED_VALUES,
} from './date-cases.ts';

const onDay = (day: string): Dated => ({ edtf: day, from: day, to: day, basis: 'stated', why: [] });
const inRange = (from: string, to: string): Dated => ({ edtf: `${from}/${to}`, from, to, basis: 'inferred', why: [] });
const read = (text: string, published: Dated | null = onDay(PUBLISHED_DAY)): readonly ReadDate[] =>
  readDates(text, { sentences: splitSentences(text), published, language: 'en' });

function check(text: string, span: string, value: string, edtf: string): void {
  const all = read(text);
  const found = all.find((date) => date.text === span);
  expect(
    found ? { text: found.text, value: found.value, edtf: found.edtf } : all.map((date) => date.text),
    text,
  ).toEqual({ text: span, value, edtf });
  const range = edtf === '' ? { from: null, to: null } : parseEdtf(edtf);
  expect({ from: found?.from, to: found?.to }, `range of ${text}`).toEqual(range);
}

describe('dates in English', () => {
  it.each(FULL_DATES)('full: %s', check);
  it.each(PARTIAL_DATES)('partial: %s', check);
  it.each(NEAR_DATES)('relative: %s', check);
  it.each(UNDATED_VALUES)('without a calendar date: %s', check);
});

describe('dates in Arabic', () => {
  it.each(OTHER_LANGUAGES)('%s', check);
});

describe('dates in French, German and Spanish', () => {
  it.each(EUROPEAN)('%s: %s', (language, text, span, value, edtf) => {
    const dates = readDates(text, { sentences: splitSentences(text), published: onDay(PUBLISHED_DAY), language });
    expect(dates.map((date) => ({ text: date.text, value: date.value, edtf: date.edtf }))).toEqual([
      { text: span, value, edtf },
    ]);
  });

  it('are not read with the words of another language', () => {
    expect(readDates('Er kam in March und mars.', { sentences: [], published: null, language: 'de' })).toEqual([]);
  });
});

it.each(NO_DATES)('nothing in: %s', (text) => {
  expect(read(text).map((date) => date.text)).toEqual([]);
});

describe('without a publication date', () => {
  const undated = (text: string): ReadDate | undefined => read(text, null)[0];

  it('keeps the weekday and invents no day', () => {
    expect(undated('It fell early on Friday morning local time.')).toMatchObject({
      edtf: '',
      from: null,
      to: null,
      weekday: 5,
      value: 'XXXX-WXX-5TMO',
      basis: 'unknown',
    });
  });

  it('keeps the time of day', () => {
    expect(undated('It fell at about 3:25 a.m. on Sunday.')).toMatchObject({
      from: null,
      weekday: 7,
      time: { value: '03:25', approximate: true },
    });
  });

  it('names the weekday before when one attack comes just a day after another', () => {
    const dates = read('The rocket fell on Friday. The fire comes just a day after another attack.', null);
    expect(dates.map(({ text, weekday, from }) => ({ text, weekday, from }))).toEqual([
      { text: 'Friday', weekday: 5, from: null },
      { text: 'a day after', weekday: 4, from: null },
    ]);
  });

  it('leaves "late last year" open', () => {
    expect(undated('It was attacked late last year.')).toMatchObject({
      text: 'late last year',
      edtf: '',
      from: null,
      to: null,
    });
  });

  it('keeps a day of the month without its year', () => {
    expect(undated('It was attacked on 16 February.')).toMatchObject({ edtf: 'XXXX-02-16', from: null, to: null });
  });

  it('takes the year from a full date near by', () => {
    expect(read('It began on 1 March 2019. On 4 March it ended.', null)[1]).toMatchObject({
      edtf: '2019-03-04',
      anchor: 'text',
      basis: 'relative',
    });
  });

  it('reads stated dates all the same', () => {
    expect(undated('It was attacked on 3 January 2020.')).toMatchObject({ edtf: '2020-01-03', basis: 'stated' });
  });
});

describe('with a publication date that is a range', () => {
  it('gives a day only when every day of the range gives the same', () => {
    expect(read('It was attacked late last year.', inRange('2020-03-01', '2020-04-30'))[0]).toMatchObject({
      edtf: '2019-10~/2019-12~',
      from: '2019-10-01',
      to: '2019-12-31',
    });
  });

  it('gives the range of days otherwise, and the weekday', () => {
    expect(read('It was attacked on Friday.', inRange('2020-03-14', '2020-03-27'))[0]).toMatchObject({
      from: '2020-03-13',
      to: '2020-03-27',
      weekday: 5,
    });
  });
});

it('moves the range of a weekday for the attack a day before', () => {
  const dates = read(
    'The rocket fell on Friday. The fire comes just a day after another attack.',
    inRange('2020-03-14', '2020-03-27'),
  );
  expect(dates[1]).toMatchObject({
    text: 'a day after',
    weekday: 4,
    from: '2020-03-12',
    to: '2020-03-26',
    anchor: 'text',
    basis: 'relative',
  });
});

describe('toDated', () => {
  it('carries range, time and the words as the reason', () => {
    const text = 'Sirens sounded at 3:25 a.m. on Sunday.';
    const [date] = read(text);
    expect(date && toDated(date)).toEqual({
      edtf: '2020-03-15',
      from: '2020-03-15',
      to: '2020-03-15',
      time: { value: '03:25', approximate: false },
      basis: 'relative',
      why: [{ text: '3:25 a.m. on Sunday', start: 18, end: 37 }],
    });
  });

  it('says unknown for what has no calendar date, and keeps the weekday', () => {
    const [date] = read('It fell on Friday.', null);
    expect(date && toDated(date)).toMatchObject({ edtf: 'XXXX-XX-XX', from: null, to: null, weekday: 5 });
  });
});

it('leaves out what lies in a skipped span', () => {
  const text = 'He reads Friday. It fell on Sunday.';
  const dates = readDates(text, {
    sentences: splitSentences(text),
    published: null,
    language: 'en',
    skip: [{ start: 9, end: 15 }],
  });
  expect(dates.map((date) => date.text)).toEqual(['Sunday']);
});
