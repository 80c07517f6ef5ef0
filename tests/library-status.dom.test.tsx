import { afterEach, expect, test, vi } from 'vitest';
import { StatusLine } from '../entrypoints/library/StatusLine.tsx';
import type { LibraryStatus } from '../src/platform/library-protocol.ts';
import { drawEnglish } from './draw-english.tsx';

const asked = vi.hoisted(() => vi.fn<(name: string) => unknown>());
// How problems are said in the reader's language asks the extension for its messages.
vi.mock('../entrypoints/popup/say-problem.ts', () => ({ sayProblem: async (sentence: string) => sentence }));
vi.mock('../src/platform/library-protocol.ts', () => ({
  askLibrary: async (name: string) => ({ ok: true, value: asked(name) }),
}));

const WELL: LibraryStatus = { state: 'ready', texts: 3, events: 4, unsaved: 0, snapshot: null };

/** The status line as it is drawn for a library; `isKept` and `grants` are what the browser says of persistence. */
async function draw(
  status: LibraryStatus,
  { isKept = false, grants = false }: { isKept?: boolean; grants?: boolean } = {},
): Promise<HTMLElement> {
  asked.mockImplementation((name) =>
    name === 'library.status' ? status : name === 'library.restore-snapshot' ? { records: 7, missing: [] } : null,
  );
  vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(isKept);
  vi.spyOn(navigator.storage, 'persist').mockResolvedValue(grants);
  const root = drawEnglish(<StatusLine turn={0} changed={() => undefined} />);
  await vi.waitFor(() => expect(root.querySelector('.status[data-state] .quiet')).not.toBeNull());
  return root;
}
const press = (root: HTMLElement, selector: string): void => root.querySelector<HTMLElement>(selector)?.click();

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

test('a backup is called for after 100 records that are in none, and not before', async () => {
  expect((await draw({ ...WELL, unsaved: 99 })).textContent).not.toContain('since your last backup');
  const root = await draw({ ...WELL, unsaved: 100 });
  expect(root.textContent).toContain('Records changed since your last backup to a file: 100.');
  expect(root.querySelector('a')?.getAttribute('href')).toBe('#backup');
});

test('what the browser answers when it is asked to keep the library is said, whatever it is', async () => {
  expect((await draw(WELL, { isKept: true })).textContent).toContain('has promised not to clear');
  const refused = await draw(WELL);
  expect(refused.textContent).toContain('may clear this library');
  press(refused, '#ask-to-keep');
  await vi.waitFor(() => expect(refused.textContent).toContain('The browser did not promise'));
  const granted = await draw(WELL, { grants: true });
  press(granted, '#ask-to-keep');
  await vi.waitFor(() => expect(granted.textContent).toContain('has promised not to clear'));
  expect(granted.querySelector('#ask-to-keep')).toBeNull();
});

test('a library that was emptied offers its snapshot; a damaged one without any can be begun anew, after a second press', async () => {
  const snapshot = { at: '2026-01-02T03:04:05.000Z', records: 7 };
  const emptied = await draw({ ...WELL, state: 'emptied', sentence: 'It is empty now.', snapshot });
  expect(emptied.textContent).toContain('It is empty now.');
  press(emptied, '#restore-snapshot');
  await vi.waitFor(() => expect(emptied.textContent).toContain('Records that came back: 7.'));
  expect(emptied.querySelector('#start-anew')).toBeNull();
  const broken = await draw({ ...WELL, state: 'broken', sentence: 'It cannot be opened.' });
  press(broken, '#start-anew');
  await vi.waitFor(() => expect(broken.querySelector('#start-anew')?.textContent).toBe('Delete for good?'));
  expect(asked).not.toHaveBeenCalledWith('library.erase');
  press(broken, '#start-anew');
  await vi.waitFor(() => expect(broken.textContent).toContain('Everything was erased.'));
  expect(asked).toHaveBeenCalledWith('library.erase');
  const newer = await draw({ ...WELL, state: 'newer', sentence: 'From a newer version.' });
  expect(newer.querySelector('#start-anew')).toBeNull();
});
