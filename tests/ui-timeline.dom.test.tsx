import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import '../src/ui/tokens.css';
import '../src/ui/screen.css';
import '../src/ui/map.css';
import { addDays } from '../src/dates/days.ts';
import { incidentId } from '../src/model/id.ts';
import type { Pack } from '../src/model/pack.ts';
import { Explorer } from '../src/ui/Explorer.tsx';
import type { START } from '../src/ui/explorer-state.ts';
import type { ExplorerPort } from '../src/ui/explorer-port.ts';
import { OfflineMap } from '../src/ui/OfflineMap.tsx';
import { dated, PACK } from './ui-fixtures.ts';
import { draw, makePort, settled } from './ui-harness.tsx';

const FIFTY_THOUSAND = 50_000;

/** Incidents of ten years, newest first by their numbers; ten of them are at a place of their own, which the map knows. */
function manyIncidents(count: number): Pack {
  const [one] = PACK.incidents;
  if (!one) throw new Error('the fixture has incidents');
  return {
    ...PACK,
    incidents: Array.from({ length: count }, (_, at) => ({
      ...one,
      id: incidentId(`many-${String(at).padStart(6, '0')}`),
      title: `Number ${at}${at % 7 === 0 ? ', told at more length, so that rows are not all of one height and nothing can count on it' : ''}`,
      when: dated(addDays('2019-12-31', -Math.floor((at * 3650) / count))),
      places:
        at >= 900 && at < 910
          ? [{ entity: null, name: 'Far Village', lat: 30, lon: 40 }]
          : [{ entity: null, name: 'Town' }],
      claims: one.claims.slice(0, 1 + (at % 2)),
    })),
  };
}

const MANY = manyIncidents(FIFTY_THOUSAND);
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.timeline .incident')];
const numberOf = (row: Element): number => Number(/Number (\d+)/.exec(row.textContent ?? '')?.[1]);
const isSeen = (row: Element): boolean => {
  const box = row.getBoundingClientRect();
  return box.bottom > 0 && box.top < innerHeight;
};
const seen = (): number[] => rows().filter(isSeen).map(numberOf);
const press = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();

/** Waits until the part of the list in sight is drawn, its rows in order. */
async function drawn(): Promise<number[]> {
  for (let turn = 0; turn < 60; turn += 1) {
    await settled();
    if (seen().length > 0 && document.querySelectorAll('.timeline [aria-busy=true]').length === 0) return seen();
  }
  throw new Error(`nothing of the list is in sight; ${rows().length} rows are drawn`);
}

async function showAll(change: Partial<ExplorerPort> = {}, screen = 'search'): Promise<ReturnType<typeof makePort>> {
  const port = makePort(MANY, change);
  await draw(<Explorer port={port} start={{ hasPage: false }} map={OfflineMap} />, screen);
  press('.timeline > .wide');
  await drawn();
  return port;
}

beforeAll(async () => {
  await page.viewport(800, 700);
});
afterEach(() => window.scrollTo(0, 0));

