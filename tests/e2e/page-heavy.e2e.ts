import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { browsersToTest, Session } from './harness.ts';
import { article, buildLab } from './page-lab.ts';

vi.setConfig({ testTimeout: 240_000 });

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

  test('10 MB in one text node, 2,000 names: all are found', async () => {
    const { page, gap, start } = await made(
      '/giant',
      `box.style.cssText = 'height:300px;overflow:hidden'; box.append((('word '.repeat(1000) + 'Baghdad ').repeat(2000)).slice(0, 10_016_000))`,
    );
    const count = await waitForCount(page, 2_000);
    console.log(
      `${name}: 10 MB text node, ${count} marks in ${Date.now() - start} ms, longest gap ${Math.round(await gap())} ms`,
    );
    expect(count).toBe(2_000);
    await page.close();
  });

  test('200,000 text nodes: all names are found', async () => {
    const { page, gap, start } = await made(
      '/many',
      `const all = document.createDocumentFragment(); for (let i = 0; i < 100000; i += 1) { const p = document.createElement('p'); p.append(i % 100 ? 'plain text ' + i : 'in Baghdad ' + i, document.createElement('b')); p.lastChild.append(' and more'); all.append(p); } box.append(all)`,
    );
    const count = await waitForCount(page, 1_000);
    console.log(
      `${name}: 200,000 text nodes, ${count} marks in ${Date.now() - start} ms, longest gap ${Math.round(await gap())} ms`,
    );
    expect(count).toBe(1_000);
    await page.close();
  });

  test('5,000 changes a second for five seconds: the marks are right in the end', async () => {
    const { page } = await made('/storm', `box.innerHTML = '<p>in Baghdad</p>'.repeat(1000)`);
    expect(await waitForCount(page, 1_000)).toBe(1_000);
    const done = await page.evaluate(async () => {
      const lines = document.querySelectorAll('#box p');
      const end = performance.now() + 5_000;
      let changes = 0;
      while (performance.now() < end) {
        for (let at = 0; at < 50; at += 1) {
          const line = lines[changes++ % lines.length] as HTMLElement;
          (line.firstChild as Text).data = changes % 3 ? 'in Baghdad' : `quiet ${changes}`;
        }
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return { changes, wanted: [...lines].filter(({ textContent }) => textContent === 'in Baghdad').length };
    });
    console.log(`${name}: ${done.changes} changes in 5 s`);
    expect(await waitForCount(page, done.wanted)).toBe(done.wanted);
    await page.close();
  });

  test('6,000 changes by the page with 5,000 marks', async () => {
    const work = (): Promise<number> =>
      page.evaluate(() => {
        const lines = document.querySelectorAll('#box p');
        const start = performance.now();
        for (let at = 0; at < 6_000; at += 1)
          (lines[at % lines.length] as HTMLElement).append(document.createElement('i'));
        return performance.now() - start;
      });
    const { page } = await made('/marks', `box.innerHTML = '<p>in Baghdad</p>'.repeat(5000)`);
    expect(await waitForCount(page, 5_000)).toBe(5_000);
    const ours = await work();
    await page.close();
    const plain = await session.open(
      session.serve('/plain', `<div id="box">${'<p>in Baghdad</p>'.repeat(5000)}</div>`),
    );
    const theirs = await plain.evaluate(() => {
      const lines = document.querySelectorAll('#box p');
      const start = performance.now();
      for (let at = 0; at < 6_000; at += 1)
        (lines[at % lines.length] as HTMLElement).append(document.createElement('i'));
      return performance.now() - start;
    });
    console.log(
      `${name}: 6,000 changes took ${ours.toFixed(1)} ms with 5,000 marks, ${theirs.toFixed(1)} ms without us`,
    );
    await plain.close();
  });

  test('nothing threw', () => {
    expect(session.errors.filter((error) => !error.includes('favicon'))).toEqual([]);
  });
});
