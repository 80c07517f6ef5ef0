import { expect, test } from 'vitest';
import { buildIncidents } from '../src/incidents/build-incidents.ts';
import type { Report } from '../src/model/report.ts';
import { bundledEntities, readText } from './report-tools.ts';

/** Texts in which a fact was once told wrong: what must not be said, and what must. */
const rolesOf = (report: Report): readonly string[] =>
  report.claims.flatMap(({ groups }) =>
    groups.map(({ mention, role }) => `${report.mentions[mention]?.text}: ${role}`),
  );
const voices = (report: Report): readonly string[] =>
  report.claims.flatMap(({ according_to }) => according_to.map(({ name }) => name));
const figures = (report: Report): readonly string[] =>
  report.claims.flatMap((claim) => claim.figures.map(({ what, value }) => `${value} ${what}`));
const dated = (body: string): Report => readText(`date: 2020-03-02\n\n${body}`);

test.each([
  'Iran denied the rocket attack on Kirkuk on Sunday that killed two people.',
  'Iran suggested that gunmen had staged the attack in Kirkuk on Sunday.',
  'Kataib Hezbollah condemned the rocket attack on Kirkuk on Sunday.',
  "Iran's emergency service said that two missiles hit a station in Kirkuk on Sunday.",
])('who speaks of violence is not suspected of it: %s', (text) => {
  expect(rolesOf(dated(text)).filter((role) => role.endsWith('suspected'))).toEqual([]);
});

test('who acts is suspected, who suffers is the target', () => {
  expect(rolesOf(dated('Kataib Hezbollah fighters attacked a patrol in Kirkuk on Sunday.'))).toContain(
    'Kataib Hezbollah: suspected',
  );
  expect(rolesOf(dated('The Union III base in Baghdad was hit by two rockets on Sunday.'))).toContain(
    'Union III base: target',
  );
});

test('the exact target is an attack on what is named', () => {
  const report = dated('Rockets were fired in Baghdad on Sunday. The exact target was reportedly Union III.');
  expect(rolesOf(report)).toContain('Union III: target');
});

test('a platform takes no part in what is told there', () => {
  expect(rolesOf(dated('Two rockets hit Kirkuk on Sunday, the governor said on Twitter.'))).toEqual([]);
});

test('labels, versions and posts are nobody', () => {
  expect(voices(dated('JUST IN: Explosions were heard in Baghdad on Sunday, witnesses said.'))).toEqual(['witnesses']);
  const corrected = dated(
    'A bomb killed 29 people in Kirkuk on Sunday.\n\nCorrection: An earlier version of this report said that 31 people were killed.',
  );
  expect(voices(corrected)).toEqual([]);
  expect(figures(corrected)).toEqual(['29 people killed']);
});

test('nobody evacuated is no evacuation; false reports are denied', () => {
  expect(dated('The Pentagon said it had evacuated no one from the base.').claims).toEqual([]);
  const denied = dated('Reports that the governor was killed in Kirkuk on Sunday were false.');
  expect(denied.claims.map(({ certainty }) => certainty)).toEqual(['denied']);
});

test('what a group consists of is no figure of an incident', () => {
  expect(
    figures(dated('Rockets hit the offices of an umbrella group of over 40 militias in Baghdad on Sunday.')),
  ).toEqual([]);
});

test('"a week after" dates the event that follows', () => {
  const report = dated(
    'Rockets hit Baghdad on Sunday. The attack came a week after an air strike on Kirkuk that killed nine people.',
  );
  expect(report.claims.map(({ kind, when }) => [kind, when.from === '2020-03-01'])).toEqual([
    ['rocket-fire', true],
    ['rocket-fire', true],
    ['air-strike', false],
  ]);
});

test('what also stands there is not where it happened', () => {
  const report = dated('Rockets hit the Green Zone in Baghdad on Sunday, where the US Embassy is located.');
  expect(report.claims[0]?.places.map((at) => report.mentions[at]?.name)).toEqual(['Green Zone', 'Baghdad']);
});

test('markets are not bombed, matches not fought with rockets', () => {
  expect(dated('Brent crude was bombed to $31 a barrel on Monday; traders evacuated positions.').claims).toEqual([]);
  expect(
    dated('The Rockets opened fire from three-point range on Sunday and bombed the team 121-98 in the season opener.')
      .claims,
  ).toEqual([]);
});

test('an incident keeps groups, not sites and platforms; a blame says who blames whom', () => {
  const { incidents } = buildIncidents(
    [
      dated('Two rockets hit the K-1 base near Kirkuk on Sunday, an officer said on Twitter.'),
      dated('Washington blames Kataib Hezbollah for rocket attacks on the Green Zone in Baghdad.'),
    ],
    bundledEntities,
  );
  const fire = incidents.find(({ kind }) => kind === 'rocket-fire');
  expect([fire?.places[0]?.name, fire?.groups]).toEqual(['K-1', []]);
  expect(incidents.find(({ kind }) => kind === 'statement')?.title).toBe('United States blames Kataib Hezbollah');
});
