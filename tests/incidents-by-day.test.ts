import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIncidents } from '../src/incidents/build-incidents.ts';
import { incidentsByDay } from '../src/incidents/incidents-by-day.ts';
import type { Incident } from '../src/model/incident.ts';
import type { Report } from '../src/model/report.ts';
import { bundledEntities, readText } from './report-tools.ts';

const WHEN = [
  'On Sunday',
  'On 14 February 2020',
  'Late last year',
  'In January',
  'Two days earlier',
  'On Friday evening',
  'Earlier this month',
  'Last week',
  '',
];
const WHAT = [
  'three rockets hit the Green Zone in Baghdad',
  'rockets were fired at the K-1 base near Kirkuk, killing a contractor',
  'Kataib Hezbollah denied firing rockets at the US Embassy in Baghdad',
  'parliament voted to expel foreign troops in the wake of the strike',
  'an air strike killed an Iranian general near Baghdad airport',
  'protesters gathered in Zayouna',
  'the US-led coalition withdrew from Union III',
  'sirens sounded in the embassy',
];
const DATES = ['date: 2020-02-16\n', 'date: 2020-02-17\n', 'date: 2020-01-05\n', 'date: 2019-12-30\n', ''];

const reports: fc.Arbitrary<readonly Report[]> = fc.array(
  fc
    .tuple(
      fc.constantFrom(...DATES),
      fc.array(fc.tuple(fc.constantFrom(...WHEN), fc.constantFrom(...WHAT)), { minLength: 1, maxLength: 4 }),
    )
    .map(([date, sentences]) =>
      readText(
        `${date}language: en\n\n${sentences.map(([when, what]) => `${when ? `${when}, ` : ''}${what}, officials said.`).join(' ')}`,
      ),
    ),
  { maxLength: 14 },
);

/** The same as `buildIncidents` gives, by way of one day at a time; each look at a report gives a new object, as a file does. */
function byDay(texts: readonly Report[]): { incidents: readonly Incident[]; reports: readonly Report[] } {
  const all = new Map(texts.map((report) => [report.id, report]));
  const get = (id: string): Report => structuredClone(all.get(id as Report['id'])!);
  const made: Incident[] = [];
  const run = incidentsByDay({ ids: [...all.keys()], get }, bundledEntities);
  for (;;) {
    const { value, done } = run.next();
    if (done) {
      const sorted = [...all.values()].map(value).sort(byId);
      return { incidents: made.sort(byId), reports: sorted };
    }
    made.push(value);
  }
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

describe('one day at a time', () => {
  test('gives what all at once gives', () => {
    let merged = 0;
    let redated = 0;
    fc.assert(
      fc.property(reports, (texts) => {
        const whole = buildIncidents(texts, bundledEntities);
        expect(byDay(texts)).toEqual(whole);
        merged += whole.incidents.filter(({ claims }) => new Set(claims.map(({ report }) => report)).size > 1).length;
        const before = new Map(texts.map(({ id, published }) => [id, published.edtf]));
        redated += whole.reports.filter(({ id, published }) => before.get(id) !== published.edtf).length;
      }),
      { numRuns: 60, seed: 7 },
    );
    // What is compared has merges and new dates in it.
    expect(merged).toBeGreaterThan(50);
    expect(redated).toBeGreaterThan(5);
  });

  test('a report is asked for only when its day comes', () => {
    const texts = fc.sample(reports, { numRuns: 30, seed: 3 }).flat();
    let most = 0;
    const asked = new Map<string, number>();
    const all = new Map(texts.map((report) => [report.id, report]));
    const get = (id: string): Report => {
      asked.set(id, (asked.get(id) ?? 0) + 1);
      most = Math.max(most, asked.get(id)!);
      return all.get(id as Report['id'])!;
    };
    expect([...incidentsByDay({ ids: [...all.keys()], get }, bundledEntities)].length).toBeGreaterThan(0);
    // Once to sort it, once a day that it tells of in each of a few passes: never once for every other report.
    expect(most).toBeLessThan(40);
  });
});
