import type { Incident } from '../model/incident.ts';
import type { Pack } from '../model/pack.ts';
import { dateParts } from './date-parts.ts';

/**
 * Incidents as TimelineJS 3 JSON: dates with the parts that are known, ranges with both ends. Its texts are HTML, so ours are escaped.
 * Loses: incidents without a date, texts, spans, roles, entities without incidents.
 */
export function exportTimelineJs(pack: Pack): string {
  const events = pack.incidents.flatMap((incident) => eventOf(incident) ?? []);
  return `{"title":{"text":{"headline":${JSON.stringify(escape(pack.name))}}},"events":[\n${events.map((event) => JSON.stringify(event)).join(',\n')}\n]}\n`;
}

function eventOf(incident: Incident): object | null {
  const { from, to } = incident.when;
  const start = from ?? to;
  if (start === null) return null;
  const parts = dateParts(incident.when);
  const ends = parts === null && to !== null ? { end_date: named(to.split('-').map(Number)) } : {};
  const places = incident.places.map(({ name }) => escape(name)).join(', ');
  const facts = [
    incident.kind,
    incident.certainty,
    places,
    `${new Set(incident.claims.map(({ report }) => report)).size} report(s)`,
  ];
  return {
    unique_id: incident.id,
    start_date: named(parts ?? start.split('-').map(Number)),
    ...ends,
    text: { headline: escape(incident.title), text: facts.filter(Boolean).join(' · ') },
  };
}

const named = ([year, month, day]: readonly number[]): object => ({
  year,
  ...(month === undefined ? {} : { month }),
  ...(day === undefined ? {} : { day }),
});

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
