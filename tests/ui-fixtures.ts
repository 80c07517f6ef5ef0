import type { Certainty, ClaimKind } from '../src/model/claim.ts';
import type { Dated } from '../src/model/dated.ts';
import { entityId, incidentId, packId, reportId } from '../src/model/id.ts';
import type { Incident, IncidentClaim } from '../src/model/incident.ts';
import type { Pack } from '../src/model/pack.ts';
import type { Report } from '../src/model/report.ts';

/** A day, or a range of days, as a date with its precision. */
export function dated(from: string, to: string = from, more: Partial<Dated> = {}): Dated {
  return { edtf: from === to ? from : `${from}/${to}`, from, to, basis: 'stated', why: [], ...more };
}

const TEXT =
  'At least four blasts hit the area and set off the alarms. Two rockets came down close to the quarter, one account said. It is unclear whether anyone was hurt.';
const FIRST = { start: 0, end: 57 };
const SECOND = { start: 58, end: 119 };
const THIRD = { start: 120, end: 158 };

export function makeReport(id: string, published: Dated, more: Partial<Report> = {}): Report {
  return {
    id: reportId(id.padEnd(64, '0')),
    text: TEXT,
    language: 'en',
    published,
    sentences: [FIRST, SECOND, THIRD],
    dates: [],
    mentions: [],
    hedges: [],
    attributions: [],
    claims: [],
    problems: [],
    ...more,
  };
}

export function makeClaim(report: Report, more: Partial<IncidentClaim> = {}): IncidentClaim {
  return {
    report: report.id,
    claim: 0,
    when: report.published,
    certainty: 'reported',
    according_to: [],
    figures: [],
    evidence: [FIRST],
    ...more,
  };
}

const voice = (name: string): { name: string; start: number; end: number } => ({ name, start: 0, end: 0 });
export const FRIDAY = dated('2020-03-13', '2020-04-10', {
  weekday: 5,
  basis: 'inferred',
  why: [
    { text: 'early on Friday morning', start: 0, end: 0 },
    { text: 'Last week the United Kingdom announced', start: 0, end: 0 },
  ],
});
export const FEBRUARY = makeReport('a1', dated('2020-02-16'), {
  publisher: 'Sample Wire',
  title: 'Blasts heard',
  url: 'https://news.example/blasts',
});
export const UNDATED = makeReport('b2', FRIDAY, { publisher: 'RT' });

interface Sketch {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly when: Dated;
  readonly title: string;
  readonly certainty?: Certainty;
  readonly place: string;
  readonly group?: string;
  readonly claims: readonly IncidentClaim[];
}

function makeIncident({ id, kind, when, title, certainty = 'reported', place, group, claims }: Sketch): Incident {
  return {
    id: incidentId(id),
    kind,
    when,
    title,
    certainty,
    places: [{ entity: entityId(place.toLowerCase().replace(/ /g, '-')), name: place }],
    groups: group ? [{ entity: entityId('kataib-hezbollah'), name: group, role: 'suspected' }] : [],
    claims,
  };
}

