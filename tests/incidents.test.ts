import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildIncidents } from '../src/incidents/build-incidents.ts';
import { clusterReports } from '../src/incidents/cluster-reports.ts';
import { selectIncidents } from '../src/incidents/timeline.ts';
import type { EntityId } from '../src/model/id.ts';
import type { Incident } from '../src/model/incident.ts';
import type { Report } from '../src/model/report.ts';
import { bundledEntities, readText } from './report-tools.ts';

const digests = new URL('../assets/sources/', import.meta.url);
const readFolder = (folder: string): readonly Report[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readText(readFileSync(join(folder, file), 'utf8')));
const raw = process.env['BACKSTORY_EVAL_DIR'] ? join(process.env['BACKSTORY_EVAL_DIR'], '..', 'sources') : '';

const reportsOf = (incident: Incident): number => new Set(incident.claims.map(({ report }) => report)).size;
const names = (incident: Incident): readonly string[] =>
  [...incident.places, ...incident.groups].map(({ name }) => name);

/** What the two first sources tell, whether read from our digests or from the raw texts. */
function checkSources(reports: readonly Report[]): void {
  const built = buildIncidents(reports, bundledEntities);
  const dated = built.reports.find(({ published }) => published.basis === 'stated');
  const undated = built.reports.find(({ published }) => published.basis === 'inferred');
  const find = (kind: string, ...words: readonly string[]): Incident => {
    const found = built.incidents.find(
      (incident) => incident.kind === kind && words.every((word) => names(incident).includes(word)),
    );
    if (!found)
      throw new Error(
        `no ${kind} with ${words.join(', ')} among ${built.incidents.map(({ title }) => title).join('; ')}`,
      );
    return found;
  };
  expect(dated?.published.edtf).toBe('2020-02-16');

  const fire = built.incidents.find(({ kind, when }) => kind === 'rocket-fire' && when.edtf === '2020-02-16');
  expect(fire && names(fire)).toEqual(expect.arrayContaining(['Green Zone', 'Union III']));
  expect(fire?.when.time).toEqual({ value: '03:25', approximate: true });
  expect(fire?.claims.flatMap(({ figures }) => figures.map(({ value, what }) => `${value} ${what}`))).toContain(
    '>=4 blasts',
  );
  expect(fire?.claims.map(({ according_to }) => according_to.map(({ name }) => name))).toContainEqual([
    'Reuters',
    'a US military source',
  ]);
  expect(fire?.claims.some(({ certainty }) => certainty === 'unclear')).toBe(true);
  expect(fire?.claims.some(({ corrects }) => corrects === null)).toBe(true);

  const smoke = find('other', 'Zayouna');
  expect(smoke.certainty).toBe('disputed');
  expect(smoke.claims.some(({ certainty }) => certainty === 'unclear')).toBe(true);

  expect(undated?.published.from && undated.published.from >= '2020-01-01').toBe(true);
  expect(undated?.published.to).toBe('2020-12-31');
  expect(undated?.published.why.length).toBeGreaterThan(1);
  const friday = built.incidents.find(({ kind, when }) => kind === 'rocket-fire' && when.weekday === 5);
  expect(friday?.when.from).not.toBe(friday?.when.to);
  expect(friday?.claims.flatMap(({ figures }) => figures.map(({ value }) => value))).toContain('>=1');
  const thursday = built.incidents.find(({ kind, when }) => kind === 'rocket-fire' && when.weekday === 4);
  expect(thursday?.when.why.map(({ text }) => text.toLowerCase())).toContainEqual(
    expect.stringMatching(/a day (?:after|before)/),
  );
  expect(thursday?.claims.flatMap(({ figures }) => figures.map(({ value }) => value))).toContain('2');

  const attack = find('rocket-fire', 'K-1', 'Kirkuk');
  expect([reportsOf(attack), attack.when.from, attack.when.to]).toEqual([2, '2019-10-01', '2019-12-31']);
  const killing = find('killing', 'Qassem Soleimani', 'Abu Mahdi al-Muhandis');
  expect([reportsOf(killing), killing.when.from, killing.when.to]).toEqual([2, '2020-01-01', '2020-01-10']);
  expect(attack.claims.every(({ background }) => background)).toBe(true);

  find('vote-decision', 'Iraqi parliament');
  find('evacuation-withdrawal', 'France');
  find('evacuation-withdrawal', 'United Kingdom');
  find('deployment', 'United States');
}

