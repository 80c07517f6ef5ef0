import { addDays } from '../../src/dates/days.ts';
import type { Claim } from '../../src/model/claim.ts';
import { CERTAINTIES, CLAIM_KINDS } from '../../src/model/claim.ts';
import type { Dated } from '../../src/model/dated.ts';
import type { Entity } from '../../src/model/entity.ts';
import { incidentId, packId } from '../../src/model/id.ts';
import type { Incident } from '../../src/model/incident.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Report } from '../../src/model/report.ts';
import { textId } from '../../src/text/text-id.ts';
import { seededRandom } from '../seeded-random.ts';
import { entitiesOf } from './bench-entities.ts';
import { benchNames } from './bench-names.ts';

type Random = ReturnType<typeof seededRandom>;

const VERBS = [
  'attacked',
  'shelled',
  'left',
  'entered',
  'warned of',
  'denied shelling',
  'blamed others for',
  'withdrew from',
];
const FILLER =
  'Residents spoke of a long night and of broken windows near the market, and officials promised an inquiry by the end of the week.';

/** A report of about `sentences` sentences, three of which claim something; valid in every field. The same for the same number. */
export function benchReport(at: number, entities: readonly Entity[], sentences = 20): Report {
  const random = seededRandom(at + 1);
  const day = addDays('2010-01-01', Math.floor((at * 5000) / 100_000) % 5000);
  const when: Dated = { edtf: day, from: day, to: day, basis: 'metadata', why: [] };
  const mentions: Mention[] = [];
  const claims: Claim[] = [];
  const spans: { start: number; end: number }[] = [];
  let text = '';
  const mention = (entity: Entity): number => {
    mentions.push({
      start: text.length,
      end: text.length + entity.name.length,
      text: entity.name,
      kind: entity.kind,
      entity: entity.id,
      name: entity.name,
    });
    text += entity.name;
    return mentions.length - 1;
  };
  for (let k = 0; k < sentences; k += 1) {
    const start = text.length;
    if (k % 7 === 0) {
      const group = mention(random.pick(entities));
      text += ` ${random.pick(VERBS)} `;
      const place = mention(random.pick(entities));
      text += ` with ${2 + random.below(9)} rockets, a spokesman said.`;
      claims.push(claim(random, when, group, place, { start, end: text.length }));
    } else text += `${FILLER} (${at}.${k})`;
    spans.push({ start, end: text.length });
    text += ' ';
  }
  return {
    id: textId(text),
    text,
    title: `Report ${at} on ${mentions[1]?.name ?? ''}`,
    publisher: `Paper ${at % 50}`,
    language: 'en',
    published: when,
    sentences: spans,
    dates: [],
    mentions,
    hedges: [],
    attributions: [],
    claims,
    problems: [],
  };
}

function claim(random: Random, when: Dated, group: number, place: number, span: { start: number; end: number }): Claim {
  return {
    kind: random.pick(CLAIM_KINDS),
    when,
    places: [place],
    groups: [{ mention: group, role: 'suspected' }],
    certainty: random.pick(CERTAINTIES),
    according_to: [],
    figures: [{ what: 'rockets', value: String(2 + random.below(9)), ...span }],
    evidence: [span],
  };
}

/** Reports of a bench pack at most; more incidents share them. */
const MOST_REPORTS = 100_000;

/** A pack of incidents, each told by one report; the first entity has every twentieth of them. */
export function benchPack(incidents: number, names: number): Pack {
  const entities = entitiesOf(benchNames(names));
  const reports = Array.from({ length: Math.min(incidents, MOST_REPORTS) }, (_, at) => benchReport(at, entities, 1));
  return {
    format: 'backstory-pack',
    version: 1,
    id: packId('bench'),
    name: 'Bench',
    entities,
    reports,
    incidents: Array.from({ length: incidents }, (_, at) => benchIncident(reports[at % reports.length]!, at, entities)),
  };
}

function benchIncident(report: Report, at: number, entities: readonly Entity[]): Incident {
  const [claim] = report.claims;
  const [group, place] = report.mentions;
  const first = at % 20 === 0 ? entities[0] : undefined;
  return {
    id: incidentId(`i${at}`),
    kind: claim!.kind,
    when: claim!.when,
    places: [{ entity: first?.id ?? place!.entity, name: first?.name ?? place!.name }],
    groups: [{ entity: group!.entity, name: group!.name, role: 'suspected' }],
    title: `${group!.name} at ${first?.name ?? place!.name}`,
    certainty: claim!.certainty,
    claims: [
      {
        report: report.id,
        claim: 0,
        when: claim!.when,
        certainty: claim!.certainty,
        according_to: [],
        figures: claim!.figures,
        evidence: claim!.evidence,
      },
    ],
  };
}
