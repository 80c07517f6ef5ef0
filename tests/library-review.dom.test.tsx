import { afterEach, expect, test, vi } from 'vitest';
import { ReviewText } from '../entrypoints/library/ReviewText.tsx';
import type { TextRecord } from '../src/library/library-record.ts';
import type { Dated } from '../src/model/dated.ts';
import { bareReport } from './library-fixtures.ts';
import { drawEnglish } from './draw-english.tsx';

const asked = vi.hoisted(() => vi.fn<(name: string, params: unknown) => unknown>());
// How problems are said in the reader's language asks the extension for its messages.
vi.mock('../entrypoints/popup/say-problem.ts', () => ({ sayProblem: async (sentence: string) => sentence }));
vi.mock('../src/platform/library-protocol.ts', () => ({
  askLibrary: async (name: string, params: unknown) => asked(name, params),
}));

const TEXT = 'The Harrow Front shelled Tall Quay on 3 March 2024, the police said.';
const spanOf = (words: string): { start: number; end: number } => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const DAY: Dated = { edtf: '2024-03-03', from: '2024-03-03', to: '2024-03-03', basis: 'stated', why: [] };
const mention = (text: string, kind: 'place' | 'group'): object => ({
  ...spanOf(text),
  text,
  kind,
  entity: null,
  name: text,
});
const RECORD = {
  key: 'k',
  report: {
    ...bareReport({ text: TEXT }),
    mentions: [mention('Harrow Front', 'group'), mention('Tall Quay', 'place')],
    dates: [
      {
        ...spanOf('3 March 2024'),
        text: '3 March 2024',
        edtf: '2024-03-03',
        from: '2024-03-03',
        to: '2024-03-03',
        value: '2024-03-03',
      },
    ],
    claims: [
      {
        kind: 'rocket-fire',
        when: DAY,
        places: [1],
        groups: [{ mention: 0, role: 'suspected' }],
        certainty: 'reported',
        according_to: [],
        figures: [],
        evidence: [{ start: 0, end: TEXT.length }],
      },
    ],
  },
  document: 'k',
  version: 1,
  sketch: [],
  origin: 'page',
  accessed: '2026-01-01',
  off: { claims: [], mentions: [] },
} as unknown as TextRecord;

const draw = (): HTMLElement => drawEnglish(<ReviewText record={RECORD} changed={() => undefined} />);
afterEach(() => {
  document.body.replaceChildren();
  asked.mockReset();
});
const markOf = (root: HTMLElement, words: string): HTMLElement => {
  const mark = [...root.querySelectorAll('mark')].find(({ textContent }) => textContent === words);
  if (!mark) throw new Error(`review test: "${words}" is not marked`);
  return mark;
};

test('groups, places and dates are marked in the text, and what a claim rests on', () => {
  const root = draw();
  expect([...root.querySelectorAll('mark')].map((mark) => [mark.textContent, mark.dataset['kind']])).toEqual([
    ['Harrow Front', 'group'],
    ['Tall Quay', 'place'],
    ['3 March 2024', 'date'],
  ]);
  expect([...root.querySelectorAll('.told')].map(({ textContent }) => textContent).join('')).toBe(TEXT);
  expect(root.querySelector('[data-claim]')?.textContent).toContain('Tall Quay');
});

test('one click switches a claim, a name or a date off, in the text or beside it, and one more on again', async () => {
  asked.mockReturnValue({ ok: true, value: RECORD });
  const root = draw();
  const off = (): unknown => (asked.mock.lastCall?.[1] as { off: unknown } | undefined)?.off;
  const press = async (target: HTMLElement | null, expected: object): Promise<void> => {
    target?.click();
    await vi.waitFor(() => expect(off()).toEqual({ claims: [], mentions: [], dates: [], ...expected }));
  };
  await press(markOf(root, 'Harrow Front'), { mentions: [0] });
  await vi.waitFor(() => expect(markOf(root, 'Harrow Front').dataset['off']).toBe('yes'));
  await press(root.querySelector('[data-mention="0"] input'), {});
  await press(markOf(root, '3 March 2024'), { dates: [0] });
  await press(root.querySelector('[data-date="0"] input'), {});
  await press(root.querySelector('[data-claim="0"] input'), { claims: [0] });
  await vi.waitFor(() => expect(root.querySelector('.told')).toBeNull());
});

test('what could not be kept does not stand there as if it were, and says why', async () => {
  asked.mockReturnValue({ ok: false, sentence: 'There is no room left.' });
  const root = draw();
  markOf(root, 'Tall Quay').click();
  await vi.waitFor(() => expect(root.querySelector('[role="alert"]')?.textContent).toBe('There is no room left.'));
  expect(markOf(root, 'Tall Quay').dataset['off']).toBeUndefined();
});
