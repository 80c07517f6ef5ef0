import { CLAIM_KINDS, type ClaimKind } from '../model/claim.ts';
import { textId } from '../text/text-id.ts';
import type { ImportedEvent } from './library-record.ts';
import { readRowDate, type DayOrder } from './row-date.ts';
import { columnKey, countOf, filled, spotOf, webAddress, type Cell, type RowReader } from './row-reader.ts';
import { unguardFormula } from './guard-formula.ts';

/** What a column can be taken for. */
export const MAPPED_FIELDS = [
  'date',
  'end',
  'title',
  'notes',
  'place',
  'country',
  'lat',
  'lon',
  'groups',
  'deaths',
  'kind',
  'source',
  'url',
  'id',
] as const;
export type MappedField = (typeof MAPPED_FIELDS)[number];
/** Column name (lower case) for each field that has one. */
export type ColumnMapping = { readonly [F in MappedField]?: string };

/** Names that columns of such tables have, English first. */
const KNOWN: { readonly [F in MappedField]: readonly string[] } = {
  date: [
    'date',
    'event_date',
    'date_start',
    'start_date',
    'from',
    'day',
    'when',
    'datum',
    'fecha',
    'التاريخ',
    'published',
    'time',
  ],
  end: ['to', 'date_end', 'end_date', 'end'],
  title: ['title', 'headline', 'name', 'event', 'summary', 'titel', 'العنوان'],
  notes: ['notes', 'description', 'text', 'details', 'note', 'comment', 'content', 'ملاحظات'],
  place: ['place', 'places', 'location', 'city', 'town', 'where', 'site', 'ort', 'lugar', 'المكان'],
  country: ['country', 'country_name', 'land', 'iso2', 'البلد'],
  lat: ['lat', 'latitude', 'y'],
  lon: ['lon', 'lng', 'long', 'longitude', 'x'],
  groups: ['groups', 'group', 'actor', 'actors', 'actor1', 'perpetrator', 'organisation', 'organization'],
  deaths: ['deaths', 'fatalities', 'killed', 'dead', 'best'],
  kind: ['kind', 'type', 'event_type', 'category'],
  source: ['source', 'publisher', 'publishers', 'sources', 'outlet'],
  url: ['url', 'urls', 'link', 'href', 'source_url'],
  id: ['id', 'event_id', 'uid', 'key'],
};

/** The mapping that the names of the columns suggest; each column is used once. */
export function guessMapping(header: readonly string[]): ColumnMapping {
  const free = new Set(header.map(columnKey));
  const mapping: { [F in MappedField]?: string } = {};
  for (const field of MAPPED_FIELDS) {
    const found = KNOWN[field].find((name) => free.has(name));
    if (found === undefined) continue;
    mapping[field] = found;
    free.delete(found);
  }
  return mapping;
}

/** A reader of rows by a mapping. `dataset` goes into the ids of rows that have none: the same row of the same table is one event. */
export function createMappedReader(
  mapping: ColumnMapping,
  options: { readonly dataset: string; readonly order?: DayOrder },
): RowReader {
  return (cell) => {
    const get = (field: MappedField): string =>
      mapping[field] === undefined ? '' : unguardFormula(cell(mapping[field]));
    const date = /^X{4}/.test(get('date')) ? '' : get('date');
    const start = readRowDate(date, options.order);
    if (typeof start === 'string') return start;
    const last = get('end');
    const end = last === '' ? null : readRowDate(last, options.order);
    if (typeof end === 'string') return end;
    if (end === null && last !== '') return `the date "${last.slice(0, 40)}" is not understood`;
    const title = get('title');
    const notes = get('notes');
    if (start === null && date !== '') return `the date "${date.slice(0, 40)}" is not understood`;
    if (start === null && title === '' && notes === '') return 'the row has no date, no title and no text';
    const from = start?.from ?? null;
    const to = end ? end.to : (start?.to ?? null);
    if (from !== null && to !== null && from > to) return 'the row ends before it begins';
    const edtf = from !== null && to !== null && to !== start?.to ? `${from}/${to}` : (start?.edtf ?? 'XXXX-XX-XX');
    const [url = ''] = get('url').split(' | ');
    const id = get('id');
    return {
      id: `${options.dataset}:${id === '' ? rowHash(mapping, cell) : id.slice(0, 120)}`,
      kind: kindOf(get('kind')),
      edtf,
      from,
      to,
      ...filled({
        place: get('place').split(' | ')[0] ?? '',
        country: get('country'),
        deaths: deathsOf(get('deaths')),
        title,
        notes,
        source: get('source'),
      }),
      ...spotOf(get('lat'), get('lon')),
      ...webAddress(url),
      groups: get('groups')
        .split(/ \| |;/)
        .map((name) => name.trim())
        .filter(Boolean)
        .slice(0, 20),
    } satisfies ImportedEvent;
  };
}

/** A number of deaths, a bound of it (`>=4`) or two of them in order (`2-7`); empty for anything else. */
function deathsOf(text: string): string {
  const [, bound = '', number = ''] = /^([<>]=?|~)?(.*)$/s.exec(text.trim()) ?? [];
  if (countOf(number) !== '') return `${bound}${countOf(number)}`;
  const [low = '', high = '', ...others] = bound === '' ? number.split('-').map(countOf) : [];
  return low !== '' && high !== '' && others.length === 0 && Number(low) <= Number(high) ? `${low}-${high}` : '';
}

const kindOf = (text: string): ClaimKind => {
  const word = text.trim().toLowerCase().replaceAll(' ', '-');
  return CLAIM_KINDS.find((kind) => kind === word) ?? 'other';
};

function rowHash(mapping: ColumnMapping, cell: Cell): string {
  const cells = MAPPED_FIELDS.map((field) => (mapping[field] === undefined ? '' : cell(mapping[field])));
  return textId(cells.join('\u0000')).slice(0, 24);
}
