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

/** A section as lines of the table; `key` names the part of the bench that it comes from, and stands in its first line as a comment. */
export interface WrittenSection {
  readonly key: string;
  readonly isQuick: boolean;
  readonly lines: readonly string[];
}

/** A section with the day it was measured on, and how. */
export function writeSection(key: string, { title, rows }: Section, isQuick: boolean): WrittenSection {
  const day = new Date().toISOString().slice(0, 10);
  const [load = 0] = loadavg();
  const busy =
    load > cpus().length * 1.5 ? `; other work was running (load ${load.toFixed(0)}): times are too high` : '';
  return {
    key,
    isQuick,
    lines: [
      `| **${title}** <!-- ${key} --> | ${day}, ${isQuick ? QUICK : 'full run'}${busy} | | | |`,
      ...rows.map(
        ({ what, figure, spread = '', ratio = '', aim = '' }) =>
          `| ${what} | ${figure} | ${spread} | ${ratio} | ${aim} |`,
      ),
    ],
  };
}

const QUICK = 'quick run';
const TITLE = /^\| \*\*.*<!-- (\S+) --> \| (.*)$/;

/** The sections of a table, as `benchTable` wrote it. */
export function readSections(table: string): readonly WrittenSection[] {
  const sections: { key: string; isQuick: boolean; lines: string[] }[] = [];
  for (const line of table.split('\n')) {
    const [, key, rest = ''] = TITLE.exec(line) ?? [];
    if (key !== undefined) sections.push({ key, isQuick: rest.includes(QUICK), lines: [line] });
    else if (line.startsWith('| ')) sections.at(-1)?.lines.push(line);
  }
  return sections;
}

/**
 * The sections of a table after some parts were run again, in the order of `keys` (others at the end). A part (what stands before the dash of a
 * key) never has figures of a quick run beside those of a full one.
 */
export function mergeSections(
  before: readonly WrittenSection[],
  now: readonly WrittenSection[],
  keys: readonly string[],
): readonly WrittenSection[] {
  const partOf = (key: string): string => key.split('-')[0] ?? key;
  const isReplaced = (old: WrittenSection): boolean =>
    now.some(({ key, isQuick }) => key === old.key || (partOf(key) === partOf(old.key) && isQuick !== old.isQuick));
  const rank = (key: string): number => {
    const at = keys.indexOf(key);
    if (at !== -1) return at;
    const kin = keys.findLastIndex((other) => partOf(other) === partOf(key));
    return kin === -1 ? keys.length : kin + 0.5;
  };
  return [...before.filter((old) => !isReplaced(old)), ...now].sort((a, b) => rank(a.key) - rank(b.key));
}

/** Everything as one Markdown table, with the kind of machine in plain words. */
export function benchTable(sections: readonly WrittenSection[]): string {
  const cores = cpus().length;
  return [
    `Measured on a machine with ${cores} processor core${cores === 1 ? '' : 's'}, Node ${process.versions.node}, each section on the day beside its name.`,
    'Contenders take turns in one run, and in Node their time is that of the processor: read ratios, not milliseconds.',
    '',
    '| what | figure | quartiles | ratio, same run | aim |',
    '| --- | --- | --- | --- | --- |',
    ...sections.flatMap(({ lines }) => lines),
  ].join('\n');
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
