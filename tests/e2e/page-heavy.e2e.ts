import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { browsersToTest, Session } from './harness.ts';
import { article, buildLab } from './page-lab.ts';

vi.setConfig({ testTimeout: 240_000 });

/** Names in one text node (5 kB each), text nodes of the largest page, and seconds of the storm; `BACKSTORY_LONG=1` for the whole numbers. */
const [NAMES, NODES, SECONDS] = process.env['BACKSTORY_LONG'] ? [2_000, 200_000, 60] : [600, 60_000, 2];
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Watches the main thread from inside the page: the longest gap of a ticker, which every browser can tell. */
const TICKER = `<script>
  window.gap = 0; let last = performance.now(); const channel = new MessageChannel();
  channel.port1.onmessage = () => { const now = performance.now(); window.gap = Math.max(window.gap, now - last); last = now; setTimeout(() => channel.port2.postMessage(0), 0); };
  window.watch = () => { window.gap = 0; last = performance.now(); channel.port2.postMessage(0); };
</script>`;

const countMarks = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));

async function waitForCount(page: Page, wanted: number): Promise<number> {
  const until = Date.now() + 150_000;
  let count = 0;
  while (count !== wanted && Date.now() < until) {
    await pause(50);
    count = await countMarks(page);
  }
  return count;
}

describe.each(browsersToTest())('heavy pages in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name, { extension: buildLab(name, { names: [{ text: 'Baghdad' }] }) });
  });
  afterAll(async () => {
    await session?.close();
  });

  /** Opens an empty article, then makes its content: what happens from there on is the making, and us. */
  async function made(path: string, make: string): Promise<{ page: Page; gap: () => Promise<number>; start: number }> {
    const page = await session.open(session.serve(path, article('<div id="box"></div>', TICKER)));
    await page.bringToFront();
    await pause(500);
    await page.evaluate(make);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
    await page.evaluate(() => (globalThis as unknown as { watch(): void }).watch());
    return { page, gap: () => page.evaluate(() => (globalThis as unknown as { gap: number }).gap), start: Date.now() };
  }

  test(`${NAMES * 5} kB in one text node, ${NAMES} names: all are found`, async () => {
    const { page, gap, start } = await made(
      '/giant',
      `box.style.cssText = 'height:300px;overflow:hidden'; box.append(('word '.repeat(1000) + 'Baghdad ').repeat(${NAMES}))`,
    );
    const count = await waitForCount(page, NAMES);
    console.log(
      `${name}: ${NAMES * 5} kB text node, ${count} marks in ${Date.now() - start} ms, longest gap ${Math.round(await gap())} ms`,
    );
    expect(count).toBe(NAMES);
    await page.close();
  });

  test(`${NODES} text nodes: all names are found`, async () => {
    const { page, gap, start } = await made(
      '/many',
      `const all = document.createDocumentFragment(); for (let i = 0; i < ${NODES / 2}; i += 1) { const p = document.createElement('p'); p.append(i % 100 ? 'plain text ' + i : 'in Baghdad ' + i, document.createElement('b')); p.lastChild.append(' and more'); all.append(p); } box.append(all)`,
    );
    const count = await waitForCount(page, NODES / 200);
    console.log(
      `${name}: ${NODES} text nodes, ${count} marks in ${Date.now() - start} ms, longest gap ${Math.round(await gap())} ms`,
    );
    expect(count).toBe(NODES / 200);
    await page.close();
  });

  test(`5,000 marks, then 5,000 changes a second for ${SECONDS} s: the marks are right in the end`, async () => {
    const { page } = await made('/storm', `box.innerHTML = '<p>in Baghdad</p>'.repeat(5000)`);
    expect(await waitForCount(page, 5_000)).toBe(5_000);
    const done = await page.evaluate(async (seconds) => {
      const lines = document.querySelectorAll('#box p');
      const end = performance.now() + seconds * 1_000;
      let changes = 0;
      while (performance.now() < end) {
        for (let at = 0; at < 50; at += 1) {
          const line = lines[changes++ % lines.length] as HTMLElement;
          (line.firstChild as Text).data = changes % 3 ? 'in Baghdad' : `quiet ${changes}`;
        }
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return { changes, wanted: [...lines].filter(({ textContent }) => textContent === 'in Baghdad').length };
    }, SECONDS);
    console.log(`${name}: ${done.changes} changes in ${SECONDS} s`);
    expect(done.wanted).toBeLessThan(5_000);
    expect(await waitForCount(page, done.wanted)).toBe(done.wanted);
    await page.close();
  });

  test('nothing threw', () => {
    expect(session.errors.filter((error) => !error.includes('favicon'))).toEqual([]);
  });
});
