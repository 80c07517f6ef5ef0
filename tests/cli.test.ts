import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { PATHS } from '../src/cli/project-paths.ts';
import { checkPackLines } from '../src/pack/check-pack-lines.ts';
import { entitiesOf } from './bench/bench-entities.ts';
import { benchNames } from './bench/bench-names.ts';
import { benchReport } from './bench/bench-reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'backstory-cli-'));
const write = (name: string, text: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

interface Ran {
  readonly code: number | null;
  readonly lines: readonly Record<string, unknown>[];
  readonly problems: string;
}

function run(args: readonly string[], input = ''): Ran {
  const done = spawnSync(process.execPath, ['--import', 'tsx', join(PATHS.root, 'src', 'cli', 'main.ts'), ...args], {
    cwd: PATHS.root,
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const lines = done.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { code: done.status, lines, problems: done.stderr };
}

const TEXT =
  'At least two rockets hit the Green Zone in Baghdad on Sunday, Reuters reported, citing a military source.';

describe('wrong use is exit 2, in words', () => {
  test.each([
    [[], 'backstory COMMAND'],
    [['frobnicate'], 'there is no command "frobnicate"'],
    [['read'], 'read needs a file'],
    [['read', '--frob', 'x'], '--frob'],
    [['search'], 'search needs a query'],
    [['search', '--limit', '0', 'x'], '--limit'],
    [['build', 'nowhere', '--out', 'x.json'], 'is not a folder'],
    [['build', '.'], '--out'],
    [['timeline', '--from', 'yesterday'], 'is not a day'],
    [['timeline', '--entity', 'Nowhere At All'], 'no known place or group'],
    [['export', '--to', 'docx'], 'json'],
  ] as const)('%j', (args, words) => {
    const { code, lines, problems } = run(args);
    expect({ code, lines }).toEqual({ code: 2, lines: [] });
    expect(problems).toContain(words);
  });
});

describe('read', () => {
  test('a text file becomes one line with a report whose spans are in the text', () => {
    const { code, lines } = run(['read', write('a.txt', TEXT)]);
    expect(code).toBe(0);
    const report = lines[0]?.['report'] as {
      text: string;
      mentions: { start: number; end: number; text: string; name: string }[];
    };
    expect(lines).toHaveLength(1);
    expect(report.text).toBe(TEXT);
    expect(report.mentions.map((mention) => mention.name)).toContain('Green Zone');
    for (const mention of report.mentions) expect(report.text.slice(mention.start, mention.end)).toBe(mention.text);
  });

  test('JSON lines keep their order and ids; a bad line is exit 1, with its line, and the rest is read', () => {
    const input = [{ id: 'x', text: TEXT }, null, { id: 7, text: '' }]
      .map((value) => (value === null ? '{broken' : JSON.stringify(value)))
      .join('\n');
    const { code, lines, problems } = run(['read', '--jsonl'], input);
    expect(code).toBe(1);
    expect(lines.map((line) => line['id'])).toEqual(['x', 7]);
    expect(problems).toContain('-:2:1: ');
  });

  test('a missing file is exit 1 and named; the other is read', () => {
    const { code, lines, problems } = run(['read', join(folder, 'missing.txt'), write('b.txt', TEXT)]);
    expect({ code, read: lines.length }).toEqual({ code: 1, read: 1 });
    expect(problems).toContain('missing.txt:1:1: there is no such file');
  });
});

describe('detect', () => {
  test('mentions with every alias, method and score', () => {
    const { lines } = run(['detect', '--jsonl'], JSON.stringify({ id: 1, text: TEXT }));
    expect(lines.map((line) => [line['id'], line['text'], line['name']])).toContainEqual([
      1,
      'Green Zone',
      'Green Zone',
    ]);
    expect(lines[0]).toEqual(
      expect.objectContaining({
        method: expect.stringMatching(/^(exact|alias|acronym|variant|fuzzy)$/),
        names: expect.any(Array),
        score: expect.any(Number),
      }),
    );
  });

  test('--explain adds why; for HTML the offsets are in what --text prints', () => {
    const file = write(
      'p.html',
      `<html><body><script>Baghdad</script><p>In <b>Bagh</b>dad<sup>2</sup> &amp; Kirkuk</p></body></html>`,
    );
    const { lines } = run(['detect', '--explain', file]);
    const printed = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(PATHS.root, 'src', 'cli', 'main.ts'), 'detect', '--text', file],
      { encoding: 'utf8' },
    ).stdout;
    expect(lines.map((line) => line['text'])).toEqual(['Baghdad', 'Kirkuk']);
    for (const line of lines) {
      expect(printed.slice(line['start'] as number, line['end'] as number)).toBe(line['text']);
      expect(line['why']).toEqual(expect.any(String));
    }
  });
});

describe('build, timeline, search, export', () => {
  test('the bundled pack: seven incidents and more, oldest first, and search finds what is in it', () => {
    const { code, lines } = run(['timeline']);
    expect(code).toBe(0);
    expect(lines.length).toBeGreaterThanOrEqual(7);
    const starts = lines.map((line) => (line['when'] as { from: string | null }).from ?? '9999');
    expect(starts).toEqual([...starts].sort());
    const hits = run(['search', '--limit', '3', 'zayuna']).lines;
    expect(hits[0]).toEqual(expect.objectContaining({ type: 'entity', title: 'Zayouna' }));
    expect(hits.length).toBeLessThanOrEqual(3);
  });

  test('a pack from a folder and a pack from what read printed are the same', () => {
    const texts = mkdtempSync(join(tmpdir(), 'backstory-texts-'));
    writeFileSync(join(texts, 'one.txt'), `date: 2020-03-02\npublisher: Test Wire\n\n${TEXT}`);
    writeFileSync(
      join(texts, 'two.txt'),
      `date: 2020-03-09\n\nA rocket struck K-1, a base near Kirkuk in Iraq, late last year and killed a contractor.`,
    );
    const direct = join(folder, 'direct.json');
    expect(run(['build', texts, '--out', direct, '--name', 'Test']).lines[0]).toEqual(
      expect.objectContaining({ reports: 2 }),
    );
    const read = run(['read', join(texts, 'one.txt'), join(texts, 'two.txt')]);
    const piped = join(folder, 'piped.json');
    run(
      ['build', '--reports', '-', '--out', piped, '--name', 'Test'],
      read.lines.map((line) => JSON.stringify(line)).join('\n'),
    );
    expect(JSON.parse(readFileSync(piped, 'utf8'))).toEqual(JSON.parse(readFileSync(direct, 'utf8')));
    expect(run(['timeline', '--pack', direct]).lines.length).toBeGreaterThan(0);
    const zipped = join(folder, 'direct.json.gz');
    run(['build', texts, '--out', zipped, '--name', 'Test']);
    expect(gunzipSync(readFileSync(zipped)).equals(readFileSync(direct))).toBe(true);
    expect(run(['timeline', '--pack', zipped]).lines).toEqual(run(['timeline', '--pack', direct]).lines);
  });

  test('a gazetteer with faults: told with file and line, and the rest is in the pack', () => {
    const at = mkdtempSync(join(folder, 'names-'));
    const lines = (...all: object[]): string => all.map((one) => `${JSON.stringify(one)}\n`).join('');
    const place = { kind: 'place', name: 'Qarmeth' };
    writeFileSync(
      join(at, 'a.jsonl'),
      lines({ ...place, id: 'a', part_of: 'b', names: [''] }, { id: 'x', kind: 'place' }),
    );
    writeFileSync(
      join(at, 'b.jsonl'),
      `oops\n${lines({ ...place, id: 'b', part_of: 'a' }, { ...place, id: 'c', name: 'Market' })}`,
    );
    const texts = mkdtempSync(join(folder, 'one-text-'));
    writeFileSync(join(texts, 'one.txt'), TEXT);
    const pack = join(folder, 'faulty.json');
    const { lines: said, problems } = run(['build', texts, '--out', pack, '--gazetteer', at]);
    expect(said[0]).toEqual(expect.objectContaining({ entities: 3 }));
    for (const [where, words] of [
      ['a.jsonl:1:1', '"a" has an empty name'],
      ['a.jsonl:1:1', 'part_of goes round in a circle'],
      ['a.jsonl:2:1', 'the entity "x" needs a "name"'],
      ['b.jsonl:1:1', 'is not JSON'],
      ['b.jsonl:2:1', 'the name "Qarmeth" belongs to "a" in line 1 of'],
      ['b.jsonl:3:1', '"Market" is an everyday word'],
    ])
      expect(problems.split('\n')).toContainEqual(expect.stringMatching(new RegExp(`${where}: .*${words}`)));
  });

  test('in a large pack the incidents of one place stand together, and every line is one record', async () => {
    const entities = entitiesOf(benchNames(40));
    const gazetteer = write('names.jsonl', entities.map((one) => JSON.stringify(one)).join('\n'));
    const reports = Array.from({ length: 800 }, (_, at) => benchReport(at, entities));
    const lines = write('reports.jsonl', reports.map((report) => JSON.stringify({ report })).join('\n'));
    const pack = join(folder, 'large.json');
    const built = run(['build', '--reports', lines, '--out', pack, '--gazetteer', gazetteer]);
    expect(built.code).toBe(0);
    const { incidents } = JSON.parse(readFileSync(pack, 'utf8')) as { incidents: { places: { name: string }[] }[] };
    expect(incidents.length).toBeGreaterThan(2000);
    const places = incidents.map((one) => one.places[0]?.name ?? '');
    const changes = places.filter((place, at) => place !== places[at - 1]).length;
    expect(changes).toBe(new Set(places).size);
    const { value, problems } = await checkPackLines('large.json', createReadStream(pack) as AsyncIterable<Uint8Array>);
    expect(problems).toEqual([]);
    expect(value?.counts).toEqual({ entities: 40, reports: 800, incidents: incidents.length });
  });

  test('a broken run goes on: read leaves out what it has read, build keeps what it has got', () => {
    const texts = ['first', 'second', 'third'].map((id) =>
      JSON.stringify({ id, published: '2020-03-02', text: `${TEXT} It was the ${id} attack.` }),
    );
    const read = run(['read', '--jsonl'], texts.slice(0, 2).join('\n')).lines.map((line) => JSON.stringify(line));
    const done = write('done.jsonl', `${read[0]!}\n${read[1]!.slice(0, 200)}`);
    const rest = run(['read', '--jsonl', '--done', done], texts.join('\n'));
    expect(rest.lines.map(({ id }) => id)).toEqual(['second', 'third']);

    const pack = join(folder, 'resumed.json');
    const report = (line: string): string => JSON.stringify((JSON.parse(line) as { report: object }).report);
    writeFileSync(`${pack}.reports.part`, `${report(read[0]!)}\n${report(read[1]!).slice(0, 300)}`);
    const left = rest.lines.map((line) => JSON.stringify(line)).join('\n');
    const build = ['build', '--reports', '-', '--out', pack, '--name', 'Test'];
    expect(run([...build, '--resume'], left).lines[0]).toEqual(expect.objectContaining({ reports: 3 }));
    const whole = readFileSync(pack, 'utf8');
    expect(existsSync(`${pack}.reports.part`)).toBe(false);
    run(build, [read[0]!, left].join('\n'));
    expect(readFileSync(pack, 'utf8')).toBe(whole);
  });

  test('read by several engines in parts, which come back in any order, texts make the very pack that one makes of them', () => {
    const texts = Array.from({ length: 9 }, (_, i) =>
      JSON.stringify({
        published: `2020-03-${i + 10}`,
        text: `${TEXT} It was attack number ${i % 7}, on 3 March 2020.`,
      }),
    );
    const read = (part: readonly string[]): readonly string[] =>
      run(['read', '--jsonl', '-'], part.join('\n')).lines.map((line) => JSON.stringify(line));
    const whole = read(texts);
    const parts = [...read(texts.slice(5)), ...read(texts.slice(0, 5))];
    // A line without an id of its own is called by its number.
    const report = (line: string): string => JSON.stringify((JSON.parse(line) as { report: object }).report);
    expect(parts.map(report).sort()).toEqual(whole.map(report).sort());
    const pack = join(folder, 'parts.json');
    const build = (lines: readonly string[]): string => {
      expect(run(['build', '--reports', '-', '--out', pack, '--name', 'Test'], lines.join('\n')).code).toBe(0);
      return readFileSync(pack, 'utf8');
    };
    expect(build(parts)).toBe(build(whole));
  });

  test('a broken pack is refused with file and reason', () => {
    const { code, problems } = run([
      'timeline',
      '--pack',
      write('broken.json', '{"format":"backstory-pack","version":99}'),
    ]);
    expect(code).toBe(1);
    expect(problems).toContain('broken.json:');
  });

  test('export json is the pack, or what it says of a name', () => {
    const exported = (...words: string[]): { incidents: { title: string }[] } => {
      const args = ['--import', 'tsx', join(PATHS.root, 'src', 'cli', 'main.ts'), 'export', '--to', 'json', ...words];
      const printed = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 });
      return JSON.parse(printed.stdout) as { incidents: { title: string }[] };
    };
    const whole = exported();
    expect(whole).toEqual(JSON.parse(readFileSync(PATHS.bundledPack, 'utf8')));
    const part = exported('zayouna');
    expect(part.incidents.length).toBeGreaterThan(0);
    expect(part.incidents.length).toBeLessThan(whole.incidents.length);
    expect(JSON.stringify(part.incidents)).toContain('Zayouna');
  });
});

test('lines of a file that is not there, or is a folder, are a problem and no crash', () => {
  for (const file of [join(folder, 'not-there.jsonl'), folder]) {
    const { code, problems } = run(['read', '--jsonl', file]);
    expect([code, problems.split('\n')]).toEqual([1, [`${file}:1:1: cannot be read`, '']]);
  }
});
