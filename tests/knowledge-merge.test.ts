import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { LibraryTables } from '../src/library/library-tables.ts';
import type { ReportId } from '../src/model/id.ts';
import { createKnowledge, type Knowledge } from '../src/platform/knowledge.ts';
import { setUp } from './knowledge-rig.ts';
import { bareReport, textInput } from './library-fixtures.ts';

const FIRST = 1010;
const BEFORE = FIRST + 30;
const LATER = 450;
const reports = Array.from({ length: BEFORE + LATER }, (_, at) => bareReport(textInput(`Text number ${at}.`).source));
const before = reports.slice(0, BEFORE).map(({ id }) => id);

function addTexts(tables: LibraryTables, from: number, to: number): Promise<void> {
  return tables.commit(
    reports.slice(from, to).map((report) => ({
      table: 'texts',
      put: { key: report.id, report, document: report.id, version: 1, sketch: [], origin: 'file', accessed: '2026', off: { claims: [], mentions: [] } }, // prettier-ignore
    })),
  );
}

/** How many of these reports a question sees, how many with their text, and how many texts search finds. */
async function count({ ask, search }: Knowledge, ids: readonly ReportId[]): Promise<Record<string, number>> {
  const seen = await ask((facts) => ({
    known: ids.filter((id) => facts.reportOutline(id)).length,
    read: ids.filter((id) => facts.report(id)?.text).length,
  }));
  return { ...seen, found: (await search()).query('"text number"', { limit: 10_000 }).length };
}

test('a question asked while an import is taken up misses nothing of what was there before', async () => {
  const { source, tables, isCaughtUp, onMerged, store } = setUp('library-merge', 1500);
  const segments = async (): Promise<string[]> => (await (await store).list()).map(({ id }) => id);
  await addTexts(tables, 0, FIRST);
  const knowledge = createKnowledge(source(), 1e6);
  const first = isCaughtUp();
  await knowledge.get();
  await first;
  // Small parts, which what comes later is merged with.
  for (let from = FIRST; from < BEFORE; from += 10) {
    await addTexts(tables, from, from + 10);
    knowledge.forget();
    await knowledge.get();
  }
  expect(await count(await knowledge.get(), before)).toEqual({ known: BEFORE, read: BEFORE, found: BEFORE });
  const old = await segments();

  await addTexts(tables, BEFORE, BEFORE + LATER);
  knowledge.forget();
  const done = isCaughtUp();
  const merged = new Promise<void>((resolve) => onMerged(() => (knowledge.forget(), resolve())));
  const begun = await knowledge.get();
  expect(begun.states.at(-1)?.state).toBe('loading');
  await merged;
  // What it is made of was replaced since.
  expect(await count(begun, before)).toEqual({ known: BEFORE, read: BEFORE, found: BEFORE });
  const next = await count(await knowledge.get(), before);
  expect(next).toMatchObject({ known: BEFORE, read: BEFORE });
  expect(next.found).toBeGreaterThan(BEFORE);
  await done;
  knowledge.forget();
  expect((await count(await knowledge.get(), before)).found).toBe(BEFORE + LATER);
  expect((await segments()).filter((id) => old.includes(id)).length).toBeLessThan(old.length);
});
