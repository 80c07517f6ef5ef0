import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import english from '../assets/public/_locales/en/messages.json';
import '../src/ui/tokens.css';
import '../src/ui/screen.css';
import html from '../entrypoints/popup/index.html?raw';
import { lookupIn } from '../src/platform/messages-text.ts';
import type { TimelineView } from '../src/model/view.ts';
import { Explorer } from '../src/ui/Explorer.tsx';
import type { ExplorerPort, PageReading } from '../src/ui/explorer-port.ts';
import { TextsContext } from '../src/ui/Say.tsx';
import { createTexts } from '../src/ui/texts.ts';
import { PACK } from './ui-fixtures.ts';
import { draw, makePort, settled } from './ui-harness.tsx';

/** The popup's document as the browser shows it before any script has run: its search box. */
function beforeScripts(): HTMLInputElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  body.querySelector('script')?.remove();
  document.body.className = 'popup';
  document.body.replaceChildren(...body.children);
  const input = document.querySelector('input');
  if (!input) throw new Error('the popup has no field of its own');
  return input;
}

test('what is typed before the screen is there stays, in the same field, and is searched for', async () => {
  const input = beforeScripts();
  const place = input.getBoundingClientRect();
  expect(input.autofocus).toBe(true);
  await userEvent.click(input);
  await userEvent.keyboard('gree');
  input.setSelectionRange(1, 3);
  const start = { hasPage: true, query: input.value };
  render(
    <TextsContext.Provider value={createTexts(lookupIn(english))}>
      <Explorer port={makePort(PACK)} start={start} hasPanelButton />
    </TextsContext.Provider>,
    document.body,
  );
  await settled();
  expect([...document.querySelectorAll('[role=combobox]')]).toEqual([input]);
  expect(document.activeElement).toBe(input);
  expect([input.value, input.selectionStart, input.selectionEnd]).toEqual(['gree', 1, 3]);
  expect(document.querySelectorAll('[role=option]').length).toBeGreaterThan(0);
  expect(input.getAttribute('aria-label')).toBe('Search Backstory');
  expect(document.querySelectorAll('.top > .icon-button')).toHaveLength(1);
  expect(document.querySelector('.top > .icon-button')?.getAttribute('aria-hidden')).toBeNull();
  const after = input.getBoundingClientRect();
  expect([after.x, after.y, after.height]).toEqual([place.x, place.y, place.height]);
});

describe('answers of before', () => {
  const titles = (): number => document.querySelectorAll('.timeline .incident').length;

  test('are shown at once, and fresh ones take their place; what comes too late is not shown', async () => {
    const port = makePort(PACK);
    const [page, timeline] = [await port.readPage(nothing), await port.readTimeline({}, 30, nothing)];
    const fresh = gate<PageReading>();
    const told = gate<TimelineView>();
    let late = nothing as (timeline: TimelineView) => void;
    const change: Partial<ExplorerPort> = {
      readPage: (early) => (page && early(page), fresh.promise),
      readTimeline: (_, __, early) => ((late = early), timeline && early(timeline), told.promise),
    };
    await draw(<Explorer port={makePort(PACK, change)} start={{ hasPage: true }} />, 'popup');
    expect(titles()).toBe(timeline?.incidents.length);
    expect(document.querySelectorAll('.page-names li').length).toBeGreaterThan(1);
    told.open({ ...timeline!, incidents: timeline!.incidents.slice(0, 1), total: 1 });
    await settled();
    expect(titles()).toBe(1);
    late(timeline!);
    await settled();
    expect(titles()).toBe(1);
  });

  test('"may be the same event", found while the popup is open, is added to it', async () => {
    const port = makePort(PACK);
    const page = await port.readPage(nothing);
    const timeline = await port.readTimeline({}, 30, nothing);
    if (page?.state !== 'read' || !timeline) throw new Error('the port answers');
    const event = {
      incident: timeline.incidents[0]!,
      reasons: ['place'],
      excerpt: 'As the article has it',
      differences: [],
    };
    let found = nothing;
    let events: readonly unknown[] = [];
    const change: Partial<ExplorerPort> = {
      readPage: async () => ({ ...page, view: { ...page.view, sameEvents: events } }) as PageReading,
      onArticle: (callback) => ((found = callback), nothing),
    };
    await draw(<Explorer port={makePort(PACK, change)} start={{ hasPage: true }} />, 'popup');
    expect(document.querySelectorAll('.same-events')).toHaveLength(0);
    events = [event];
    found();
    await settled();
    expect(document.querySelectorAll('.same-events')).toHaveLength(1);
  });
});

const nothing = (): void => undefined;

/** A promise that is fulfilled when the test says so. */
function gate<T>(): { readonly promise: Promise<T>; readonly open: (value: T) => void } {
  let open: (value: T) => void = () => undefined;
  return { promise: new Promise<T>((resolve) => (open = resolve)), open: (value) => open(value) };
}
