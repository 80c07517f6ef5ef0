import { textId } from '../text/text-id.ts';
import type { Claim } from '../model/claim.ts';
import type { Dated } from '../model/dated.ts';
import { UNKNOWN_DATE } from '../model/dated.ts';
import type { EntityId } from '../model/id.ts';
import { incidentId } from '../model/id.ts';
import type { Incident } from '../model/incident.ts';
import type { Mention } from '../model/mention.ts';
import type { Report } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import type { ImportedEvent } from './library-record.ts';

/** Ties a name of a row to a known entity, or to none. */
export type ResolveName = (name: string, kind: 'place' | 'group') => EntityId | null;

/**
 * An imported row as a report of one claim, and its incident. The report's text is what the row says, line by line, so that date,
 * place, groups and figures keep their evidence like those of any other text. The same row always gives the same report.
 */
export function expandEvent(event: ImportedEvent, resolve: ResolveName): { report: Report; incident: Incident } {
  const writer = createWriter();
  const title = event.title ?? titleOf(event);
  writer.line(title);
  const notes = event.notes === undefined ? undefined : writer.line(event.notes);
  const when = writer.line(whenOf(event), 'Date: ');
  const mentions: Mention[] = [];
  if (event.place !== undefined) mentions.push(placeOf(event, writer.line(event.place, 'Place: '), resolve));
  for (const name of event.groups) {
    mentions.push({ ...writer.line(name, 'Group: '), text: name, kind: 'group', entity: resolve(name, 'group'), name });
  }
  const deaths = event.deaths === undefined ? undefined : writer.line(event.deaths, 'Deaths: ');
  const source = event.source === undefined ? undefined : writer.line(event.source, 'Source: ');
  const text = writer.text();
  const dated: Dated = {
    edtf: event.edtf,
    from: event.from,
    to: event.to,
    basis: 'stated',
    why: [{ ...when, text: text.slice(when.start, when.end) }],
  };
  const groupsFrom = event.place === undefined ? 0 : 1;
  const claim: Claim = {
    kind: event.kind,
    when: dated,
    places: event.place === undefined ? [] : [0],
    groups: event.groups.map((_, i) => ({ mention: i + groupsFrom, role: 'named' })),
    certainty: 'reported',
    according_to: source && event.source ? [{ ...source, name: event.source }] : [],
    figures: deaths && event.deaths ? [{ ...deaths, what: 'deaths', value: event.deaths }] : [],
    evidence: [notes ?? when],
  };
  const id = textId(text);
  const report: Report = {
    id,
    text,
    title,
    ...(event.source === undefined ? {} : { publisher: event.source }),
    ...(event.url === undefined ? {} : { url: event.url }),
    language: 'und',
    published: UNKNOWN_DATE,
    sentences: writer.lines(),
    dates: [
      {
        ...when,
        text: text.slice(when.start, when.end),
        edtf: event.edtf,
        from: event.from,
        to: event.to,
        value: event.from ?? '',
      },
    ],
    mentions,
    hedges: [],
    attributions: [],
    claims: [claim],
    problems: [],
  };
  return { report, incident: incidentOf(event, title, report, claim) };
}

function incidentOf(event: ImportedEvent, title: string, report: Report, claim: Claim): Incident {
  const { when, certainty, according_to, figures, evidence } = claim;
  return {
    id: incidentId(`event-${event.id}`),
    kind: event.kind,
    when,
    places: report.mentions
      .filter((mention) => mention.kind === 'place')
      .map(({ entity, name, lat, lon, country }) => ({
        entity,
        name,
        ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
        ...(country === undefined ? {} : { country }),
      })),
    groups: report.mentions
      .filter((mention) => mention.kind === 'group')
      .map(({ entity, name }) => ({ entity, name, role: 'named' })),
    title,
    certainty,
    claims: [{ report: report.id, claim: 0, when, certainty, according_to, figures, evidence }],
  };
}

function placeOf(event: ImportedEvent, span: Span, resolve: ResolveName): Mention {
  const name = event.place ?? '';
  const { lat, lon, country } = event;
  // A province's capital stands in for the province: its spot is not the place's, so no pin is claimed.
  const isExact =
    event.place_precision === undefined || event.place_precision === 'site' || event.place_precision === 'near';
  return {
    ...span,
    text: name,
    kind: 'place',
    type: isExact ? 'city' : 'region',
    entity: resolve(name, 'place'),
    name,
    ...(lat === undefined || lon === undefined || !isExact ? {} : { lat, lon }),
    ...(country !== undefined && /^[A-Z]{2}$/.test(country) ? { country } : {}),
  };
}

function titleOf(event: ImportedEvent): string {
  const kind = event.kind.replace('-', ' ');
  const place = [event.place, event.country].filter(Boolean).join(', ');
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${place ? ` in ${place}` : ''}`;
}

const whenOf = (event: ImportedEvent): string =>
  event.from === null || event.to === null
    ? event.edtf
    : event.from === event.to
      ? event.from
      : `${event.from} to ${event.to}`;

interface Writer {
  line(value: string, label?: string): Span;
  text(): string;
  lines(): readonly Span[];
}

function createWriter(): Writer {
  let text = '';
  const lines: Span[] = [];
  return {
    line: (value, label = '') => {
      const from = text.length;
      const start = from + label.length;
      text += `${label}${value}\n`;
      const end = start + value.length;
      lines.push({ start: from, end });
      return { start, end };
    },
    text: () => text.slice(0, -1),
    lines: () => lines,
  };
}
