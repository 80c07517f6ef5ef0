import type { ImportedEvent } from './library-record.ts';

/** A row by the names of its columns; empty when the column is missing. Names are compared in lower case, trimmed. */
export type Cell = (column: string) => string;

/** Turns a row into an event, or says in a sentence why it cannot. */
export type RowReader = (cell: Cell) => ImportedEvent | string;

/** Longest text kept of one cell. */
const MOST = 100_000;

/** Cells by column name, for a header. Columns that stand twice are read at their first place. */
export function createCells(header: readonly string[]): (cells: readonly string[]) => Cell {
  const place = new Map<string, number>();
  header.forEach((name, i) => {
    const key = columnKey(name);
    if (!place.has(key)) place.set(key, i);
  });
  return (cells) => (column) => {
    const at = place.get(column);
    return at === undefined ? '' : (cells[at] ?? '').slice(0, MOST).trim();
  };
}

export const columnKey = (name: string): string =>
  name
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .slice(0, 200);

/** A coordinate pair of two cells; nothing when one is missing or off the globe. `0,0` counts as missing, as tables use it so. */
export function spotOf(lat: string, lon: string): { lat?: number; lon?: number } {
  if (lat === '' || lon === '') return {};
  const [y, x] = [degrees(lat), degrees(lon)];
  if (!(Math.abs(y) <= 90 && Math.abs(x) <= 180) || (y === 0 && x === 0)) return {};
  return { lat: y, lon: x };
}

/** A decimal number; NaN for what only a program would take for one. */
function degrees(cell: string): number {
  const text = westernDigits(cell);
  return /^[+-]?\d{1,3}(?:[.,]\d*)?(?:e[+-]?\d{1,3})?$/i.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

/** Digits of Arabic and Persian as those of ASCII, and no marks that only say in which direction a text runs. */
export function westernDigits(cell: string): string {
  const text = cell.trim();
  if (!/[^ -~]/.test(text)) return text;
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\u066b/g, '.')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
}

/** A count as it is written in tables (`4`, `4.0`, `1,200`), in plain digits; empty when it is none. */
export function countOf(cell: string): string {
  const text = westernDigits(cell);
  const plain = /^\d{1,3}(?:,\d{3}){1,2}$/.test(text) ? text.replaceAll(',', '') : text;
  return /^\d{1,7}(?:\.0*)?$/.test(plain) ? String(Number(plain)) : '';
}

/** Fields that are not empty. */
export function filled<K extends string>(fields: { readonly [P in K]: string }): { [P in K]?: string } {
  const result: { [P in K]?: string } = {};
  for (const [name, value] of Object.entries(fields) as [K, string][]) if (value !== '') result[name] = value;
  return result;
}

/** An address of the web, or nothing. */
export const webAddress = (text: string): { url?: string } =>
  /^https?:\/\/[^\s<>"\\]{1,3900}$/i.test(text) ? { url: text } : {};
