import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The folder of the evaluation sets (`BACKSTORY_EVAL_DIR`); without it the run ends, saying so. */
export function evalFolder(): string {
  const folder = process.env['BACKSTORY_EVAL_DIR'];
  if (folder === undefined || folder === '') {
    console.error('BACKSTORY_EVAL_DIR is not set: the evaluation sets are not part of the repository.');
    process.exit(2);
  }
  return folder;
}

/** One half of a set, one object per line. The half is `dev` unless `BACKSTORY_EVAL_HALF` says otherwise. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller says what a line is
export function readSet<T>(name: string): readonly T[] {
  const file = path.join(evalFolder(), `${half()}-${name}.jsonl`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Writes predictions to a folder of their own, runs the scorer on them and gives back what it printed, the JSON line apart. */
export function score(
  task: string,
  predictions: readonly object[],
): { readonly lines: readonly string[]; readonly result: Record<string, unknown> } {
  const folder = mkdtempSync(path.join(tmpdir(), 'backstory-eval-'));
  try {
    const file = path.join(folder, `${task}.jsonl`);
    writeFileSync(file, predictions.map((prediction) => JSON.stringify(prediction)).join('\n'));
    const printed = execFileSync(process.execPath, [path.join(evalFolder(), 'eval', 'score.mjs'), task, file, half()], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    const lines = printed.trim().split('\n');
    return { lines: lines.slice(0, -1), result: JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown> };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function half(): string {
  return process.env['BACKSTORY_EVAL_HALF'] ?? 'dev';
}
