import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText } from './report-tools.ts';

/** Whole reports of texts of our own. `GOLDEN_UPDATE=1` writes them anew; the difference is then for a person to read. */
const folder = new URL('golden/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace(/\.txt$/, ''));

test.each(names)('%s', (name) => {
  const report = readText(readFileSync(new URL(`${name}.txt`, folder), 'utf8'));
  const file = new URL(`${name}.json`, folder);
  if (process.env['GOLDEN_UPDATE'] === '1') writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  expect(existsSync(file)).toBe(true);
  expect(report).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});

test('there are golden files', () => {
  expect(names.length).toBeGreaterThan(3);
});
