import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { evalFolder } from './run-score.ts';

/**
 * Every measurement in one table: `BACKSTORY_EVAL_DIR=... npx tsx tests/eval/table.ts` writes `.output/eval/table.md` (and what each script
 * printed beneath it). `BACKSTORY_EVAL_HALF` names another half of the sets.
 */
const run = promisify(execFile);
const output = new URL('../../.output/eval/', import.meta.url);

interface Row {
  readonly what: string;
  readonly script: string;
  /** Finds the figure in what the script prints. */
  readonly figure: RegExp;
  readonly baseline: string;
  readonly reach: string;
}

const ROWS: readonly Row[] = [
  {
    what: 'places, overlap F1, all sets',
    script: 'places',
    figure: /^all overlap.*?F1 ([\d.]+)/m,
    baseline: '78.5',
    reach: '82',
  },
  {
    what: 'places found and within 161 km',
    script: 'places',
    figure: /all resolution:.*?end-to-end recall@161km ([\d.]+)/,
    baseline: '50.2',
    reach: '65',
  },
  {
    what: 'named organisations, re3d, overlap F1',
    script: 'places',
    figure: /^Organisation overlap.*?F1 ([\d.]+)/m,
    baseline: '50.1',
    reach: '65',
  },
  {
    what: 'dates, value F1, all documents',
    script: 'dates',
    figure: /all any type: value accuracy.*?value F1 ([\d.]+)/,
    baseline: '60.1',
    reach: '70',
  },
  {
    what: 'dates, value F1, Platinum',
    script: 'dates',
    figure: /platinum any type: value accuracy.*?value F1 ([\d.]+)/,
    baseline: '61.7',
    reach: '-',
  },
  {
    what: 'uncertain sentences, FactBank F1',
    script: 'hedges',
    figure: /^factbank sentence.*?F1 ([\d.]+)/m,
    baseline: '50.1',
    reach: '65',
  },
  {
    what: 'attribution source F1',
    script: 'attribution',
    figure: /^source overlap.*?F1 ([\d.]+)/m,
    baseline: '41.6',
    reach: '60',
  },
  {
    what: 'MUC incidents, (type, date) precision',
    script: 'incidents',
    figure: /match a gold template:.*?= ([\d.]+)/,
    baseline: '34.4',
    reach: '55',
  },
  {
    what: 'MUC incidents, date recall',
    script: 'incidents',
    figure: /date recall over gold templates:.*?= ([\d.]+)/,
    baseline: '80.4',
    reach: '75',
  },
  {
    what: 'MUC incidents, relevant document F1',
    script: 'incidents',
    figure: /^relevant document.*?F1 ([\d.]+)/m,
    baseline: '72.3',
    reach: '-',
  },
  {
    what: 'clusters, B-cubed F1',
    script: 'clusters',
    figure: /^B-cubed.*?F1 ([\d.]+)/m,
    baseline: '81.9',
    reach: '88',
  },
  { what: '30 event types, right', script: 'event-types', figure: /accuracy ([\d.]+)/, baseline: '48.1', reach: '-' },
  {
    what: 'speed of read, times compromise',
    script: 'speed',
    figure: /([\d.]+) times faster/,
    baseline: '1',
    reach: '3',
  },
];

async function printed(script: string): Promise<string> {
  try {
    const file = new URL(`${script}.ts`, import.meta.url).pathname;
    const { stdout } = await run('npx', ['tsx', file], { maxBuffer: 1 << 26, env: process.env });
    return stdout;
  } catch (error) {
    return `failed: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown'}\n`;
  }
}

evalFolder();
const half = process.env['BACKSTORY_EVAL_HALF'] ?? 'dev';
const outputs = new Map<string, string>();
for (const script of [...new Set(ROWS.map((row) => row.script)), 'linking']) outputs.set(script, await printed(script));
const lines = ROWS.map(({ what, script, figure, baseline, reach }) => {
  const found = figure.exec(outputs.get(script) ?? '')?.[1] ?? 'not measured';
  return `| ${what} | ${baseline} | ${reach} | ${found} |`;
});
const table = [
  `| what (${half}) | best simple baseline (dev) | reach | measured |`,
  '| --- | --- | --- | --- |',
  ...lines,
].join('\n');
const details = [...outputs].map(([script, text]) => `## ${script}\n\n\`\`\`\n${text.trim()}\n\`\`\``).join('\n\n');
await mkdir(output, { recursive: true });
await writeFile(new URL('table.md', output), `${table}\n\n${details}\n`);
console.log(table);
