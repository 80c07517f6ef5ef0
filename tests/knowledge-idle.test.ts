import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createKnowledge } from '../src/platform/knowledge.ts';
import { setUp } from './knowledge-rig.ts';
import { bareReport, textInput } from './library-fixtures.ts';

const IDLE_MS = 800;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('small parts of the library are merged when nobody has asked for a while, and what is asked then is answered', async () => {
  const { source, library, tables, store, isCaughtUp } = setUp('library-idle');
  const rows = Array.from({ length: 1010 }, (_, at) => bareReport(textInput(`Text number ${at}.`).source));
  await tables.commit(
    rows.map((report) => ({
      table: 'texts',
      put: { key: report.id, report, document: report.id, version: 1, sketch: [], origin: 'file', accessed: '2026', off: { claims: [], mentions: [] } }, // prettier-ignore
    })),
  );
  const parts = async (): Promise<number> => (await (await store).list()).length;
  const caughtUp = isCaughtUp();
  const busy = createKnowledge(source(), 1e6);
  await busy.get();
  await caughtUp;
  const whole = await parts();
  const words = ['zebras', 'yaks', 'wolves', 'voles', 'toads', 'swans'];
  for (const word of words) {
    await library.save(textInput(`A sentence about ${word} and nothing else.`));
    busy.forget();
    await busy.get();
  }
  const small = await parts();
  expect(small).toBe(whole + words.length);
  const knowledge = createKnowledge(source(), IDLE_MS);
  // Whoever goes on asking keeps the background from it.
  for (let at = 0; at < 6; at += 1) {
    await pause(IDLE_MS / 5);
    await knowledge.get();
  }
  expect(await parts()).toBe(small);
  const before = await knowledge.get();
  await expect.poll(parts).toBeLessThan(small);
  const after = await knowledge.get();
  // What was opened before the merge would ask for parts that are gone.
  expect(after).not.toBe(before);
  const search = await after.search();
  for (const word of words) expect(search.query(word)).toHaveLength(1);
  expect(after.states.at(-1)).toMatchObject({ state: 'ready', reports: 1010 + words.length });
});
