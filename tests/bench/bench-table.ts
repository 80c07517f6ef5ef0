import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

/** One line of the report. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  /** Quartiles over the rounds. */
  readonly spread?: string;
  /** Ratio to something that ran in the same run. */
  readonly ratio?: string;
  /** What the project set itself to reach. */
  readonly aim?: string;
}

export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

const START = '<!-- bench:start -->';
const END = '<!-- bench:end -->';
/** Aligning the columns would make every line as long as the longest. */
const IGNORE = '<!-- prettier-ignore-start -->';
const HEED = '<!-- prettier-ignore-end -->';

/** Everything as one Markdown table, with the day and the kind of machine in plain words. */
export function benchTable(sections: readonly Section[], notes: readonly string[]): string {
  const lines = ['| what | figure | quartiles | ratio, same run | aim |', '| --- | --- | --- | --- | --- |'];
  for (const { title, rows } of sections) {
    lines.push(`| **${title}** | | | | |`);
    for (const { what, figure, spread = '', ratio = '', aim = '' } of rows)
      lines.push(`| ${what} | ${figure} | ${spread} | ${ratio} | ${aim} |`);
  }
  const day = new Date().toISOString().slice(0, 10);
  const cores = cpus().length;
  const [load = 0] = loadavg();
  const busy =
    load > cores * 1.5
      ? ` Other work was running (load ${load.toFixed(0)}): the times, and p95 most of all, are too high.`
      : '';
  return [
    `Measured ${day} on a machine with ${cores} processor core${cores === 1 ? '' : 's'}, Node ${process.versions.node}. ${notes.join(' ')}${busy}`,
    'Contenders take turns in one run: read ratios, not milliseconds.',
    '',
    ...lines,
  ].join('\n');
}

/** Puts the table between the markers of the README; false when it has none. */
export function writeIntoReadme(file: string, table: string): boolean {
  const text = readFileSync(file, 'utf8');
  const from = text.indexOf(START);
  const to = text.indexOf(END);
  if (from === -1 || to < from) return false;
  writeFileSync(file, `${text.slice(0, from + START.length)}\n${IGNORE}\n\n${table}\n\n${HEED}\n${text.slice(to)}`);
  return true;
}

export function milliseconds(value: number): string {
  if (value >= 1000) return `${(value / 1000).toFixed(1)} s`;
  return `${value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toPrecision(2)} ms`;
}

export function times(value: number): string {
  return `${value >= 100 ? Math.round(value).toLocaleString('en') : value >= 10 ? value.toFixed(0) : value.toFixed(2)} ×`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
