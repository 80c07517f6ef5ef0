import type { Incident } from '../model/incident.ts';
import type { Pack } from '../model/pack.ts';
import type { Report } from '../model/report.ts';
import { guardFormula } from './guard-formula.ts';

/** How the table is written. */
export interface CsvOptions {
  /** A byte order mark first, which Excel needs to see UTF-8. */
  readonly bom?: boolean;
  /** On unless switched off: cells that a spreadsheet would run are defused (this changes them by an apostrophe). */
  readonly guard?: boolean;
}

/** The columns, in order. `date` is EDTF; lists are joined by ` | `. */
const CSV_COLUMNS = [
  'id',
  'date',
  'from',
  'to',
  'kind',
  'title',
  'certainty',
  'places',
  'country',
  'latitude',
  'longitude',
  'groups',
  'roles',
  'figures',
  'according_to',
  'reports',
  'publishers',
  'urls',
] as const;

/**
 * Incidents as a table: RFC 4180 with CRLF, one row each, every cell quoted. Loses: the texts and everything marked in them, which
 * report says what (figures and voices of all reports stand together), why a date is what it is, entities without incidents.
 */
export function exportCsv(pack: Pack, options: CsvOptions = {}): string {
  const reports = new Map(pack.reports.map((report) => [report.id as string, report]));
  const guard = options.guard === false ? (cell: string): string => cell : guardFormula;
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => `"${guard(cell).replaceAll('"', '""')}"`).join(',');
  const lines = [line(CSV_COLUMNS), ...pack.incidents.map((incident) => line(cellsOf(incident, reports)))];
  return `${options.bom ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`;
}

function cellsOf(incident: Incident, reports: ReadonlyMap<string, Report>): readonly string[] {
  const cited = [...new Set(incident.claims.map((claim) => claim.report as string))];
  const known = cited.flatMap((id) => reports.get(id) ?? []);
  const spot = incident.places.find((place) => place.lat !== undefined && place.lon !== undefined);
  const join = (values: readonly (string | undefined)[]): string =>
    [...new Set(values.filter((value): value is string => value !== undefined && value !== ''))].join(' | ');
  return [
    incident.id,
    incident.when.edtf,
    incident.when.from ?? '',
    incident.when.to ?? '',
    incident.kind,
    incident.title,
    incident.certainty,
    join(incident.places.map((place) => place.name)),
    join(incident.places.map((place) => place.country)),
    spot?.lat?.toString() ?? '',
    spot?.lon?.toString() ?? '',
    incident.groups.map((group) => group.name).join(' | '),
    incident.groups.map((group) => group.role).join(' | '),
    join(incident.claims.flatMap((claim) => claim.figures.map((figure) => `${figure.what}: ${figure.value}`))),
    join(incident.claims.flatMap((claim) => claim.according_to.map((voice) => voice.name))),
    String(cited.length),
    join(known.map((report) => report.publisher)),
    join(known.map((report) => report.url)),
  ];
}