describe('a timeline of 50,000 incidents', () => {
  test('all of it can be scrolled to, few rows are drawn at any time, and they stand in order', async () => {
    await showAll();
    const scroller = document.scrollingElement!;
    expect(scroller.scrollHeight).toBeGreaterThan(1_000_000);
    for (const part of [0.1, 0.5, 0.93, 0.2, 1]) {
      scroller.scrollTop = part * scroller.scrollHeight;
      const numbers = await drawn();
      expect(rows().length).toBeLessThan(200);
      expect(document.querySelectorAll('.timeline *').length).toBeLessThan(8000);
      expect(numbers).toEqual(numbers.map((_, at) => (numbers[0] ?? 0) + at));
      // The place in the list answers the place of the bar: within a hundredth of the whole.
      if (part < 1) expect(Math.abs((numbers[0] ?? 0) / FIFTY_THOUSAND - part)).toBeLessThan(0.01);
    }
    for (let turn = 0; turn < 6; turn += 1) {
      scroller.scrollTop = scroller.scrollHeight;
      await drawn();
    }
    expect(seen().at(-1)).toBe(FIFTY_THOUSAND - 1);
  });

  test('rows say which of how many they are', async () => {
    await showAll();
    document.scrollingElement!.scrollTop = 0.4 * document.scrollingElement!.scrollHeight;
    await drawn();
    for (const row of rows()) {
      const item = row.closest('li');
      expect(item?.getAttribute('aria-posinset')).toBe(String(numberOf(row) + 1));
      expect(item?.getAttribute('aria-setsize')).toBe(String(FIFTY_THOUSAND));
    }
  });

  test('what stands in sight stays where it is while rows above it are drawn and taken away', async () => {
    await showAll();
    const scroller = document.scrollingElement!;
    scroller.scrollTop = 0.6 * scroller.scrollHeight;
    await drawn();
    for (let step = 0; step < 30; step += 1) {
      const watched = rows().find((row) => row.getBoundingClientRect().top > 120);
      const before = watched?.getBoundingClientRect().top ?? NaN;
      const number = watched && numberOf(watched);
      scroller.scrollBy(0, -150);
      await drawn();
      const now = rows().find((row) => numberOf(row) === number);
      expect(Math.abs((now?.getBoundingClientRect().top ?? NaN) - before - 150)).toBeLessThan(2);
    }
  });

  test('Tab goes on from row to row past what was drawn at first, and focus is not lost by scrolling away', async () => {
    await showAll();
    press('.timeline .fold');
    rows()[0]?.querySelector<HTMLElement>('.fold')?.focus();
    const focused = (): number => numberOf(document.activeElement?.closest('.incident') ?? document.body);
    const reached = new Set<number>();
    for (let step = 0; step < 90; step += 1) {
      await userEvent.tab();
      if (step % 5 === 0) await drawn();
      reached.add(focused());
    }
    expect(Math.max(...reached)).toBeGreaterThan(40);
    const at = focused();
    document.scrollingElement!.scrollTop = 2_000_000;
    await drawn();
    expect(focused()).toBe(at);
    expect(rows().length).toBeLessThan(250);
  });

  test('a dot of the map leads to its newest incident, however far down it stands', async () => {
    await showAll();
    const dot = document.querySelector<SVGElement>('.map g');
    expect(dot?.getAttribute('aria-label')).toContain('Far Village');
    dot?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await drawn();
    await settled();
    expect(seen()).toContain(900);
    expect(numberOf(document.activeElement?.closest('.incident') ?? document.body)).toBe(900);
  });

  test('a row that is pointed at, or has the focus, makes its place stand out on the map', async () => {
    await showAll();
    const isLit = (): boolean => document.querySelector('.map g.pointed') !== null;
    document.querySelector<SVGElement>('.map g')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    for (let turn = 0; turn < 40 && !seen().includes(900); turn += 1) await drawn();
    await vi.waitFor(() => expect(isLit()).toBe(true), 10_000);
    const pointAt = (number: number): Promise<void> =>
      vi.waitFor(() => {
        const row = rows().find((one) => numberOf(one) === number);
        expect(row).toBeDefined();
        row?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
      });
    await pointAt(898);
    await vi.waitFor(() => expect(isLit()).toBe(false));
    await pointAt(902);
    await vi.waitFor(() => expect(isLit()).toBe(true));
  });

  test('a row that comes to lie below a pointer at rest is not pointed at', async () => {
    await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 500, y: 500 });
    await showAll();
    document.querySelector<SVGElement>('.map g')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await vi.waitFor(() => expect(document.querySelector('.map g.pointed')).not.toBeNull(), 10_000);
    for (let turn = 0; turn < 3; turn += 1) {
      document.scrollingElement!.scrollTop += 700;
      await drawn();
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(document.querySelector('.map g.pointed')).not.toBeNull();
    await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 0, y: 0 });
  });

  test('the place in the list survives closing', async () => {
    const kept: unknown[] = [];
    await showAll({ storeState: (state) => kept.push(state) }, 'popup');
    const scroller = document.querySelector('main')!;
    scroller.scrollTop = 0.5 * scroller.scrollHeight;
    await drawn();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const before = seen();
    const state = kept.at(-1) as typeof START;
    expect(state).toMatchObject({ isWhole: true });
    await draw(
      <Explorer port={makePort(MANY, { loadState: async () => state })} start={{ hasPage: false }} />,
      'popup',
    );
    for (let turn = 0; turn < 40 && !seen().some((number) => before.includes(number)); turn += 1) await drawn();
    expect(seen().some((number) => before.includes(number))).toBe(true);
  });

  test('a narrowed list starts at its beginning', async () => {
    await showAll();
    document.scrollingElement!.scrollTop = 3_000_000;
    await drawn();
    press('.facets details:last-of-type .facet-values .chip');
    await settled();
    expect(numberOf(rows()[0]!)).toBeLessThan(3);
    expect(rows().length).toBeLessThan(60);
  });
});

test('a million incidents keep the list within what browsers can lay out, and its end can be reached', async () => {
  const count = 1_000_000;
  const port = makePort(MANY);
  const whole = await port.readTimeline({}, 30, () => undefined);
  if (!whole) throw new Error('the port answers');
  const incident = whole.incidents[0]!;
  const stretch = (offset: number, limit: number) =>
    Array.from({ length: Math.min(limit, count - offset) }, (_, at) => ({
      ...incident,
      id: incidentId(`n${offset + at}`),
      title: `Number ${offset + at}`,
    }));
  const change: Partial<ExplorerPort> = {
    readTimeline: async () => ({ ...whole, total: count, incidents: stretch(0, 30), points: [] }),
    readIncidents: async (_, offset, limit) => stretch(offset, limit),
  };
  await draw(<Explorer port={makePort(PACK, change)} start={{ hasPage: false }} />, 'search');
  press('.timeline > .wide');
  await drawn();
  const scroller = document.scrollingElement!;
  expect(scroller.scrollHeight).toBeLessThan(12_000_000);
  scroller.scrollTop = 0.5 * scroller.scrollHeight;
  const [middle = 0] = await drawn();
  expect(Math.abs(middle / count - 0.5)).toBeLessThan(0.02);
  for (let turn = 0; turn < 6; turn += 1) {
    scroller.scrollTop = scroller.scrollHeight;
    await drawn();
  }
  expect(seen().at(-1)).toBe(count - 1);
});
