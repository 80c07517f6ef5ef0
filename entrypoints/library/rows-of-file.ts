import { createCsvReader, CsvRefused } from '../../src/library/csv-reader.ts';
import type { FileFormat } from '../../src/library/detect-format.ts';
import type { ColumnMapping } from '../../src/library/mapped-row.ts';
import { readGeojson } from '../../src/library/read-geojson.ts';
import type { DayOrder } from '../../src/library/row-date.ts';
import { createTableReader, planTable } from '../../src/library/table-plan.ts';
import type { ImportItem } from '../../src/library/text-input.ts';
import type { EncodingGuess } from '../../src/text/detect-encoding.ts';
import type { OpenedFile } from './open-file.ts';

/** What was chosen in the preview; kept with the import so that it can go on after a stop. */
export interface ImportOptions {
  readonly mapping?: ColumnMapping;
  readonly order?: DayOrder;
  /** How the letters of files are written that do not say it. */
  readonly encoding?: string;
}

/** One step through the input: something to add, or a problem with its place; a note tells of something that was taken all the same. */
export type Step = ImportItem | { readonly problem: string; readonly isNote?: true };

/** The formats whose rows need no window to be read. */
export type RowFormat = Extract<FileFormat, 'table' | 'geojson'>;
export const isRowFormat = (format: unknown): format is RowFormat => format === 'table' || format === 'geojson';

/** The rows of a table or map file in order, one step for each. It runs in a worker: a long file must not hold the page up. */
export function rowsOfFile(file: OpenedFile, format: RowFormat, options: ImportOptions): AsyncGenerator<Step> {
  return orNothing(file, format === 'table' ? tableSteps(file, options) : geojsonSteps(file));
}

/** The steps of a file; where there are none that is said: a summary of zeros would leave the reader to wonder. */
export async function* orNothing(file: { readonly name: string }, steps: AsyncGenerator<Step>): AsyncGenerator<Step> {
  let isEmpty = true;
  for await (const step of steps) {
    isEmpty = false;
    yield step;
  }
  if (isEmpty) yield problemAt(file, 1, 'there is nothing in this file that could be imported');
}

/** What stands where a decoder met bytes that are no letter. */
const UNREADABLE = '\ufffd';
const LOST = `some bytes from here on are not UTF-8 as the beginning of the file is; each was replaced by a sign (${UNREADABLE})`;

async function* geojsonSteps(file: OpenedFile): AsyncGenerator<Step> {
  const { bytes, guess } = await file.utf8();
  if (guess) yield noteAt(file, guess);
  for (const { line, result } of readGeojson(file.name, bytes))
    yield typeof result === 'string' ? problemAt(file, line, result) : { event: result };
}

async function* tableSteps(file: OpenedFile, options: ImportOptions): AsyncGenerator<Step> {
  if (file.guess) yield noteAt(file, file.guess);
  let isHeader = true;
  let isTold = file.guess !== undefined;
  try {
    const plan = planTable(file.name, file.head, options);
    const read = createTableReader(file.name, plan);
    const rows = createCsvReader(plan.delimiter);
    for await (const piece of withEnd(file.pieces())) {
      for (const row of piece === null ? rows.end() : rows.push(piece)) {
        if (isHeader) {
          isHeader = false;
          continue;
        }
        if (!isTold && row.cells.some((cell) => cell.includes(UNREADABLE))) {
          isTold = true;
          yield noteAt(file, { line: row.line, sentence: LOST });
        }
        const result = read(row);
        yield typeof result === 'string' ? problemAt(file, row.line, result) : { event: result };
      }
    }
  } catch (error) {
    if (!(error instanceof CsvRefused)) throw error;
    yield problemAt(file, error.line, error.message);
  }
}

async function* withEnd(pieces: AsyncGenerator<string>): AsyncGenerator<string | null> {
  yield* pieces;
  yield null;
}

/** How the letters of a file were read, where that is a guess: nothing was refused for it. */
export const noteAt = (file: { readonly name: string }, { line, sentence }: EncodingGuess): Step => ({
  problem: `${file.name}:${line}: ${sentence}`,
  isNote: true,
});

/** A problem as the reader sees it: `file:line: sentence`. */
export const problemAt = (file: { readonly name: string }, line: number, sentence: string): Step => ({
  problem: `${file.name}:${line}: ${sentence}`,
});
