import type { ClaimKind } from '../model/claim.ts';
import type { ImportedEvent } from './library-record.ts';
import { dateOf, rangeOf, type RowDate } from './row-date.ts';
import { countOf, filled, type RowReader, spotOf } from './row-reader.ts';

/** Columns by which an export of UCDP GED is known. */
export const UCDP_COLUMNS: readonly string[] = [
  'type_of_violence',
  'date_prec',
  'date_start',
  'date_end',
  'where_prec',
];
export const UCDP_LICENCE =
  'UCDP Georeferenced Event Dataset (ucdp.uu.se), CC BY 4.0: name the source when you pass it on.';

/** Codebook: 1 state-based conflict, 2 non-state conflict, 3 one-sided violence. */
const KINDS: Readonly<Record<string, ClaimKind>> = { '1': 'clash', '2': 'clash', '3': 'killing' };
const PLACES: Readonly<Record<string, NonNullable<ImportedEvent['place_precision']>>> = {
  '1': 'site',
  '2': 'near',
  '3': 'district',
  '4': 'region',
  '5': 'region',
  '6': 'country',
};

/**
 * A row of UCDP GED. Precision is kept: `date_prec` 4 is a month and 5 a year; up to a week the row's own first and last day stand.
 * Deaths are the range from `low` to `high`, or `best` where they agree.
 */
export const readUcdpRow: RowReader = (cell) => {
  const id = cell('id');
  if (id === '') return 'the row has no id';
  const when = whenOf(cell('date_start').slice(0, 10), cell('date_end').slice(0, 10), cell('date_prec'));
  if (!when) return `date_start "${cell('date_start').slice(0, 40)}" and date_end are not days in order`;
  const sides = [cell('side_a'), cell('side_b')].filter((name) => name !== '');
  const place = cell('where_coordinates') || cell('where_description') || cell('adm_2') || cell('adm_1');
  return {
    id: `ucdp:${id.slice(0, 100)}`,
    kind: KINDS[cell('type_of_violence')] ?? 'other',
    ...when,
    ...filled({
      place,
      region: cell('adm_1'),
      country: cell('country'),
      deaths: deathsOf(cell('low'), cell('best'), cell('high')),
      title: [sides.join(' and '), place].filter(Boolean).join(', '),
      notes: cell('source_headline'),
      source: cell('source_office') || cell('source_original'),
    }),
    ...spotOf(cell('latitude'), cell('longitude')),
    place_precision: PLACES[cell('where_prec')] ?? 'country',
    groups: sides,
  } satisfies ImportedEvent;
};

function whenOf(start: string, end: string, precision: string): RowDate | null {
  const from = dateOf(start.slice(0, 4), start.slice(5, 7), start.slice(8, 10));
  const to = dateOf(end.slice(0, 4), end.slice(5, 7), end.slice(8, 10));
  if (!from?.from || !to?.to) return null;
  const isSameMonth = start.slice(0, 7) === end.slice(0, 7);
  if (precision === '4' && isSameMonth) return dateOf(start.slice(0, 4), start.slice(5, 7));
  if (precision === '5' && start.slice(0, 4) === end.slice(0, 4)) return dateOf(start.slice(0, 4));
  return rangeOf(from.from, to.to);
}

function deathsOf(low: string, best: string, high: string): string {
  const [a, b, c] = [countOf(low), countOf(best), countOf(high)];
  return a !== '' && c !== '' && a !== c ? `${a}-${c}` : b;
}
