import type { ClaimKind } from '../model/claim.ts';
import { addDays } from '../dates/days.ts';
import type { ImportedEvent } from './library-record.ts';
import { dateOf, rangeOf, readRowDate, type RowDate } from './row-date.ts';
import { countOf, filled, type RowReader, spotOf } from './row-reader.ts';

/** Columns by which an ACLED export is known. */
export const ACLED_COLUMNS: readonly string[] = ['event_id_cnty', 'event_date', 'event_type', 'sub_event_type'];
export const ACLED_LICENCE =
  'ACLED data (acleddata.com): attribution is required, and the rows may not be passed on. They stay in your library and are left out of exports unless you ask for them.';

/** Sub-event types of ACLED's codebook to our kinds; attacks on civilians are decided by whether somebody died. */
const KINDS: Readonly<Record<string, ClaimKind>> = {
  'armed clash': 'clash',
  'government regains territory': 'clash',
  'non-state actor overtakes territory': 'clash',
  'mob violence': 'clash',
  'air/drone strike': 'air-strike',
  'suicide bomb': 'bombing',
  grenade: 'bombing',
  'remote explosive/landmine/ied': 'bombing',
  'chemical weapon': 'bombing',
  'shelling/artillery/missile attack': 'rocket-fire',
  'abduction/forced disappearance': 'kidnapping',
  'peaceful protest': 'protest',
  'protest with intervention': 'protest',
  'excessive force against protesters': 'protest',
  'violent demonstration': 'protest',
  agreement: 'vote-decision',
  'headquarters or base established': 'deployment',
  'non-violent transfer of territory': 'evacuation-withdrawal',
};

/**
 * A row of an ACLED export. Precision is kept: `time_precision` 2 is the days around the date (a week), 3 the month, whose middle the
 * file writes as the date; `geo_precision` 3 is a region for which a capital may stand (codebook, "Date" and "Geo-precision").
 */
export const readAcledRow: RowReader = (cell) => {
  const id = cell('event_id_cnty');
  if (id === '') return 'the row has no event_id_cnty';
  const day = readRowDate(cell('event_date'));
  if (day === null || typeof day === 'string' || day.from === null)
    return `event_date "${cell('event_date').slice(0, 40)}" is not a date`;
  const when = widen(day, day.from, cell('time_precision'));
  const dead = countOf(cell('fatalities'));
  const kind =
    KINDS[cell('sub_event_type').toLowerCase()] ??
    (cell('event_type').toLowerCase() === 'violence against civilians' && Number(dead) > 0 ? 'killing' : 'other');
  const type = [cell('event_type'), cell('sub_event_type')].filter(Boolean).join(': ');
  const location = cell('location');
  return {
    id: `acled:${id.slice(0, 100)}`,
    kind,
    ...when,
    ...filled({
      place: location,
      region: cell('admin1'),
      country: cell('country'),
      deaths: dead,
      title: location && type ? `${type}, ${location}` : type,
      notes: cell('notes'),
      source: cell('source'),
    }),
    ...spotOf(cell('latitude'), cell('longitude')),
    place_precision: PLACES[cell('geo_precision')] ?? 'near',
    groups: ['actor1', 'assoc_actor_1', 'actor2', 'assoc_actor_2']
      .flatMap((column) => namesOf(cell(column)))
      .slice(0, 20),
  } satisfies ImportedEvent;
};

const PLACES: Readonly<Record<string, NonNullable<ImportedEvent['place_precision']>>> = {
  '1': 'site',
  '2': 'near',
  '3': 'region',
};

function widen(day: RowDate, from: string, precision: string): RowDate {
  if (precision === '2') return rangeOf(addDays(from, -3), addDays(from, 3), '~') ?? day;
  if (precision === '3') return dateOf(from.slice(0, 4), from.slice(5, 7)) ?? day;
  return day;
}

/** Names of a cell; several are joined by semicolons. */
const namesOf = (cell: string): readonly string[] =>
  cell
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