describe('the two first sources', () => {
  test('as digests', () => {
    checkSources(readFolder(digests.pathname));
  });

  test.skipIf(!existsSync(raw))('as raw texts (needs BACKSTORY_EVAL_DIR and the folder of sources beside it)', () => {
    checkSources(readFolder(raw));
  });

  test('together: every incident of one source is also that of its digest', () => {
    const built = buildIncidents(readFolder(digests.pathname), bundledEntities);
    expect(built.reports).toHaveLength(2);
    expect(selectIncidents(built.incidents, { entity: 'k-1' as EntityId }).map(({ title }) => title)).toEqual([
      'Rocket fire at K-1, Kirkuk',
    ]);
  });
});

const texts = [
  'date: 2021-05-03\n\nA car bomb killed 12 people in Kirkuk on Monday, police said.',
  'date: 2021-05-04\n\nAt least 15 people died after a car bomb exploded in Kirkuk on Monday, a hospital official said.',
  'date: 2021-05-20\n\nGunmen opened fire on a patrol in Kirkuk on Wednesday.',
  'date: 2021-05-05\n\nA bomb exploded in Baghdad on Tuesday. Nobody claimed responsibility.',
  'Rockets were fired at the Green Zone in Baghdad on Friday.',
].map(readText);

describe('merging', () => {
  test('reports of one bombing are one incident with both figures', () => {
    const { incidents } = buildIncidents(texts, bundledEntities);
    const bombing = incidents.find(
      ({ kind, places }) => kind === 'bombing' && places.some(({ name }) => name === 'Kirkuk'),
    );
    expect(bombing?.when.edtf).toBe('2021-05-03');
    expect(bombing?.claims.flatMap(({ figures }) => figures.map(({ value }) => value)).sort()).toEqual(['12', '>=15']);
    expect(incidents.filter(({ kind }) => kind === 'bombing')).toHaveLength(2);
    expect(incidents.filter(({ kind }) => kind === 'shooting')).toHaveLength(1);
  });

  test('any order of the reports gives the same bytes; a report twice counts once', () => {
    const all = [...texts, ...readFolder(digests.pathname)];
    const once = JSON.stringify(buildIncidents(all, bundledEntities));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(JSON.stringify(buildIncidents(shuffled, bundledEntities))).toBe(once);
      }),
      { numRuns: 20 },
    );
    expect(JSON.stringify(buildIncidents([...all, ...texts], bundledEntities))).toBe(once);
  });

  test('every claim is in exactly one incident, unchanged', () => {
    const { incidents, reports } = buildIncidents(texts, bundledEntities);
    const keys = incidents.flatMap(({ claims }) => claims.map(({ report, claim }) => `${report}:${String(claim)}`));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(reports.flatMap(({ claims }) => claims).length);
    expect(new Set(incidents.map(({ id }) => id)).size).toBe(incidents.length);
  });

  test('leaving out a report undoes its merges', () => {
    const without = JSON.stringify(buildIncidents(texts.slice(0, 4), bundledEntities));
    buildIncidents(texts, bundledEntities);
    expect(JSON.stringify(buildIncidents(texts.slice(0, 4), bundledEntities))).toBe(without);
  });

  test('nothing in, nothing out', () => {
    expect(buildIncidents([], [])).toEqual({ incidents: [], reports: [] });
  });
});

describe('timeline', () => {
  const { incidents } = buildIncidents([...texts, ...readFolder(digests.pathname)], bundledEntities);
  test('oldest first, within days, of one entity', () => {
    const days = selectIncidents(incidents).map(({ when }) => when.from ?? when.to ?? '9999');
    expect(days).toEqual([...days].sort());
    expect(
      selectIncidents(incidents, { from: '2021', to: '2021-05' }).every(
        ({ when }) => when.to === null || when.to >= '2021-01-01',
      ),
    ).toBe(true);
    expect(selectIncidents(incidents, { entity: 'nobody' as EntityId })).toEqual([]);
  });
});

test('reports of one event are one cluster, in any order', () => {
  const story = [
    'date: 2021-05-03\n\nA car bomb killed twelve people at the fish market in Kirkuk on Monday, police said.',
    'date: 2021-05-04\n\nThe car bomb at the Kirkuk fish market killed fifteen people, police said on Tuesday.',
    'date: 2021-05-04\n\nThe central bank of Chile raised interest rates for the third time, citing inflation.',
  ].map(readText);
  const clusters = clusterReports(story);
  expect(clusters.map((cluster) => cluster.length).sort((a, b) => a - b)).toEqual([1, 2]);
  expect(clusterReports([...story].reverse())).toEqual(clusters);
});
