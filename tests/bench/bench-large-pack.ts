import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { packId } from '../../src/model/id.ts';
import { PATHS } from '../../src/cli/project-paths.ts';
import type { Entity } from '../../src/model/entity.ts';
import { Session, waitForMarks } from '../e2e/harness.ts';
import { ask, choose } from '../e2e/library-lab.ts';
import { entitiesOf } from './bench-entities.ts';
import { benchNames } from './bench-names.ts';
import { generate, writeLines } from './bench-packs.ts';
import { benchReport } from './bench-reports.ts';
import { megabytes, milliseconds, type Row, type Section } from './bench-table.ts';
import { watchMemory } from './watch-memory.ts';

/** A pack that the command line built of many reports or names, added to the extension in Chromium as a file and taken apart there. */
export async function benchLargePack(reports: number, names = 5000): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-bench-'));
  const file = join(folder, 'newsroom.json.gz');
  try {
    const entities = entitiesOf(benchNames(names));
    await writeLines(join(folder, 'names.jsonl'), entities);
    await writeLines(
      join(folder, 'reports.jsonl'),
      generate(reports, (at) => ({ report: benchReport(at, entities) })),
    );
    const from = ['--reports', join(folder, 'reports.jsonl'), '--gazetteer', join(folder, 'names.jsonl')];
    const built = spawnSync('npm', ['run', '-s', 'backstory', '--', 'build', ...from, '--id', 'large', '--out', file], {
      cwd: PATHS.root,
      encoding: 'utf8',
    });
    if (built.status !== 0) throw new Error(`bench: ${built.stderr.slice(0, 200)}`);
    const { incidents } = JSON.parse(built.stdout) as { incidents: number };
    const rows = await addPack(file, entities);
    const counts = [`${names.toLocaleString('en')} names`, `${reports.toLocaleString('en')} reports`, `${incidents.toLocaleString('en')} incidents`].join(', '); // prettier-ignore
    return { title: `A pack of ${counts} (${megabytes(statSync(file).size)} compressed), in Chromium`, rows };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function addPack(file: string, entities: readonly Entity[]): Promise<readonly Row[]> {
  const session = await Session.start('chromium');
  try {
    const page = await session.openOwn('library.html#packs', '#pack-file');
    const start = performance.now();
    await choose(page, '#pack-file', file);
    const checked = { at: 0 };
    const checking = await watchMemory(session, async () => {
      if ((await page.$('[data-pack="large"]')) !== null) checked.at ||= performance.now();
      return checked.at > 0;
    });
    const stateOf = async (): Promise<string | undefined> =>
      (await ask(page, 'status.read', {})).packs.find(({ id }) => id === packId('large'))?.state;
    let longest = 0;
    const apart = await watchMemory(session, async () => {
      const asked = performance.now();
      const state = await stateOf();
      longest = Math.max(longest, performance.now() - asked);
      if (state === 'broken') throw new Error('bench: the pack was not taken apart');
      return state === 'ready';
    });
    const done = performance.now();
    const { first, next } = await questions(page, entities[0]?.id ?? '');
    const marked = await timeToMarks(session, entities.slice(200, 230));
    return [
      { what: 'checked and kept', figure: `${milliseconds(checked.at - start)}, heaps at most ${megabytes(checking)}` },
      {
        what: 'taken apart by the background',
        figure: `${milliseconds(done - checked.at)}, heaps at most ${megabytes(apart)}`,
        aim: 'not read whole',
      },
      { what: 'longest wait for an answer meanwhile', figure: milliseconds(longest) },
      {
        what: 'the first card and search of it / the next ones, median',
        figure: `${milliseconds(first)} / ${milliseconds(next)}`,
      },
      { what: 'a page with 30 of its names: opened until all are marked, median of 5', figure: milliseconds(marked) },
    ];
  } finally {
    await session.close();
  }
}

/** Milliseconds from a new tab to the marks of all these names. */
async function timeToMarks(session: Session, entities: readonly Entity[]): Promise<number> {
  const paragraphs = entities.map(({ name }) => `<p>People in ${name} heard it on Monday.</p>`).join('');
  const head = '<meta charset="utf-8"><meta property="og:type" content="article"><title>News</title>';
  const url = session.serve('/names', `<!doctype html>${head}<article>${paragraphs}</article>`);
  const spent: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const from = performance.now();
    const tab = await session.open(url);
    await waitForMarks(tab, entities.length);
    spent.push(performance.now() - from);
    await tab.close();
  }
  return spent.sort((a, b) => a - b)[2] ?? 0;
}

/** Milliseconds for a card and a search together. */
async function questions(page: Page, entity: string): Promise<{ first: number; next: number }> {
  const spent: number[] = [];
  for (let at = 0; at < 21; at += 1) {
    const from = performance.now();
    await ask(page, 'card.describe', { entity: `${entity.slice(0, 1)}${at}` as never, text: 'x', context: {} });
    await ask(page, 'search.query', { text: `Report ${at * 37}`, limit: 10 });
    spent.push(performance.now() - from);
  }
  const [first = 0, ...others] = spent;
  return { first, next: others.sort((a, b) => a - b)[10] ?? 0 };
}
