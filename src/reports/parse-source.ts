import type { FileProblem, Outcome } from '../model/problem.ts';
import type { SourceText } from '../model/report.ts';

/** Keys of a header and the field of `SourceText` that each fills; `null` when it is for people only. */
const KEYS: ReadonlyMap<string, 'published' | 'publisher' | 'title' | 'language' | 'url' | null> = new Map([
  ['date', 'published'],
  ['published', 'published'],
  ['publisher', 'publisher'],
  ['title', 'title'],
  ['language', 'language'],
  ['url', 'url'],
  ['source', null],
  ['sha256', null],
  ['author', null],
  ['licence', null],
]);

const HEADER_LINE = /^([A-Za-z][\w-]{0,30}):[ \t]*(.{0,2000})$/;
const NOT_SAID = /^(?:unknown|undated|none|-)?$/i;
const ISO_DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/**
 * A source file to its text: header lines `key: value`, a blank line, the body; or a raw text without a header, which is
 * taken whole. A leading BOM is dropped. `unknown` and `undated` say that the source does not say, and fill nothing.
 * `bodyStart` is the UTF-16 offset of the text in `raw` without its BOM. Never throws; odd headers are problems.
 */
export function parseSource(file: string, raw: string): Outcome<{ source: SourceText; bodyStart: number }> {
  const whole = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
  const problems: FileProblem[] = [];
  const header = readHeader(whole);
  const text = header ? whole.slice(header.bodyStart) : whole;
  const fields: Record<string, string> = {};
  for (const { key, value, line } of header?.lines ?? []) {
    const field = KEYS.get(key);
    if (field === undefined)
      problems.push({ file, line, column: 1, sentence: `the header has an unknown key "${key}"` });
    else if (field && !NOT_SAID.test(value)) {
      if (field === 'published' && !isIsoDate(value)) {
        const sentence = `"${value}" is not a date (YYYY-MM-DD, or undated), so it is left out`;
        problems.push({ file, line, column: key.length + 3, sentence });
      } else fields[field] = value;
    }
  }
  if (text.trim() === '') problems.push({ file, line: 1, column: 1, sentence: 'there is no text' });
  const stated = fields['published'] === undefined ? {} : { published_basis: 'stated' as const };
  return { value: { source: { text, ...fields, ...stated }, bodyStart: header?.bodyStart ?? 0 }, problems };
}

interface Header {
  readonly lines: readonly { key: string; value: string; line: number }[];
  readonly bodyStart: number;
}

/** The header of a file, or null when its first lines are not one: every line up to a blank one is `key: value`, one key at least is ours. */
function readHeader(whole: string): Header | null {
  const lines: { key: string; value: string; line: number }[] = [];
  let start = 0;
  for (let line = 1; line <= 40; line += 1) {
    const found = whole.indexOf('\n', start);
    if (found < 0) return null;
    const content = whole.slice(start, Math.min(found, start + 2200)).replace(/\r$/, '');
    start = found + 1;
    if (content.trim() === '') {
      if (!lines.some(({ key }) => KEYS.has(key))) return null;
      return { lines, bodyStart: start };
    }
    const match = HEADER_LINE.exec(content);
    if (!match) return null;
    lines.push({ key: (match[1] ?? '').toLowerCase(), value: (match[2] ?? '').trim(), line });
  }
  return null;
}

function isIsoDate(value: string): boolean {
  if (!ISO_DATE.test(value)) return false;
  const [year = 0, month = 1, day = 1] = value.slice(0, 10).split('-').map(Number);
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
