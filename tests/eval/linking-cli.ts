import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldKey } from '../../src/text/fold.ts';
import { percent } from './linking-data.ts';
import { AFTER, BEFORE, handmadeNames, listNames, type NameSet } from './linking-names.ts';

/**
 * The name sets put to the command line as a user would: a gazetteer built into a pack, texts of one name each through `detect --jsonl`:
 * `BACKSTORY_EVAL_DIR=... npx tsx tests/eval/linking-cli.ts [dev|heldout]`. The figures must be those of tests/eval/linking.ts.
 */
const folder = process.env['BACKSTORY_EVAL_DIR'];
if (folder === undefined) console.log('BACKSTORY_EVAL_DIR is not set: nothing to measure.');
else {
  const half = process.argv[2] === 'heldout' ? 'heldout' : 'dev';
  console.log('| what | found | precision |\n| --- | --- | --- |');
  for (const set of [handmadeNames(folder, foldKey), await listNames(folder, half)])
    for (const [way, before, after] of [
      ['alone', '', ''],
      ['in a sentence', BEFORE, AFTER],
    ] as const)
      console.log(`| ${set.title}, ${way} | ${measure(set, before, after).join(' | ')} |`);
}

function measure({ entities, queries }: NameSet, before: string, after: string): readonly string[] {
  const at = mkdtempSync(join(tmpdir(), 'backstory-eval-'));
  try {
    const [pack, texts] = [join(at, 'names.json'), join(at, 'texts')];
    mkdirSync(texts);
    writeFileSync(join(at, 'names.jsonl'), entities.map((entity) => JSON.stringify(entity)).join('\n'));
    backstory(['build', texts, '--gazetteer', join(at, 'names.jsonl'), '--out', pack]);
    const lines = queries.map(({ name }, id) => JSON.stringify({ id: String(id), text: before + name + after }));
    const found = backstory(['detect', '--pack', pack, '--jsonl'], lines.join('\n'));
    const longest = new Map<string, Found>();
    for (const line of found.split('\n').filter((row) => row !== '')) {
      const link = JSON.parse(line) as Found;
      const end = before.length + (queries[Number(link.id)]?.name.length ?? 0);
      if (link.start >= end || link.end <= before.length) continue;
      const other = longest.get(link.id);
      if (!other || link.end - link.start > other.end - other.start) longest.set(link.id, link);
    }
    const close = queries.filter(({ kind }) => kind === 'variant').length;
    const right = queries.filter(({ gold }, id) => gold !== null && longest.get(String(id))?.entity === gold);
    const met = right.filter(({ kind }) => kind === 'variant').length;
    return [percent(met, close), percent(right.length, longest.size)];
  } finally {
    rmSync(at, { recursive: true });
  }
}

interface Found {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

function backstory(options: readonly string[], input = ''): string {
  return execFileSync('npm', ['run', '-s', 'backstory', '--', ...options], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}
