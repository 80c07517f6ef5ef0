import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { backupFile } from '../entrypoints/library/backup-file.ts';
import { restoreFile } from '../entrypoints/library/restore-file.ts';
import { packFileKey } from '../src/library/library-record.ts';
import { createLibrary } from '../src/library/library.ts';
import { createMemoryTables } from '../src/library/memory-tables.ts';
import { readTarHeader, TAR_BLOCK, tarEntries, tarFilling, tarHeader } from '../src/library/tar.ts';
import { packId } from '../src/model/id.ts';
import { encodePack } from '../src/pack/pack-codec.ts';
import type { LibraryDatabase } from '../src/platform/library-database.ts';
import { eventItem, fakeTools } from './library-fixtures.ts';
import { samplePack } from './pack-sample.ts';
import { seededRandom } from './seeded-random.ts';

const PLAIN = { ...samplePack(40), id: packId('plain news') };
const ZIPPED = { ...samplePack(30), id: packId('zipped') };
const FILES = [
  [PLAIN, Buffer.from(encodePack(PLAIN))],
  [ZIPPED, gzipSync(encodePack(ZIPPED))],
] as const;
const say = (word: string, ...values: readonly (string | number)[]): string => [word, ...values].join(' ');

/** The tables in memory with files beside them, as the page has them. */
function memoryDatabase(): LibraryDatabase & { readonly files: Map<string, readonly File[]> } {
  const files = new Map<string, readonly File[]>();
  return {
    ...createMemoryTables(),
    files,
    close: () => undefined,
    putFiles: async (key, list) => void files.set(key, list),
    getFiles: async (key) => files.get(key),
    removeFiles: async (key) => void files.delete(key),
  };
}

async function filled(): Promise<ReturnType<typeof memoryDatabase>> {
  const database = memoryDatabase();
  const library = createLibrary(database, fakeTools());
  await library.beginImport({ key: 'i', name: 'a.csv', format: 'table', bytes: 1 });
  const items = Array.from({ length: 300 }, (_, i) => eventItem(i));
  await library.applyBatch({ import: 'i', seq: 0, items, position: 300, problems: [], refused: 0 });
  for (const [{ id, name, entities, reports, incidents }, bytes] of FILES) {
    const counts = { entities: entities.length, reports: reports.length, incidents: incidents.length };
    await library.addPack({ key: id, name, added: '2026-01-01', counts, text: '', file: bytes.length });
    await database.putFiles(packFileKey(id), [new File([bytes], 'any')]);
  }
  return database;
}

const write = (database: LibraryDatabase) => backupFile(database, { restricted: true, day: '2026-01-01' });
const bytesOf = async (blob: Blob): Promise<Buffer> => Buffer.from(await blob.arrayBuffer());
const asFile = (bytes: Uint8Array<ArrayBuffer> | Blob, name = 'b.tar'): File => new File([bytes], name);

