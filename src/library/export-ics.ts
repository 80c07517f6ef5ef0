import { addDays } from '../dates/days.ts';
import type { Incident } from '../model/incident.ts';
import type { Pack } from '../model/pack.ts';

/** Calendars need a stamp; the pack has no clock, and the same pack must give the same file. */
const STAMP = '19700101T000000Z';

/**
 * Incidents as whole-day events of an iCalendar file (RFC 5545; `DTEND` is the day after). A date that is not one day becomes an event
 * over all its days, and its note says so. Loses: incidents without any date, open ends, times of day, texts, roles, certainty by
 * claim.
 */
export function exportIcs(pack: Pack): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Backstory//Backstory//EN', 'CALSCALE:GREGORIAN'];
  for (const incident of pack.incidents) lines.push(...eventOf(incident));
  lines.push('END:VCALENDAR');
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

function eventOf(incident: Incident): readonly string[] {
  const from = incident.when.from ?? incident.when.to;
  const to = incident.when.to ?? incident.when.from;
  if (from === null || to === null) return [];
  const isDay = incident.when.from !== null && from === to && incident.when.from === incident.when.to;
  const note = [
    `Certainty: ${incident.certainty}`,
    isDay ? '' : `The day is not known; the date is ${incident.when.edtf}.`,
    `${new Set(incident.claims.map((claim) => claim.report)).size} report(s)`,
  ];
  const place = incident.places.map(({ name }) => name).join(', ');
  const spot = incident.places.find(({ lat, lon }) => lat !== undefined && lon !== undefined);
  return [
    'BEGIN:VEVENT',
    `UID:${escape(incident.id)}@backstory`,
    `DTSTAMP:${STAMP}`,
    `DTSTART;VALUE=DATE:${from.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${addDays(to, 1).replaceAll('-', '')}`,
    `SUMMARY:${escape(incident.title)}`,
    `DESCRIPTION:${escape(note.filter(Boolean).join('\n'))}`,
    `CATEGORIES:${escape(incident.kind)}`,
    ...(place ? [`LOCATION:${escape(place)}`] : []),
    ...(spot ? [`GEO:${spot.lat};${spot.lon}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const escape = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\r\n]/g, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** Lines of at most 75 bytes, never cut inside a character (section 3.1). */
function fold(line: string): string {
  let result = '';
  let bytes = 0;
  for (const sign of line) {
    const code = sign.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes + size > 75) {
      result += '\r\n ';
      bytes = 1;
    }
    result += sign;
    bytes += size;
  }
  return result;
}
