import { createRowEnd, type RowEnd } from './row-end.ts';

/** One row of a table: its cells, and the line of the file on which it starts (from 1). */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** What is wrong with the row's form; its cells are then as well as they could be read. */
  readonly problem?: string;
}

/** A reader of RFC 4180 text that comes in pieces. */
export interface CsvReader {
  /** Rows that are whole by now. */
  push(piece: string): readonly CsvRow[];
  /** The last row, when the text does not end with a line break. */
  end(): readonly CsvRow[];
}

/** Longest row in UTF-16 units that is held; longer ones are gone past, and mean mostly that a quote was never closed. */
const MOST_ROW = 4_000_000;
const MOST_CELLS = 2000;
/** Said of a row with more cells; they are not kept. */
export const TOO_WIDE = `a row has more than ${MOST_CELLS} cells`;
const QUOTE = 34;
const LF = 10;
const CR = 13;

/** Thrown for input that no row can be cut from; the message is a sentence for the reader. */
export class CsvRefused extends Error {
  readonly line: number;
  constructor(line: number, sentence: string) {
    super(sentence);
    this.line = line;
  }
}

/**
 * Reads a table piece by piece: quoted cells with doubled quotes and line breaks, LF, CRLF or CR, rows that are empty left out. Faults
 * of form are told with the row. Linear; memory is bounded by the longest row that is held: of a longer one it is only told that it was there.
 */
export function createCsvReader(delimiter: string): CsvReader {
  const separator = delimiter.charCodeAt(0);
  let rest = '';
  let line = 1;
  let past: RowEnd | null = null;
  const tooLong = (): CsvRow => ({
    line,
    cells: [],
    problem: `the row does not end within ${MOST_ROW} characters: a quote may not be closed`,
  });
  const read = (isLast: boolean): CsvRow[] => {
    const rows: CsvRow[] = [];
    let at = 0;
    while (at < rest.length) {
      const row = readRow(rest, at, separator, isLast);
      if (row === null) break;
      if (row.next - at > MOST_ROW) rows.push(tooLong());
      else if ((row.cells.length > 1 || row.cells[0] !== '') && !(line === 1 && isSeparatorLine(row.cells)))
        rows.push({ line, cells: row.cells, ...(row.problem === undefined ? {} : { problem: row.problem }) });
      line += row.lines;
      at = row.next;
    }
    rest = rest.slice(at);
    if (rest.length > MOST_ROW) past = createRowEnd(separator);
    return rows;
  };
  /** Goes on to the end of a row that is too long. */
  const goPast = (end: RowEnd, piece: string): readonly CsvRow[] => {
    const next = end.find(piece);
    if (next === -1) return [];
    const row = tooLong();
    line += end.lines();
    past = null;
    return [row, ...take(piece.slice(next))];
  };
  const take = (piece: string): readonly CsvRow[] => {
    if (past) return goPast(past, piece);
    // Without a line break no row ends: what waits for its end is not read again with each piece of it.
    const mayEnd = rest === '' || rest.endsWith('\r') || piece.includes('\n') || piece.includes('\r');
    // A byte order mark that was not taken off with the bytes would hide the first quote.
    rest += line === 1 && rest === '' && piece.startsWith('\ufeff') ? piece.slice(1) : piece;
    const rows = mayEnd || rest.length > MOST_ROW ? read(false) : [];
    if (!past) return rows;
    const long = rest;
    rest = '';
    return [...rows, ...goPast(past, long)];
  };
  return { push: take, end: () => (past ? [tooLong()] : read(true)) };
}

/** Spreadsheets may say in a line of its own, before the header, which separator they write (`sep=;`). */
const SAYS_SEPARATOR = /^\ufeff?sep=([,;\t|])[\r\n]/i;
const isSeparatorLine = ([first = '', ...others]: readonly string[]): boolean =>
  /^sep=.?$/i.test(first) && others.every((cell) => cell === '');

interface RawRow {
  readonly cells: string[];
  readonly next: number;
  /** Line breaks used up. */
  readonly lines: number;
  readonly problem: string | undefined;
}

/** The row that starts at `from`, or null when its end is not there yet. */
function readRow(text: string, from: number, separator: number, isLast: boolean): RawRow | null {
  const cells: string[] = [];
  let at = from;
  let lines = 1;
  let problem: string | undefined;
  const keep = (cell: string): void => {
    if (cells.length < MOST_CELLS) cells.push(cell);
    else problem = TOO_WIDE;
  };
  for (;;) {
    let end: number;
    if (text.charCodeAt(at) === QUOTE) {
      const close = closingQuote(text, at + 1);
      if (close === -1 && !isLast) return null;
      if (close === -1) problem = 'a quote is opened and never closed';
      const inner = text.slice(at + 1, close === -1 ? text.length : close);
      keep(inner.includes('"') ? inner.replaceAll('""', '"') : inner);
      lines += countBreaks(inner);
      end = close === -1 ? text.length : close + 1;
      const after = text.charCodeAt(end);
      if (end < text.length && after !== separator && after !== LF && after !== CR) {
        problem = 'text follows a closing quote';
        const stop = cellEnd(text, end, separator);
        if (cells.length > 0) cells[cells.length - 1] += text.slice(end, stop);
        end = stop;
      }
    } else {
      end = cellEnd(text, at, separator);
      const cell = text.slice(at, end);
      if (cell.includes('"')) problem ??= 'a quote stands inside a cell that is not quoted';
      keep(cell);
    }
    const stop = text.charCodeAt(end);
    if (stop === separator) {
      at = end + 1;
      continue;
    }
    if (end >= text.length) return isLast ? { cells, next: end, lines, problem } : null;
    // A CR at the end of a piece may be the first half of CRLF.
    if (stop === CR && end + 1 >= text.length && !isLast) return null;
    const next = stop === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
    return { cells, next, lines, problem };
  }
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== QUOTE) return at;
  }
  return -1;
}

function cellEnd(text: string, from: number, separator: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === separator || code === LF || code === CR) break;
  }
  return at;
}

function countBreaks(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) count += 1;
  }
  return count;
}

/** Characters looked at for the separator: ten rows are enough. */
const GUESS_FROM = 65_536;

/** The separator that cuts the first lines of a table into the most cells, the same number in each; a comma when none does. What the table says itself comes first. */
export function guessDelimiter(whole: string): string {
  const head = whole.slice(0, GUESS_FROM);
  const said = SAYS_SEPARATOR.exec(head)?.[1];
  if (said !== undefined) return said;
  let best = ',';
  let most = 0;
  for (const delimiter of [',', ';', '\t', '|']) {
    const counts = safeRows(head, delimiter)
      .slice(0, 10)
      .map((row) => row.cells.length);
    const [first = 0] = counts;
    const even = counts.filter((count) => count === first).length / Math.max(1, counts.length);
    if (first > 1 && first * even > most) {
      most = first * even;
      best = delimiter;
    }
  }
  return best;
}

function safeRows(head: string, delimiter: string): readonly CsvRow[] {
  try {
    return createCsvReader(delimiter).push(head.includes('\n') || head.includes('\r') ? head : `${head}\n`);
  } catch {
    return [];
  }
}
