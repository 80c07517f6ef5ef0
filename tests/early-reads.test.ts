import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { beginReads } from '../src/platform/early-reads.ts';
import { openLibraryDatabase } from '../src/platform/library-database.ts';
import { DATABASE_NAME, SCHEMA_VERSION } from '../src/platform/library-version.ts';
import { openPackStore } from '../src/platform/pack-store.ts';
import { PACK_STORE_NAME } from '../src/platform/pack-store-schema.ts';

const RULE = { key: '1', at: '', rule: { kind: 'never', text: 'x', entity: 'y' }, undone: false } as never;

vi.mock('../src/platform/browser.ts', () => ({ browser: { runtime: { getURL: (path: string) => path } } }));
vi.stubGlobal('fetch', () => Promise.reject(new Error('no files here')));
const opened: { close(): void }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) one.close();
  for (const name of [DATABASE_NAME, PACK_STORE_NAME]) await deleteDB(name);
});

test('what is not there is not made: it is opened in the usual way, and whole', async () => {
  const early = beginReads();
  expect(await early.json).toBe(null);
  expect(await early.library).toBe(null);
  expect(await early.packs).toBe(null);
  const library = await openLibraryDatabase(undefined, early.library);
  opened.push(library, await openPackStore(undefined, { early: early.packs }));
  await library.commit([{ table: 'rules', put: RULE }]);
  expect(await library.count('rules')).toBe(1);
});

test('what is there is taken as it was opened', async () => {
  (await openLibraryDatabase()).close();
  const early = beginReads();
  const library = await openLibraryDatabase(undefined, early.library);
  opened.push(library);
  await library.commit([{ table: 'rules', put: RULE }]);
  expect(await library.count('rules')).toBe(1);
  // It gives way like any other, and is opened again afterwards.
  await deleteDB(DATABASE_NAME);
  expect(await library.count('rules')).toBe(0);
});

test('an older or newer shape is left to those who know it', async () => {
  const newer = await openDB(DATABASE_NAME, SCHEMA_VERSION + 1);
  newer.close();
  const early = beginReads();
  expect(await early.library).toBe(null);
  await expect(openLibraryDatabase(undefined, early.library)).rejects.toThrow('newer version of Backstory');
  await deleteDB(DATABASE_NAME);
  const older = await openDB(DATABASE_NAME, 1, { upgrade: (db) => void db.createObjectStore('kept') });
  older.close();
  expect(await beginReads().library).toBe(null);
  const same = await openDB(DATABASE_NAME);
  opened.push(same);
  expect([same.version, [...same.objectStoreNames]]).toEqual([1, ['kept']]);
});

test('a database that was deleted before it was taken is opened anew', async () => {
  (await openLibraryDatabase()).close();
  const early = beginReads();
  await early.library;
  await deleteDB(DATABASE_NAME);
  const library = await openLibraryDatabase(undefined, early.library);
  opened.push(library);
  expect(await library.count('rules')).toBe(0);
});
