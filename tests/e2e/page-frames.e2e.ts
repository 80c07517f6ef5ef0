import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { browsersToTest, Session } from './harness.ts';
import { article } from './page-lab.ts';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const LONG = `<p>${'The morning was quiet and the shops opened late, as they do in winter. '.repeat(8)}</p>`;
const story = (text: string): string => article(`<p>${text}</p>${LONG}`);

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** What is marked in a frame, and with which ink; empty where the frame is not read. */
async function marksIn(frame: Frame): Promise<string[]> {
  return frame
    .evaluate(() =>
      [...CSS.highlights].flatMap(([key, ranges]) =>
        [...ranges].map(
          ({ startContainer, startOffset, endOffset }) =>
            `${key.split('-')[1]} ${(startContainer as Text).data.slice(startOffset, endOffset)}`,
        ),
      ),
    )
    .catch(() => []);
}

/** Waits until the frames of a page, by their number, are marked as is said. */
async function expectMarks(page: Page, wanted: readonly string[]): Promise<void> {
  let seen: string[] = [];
  for (const until = Date.now() + 20_000; Date.now() < until; await pause(150)) {
    const frames = page.frames().filter((frame) => !frame.detached);
    // A frame that is still being made may never answer, and must not hold up the others.
    const all = await Promise.all(
      frames.map((frame) => Promise.race([marksIn(frame), pause(1_500).then((): string[] => [])])),
    );
    // The card's frame and frames that are not read say nothing.
    seen = all.map((marks) => marks.sort().join()).filter(Boolean);
    if (seen.toSorted().join(' | ') === [...wanted].sort().join(' | ')) return;
  }
  expect(seen.toSorted()).toEqual([...wanted].sort());
}

describe.each(browsersToTest())('the frames of a page in %s', (name) => {
  let session: Session;
  let page: Page;
  let own: Page;
  beforeAll(async () => {
    session = await Session.start(name);
    own = await session.openOwn('privacy.html', 'h1');
    session.serve('/inner', story('Rockets fell in the Green Zone in Baghdad.'));
    const size = 'width="600" height="260"';
    const plain = session.serve('/none', '');
    const other = plain.replace('127.0.0.1', 'localhost').replace('/none', '/inner');
    const data = `data:text/html;charset=utf-8,${encodeURIComponent(story('Kirkuk and the Green Zone in Baghdad.'))}`;
    page = await session.open(
      session.serve(
        '/outer',
        article(
          `<p>People in Baghdad and at the US Embassy in Baghdad heard it.</p>${LONG}<iframe ${size} src="${other}"></iframe><iframe ${size} src="${data}"></iframe><iframe ${size} sandbox="allow-scripts" src="/inner"></iframe><iframe ${size} id="blank"></iframe><iframe width="200" height="90" src="/inner"></iframe>`,
          `<script>addEventListener('DOMContentLoaded', () => { const { contentDocument: blank } = document.getElementById('blank'); blank.body.innerHTML = ${JSON.stringify(`<article><p>Green Zone in Baghdad.</p>${LONG}${LONG}</article>`)}; });</script>`,
        ),
      ),
    );
    await page.bringToFront();
  });
  afterAll(async () => {
    await session?.close();
  });

  const change = (settings: object): Promise<unknown> =>
    own.evaluate(
      (given) => chrome.runtime.sendMessage({ backstory: 1, name: 'settings.change', params: { change: given } }),
      settings,
    );
  const OUTER = (style: string): string => `${style} Baghdad,${style} US Embassy in Baghdad`;
  const INNER = (style: string): string => `${style} Baghdad,${style} Green Zone`;
  const DATA = (style: string): string => `${style} Baghdad,${style} Green Zone,${style} Kirkuk`;
  const all = (style: string): string[] => [OUTER(style), INNER(style), DATA(style), INNER(style), INNER(style)];

  test('other sites, data:, sandboxed and about:blank ones are read; small ones are not', async () => {
    await expectMarks(page, all('underline'));
  });

  test('settings reach all of them at once, and no picture is drawn without the names', async () => {
    await page.evaluate(() => {
      const seen = globalThis as unknown as { fewest: number };
      seen.fewest = Infinity;
      const look = (): void => {
        seen.fewest = Math.min(
          seen.fewest,
          [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
        );
        requestAnimationFrame(look);
      };
      look();
    });
    await change({ marks: 'dotted' });
    await expectMarks(page, all('dotted'));
    await change({ marks: 'underline' });
    await expectMarks(page, all('underline'));
    await change({ density: 'first-in-paragraph' });
    await pause(300);
    await change({ density: 'all' });
    await pause(300);
    expect(await page.evaluate(() => (globalThis as unknown as { fewest: number }).fewest)).toBe(2);
  });

  test('a rule for the site holds for what is framed in it; a "never" of a framed site holds there too', async () => {
    await change({ sites: { '127.0.0.1': 'never' } });
    await expectMarks(page, []);
    await change({ sites: { localhost: 'never' } });
    await expectMarks(page, [OUTER('underline'), DATA('underline'), INNER('underline'), INNER('underline')]);
    await change({ sites: DEFAULT_SETTINGS.sites, everywhere: 'never' });
    await expectMarks(page, []);
    await change({ sites: { '127.0.0.1': 'always' } });
    await expectMarks(page, all('underline'));
    await change({ sites: {}, everywhere: DEFAULT_SETTINGS.everywhere });
    await expectMarks(page, all('underline'));
  });

  test('the popup lists the names of all frames, and jumps to one that stands in a frame alone', async () => {
    const popup = await session.openOwn('popup.html', '[role=combobox]');
    await page.bringToFront();
    await popup.evaluate(() => location.reload());
    await pause(1_000);
    await popup.waitForFunction(() => /On this page/.test(document.body?.innerText ?? ''), { timeout: 15_000 });
    const text = await popup.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    expect(text).toMatch(/Kirkuk named once/);
    expect(text).toMatch(/Green Zone named 4 times/);
    expect(text).toMatch(/Baghdad named 5 times/);
    await page.evaluate(() => scrollTo(0, 0));
    await popup.evaluate(() => {
      const rows = [...document.querySelectorAll('.page-names li, .page-names tr')];
      const row = rows.find((one) => one.textContent?.includes('Kirkuk'));
      const button = row?.querySelector<HTMLElement>('.icon-button');
      if (!button) throw new Error(document.querySelector('.page-names')?.innerHTML);
      button.click();
    });
    await page.waitForFunction(() => scrollY > 20, { timeout: 5_000 });
    await popup.close();
  });

  test('a PDF file is left alone, and the popup says so in plain words', async () => {
    const address = session.serve('/paper.pdf', { body: PDF, headers: { 'content-type': 'application/pdf' } });
    const file = await session.launched.browser.newPage();
    void file.goto(address).catch(() => undefined);
    await pause(2_000);
    const popup = await session.openOwn('popup.html', '[role=combobox]');
    await file.bringToFront();
    await popup.evaluate(() => location.reload());
    await pause(800);
    await popup.waitForFunction(() => /PDF/.test(document.body?.innerText ?? ''), { timeout: 10_000 });
    await popup.close();
    await file.close();
  });

  test('nothing threw', () => {
    expect(session.errors.filter((error) => !error.includes('favicon'))).toEqual([]);
  });
});
