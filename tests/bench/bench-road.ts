import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { megabytes, type Row, type Section } from './bench-table.ts';
import { generate, writeLines } from './bench-packs.ts';
import { newsroomNames, newsroomText } from './bench-texts.ts';

/** What a newsroom does with the command line: a gazetteer of its own names, texts to reports, reports to a pack. */
export async function benchRoad(texts: number): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-bench-'));
  const at = (name: string): string => join(folder, name);
  try {
    const names = newsroomNames(5000);
    await writeLines(at('names.jsonl'), names);
    await writeLines(
      at('texts.jsonl'),
      generate(texts, (number) => newsroomText(number, names)),
    );
    mkdirSync(at('none'));
    run(['build', at('none'), '--gazetteer', at('names.jsonl'), '--out', at('names.pack.json')], at('counts'));
    const count = `${texts.toLocaleString('en')} texts of five sentences, 5,000 names`;
    const read = run(['read', '--jsonl', '--pack', at('names.pack.json'), at('texts.jsonl')], at('reports.jsonl'));
    const from = ['--reports', at('reports.jsonl'), '--gazetteer', at('names.jsonl')];
    const built = run(['build', ...from, '--out', at('pack.json')], at('counts'));
    return {
      title: `The road of a newsroom, ${count}`,
      rows: [rowOf('read --jsonl', texts, read), rowOf('build --reports', texts, built)],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Spent {
  readonly ms: number;
  readonly memory: number;
}

/** Runs the command line in a process of its own, with its results in a file. */
function run(command: readonly string[], out: string): Spent {
  const file = openSync(out, 'w');
  const start = performance.now();
  const child = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'build-in-child.ts'), ...command],
    { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', file, 'pipe'] },
  );
  const ms = performance.now() - start;
  closeSync(file);
  // 1: some input could not be read as it stands, such as a name that is an everyday word.
  if (child.status !== 0 && child.status !== 1) throw new Error(`bench: ${child.stderr.slice(0, 200)}`);
  return { ms, memory: Number(/^peak (\d+)$/m.exec(child.stderr)?.[1] ?? Number.NaN) * 1024 };
}

function rowOf(what: string, texts: number, { ms, memory }: Spent): Row {
  return {
    what,
    figure: `${Math.round((texts * 1000) / ms)} texts/s, at most ${megabytes(memory)} of memory`,
    aim: 'under 1 GB',
  };
}
