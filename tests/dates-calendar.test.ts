import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  isoWeek,
  isRealDay,
  mondayOfWeek,
  splitDay,
  weekdayOf,
} from '../src/dates/days.ts';
import { parseEdtf } from '../src/dates/edtf.ts';
import { easterSunday } from '../src/dates/holidays.ts';

const MS_PER_DAY = 86_400_000;
/** Oracle: the platform's own calendar, in UTC. */
const dateOf = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const anyDay = fc
  .date({ min: dateOf('0001-01-01'), max: dateOf('9998-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  it('agrees with the platform on every sum, weekday and difference', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (day, n) => {
        const sum = new Date(dateOf(day).getTime() + n * MS_PER_DAY);
        if (sum.getUTCFullYear() < 0 || sum.getUTCFullYear() > 9999) return;
        const expected = sum.toISOString().slice(0, 10);
        expect(addDays(day, n)).toBe(expected);
        expect(daysBetween(day, expected)).toBe(n);
        expect(weekdayOf(day)).toBe(dateOf(day).getUTCDay() || 7);
      }),
    );
  });

  it('goes from an ISO week back to its Monday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, week } = isoWeek(day);
        const gap = daysBetween(mondayOfWeek(year, week), day);
        expect(gap >= 0 && gap < 7).toBe(true);
      }),
    );
  });

  it.each([
    ['2019-12-30', 2020, 1],
    ['2021-01-03', 2020, 53],
    ['2020-02-16', 2020, 7],
    ['1998-03-01', 1998, 9],
  ])('puts %s into its ISO week', (day, year, week) => {
    expect(isoWeek(day)).toEqual({ year, week });
  });

  it('knows leap years and refuses days that do not exist', () => {
    expect([1900, 2000, 2019, 2020].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect(isRealDay(2020, 2, 31)).toBe(false);
    expect(splitDay('2020-13-01')).toBeNull();
    expect(splitDay('2020-02-16T03:25:00Z')).toEqual({ year: 2020, month: 2, day: 16 });
    expect(addDays('no day', 3)).toBe('no day');
    expect(Number.isNaN(daysBetween('2020-01-01', ''))).toBe(true);
  });

  it('moves by months to the last day that there is', () => {
    expect(addMonths('2020-01-31', 1)).toBe('2020-02-29');
    expect(addMonths('2020-03-31', -1)).toBe('2020-02-29');
    expect(addMonths('2019-11-15', 14)).toBe('2021-01-15');
  });

  it.each([
    [1954, '1954-04-18'],
    [2000, '2000-04-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
  ])('knows Easter of %d', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });
});

describe('parseEdtf', () => {
  it.each([
    ['2020-02-16', '2020-02-16', '2020-02-16'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-02-16T03:25:00Z', '2020-02-16', '2020-02-16'],
    ['2020-02-16?', '2020-02-16', '2020-02-16'],
    ['2019-12~', '2019-12-01', '2019-12-31'],
    ['2019%', '2019-01-01', '2019-12-31'],
    ['198X', '1980-01-01', '1989-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2020-XX', '2020-01-01', '2020-12-31'],
    ['2020-02-XX', '2020-02-01', '2020-02-29'],
    ['2020-02-1X', '2020-02-10', '2020-02-19'],
    ['2020-21', '2020-03-01', '2020-05-31'],
    ['2020-24', '2020-12-01', '2021-02-28'],
    ['2020-33', '2020-01-01', '2020-03-31'],
    ['2020-03-13/2020-04-10', '2020-03-13', '2020-04-10'],
    ['2019-10~/2019-12~', '2019-10-01', '2019-12-31'],
    ['2020-03-13/..', '2020-03-13', null],
    ['2020-03-13/', '2020-03-13', null],
    ['../2020-03-13', null, '2020-03-13'],
    ['[2020-03-04,2020-04-03]', '2020-03-04', '2020-04-03'],
    ['{2019,2020-02}', '2019-01-01', '2020-02-29'],
    ['[..2020-02]', null, '2020-02-29'],
    ['XXXX-XX-XX', null, null],
    ['XXXX-12-27', null, null],
    ['XXXX', null, null],
    ['0000', '0000-01-01', '0000-12-31'],
    ['9999-12-31', '9999-12-31', '9999-12-31'],
  ])('%s', (edtf, from, to) => {
    expect(parseEdtf(edtf)).toEqual({ from, to });
  });

  it.each([
    '',
    'late 2019',
    '2020-02-31',
    '2020-13',
    '2020-00',
    '20',
    '20200216',
    '2020-02-16/2020-01-01',
    '2020/2021/2022',
    '[]',
    '2020-02-',
    'XXXX-13-01',
    'XXXX-02-31',
    '2020-21-01',
    '2020-02T03:25',
    'x'.repeat(500),
  ])('refuses %j', (edtf) => {
    expect(parseEdtf(edtf)).toBeNull();
  });

  it('reads every real day as itself', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseEdtf(day)).toEqual({ from: day, to: day });
      }),
    );
  });
});
