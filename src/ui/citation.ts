import type { IncidentView, SourceView } from '../model/view.ts';
import { formatDated, formatDay } from './format-dated.ts';
import type { Texts } from './texts.ts';

/** One source as a line: publisher, "title", date, address, the day it was read. What is not known is left out or said. */
function citeSource(texts: Texts, source: SourceView, today: string): string {
  const publisher = source.publisher ?? texts.text('source_unnamed');
  const parts = [
    publisher,
    source.title === null ? null : `“${source.title}”`,
    formatDated(texts, source.published),
    source.isSummary ? texts.text('cite_summary') : null,
    source.url,
    texts.text('cite_read', formatDay(texts, today)),
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/** An incident as text to paste: what, when, how sure, and each report that says so on a line of its own. */
export function citeIncident(texts: Texts, incident: IncidentView, today: string): string {
  const head = [incident.title, formatDated(texts, incident.when), texts.text(`certainty_${incident.certainty}`)];
  const sources = new Map(incident.claims.map(({ source }) => [source.report, source]));
  return [head.join(' · '), ...[...sources.values()].map((source) => citeSource(texts, source, today))].join('\n');
}
