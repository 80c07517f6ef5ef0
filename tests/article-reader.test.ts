import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Report } from '../src/model/report.ts';
import type { SameEventView } from '../src/model/view.ts';
import { createArticleReader, type ArticleNote, type ArticleTools } from '../src/platform/article-reader.ts';

const EVENT = { excerpt: 'the article' } as SameEventView;
const [FIRST, SECOND] = ['https://news.example/1', 'https://news.example/2'];

/** A browser's memory, and a reader over it; making another reader is a background that was stopped and woke. */
function session(tools: Partial<ArticleTools> = {}) {
  const notes = new Map<number, ArticleNote>();
  const compared: number[] = [];
  const wake = () =>
    createArticleReader({
      extract: async () => ({ text: 'words' }),
      read: async () =>
        ({ claims: [{ kind: 'protest' }, { kind: 'clash' }, { kind: 'protest' }] }) as unknown as Report,
      compare: async () => (compared.push(1), [EVENT]),
      loadNote: async (tab) => notes.get(tab) ?? null,
      keepNote: async (tab, note) => void (note ? notes.set(tab, note) : notes.delete(tab)),
      ...tools,
    });
  return { notes, compared, wake };
}
const soon = (): Promise<unknown> => vi.advanceTimersByTimeAsync(5000);

describe('same events of the article in a tab', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('the article is read once, after marks and cards', async () => {
    const { compared, wake } = session();
    const reader = wake();
    await reader.pageWasRead(7, FIRST);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await reader.sameEvents(7)).toEqual([]);
    await reader.pageWasRead(7, FIRST);
    await soon();
    expect(await reader.sameEvents(7)).toEqual([EVENT]);
    expect([await reader.kinds(7), await reader.kinds(8)]).toEqual([['protest', 'clash'], []]);
    expect(await reader.sameEvents(8)).toEqual([]);
    expect(await reader.sameEvents(undefined)).toEqual([]);
    expect(compared).toHaveLength(1);
  });

  test('what screens will ask is answered once the names stand still, and again when the article was read', async () => {
    const told: number[] = [];
    const { wake } = session({ wasRead: async (_, events) => void told.push(events.length) });
    const reader = wake();
    await reader.pageWasRead(7, FIRST);
    await reader.pageWasRead(7, FIRST);
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([0]);
    await soon();
    expect(told).toEqual([0, 1]);
    // More names came with more of the page: what was answered for fewer fits no more.
    await reader.pageWasRead(7, FIRST);
    await soon();
    expect(told).toEqual([0, 1, 1]);
    await reader.pageWasRead(7, FIRST);
    await reader.pageStarted(7, SECOND);
    await soon();
    expect(told).toEqual([0, 1, 1]);
  });

  test('a page that is loaded again is answered for, though its article is not read again', async () => {
    const told: number[] = [];
    const { wake } = session({ wasRead: async (_, events) => void told.push(events.length) });
    await wake().pageWasRead(7, FIRST);
    await soon();
    const after = wake();
    await after.pageStarted(7, FIRST);
    await after.pageWasRead(7, FIRST);
    await soon();
    expect(told).toEqual([0, 1, 1]);
  });

  test('what was found outlives the background, and is not looked for again', async () => {
    const { compared, wake } = session();
    const before = wake();
    await before.pageWasRead(7, FIRST);
    await soon();
    const after = wake();
    await after.pageStarted(7, FIRST);
    await after.pageWasRead(7, FIRST);
    await soon();
    expect(await after.sameEvents(7)).toEqual([EVENT]);
    expect(compared).toHaveLength(1);
  });

  test('another page in the tab knows nothing of the one before, also while that one is still being read', async () => {
    const { wake } = session();
    const reader = wake();
    await reader.pageWasRead(7, FIRST);
    await soon();
    await reader.pageStarted(7, SECOND);
    expect(await reader.sameEvents(7)).toEqual([]);
    await reader.pageWasRead(7, FIRST);
    await reader.pageStarted(7, SECOND);
    await soon();
    expect(await reader.sameEvents(7)).toEqual([]);
  });

  test('packs that change are compared anew', async () => {
    let found: readonly SameEventView[] = [EVENT];
    const { wake } = session({ compare: async () => found });
    const reader = wake();
    await reader.pageWasRead(7, FIRST);
    await soon();
    found = [];
    reader.compareAgain();
    await soon();
    expect(await reader.sameEvents(7)).toEqual([]);
  });

  test('a page that cannot be read has none and breaks nothing; it is answered for by its names alone', async () => {
    const told: number[] = [];
    const wasRead = async (tab: number): Promise<void> => void told.push(tab);
    const refused = session({ extract: () => Promise.reject(new Error('private')), wasRead });
    const reader = refused.wake();
    await reader.pageWasRead(7, FIRST);
    await soon();
    expect(await reader.sameEvents(7)).toEqual([]);
    expect([told, refused.notes.size]).toEqual([[7], 0]);
    await session({ wasRead }).wake().pageWasRead(8, FIRST);
    await soon();
    expect(told).toEqual([7, 8, 8]);
  });
});