const RT_REUTERS = [voice('Reuters'), voice('a US military source')];
export const INCIDENTS: readonly Incident[] = [
  makeIncident({
    id: 'i-friday',
    kind: 'rocket-fire',
    when: FRIDAY,
    title: 'Rocket close to the Green Zone, Baghdad',
    place: 'Green Zone',
    claims: [
      makeClaim(UNDATED, {
        according_to: [voice('RT'), voice('Al-Arabiya')],
        evidence: [SECOND],
        figures: [{ what: 'rockets', value: '>=1', start: 0, end: 0 }],
      }),
    ],
  }),
  makeIncident({
    id: 'i-february',
    kind: 'rocket-fire',
    when: dated('2020-02-16', '2020-02-16', { time: { value: '03:25', approximate: true } }),
    title: 'Rockets at the Green Zone, Baghdad',
    place: 'Green Zone',
    group: 'Kataib Hezbollah',
    claims: [
      makeClaim(FEBRUARY, { according_to: RT_REUTERS, figures: [{ what: 'blasts', value: '>=4', start: 0, end: 0 }] }),
      makeClaim(UNDATED, {
        certainty: 'disputed',
        evidence: [SECOND],
        figures: [{ what: 'blasts', value: '2', start: 0, end: 0 }],
      }),
      makeClaim(FEBRUARY, {
        certainty: 'unclear',
        evidence: [THIRD],
        corrects: null,
        according_to: [voice('Lawk Ghafuri')],
      }),
    ],
  }),
  makeIncident({
    id: 'i-january',
    kind: 'air-strike',
    when: dated('2020-01-01', '2020-01-10', { edtf: '2020-01-01~/2020-01-10~' }),
    title: 'Drone strike killed an Iranian general, Baghdad',
    certainty: 'confirmed',
    place: 'Baghdad',
    claims: [
      makeClaim(FEBRUARY, { certainty: 'confirmed', background: true }),
      makeClaim(UNDATED, { background: true }),
    ],
  }),
  makeIncident({
    id: 'i-late',
    kind: 'rocket-fire',
    when: dated('2019-10-01', '2019-12-31', { edtf: '2019-10~/2019-12~' }),
    title: 'Rockets at the K-1 base, Kirkuk',
    certainty: 'claimed',
    place: 'Green Zone',
    claims: [
      makeClaim(UNDATED, {
        certainty: 'claimed',
        according_to: [voice('US officials')],
        figures: [{ what: 'killed', value: '1', start: 0, end: 0 }],
      }),
    ],
  }),
  makeIncident({
    id: 'i-unknown',
    kind: 'statement',
    when: { edtf: 'XXXX-XX-XX', from: null, to: null, basis: 'unknown', why: [] },
    title: 'Parliament asked foreign troops to leave',
    certainty: 'denied',
    place: 'Baghdad',
    claims: [makeClaim(UNDATED, { certainty: 'denied', according_to: [voice('the ministry')] })],
  }),
];

/** A small pack with every sort of date, certainty, contradiction and correction. */
export const PACK: Pack = {
  format: 'backstory-pack',
  version: 1,
  id: packId('bundled'),
  name: 'Test',
  entities: [
    {
      id: entityId('iraq'),
      kind: 'place',
      type: 'country',
      name: 'Iraq',
      names: ['Iraq', 'العراق'],
      country: 'IQ',
      lat: 33.2,
      lon: 43.7,
    },
    {
      id: entityId('baghdad'),
      kind: 'place',
      type: 'city',
      name: 'Baghdad',
      names: ['Baghdad', 'بغداد'],
      country: 'IQ',
      lat: 33.3152,
      lon: 44.3661,
      part_of: entityId('iraq'),
      description: 'Capital of Iraq',
    },
    {
      id: entityId('green-zone'),
      kind: 'place',
      type: 'district',
      name: 'Green Zone',
      names: ['Green Zone', 'International Zone', 'المنطقة الخضراء', 'zone verte'],
      country: 'IQ',
      lat: 33.3066,
      lon: 44.3913,
      part_of: entityId('baghdad'),
      description: 'Fortified government and embassy quarter',
    },
    {
      id: entityId('kataib-hezbollah'),
      kind: 'group',
      type: 'militia',
      name: 'Kataib Hezbollah',
      names: ['Kataib Hezbollah', 'كتائب حزب الله'],
      country: 'IQ',
      description: 'Militia within the Popular Mobilization Forces',
    },
    {
      id: entityId('zayouna'),
      kind: 'place',
      type: 'district',
      name: 'Zayouna',
      names: ['Zayouna', 'زيونة'],
      country: 'IQ',
      part_of: entityId('baghdad'),
    },
  ],
  reports: [FEBRUARY, UNDATED],
  incidents: INCIDENTS,
};
