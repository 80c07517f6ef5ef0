import { readFileSync, writeFileSync } from 'node:fs';

const README = new URL('../../README.md', import.meta.url);
const START = '<!-- linking:start -->';
const END = '<!-- linking:end -->';

/** The rows (what, measured, to reach) as a Markdown table that says for each whether it is reached. Rows that quote the data (two spaces first) are left out. */
export function readmeTable(rows: readonly (readonly string[])[], half: string): string {
  const day = new Date().toISOString().slice(0, 10);
  const lines = rows
    .filter(([what = '']) => !what.startsWith('  '))
    .map(([what = '', measured = '', reach = ''], i) => {
      const above = rows.filter(([name = '']) => !name.startsWith('  '))[i - 1]?.[1] ?? '';
      return `| ${what} | ${measured} | ${reach} | ${verdict(measured, reach, above)} |`;
    });
  const kind =
    half === 'dev'
      ? 'on the dev half of the evaluation sets, the half that was looked at while this was written: expect a little less on texts that nobody has seen'
      : 'on the held-out half of the evaluation sets';
  return [
    `Measured ${day} ${kind}. The hand-made variants are unverified.`,
    'The sets are not part of this repository. What is not reached is said so.',
    '',
    '| what | measured | to reach | |',
    '| --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

/** Whether a figure is reached; `above` is the figure of the row before, which the halves are held against. */
function verdict(measured: string, reach: string, above: string): string {
  const [figure, least] = [numbers(measured)[0], numbers(reach)[0]];
  if (reach === '-' || figure === undefined || least === undefined) return '';
  if (/^[\d.]+ %/.test(reach)) return figure >= least ? 'reached' : '**not reached**';
  if (reach.startsWith('at most')) return figure <= least ? 'reached' : '**not reached**';
  if (!reach.startsWith('precision +')) return '';
  const [precision = 0, recall = 0] = numbers(measured);
  const [brutePrecision = 0, bruteRecall = 0] = numbers(above);
  const isPrecise = precision >= brutePrecision + 3;
  const isComplete = recall >= bruteRecall - 1;
  if (isPrecise && isComplete) return 'reached';
  return `**not reached**: ${[isPrecise ? '' : 'precision', isComplete ? '' : 'recall'].filter(Boolean).join(' and ')}`;
}

function numbers(text: string): readonly number[] {
  return [...text.matchAll(/\d+(?:\.\d+)?/g)].map(Number);
}

/** Puts the table between the marks of the README. */
export function writeIntoReadme(table: string): void {
  const text = readFileSync(README, 'utf8');
  const from = text.indexOf(START);
  const to = text.indexOf(END);
  if (from === -1 || to < from) {
    console.error(`README.md has no place for the table (${START}, ${END})`);
    process.exitCode = 1;
    return;
  }
  writeFileSync(
    README,
    `${text.slice(0, from + START.length)}\n<!-- prettier-ignore-start -->\n\n${table}\n\n<!-- prettier-ignore-end -->\n${text.slice(to)}`,
  );
}
