import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodePack, encodePack } from '../../src/pack/pack-codec.ts';
import { createPackIndex } from '../../src/pack/pack-index.ts';
import { buildSearchIndex } from '../../src/pack/build-search-index.ts';
import { createSearch } from '../../src/pack/create-search.ts';
import { utf8Bytes } from '../../src/text/utf8.ts';
import { seededRandom } from '../seeded-random.ts';
import { entitiesOf } from './bench-entities.ts';
import { benchNames, withError } from './bench-names.ts';
import { benchPack, benchReport } from './bench-reports.ts';
import { megabytes, milliseconds, type Row, type Section } from './bench-table.ts';
import { quantile } from './measure.ts';

/** A pack with many incidents: through the door, looked up, searched. */
export function benchIncidents(incidents: number): Section {
  const names = incidents >= 100_000 ? 100_000 : 20_000;
  const pack = benchPack(incidents, names);
  const bytes = utf8Bytes(encodePack(pack));
  const decoding = timed(() => decodePack('bench.json', bytes).value);
  const index = createPackIndex([pack]);
  const entity = pack.entities[0]!.id;
  const first = timed(() => index.incidentsOf(entity));
  const again = timed(() => index.incidentsOf(pack.entities[7]!.id));
  const building = timed(() => buildSearchIndex(pack));
  const search = createSearch([pack], new Map([['bench', building.value]]));
  const random = seededRandom(29);
  const typed = Array.from({ length: 600 }, () => {
    const name = random.pick(pack.entities).name;
    return random.pick([
      name,
      withError(name, random),
      `${name.split(' ')[0]} rockets`,
      `kind:rocket ${name.slice(0, 4)}`,
      `place:"${name}"`,
      'spokesman said rockets',
    ]);
  });
  const spent = typed.map((query) => timed(() => search.query(query)).spent).slice(100);
  const long = Array.from({ length: 20 }, () => timed(() => search.query(`${random.pick(typed)} `.repeat(900))).spent);
  const count = incidents.toLocaleString('en');
  const rows: Row[] = [
    {
      what: `${count} incidents: checked and read (${megabytes(bytes.length)})`,
      figure: milliseconds(decoding.spent),
      spread: `${(bytes.length / 1e3 / decoding.spent).toFixed(0)} MB/s`,
    },
    {
      what: `${count} incidents: first look-up of an entity / the next`,
      figure: `${milliseconds(first.spent)} (${first.value.length.toLocaleString('en')} incidents) / ${milliseconds(again.spent)}`,
    },
    {
      what: `${count} incidents, ${incidents.toLocaleString('en')} reports, ${names.toLocaleString('en')} names: a keystroke of search`,
      figure: `median ${milliseconds(quantile(spent, 0.5))}, p95 ${milliseconds(quantile(spent, 0.95))}, p99 ${milliseconds(quantile(spent, 0.99))}`,
      aim: 'p95 30 ms, p99 100 ms',
    },
    { what: 'the same, queries of 10 kB', figure: `p95 ${milliseconds(quantile(long, 0.95))}`, aim: 'p99 100 ms' },
    {
      what: 'search index of it, built / size',
      figure: `${milliseconds(building.spent)} / ${megabytes(building.value.byteLength)}`,
    },
  ];
  return { title: 'A pack with many incidents', rows };
}

/** `build --reports` on generated reports, in a process of its own, for its memory. */
export async function benchBuild(reports: number): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-bench-'));
  try {
    const entities = entitiesOf(benchNames(5000));
    await writeLines(join(folder, 'names.jsonl'), entities);
    const sentences = 20;
    await writeLines(
      join(folder, 'reports.jsonl'),
      generate(reports, (at) => ({ id: at, report: benchReport(at, entities, sentences) })),
    );
    const start = performance.now();
    const child = spawnSync(
      process.execPath,
      [
        '--import',
        'tsx',
        join(import.meta.dirname, 'build-in-child.ts'),
        'build',
        '--reports',
        join(folder, 'reports.jsonl'),
        '--gazetteer',
        join(folder, 'names.jsonl'),
        '--out',
        join(folder, 'pack.json'),
      ],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    const spent = performance.now() - start;
    const memory = Number(/^peak (\d+)$/m.exec(child.stderr)?.[1] ?? Number.NaN) * 1024;
    const incidents = /"incidents":(\d+)/.exec(child.stdout)?.[1];
    const failure = child.status === 0 ? '' : `, failed: ${child.stderr.slice(0, 200)}`;
    const rows: Row[] = [
      {
        what: `${reports.toLocaleString('en')} reports of ${sentences} sentences to a pack of ${Number(incidents ?? 0).toLocaleString('en')} incidents`,
        figure: `${Math.round((reports * 1000) / spent)} reports/s, at most ${megabytes(memory)} of memory${failure}`,
        aim: '200 a second, under 1 GB',
      },
    ];
    return { title: 'build --reports', rows };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first `count` of something, one after the other. */
export function* generate<T>(count: number, make: (at: number) => T): Generator<T> {
  for (let at = 0; at < count; at += 1) yield make(at);
}

/** Values as a file of JSON lines. */
export async function writeLines(file: string, values: Iterable<unknown>): Promise<void> {
  const stream = createWriteStream(file);
  for (const value of values) if (!stream.write(`${JSON.stringify(value)}\n`)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
}

function timed<T>(run: () => T): { value: T; spent: number } {
  const start = performance.now();
  const value = run();
  return { value, spent: performance.now() - start };
}
