import { ACLED_COLUMNS, ACLED_LICENCE, readAcledRow } from './acled-row.ts';
import { createCsvReader, CsvRefused, guessDelimiter, TOO_WIDE, type CsvRow } from './csv-reader.ts';
import type { ImportedEvent } from './library-record.ts';
import { createMappedReader, guessMapping, type ColumnMapping } from './mapped-row.ts';
import { guessDayOrder, type DayOrder } from './row-date.ts';
import { columnKey, createCells, type RowReader } from './row-reader.ts';
import { readUcdpRow, UCDP_COLUMNS, UCDP_LICENCE } from './ucdp-row.ts';

/** What the head of a table shows, for the preview: which dataset it is, how its columns are read, and the first rows. */
export interface TablePlan {
  readonly dataset: 'acled' | 'ucdp' | 'table';
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly mapping: ColumnMapping;
  readonly order?: DayOrder;
  readonly licence?: string;
  readonly restricted: boolean;
  readonly sample: readonly { readonly line: number; readonly result: ImportedEvent | string }[];
}

/** Rows shown in a preview. */
const SAMPLE = 8;

/** Plans the import of a table from its first piece (64 kB are plenty). Throws `CsvRefused` when no row can be cut from it. */
export function planTable(
  name: string,
  head: string,
  chosen?: { mapping?: ColumnMapping; order?: DayOrder },
): TablePlan {
  const delimiter = guessDelimiter(head);
  const reader = createCsvReader(delimiter);
  const rows = [...reader.push(head), ...(head.length < 60_000 ? reader.end() : [])];
  if (rows[0]?.problem === TOO_WIDE) throw new CsvRefused(rows[0].line, TOO_WIDE);
  const header = (rows[0]?.cells ?? []).map((cell) => cell.replace(/^\ufeff/, '').trim());
  const columns = new Set(header.map(columnKey));
  const dataset = ACLED_COLUMNS.every((column) => columns.has(column))
    ? 'acled'
    : UCDP_COLUMNS.every((column) => columns.has(column))
      ? 'ucdp'
      : 'table';
  const mapping = chosen?.mapping ?? guessMapping(header);
  const body = rows.slice(1);
  const cells = createCells(header);
  const order =
    chosen?.order ??
    guessDayOrder(body.map((row) => (mapping.date === undefined ? '' : cells(row.cells)(mapping.date))));
  const licence = dataset === 'acled' ? ACLED_LICENCE : dataset === 'ucdp' ? UCDP_LICENCE : undefined;
  const plan = {
    dataset,
    delimiter,
    header,
    mapping,
    restricted: dataset === 'acled',
    ...(order === undefined ? {} : { order }),
    ...(licence === undefined ? {} : { licence }),
  } as const;
  const read = createTableReader(name, plan);
  return { ...plan, sample: body.slice(0, SAMPLE).map((row) => ({ line: row.line, result: read(row) })) };
}

/** Reads the rows of a table as planned: each to an event, or to a sentence that says why not. */
export function createTableReader(
  name: string,
  plan: Omit<TablePlan, 'sample'>,
): (row: CsvRow) => ImportedEvent | string {
  const cells = createCells(plan.header);
  const dataset =
    name
      .replace(/\.[a-z]{1,5}$/i, '')
      .trim()
      .slice(0, 60) || 'table';
  const mapped = { dataset, ...(plan.order === undefined ? {} : { order: plan.order }) };
  const readers: { readonly [D in TablePlan['dataset']]: RowReader } = {
    acled: readAcledRow,
    ucdp: readUcdpRow,
    table: createMappedReader(plan.mapping, mapped),
  };
  const read = readers[plan.dataset];
  return (row) => {
    if (row.problem !== undefined) return row.problem;
    if (row.cells.length > plan.header.length)
      return `the row has ${row.cells.length} cells, the header ${plan.header.length}`;
    return read(cells(row.cells));
  };
}
