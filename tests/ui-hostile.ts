import { entityId, incidentId, packId, reportId } from '../src/model/id.ts';
import type { Pack } from '../src/model/pack.ts';
import { dated, INCIDENTS, makeReport, PACK } from './ui-fixtures.ts';

const STRINGS = [
  '<img src=x onerror="window.hacked=1">',
  '"><script>window.hacked=1</script>',
  '\u202Egnp.live\u202C \u2067مرحبا\u2069',
  'x'.repeat(10_000),
  '👩‍👩‍👧‍👦'.repeat(60),
  'Z̷͍̀a̶͇̓l̸̰͝g̷̱̃o̵͎̊'.repeat(20),
  'javascript:window.hacked=1',
  '${window.hacked=1} $1 $$ {{7*7}}',
  '\u0000\u0007\u001b[31m',
];

let next = 0;
const bad = (): string => STRINGS[next++ % STRINGS.length] ?? '';

/** A pack whose every text is hostile: markup, addresses that are no links, direction overrides, 10,000 letters, control characters. */
export function hostilePack(): Pack {
  next = 0;
  const reports = PACK.reports.flatMap((report) =>
    STRINGS.map((text, at) => ({
      ...makeReport(`h${at}${report.id.slice(0, 2)}`, dated('2020-02-16')),
      text: `${text} ${text}`,
      publisher: bad(),
      title: bad(),
      url: at % 2 ? 'javascript:window.hacked=1' : 'https://news.example/"onclick="window.hacked=1',
      language: '"><',
    })),
  );
  const ids = PACK.entities.map((_, at) => entityId(`hostile-${at}`));
  return {
    ...PACK,
    id: packId('hostile'),
    entities: PACK.entities.map((entity, at) => ({
      ...entity,
      id: ids[at] ?? entityId('x'),
      name: bad(),
      names: STRINGS,
      description: bad(),
      type: bad(),
      country: '"><',
      part_of: ids[(at + 1) % ids.length] ?? entityId('x'),
      lat: 33,
      lon: 44,
    })),
    reports,
    incidents: INCIDENTS.map((incident, at) => ({
      ...incident,
      id: incidentId(`"><i ${at}`),
      title: bad(),
      places: [{ entity: ids[0] ?? null, name: bad(), lat: 33, lon: 44 }],
      groups: [{ entity: null, name: bad(), role: 'named' as const }],
      when: { ...incident.when, basis: 'inferred' as const, why: STRINGS.map((text) => ({ text, start: 0, end: 0 })) },
      claims: reports.map((report, n) => ({
        report: n === 0 ? reportId('nowhere') : report.id,
        claim: 0,
        when: incident.when,
        certainty: incident.certainty,
        according_to: [
          { name: bad(), start: 0, end: 0 },
          { name: bad(), start: 0, end: 0 },
        ],
        figures: [
          { what: bad(), value: bad(), start: 0, end: 0 },
          { what: 'x', value: String(n), start: 0, end: 0 },
        ],
        evidence: [{ start: 0, end: 20_000 }],
      })),
    })),
  };
}