describe('a backup with large packs', () => {
  test('is an archive with their files as they are, and comes back byte for byte', async () => {
    const { name, blob, missing } = await write(await filled());
    expect([name, missing]).toEqual(['backstory-backup-2026-01-01.tar', []]);
    const fresh = memoryDatabase();
    expect(await restoreFile(fresh, asFile(blob), say)).toEqual(['restored 302']);
    for (const [{ id }, bytes] of FILES) {
      const [file] = fresh.files.get(packFileKey(id)) ?? [];
      expect(file && (await bytesOf(file)).equals(bytes)).toBe(true);
    }
    expect((await bytesOf((await write(fresh)).blob)).equals(await bytesOf(blob))).toBe(true);
    expect(await restoreFile(fresh, asFile(blob), say)).toEqual(['restored 0']);
  });

  test('any program for archives opens it, and it is taken back compressed', async () => {
    const { blob } = await write(await filled());
    const folder = mkdtempSync(join(tmpdir(), 'backstory-tar-'));
    writeFileSync(join(folder, 'b.tar'), await bytesOf(blob));
    execFileSync('tar', ['-xf', 'b.tar'], { cwd: folder });
    const names = execFileSync('tar', ['-tf', 'b.tar'], { cwd: folder, encoding: 'utf8' }).trim().split('\n');
    expect(names).toHaveLength(3);
    expect(names[1]).toMatch(/^packs\/plain_news-[0-9a-f]{8}\.json$/);
    expect(readFileSync(join(folder, names[1] ?? '')).equals(FILES[0][1])).toBe(true);
    expect(readFileSync(join(folder, names[2] ?? '')).equals(FILES[1][1])).toBe(true);
    rmSync(folder, { recursive: true });
    const zipped = asFile(new Uint8Array(gzipSync(await bytesOf(blob))), 'b.tar.gz');
    expect(await restoreFile(memoryDatabase(), zipped, say)).toEqual(['restored 302']);
  });

  test('a file that is gone is told when it is saved and when it is restored; the rest comes back', async () => {
    const database = await filled();
    database.files.delete(packFileKey(ZIPPED.id));
    const { blob, missing } = await write(database);
    expect(missing).toEqual([ZIPPED.name]);
    const fresh = memoryDatabase();
    const told = await restoreFile(fresh, asFile(blob), say);
    expect(told).toEqual([expect.stringMatching(/^pack_not_in .* zipped 0\.0 MB$/), 'restored 301']);
    expect(await fresh.get('packs', ZIPPED.id)).toBeUndefined();
    expect(await fresh.get('packs', PLAIN.id)).toBeDefined();
    // Of the rows alone nothing is lost but the packs.
    const rows = (await bytesOf(blob)).subarray(TAR_BLOCK);
    const json = new Uint8Array(rows.subarray(0, rows.indexOf('\n],"count"') + 20));
    expect((await restoreFile(memoryDatabase(), asFile(json, 'b.json'), say)).at(-1)).toBe('restored 300');
  });

  test('a pack that was spoilt inside is told with its line, and does not come in', async () => {
    const { blob } = await write(await filled());
    const bytes = await bytesOf(blob);
    const at = bytes.indexOf('"certainty":"');
    bytes.write('"certaInty":"', bytes.indexOf('"certainty":"', bytes.indexOf('packs/plain')), 'latin1');
    expect(at).toBeGreaterThan(0);
    const fresh = memoryDatabase();
    const told = await restoreFile(fresh, asFile(new Uint8Array(bytes)), say);
    expect(told[0]).toMatch(/^packs\/plain_news-.*\.json:\d+: incidents: /);
    expect(told.at(-1)).toBe('restored 301');
    expect(fresh.files.has(packFileKey(PLAIN.id))).toBe(false);
  });

  test('a pack whose file is not the one that the rows speak of does not come in', async () => {
    const bytes = await bytesOf((await write(await filled())).blob);
    const at = bytes.indexOf(`"file":${FILES[0][1].length}`) + '"file":'.length;
    bytes.write(String(FILES[0][1].length + 1), at, 'latin1');
    const told = await restoreFile(memoryDatabase(), asFile(new Uint8Array(bytes)), say);
    expect(told[0]).toContain(`the file has ${FILES[0][1].length} bytes, and had ${FILES[0][1].length + 1}`);
    expect(told.at(-1)).toBe('restored 301');
  });

  test('cut off anywhere nothing is written; bytes changed anywhere never throw anything but a sentence', async () => {
    const whole = await bytesOf((await write(await filled())).blob);
    const random = seededRandom(8);
    for (let turn = 0; turn < 60; turn += 1) {
      const fresh = memoryDatabase();
      const cut = random.below(whole.length - TAR_BLOCK * 2);
      await restoreFile(fresh, asFile(new Uint8Array(whole.subarray(0, cut))), say).catch((error: unknown) => {
        expect(String(error)).toMatch(/cut off/);
      });
      expect([await fresh.count('events'), await fresh.count('packs'), fresh.files.size]).toEqual([0, 0, 0]);
    }
    for (let turn = 0; turn < 100; turn += 1) {
      const bytes = new Uint8Array(whole);
      for (let i = 0; i < 4; i += 1) bytes[random.below(bytes.length)] = random.below(256);
      const said = await restoreFile(memoryDatabase(), asFile(bytes), say).catch((error: unknown) => [String(error)]);
      expect(said.length).toBeGreaterThan(0);
    }
  });
});

test('rows alone that are cut off, or of another kind, are refused before anything is written', async () => {
  const database = memoryDatabase();
  const library = createLibrary(database, fakeTools());
  await library.beginImport({ key: 'i', name: 'a.csv', format: 'table', bytes: 1 });
  const items = Array.from({ length: 300 }, (_, i) => eventItem(i));
  await library.applyBatch({ import: 'i', seq: 0, items, position: 300, problems: [], refused: 0 });
  const { name, blob } = await write(database);
  expect(name).toBe('backstory-backup-2026-01-01.json');
  const whole = await bytesOf(blob);
  const restore = async (bytes: Buffer) => {
    const fresh = memoryDatabase();
    const told = await restoreFile(fresh, asFile(new Uint8Array(bytes), 'b.json'), say);
    return [await fresh.count('events'), ...told];
  };
  expect(await restore(whole)).toEqual([300, 'restored 300']);
  const cut = await restore(whole.subarray(0, whole.length / 2));
  expect([cut[0], cut.at(-1)]).toEqual([
    0,
    expect.stringMatching(/^b\.json:\d+: the backup is cut off before its end$/),
  ]);
  expect(await restore(Buffer.from('{"a":1}'))).toEqual([0, 'b.json:1: this is not a backup of Backstory']);
  expect(await restore(Buffer.from(JSON.stringify(JSON.parse(whole.toString()), null, 1)))).toEqual([
    300,
    'restored 300',
  ]);
});

describe('archives', () => {
  test('a header says name and size, and one changed byte is noticed', () => {
    const header = tarHeader('packs/a.json', 1_234_567_890);
    expect(readTarHeader(header)).toEqual({ name: 'packs/a.json', size: 1_234_567_890 });
    for (let at = 0; at < 500; at += 7) {
      const spoilt = header.slice();
      spoilt[at] = (spoilt[at] ?? 0) ^ 1;
      expect(readTarHeader(spoilt) ?? null, `byte ${at}`).toBeNull();
    }
    expect(readTarHeader(new Uint8Array(TAR_BLOCK))).toBeNull();
    expect(readTarHeader(new Uint8Array(3))).toBeUndefined();
    expect([0, 1, 511, 512, 513].map((size) => tarFilling(size).length)).toEqual([0, 511, 1, 0, 511]);
    expect(() => tarHeader('ä', 1)).toThrow();
    expect(() => tarHeader('a', 8 ** 11)).toThrow();
  });
  test('an entry that says more than there is makes no archive', async () => {
    const bytes = new Uint8Array([...tarHeader('a', 5000), ...new Uint8Array(1024)]);
    expect(await tarEntries(bytes.length, async (start, end) => bytes.subarray(start, end))).toBeNull();
  });
});
