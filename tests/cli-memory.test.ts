import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PATHS } from '../src/cli/project-paths.ts';
import type { Dated } from '../src/model/dated.ts';
import type { Report } from '../src/model/report.ts';
import { textId } from '../src/text/text-id.ts';
import { entitiesOf } from './bench/bench-entities.ts';
import { benchNames } from './bench/bench-names.ts';
import { writeLines } from './bench/bench-packs.ts';
import { benchReport } from './bench/bench-reports.ts';

/** Megabytes of objects that the program may hold; more than it takes to start, less than that and the texts together. */
const HEAP = 34;
const TEXTS = 320;
const LONG = ` ${'The street was quiet again in the afternoon. '.repeat(1300)}`;

/** A long text that tells of something without a day; every twentieth without a date of its own. */
function looseReport(at: number, names: ReturnType<typeof entitiesOf>): Report {
  const { text, ...report } = benchReport(at, names, 1);
  const when: Dated = {
    edtf: '2020-01-06/2020-01-12',
    from: '2020-01-06',
    to: '2020-01-12',
    basis: 'relative',
    why: [],
  };
  const published: Dated = at % 20 === 0 ? { ...when, basis: 'inferred' } : report.published;
  const long = text + LONG;
  return {
    ...report,
    id: textId(long),
    text: long,
    published,
    claims: report.claims.map((claim) => ({ ...claim, when })),
  };
}

test('a pack is built from more text than memory may hold, of claims without a day and reports without a date', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-memory-'));
  const file = (name: string): string => join(folder, name);
  try {
    const names = entitiesOf(benchNames(300));
    await writeLines(file('names.jsonl'), names);
    await writeLines(
      file('reports.jsonl'),
      (function* () {
        for (let at = 0; at < TEXTS; at += 1) yield looseReport(at, names);
      })(),
    );
    const options = [
      '--reports',
      file('reports.jsonl'),
      '--gazetteer',
      file('names.jsonl'),
      '--out',
      file('pack.json'),
    ];
    const built = spawnSync(
      process.execPath,
      [
        `--max-old-space-size=${HEAP}`,
        '--import',
        'tsx',
        join(PATHS.root, 'src', 'cli', 'main.ts'),
        'build',
        ...options,
      ],
      { encoding: 'utf8', cwd: PATHS.root },
    );
    expect(built.stderr).not.toContain('heap out of memory');
    expect(built.stdout).toContain(`"reports":${TEXTS}`);
    expect(readFileSync(file('pack.json')).length).toBeGreaterThan(TEXTS * LONG.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
