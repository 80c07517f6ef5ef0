import { expect, test } from 'vitest';
import type { Pack } from '../src/model/pack.ts';
import { checkPackLines } from '../src/pack/check-pack-lines.ts';
import { encodePack } from '../src/pack/pack-codec.ts';
import { readPackLines } from '../src/pack/read-pack-lines.ts';
import { samplePack } from './pack-sample.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes in pieces of some size, as a stream gives them. */
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

const check = (text: string, size = 1000): ReturnType<typeof checkPackLines> =>
  checkPackLines('big.json', pieces(bytesOf(text), size));

/** The text of a pack that was changed after it was made. */
function changed(change: (pack: { [K in keyof Pack]: never }) => void): string {
  const pack = structuredClone(samplePack());
  change(pack as never);
  return encodePack(pack);
}

test.each([1, 7, 64, 65_536])('a pack is read record by record, in pieces of %i bytes', async (size) => {
  const pack = samplePack(5);
  const read: Record<string, unknown[]> = { entities: [], incidents: [], reports: [] };
  const lines = readPackLines(pieces(bytesOf(encodePack(pack)), size), {
    file: 'big.json',
    check: true,
    problem: (problem) => expect(problem).toBeNull(),
  });
  for (;;) {
    const { done, value } = await lines.next();
    if (done) {
      const { entities: _e, reports: _r, incidents: _i, ...head } = pack;
      expect(value).toEqual(head);
      break;
    }
    read[value.list]?.push(value.record);
  }
  expect(read).toEqual({ entities: pack.entities, incidents: pack.incidents, reports: pack.reports });
  expect((await check(encodePack(pack), size)).value?.counts).toEqual({ entities: 3, reports: 5, incidents: 5 });
});

test('only the lists that are wanted are parsed', async () => {
  const found: string[] = [];
  for await (const { list } of readPackLines(pieces(bytesOf(encodePack(samplePack())), 99), {
    ...{ file: '', check: false, only: ['reports'] },
    problem: () => undefined,
  }))
    found.push(list);
  expect(found).toEqual(['reports', 'reports', 'reports']);
});

const text = encodePack(samplePack());
const line = (part: string, from = text): number => from.slice(0, from.indexOf(part)).split('\n').length;

const REFUSED: readonly (readonly [string, string, number, RegExp])[] = [
  ['JSON on one line', JSON.stringify(samplePack()), 1, /one record on a line/],
  ['another program laid it out', JSON.stringify(samplePack(), null, 2), 2, /one record on a line/],
  ['nothing', '', 1, /cut off/],
  ['cut off', text.slice(0, -30), text.slice(0, -30).split('\n').length, /not JSON|cut off/],
  ['cut between lines', text.slice(0, text.indexOf('"reports"')), line('"reports"') - 1, /cut off/],
  ['more behind the end', `${text}{}`, text.split('\n').length, /behind the end/],
  ['another version', text.replace('"version":1', '"version":2'), line('"version"'), /must be 1/],
  ['a record that is none', text.replace('"kind":"rocket-fire"', '"kind":"feast"'), line('"incidents"') + 1, /kind/],
  [
    'an id twice',
    changed((pack) => (pack.incidents as object[]).push(samplePack().incidents[0]!)),
    line('"incidents"') + 4,
    /stands before/,
  ],
  ['a list twice', text.replace('"reports":[', '"incidents":['), line('"reports"'), /stands twice/],
  ['a forbidden key', text.replace('"licence":', '"__proto__":1,\n"licence":'), line('"licence"'), /forbidden/],
  ['no name', text.replace(/"name":"Sample",\n/, ''), text.split('\n').length - 2, /"name" is missing/],
  [
    'a report that is not there',
    changed((pack) => (pack.reports as object[]).pop()),
    line('"incidents"') + 3,
    /cites the report/,
  ],
  [
    'a claim that is not there',
    text.replace('"claim":0', '"claim":4'),
    line('"incidents"') + 1,
    /cites claim 4 of a report that has 1/,
  ],
  [
    'words that are not there',
    text.replace('"evidence":[{"end":38', '"evidence":[{"end":3800'),
    line('"incidents"') + 1,
    /beyond the end/,
  ],
];

test.each(REFUSED)('%s is refused with line and reason', async (_what, given, at, sentence) => {
  const { value, problems } = await check(given);
  expect(value).toBeNull();
  expect(problems[0]).toMatchObject({ file: 'big.json', line: at });
  expect(problems[0]?.sentence).toMatch(sentence);
});

test('an unknown key is told and left out; bytes that are not UTF-8 are refused', async () => {
  const { value, problems } = await check(text.replace('"licence":', '"colour":"red",\n"licence":'));
  expect(value?.head).not.toHaveProperty('colour');
  expect(problems[0]?.sentence).toContain('"colour" is unknown');
  const bytes = bytesOf(text);
  bytes[bytes.indexOf(0x52)] = 0xff;
  expect((await checkPackLines('big.json', pieces(bytes, 50))).problems[0]?.sentence).toContain('not UTF-8');
});
