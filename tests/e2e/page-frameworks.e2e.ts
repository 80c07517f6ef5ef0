import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFrameworkApps, type FrameworkApp } from './framework-apps.ts';
import { browsersToTest, Session, waitForMarks } from './harness.ts';
import { article, buildLab } from './page-lab.ts';

interface AppWindow {
  readonly warned: string[];
  start(): unknown;
  next(): unknown;
}

const apps = await buildFrameworkApps();

describe.each(browsersToTest())('a page that a framework hydrates, in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name, {
      extension: buildLab(name, { names: [{ text: 'Baghdad' }, { text: 'Kirkuk' }] }),
    });
  });
  afterAll(async () => {
    await session?.close();
  });

  async function visit({ name: of, html, script }: FrameworkApp): Promise<Page> {
    session.serve(`/${of}.js`, { body: script, headers: { 'content-type': 'text/javascript' } });
    const page = await session.open(
      session.serve(
        `/${of}`,
        article(
          `<div id="root">${html}</div>`,
          `<script>window.warned = []; for (const level of ['warn', 'error']) console[level] = (...words) => void warned.push(words.join(' ')); addEventListener('error', (event) => warned.push(event.message));</script>
          <script type="module" src="/${of}.js"></script>`,
        ),
      ),
    );
    expect((await waitForMarks(page, 3)).sort()).toEqual(['Baghdad', 'Baghdad', 'Kirkuk']);
    return page;
  }

  test.each(apps)('$name: no warning, no lost text, and the marks follow each drawing', async (app) => {
    const page = await visit(app);
    await page.evaluate(() => void (globalThis as unknown as AppWindow).start());
    await page.waitForFunction(() => 'next' in globalThis);
    for (let turn = 1; turn <= 6; turn += 1) {
      await page.evaluate(() => void (globalThis as unknown as AppWindow).next());
      await page.waitForFunction(
        (wanted) => document.querySelector('#root b')?.textContent === String(wanted),
        {},
        turn,
      );
      const text = await page.$eval('#root', (root) => root.textContent);
      expect(text).toBe(
        turn % 2
          ? `Story ${turn} from KirkukKirkuk ${turn + 1}Baghdad ${turn}`
          : `Story ${turn} from BaghdadBaghdad ${turn}Kirkuk ${turn + 1}`,
      );
      const wanted = turn % 2 ? ['Baghdad', 'Kirkuk', 'Kirkuk'] : ['Baghdad', 'Baghdad', 'Kirkuk'];
      const until = Date.now() + 15_000;
      let marks: string[] = [];
      while (marks.join() !== wanted.join() && Date.now() < until) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        marks = (await waitForMarks(page, 1)).sort();
      }
      expect(marks).toEqual(wanted);
    }
    expect(await page.evaluate(() => (globalThis as unknown as AppWindow).warned)).toEqual([]);
    expect(session.errors.filter((error) => !error.includes('favicon'))).toEqual([]);
    await page.close();
  });

  test.each(apps)('$name does warn of a word that somebody wrapped (so the test above can fail)', async (app) => {
    const page = await visit(app);
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('#root li');
      const word = first?.firstChild as Text;
      word.splitText(3);
      for (const node of [word, second as Element]) {
        const wrap = document.createElement('mark');
        node.replaceWith(wrap);
        wrap.append(node);
      }
      (globalThis as unknown as AppWindow).start();
    });
    await page.waitForFunction(() => (globalThis as unknown as AppWindow).warned.length > 0, { timeout: 5_000 });
    await page.close();
  });
});
