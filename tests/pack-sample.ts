import type { Claim } from '../src/model/claim.ts';
import type { Dated } from '../src/model/dated.ts';
import type { Entity } from '../src/model/entity.ts';
import { entityId, incidentId, packId } from '../src/model/id.ts';
import type { Incident } from '../src/model/incident.ts';
import type { Pack } from '../src/model/pack.ts';
import type { Report } from '../src/model/report.ts';
import { textId } from '../src/text/text-id.ts';

const on = (day: string): Dated => ({ edtf: day, from: day, to: day, basis: 'stated', why: [] });

/** A small valid pack of `size` reports, each with one incident, for tests that take packs apart. */
export function samplePack(size = 3): Pack {
  const entities: Entity[] = [
    {
      id: entityId('harbour'),
      kind: 'place',
      name: 'Old Harbour',
      names: ['Old Harbour', 'الميناء القديم'],
      type: 'site',
      lat: 10.5,
      lon: -20.25,
      country: 'XA',
      part_of: entityId('port-city'),
    },
    { id: entityId('port-city'), kind: 'place', name: 'Port City', names: ['Port City', 'Porto'] },
    {
      id: entityId('river-guard'),
      kind: 'group',
      name: 'River Guard',
      names: ['River Guard', 'RG'],
      excludes: ['water'],
    },
  ];
  const reports = Array.from({ length: size }, (_, at) => sampleReport(at));
  return {
    format: 'backstory-pack',
    version: 1,
    id: packId('sample'),
    name: 'Sample',
    licence: 'CC0',
    entities,
    reports,
    incidents: reports.map((report, at) => sampleIncident(report, at)),
  };
}

function sampleReport(at: number): Report {
  const text = `Rockets hit the Old Harbour on day ${at}. The River Guard denied it.`;
  const day = `2020-03-${String((at % 28) + 1).padStart(2, '0')}`;
  const claim: Claim = {
    kind: 'rocket-fire',
    when: on(day),
    places: [0],
    groups: [{ mention: 1, role: 'suspected' }],
    certainty: 'reported',
    according_to: [{ name: 'River Guard', start: 45, end: 56 }],
    figures: [{ what: 'rockets', value: '>=2', start: 0, end: 7 }],
    evidence: [{ start: 0, end: 38 }],
    corrects: null,
  };
  return {
    id: textId(text),
    text,
    title: `Rockets at the harbour, ${at}`,
    publisher: at % 2 === 0 ? 'Tide News' : 'Coast Radio',
    url: `https://news.example/${at}`,
    language: 'en',
    published: on(day),
    sentences: [
      { start: 0, end: 40 },
      { start: 41, end: text.length },
    ],
    dates: [{ start: 31, end: 36, text: 'day', edtf: day, from: day, to: day, value: day }],
    mentions: [
      {
        start: 16,
        end: 27,
        text: 'Old Harbour',
        kind: 'place',
        entity: entityId('harbour'),
        name: 'Old Harbour',
        score: 1,
      },
      { start: 45, end: 56, text: 'River Guard', kind: 'group', entity: entityId('river-guard'), name: 'River Guard' },
    ],
    hedges: [],
    attributions: [{ source: { start: 41, end: 56 } }],
    claims: [claim],
    problems: [],
  };
}

function sampleIncident(report: Report, at: number): Incident {
  const [claim] = report.claims;
  if (!claim) throw new Error('pack-sample: the report has no claim');
  return {
    id: incidentId(`incident-${at}`),
    kind: claim.kind,
    when: claim.when,
    places: [{ entity: entityId('harbour'), name: 'Old Harbour', lat: 10.5, lon: -20.25 }],
    groups: [{ entity: entityId('river-guard'), name: 'River Guard', role: 'suspected' }],
    title: `Rockets hit Old Harbour (${at})`,
    certainty: claim.certainty,
    claims: [
      {
        report: report.id,
        claim: 0,
        when: claim.when,
        certainty: claim.certainty,
        according_to: claim.according_to,
        figures: claim.figures,
        evidence: claim.evidence,
      },
    ],
  };
}
