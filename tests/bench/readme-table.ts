import { readFileSync, writeFileSync } from 'node:fs';

const START = '<!-- bench:start -->';
const END = '<!-- bench:end -->';
/** Aligning the columns would make every line as long as the longest. */
const IGNORE = '<!-- prettier-ignore-start -->';
const HEED = '<!-- prettier-ignore-end -->';

/** Replaces what stands between the markers of the README by what `renew` makes of it; false when it has no markers. */
export function renewReadmeTable(file: string, renew: (before: string) => string): boolean {
  const text = readFileSync(file, 'utf8');
  const from = text.indexOf(START);
  const to = text.indexOf(END);
  if (from === -1 || to < from) return false;
  const table = renew(text.slice(from + START.length, to));
  writeFileSync(file, `${text.slice(0, from + START.length)}\n${IGNORE}\n\n${table}\n\n${HEED}\n${text.slice(to)}`);
  return true;
}
