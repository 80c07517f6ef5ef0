import type { Incident } from '../model/incident.ts';
import type { Pack } from '../model/pack.ts';
import type { Report } from '../model/report.ts';

/**
 * A brief to read: incidents newest first, each with its date, certainty, figures and sources. Loses: the texts, spans, coordinates,
 * entities without incidents.
 */
export function exportMarkdown(pack: Pack): string {
  const reports = new Map(pack.reports.map((report) => [report.id as string, report]));
  const late = (incident: Incident): string => incident.when.to ?? incident.when.from ?? '';
  const incidents = [...pack.incidents].sort((a, b) =>
    late(a) < late(b) ? 1 : late(a) > late(b) ? -1 : a.id < b.id ? -1 : 1,
  );
  const head = [`# ${escape(pack.name)}`, '', `${pack.incidents.length} incidents in ${pack.reports.length} reports.`];
  if (pack.licence) head.push('', `Licence: ${escape(pack.licence)}`);
  return `${[...head, ...incidents.flatMap((incident) => partOf(incident, reports))].join('\n')}\n`;
}

function partOf(incident: Incident, reports: ReadonlyMap<string, Report>): readonly string[] {
  const places = incident.places.map(({ name }) => escape(name)).join(', ');
  const groups = incident.groups.map(({ name, role }) => `${escape(name)} (${role})`).join(', ');
  const lines = [
    '',
    `## ${incident.when.from === null && incident.when.to === null ? 'No date' : incident.when.edtf}: ${escape(incident.title)}`,
    '',
  ];
  lines.push(`- ${incident.kind}, ${incident.certainty}`);
  if (places) lines.push(`- Places: ${places}`);
  if (groups) lines.push(`- Groups: ${groups}`);
  for (const claim of incident.claims) {
    const voices = claim.according_to.map(({ name }) => escape(name)).join(', ');
    const figures = claim.figures.map(({ what, value }) => `${escape(what)}: ${escape(value)}`).join('; ');
    const facts = [claim.certainty, figures, voices && `according to ${voices}`].filter(Boolean).join('; ');
    lines.push(`- ${facts} — ${citation(reports.get(claim.report))}`);
  }
  return lines;
}

function citation(report: Report | undefined): string {
  if (!report) return 'a report that is not in this file';
  const title = escape(report.title ?? 'untitled');
  const linked =
    report.url === undefined ? `“${title}”` : `[${title}](<${report.url.replace(/[<>\s]/gu, encodeURIComponent)}>)`;
  const date = report.published.basis === 'unknown' ? 'undated' : report.published.edtf;
  return [report.publisher && escape(report.publisher), linked, date].filter(Boolean).join(', ');
}

/** Text that Markdown shows as it is. */
const escape = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]<>#|~&!]/g, (sign) => `\\${sign}`);
