import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boxesOf, type Place } from './card-place.ts';
import { browsersToTest, hoverWord, readMarks, Session, waitForMarks } from './harness.ts';
import { article, buildLab } from './page-lab.ts';
import { isCardShown, waitForCard, waitForNoCard } from './page-card-seen.ts';

const NAMES = [
  { text: 'Green Zone' },
  { text: 'Baghdad' },
  { text: 'Springfield', certain: false },
  { text: 'Zayouna', isPrivate: true },
  { text: 'المنطقة الخضراء' },
];
const STORY = '<p>Rockets fell in the <b>Green</b> <i>Zone</i>.</p><p>People in Baghdad heard them.</p>';
/** Times back and forward; `BACKSTORY_LONG=1` for the whole number. */
const ROUNDS = process.env['BACKSTORY_LONG'] ? 100 : 5;
/** A page that does not say so by `og:type`: it has another head, or nothing but its text. */
const without = (page: string, head = ''): string => page.replace(/<meta property="og:type"[^>]*>/, head);
const LINKED = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script>';
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(browsersToTest())('the page in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name, { extension: buildLab(name, { names: NAMES }) });
  });
  afterAll(async () => {
    await session?.close();
  });

  async function visit(path: string, html: string, headers: Record<string, string> = {}): Promise<Page> {
    const page = await session.open(session.serve(path, { body: html, headers }));
    await page.bringToFront();
    return page;
  }

  test('rest opens, travel into the card keeps, leaving closes, Escape closes and stays closed', async () => {
    const page = await visit('/hover', without(article(STORY + '<p>far below</p>'), LINKED));
    await waitForMarks(page, 2);
    expect(await isCardShown(page)).toBe(false);
    await hoverWord(page, 'Baghdad');
    await waitForCard(session, page, 'Card of Baghdad');
    const [word] = (await boxesOf(page, 'Baghdad')) as [Place];
    await page.mouse.move(word.left + 20, word.bottom + 3, { steps: 3 });
    await page.mouse.move(word.left + 60, word.bottom + 60, { steps: 8 });
    await pause(900);
    expect(await isCardShown(page)).toBe(true);
    await page.mouse.move(5, 5, { steps: 5 });
    await waitForNoCard(page);
    await hoverWord(page, 'Baghdad');
    await waitForCard(session, page, 'Card of Baghdad');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.mouse.move(word.left + 22, word.bottom - 8);
    await pause(900);
    expect(await isCardShown(page)).toBe(false);
    await page.close();
  });

  test('passing over words opens nothing, nor does resting beside one: the caret alone would be at it', async () => {
    const names = '<p>Baghdad, Green Zone, Springfield, Baghdad, Baghdad</p>'.repeat(10);
    const page = await visit('/fast', without(article(`${names}<p>${'and a long story of it. '.repeat(30)}</p>`)));
    await waitForMarks(page, 50);
    for (let round = 0; round < 5; round += 1) {
      await page.mouse.move(300, 20);
      await page.mouse.move(700, 600, { steps: 12 });
    }
    const beside = await page.evaluate(() => {
      const line = document.createRange();
      line.selectNodeContents(document.querySelectorAll('p')[3] as Element);
      const { right, top, height } = line.getBoundingClientRect();
      const [x, y] = [right + 30, top + height / 2];
      return { x, y, offset: document.caretPositionFromPoint(x, y)?.offset, length: line.toString().length };
    });
    expect(beside.offset).toBe(beside.length);
    await page.mouse.move(beside.x + 4, beside.y, { steps: 3 });
    await page.mouse.move(beside.x, beside.y);
    await pause(900);
    expect(await isCardShown(page)).toBe(false);
    await page.close();
  });

  test('text that comes, changes and goes; right to left; single-page navigation', async () => {
    const page = await visit('/changes', article('<p id="a">nothing yet</p>'));
    await page.evaluate(() => {
      const paragraph = document.getElementById('a') as HTMLElement;
      paragraph.dir = 'rtl';
      paragraph.textContent = 'سقطت صواريخ على المنطقة الخضراء في بغداد';
    });
    expect(await waitForMarks(page, 1)).toEqual(['المنطقة الخضراء']);
    await hoverWord(page, 'المنطقة الخضراء');
    await waitForCard(session, page, 'المنطقة الخضراء');
    await page.mouse.move(2, 2);
    await page.evaluate(() => {
      history.pushState(null, '', '/other');
      (document.querySelector('article') as HTMLElement).innerHTML = '<p>Now in <i>Springfield</i></p>';
    });
    await page.waitForFunction(() => [...CSS.highlights.keys()].join() === 'ink-underline-dashed-light', {
      timeout: 8_000,
    });
    await waitForNoCard(page);
    await page.close();
  });

  test.each([
    ['a strict policy', { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" }],
    ['trusted types', { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" }],
    [
      'isolation from other origins',
      { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
    ],
    [
      'frames forbidden',
      { 'content-security-policy': "frame-src 'none'; child-src 'none'", 'x-frame-options': 'DENY' },
    ],
  ])('marks and card under %s', async (_name, headers) => {
    const page = await visit('/policy', article(STORY), headers);
    await waitForMarks(page, 2);
    await hoverWord(page, 'Baghdad');
    await waitForCard(session, page, 'Card of Baghdad');
    await page.close();
  });

  test('on a sandboxed page the card shows public facts only, and none of a private name', async () => {
    const html = article(`${STORY}<p>Zayouna too</p>`);
    const page = await visit('/sandbox', html, { 'content-security-policy': 'sandbox allow-scripts' });
    const until = Date.now() + 10_000;
    while (Object.keys(await readMarks(page)).length === 0 && Date.now() < until) await pause(100);
    await hoverWord(page, 'Baghdad');
    const end = Date.now() + 5_000;
    while (!(await isCardShown(page)) && Date.now() < end) await pause(50);
    expect(await isCardShown(page)).toBe(true);
    await page.mouse.move(2, 2);
    await waitForNoCard(page);
    await hoverWord(page, 'Zayouna');
    await pause(1_200);
    expect(
      await page.evaluate(() => (globalThis as unknown as { find(text: string): boolean }).find('Card of Zayouna')),
    ).toBe(false);
    await page.close();
  });

  test('above a modal dialog: the card is drawn, presses and wheel reach it, Escape closes it and not the dialog', async () => {
    const page = await visit(
      '/dialog',
      article(
        `<dialog style="width:36rem;height:30rem">${STORY}</dialog>`,
        `<script>window.pressed = []; for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'wheel']) document.addEventListener(type, (event) => pressed.push(type), true);</script>`,
      ),
    );
    await page.evaluate(() => (document.querySelector('dialog') as HTMLDialogElement).showModal());
    await waitForMarks(page, 2);
    const open = async (): Promise<Frame> => {
      await page.mouse.move(3, 3);
      await hoverWord(page, 'Baghdad');
      const frame = await session.cardFrame(page);
      await frame.waitForFunction(() => document.body.innerText.includes('Card of Baghdad'), { timeout: 10_000 });
      await pause(700);
      return frame;
    };
    const without = await page.screenshot();
    const frame = await open();
    expect(Buffer.compare(Buffer.from(without), Buffer.from(await page.screenshot()))).not.toBe(0);
    // Where the word is, and so where the card is: below it, from its first letter.
    const [word] = (await boxesOf(page, 'Baghdad')) as [Place];
    const placeOf = (label: string): Promise<{ x: number; y: number }> =>
      frame.evaluate((wanted) => {
        const all = [...document.querySelectorAll('button')];
        const button = all.find((one) => `${one.innerText} ${one.ariaLabel} ${one.title}`.includes(wanted));
        if (!button) throw new Error(all.map((one) => one.outerHTML).join());
        const { left, top, width, height } = button.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }, label);
    const why = await placeOf('Why this name');
    await page.mouse.move(word.left + 20, word.bottom + 3, { steps: 3 });
    await page.mouse.click(word.left + why.x, word.bottom + 6 + why.y);
    await frame.waitForSelector('.why-name', { timeout: 5_000 });
    await page.mouse.move(word.left + why.x, word.bottom + 6 + why.y);
    await page.mouse.wheel({ deltaY: 50 });
    expect(await page.evaluate(() => (globalThis as unknown as { pressed: string[] }).pressed)).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    const close = await placeOf('Close');
    await page.mouse.click(word.left + close.x, word.bottom + 6 + close.y);
    await frame.waitForFunction(() => document.body.innerText === '', { timeout: 5_000 });
    await open();
    await page.keyboard.press('Escape');
    await frame.waitForFunction(() => document.body.innerText === '', { timeout: 5_000 });
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await page.mouse.click(word.left + 30, word.bottom + 60);
    expect(await page.evaluate(() => (globalThis as unknown as { pressed: string[] }).pressed)).toContain('click');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(false);
    await page.close();
  });

  test('in full screen the card is above the element that fills the screen, and presses reach it', async () => {
    const page = await visit(
      '/full',
      article(
        `<div id="full" style="background:white">${STORY}</div>`,
        `<script>addEventListener('click', () => document.getElementById('full').requestFullscreen(), { once: true });</script>`,
      ),
    );
    await waitForMarks(page, 2);
    await page.click('p');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await pause(500);
    const without = await page.screenshot();
    await hoverWord(page, 'Baghdad');
    const frame = await session.cardFrame(page);
    await frame.waitForFunction(() => document.body.innerText.includes('Card of Baghdad'), { timeout: 10_000 });
    await pause(700);
    expect(Buffer.compare(Buffer.from(without), Buffer.from(await page.screenshot()))).not.toBe(0);
    const [word] = (await boxesOf(page, 'Baghdad')) as [Place];
    const why = await frame.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find((one) => one.innerText.includes('Why this name'));
      const { left, top, width, height } = (button as Element).getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.click(Math.max(16, word.left) + why.x, word.bottom + 6 + why.y);
    await frame.waitForSelector('.why-name', { timeout: 5_000 });
    await page.evaluate(() => document.exitFullscreen());
    await page.close();
  });

  test('frames: srcdoc, about:blank, sandboxed and same-origin ones are read, each with marks of its own', async () => {
    const inner = article(`<p>${'A long story that goes on and on. '.repeat(20)} Baghdad</p>`);
    session.serve('/inner', inner);
    const page = await visit(
      '/frames',
      article(
        `<p>Baghdad</p><iframe id="same" width="600" height="300" src="/inner"></iframe><iframe id="sandboxed" sandbox="allow-scripts" width="600" height="300" src="/inner"></iframe><iframe id="doc" width="600" height="300"></iframe>`,
        `<script>addEventListener('DOMContentLoaded', () => { document.getElementById('doc').srcdoc = ${JSON.stringify(inner).replaceAll('<', '\\u003c')}; });</script>`,
      ),
    );
    await waitForMarks(page, 1);
    const until = Date.now() + 8_000;
    let read = 0;
    while (read < 4 && Date.now() < until) {
      await pause(100);
      read = 0;
      for (const frame of page.frames())
        read += await frame
          .evaluate(() => [...CSS.highlights.keys()].filter((key) => key.startsWith('ink-')).length)
          .catch(() => 0);
    }
    expect(read).toBe(4);
    await page.close();
  });

  test('back and forward: one host, marks again', async () => {
    const page = await visit(
      '/one',
      article(STORY, '<script>addEventListener("pageshow", ({ persisted }) => (window.kept = persisted));</script>'),
    );
    await waitForMarks(page, 2);
    // Firefox does not keep a page that is left while a frame in it still loads: the card's comes with the first name.
    await page.mouse.move(1, 1);
    await (await session.cardFrame(page)).waitForFunction(() => document.readyState === 'complete', { polling: 50 });
    const other = session.serve('/two', article('<p>Springfield</p>'));
    const go = async (where: string, wanted: string): Promise<void> => {
      await page.evaluate((to) => void setTimeout(() => (to ? (location.href = to) : history.back()), 0), where);
      const until = Date.now() + 10_000;
      let marks: string[] = [];
      while (!marks.includes(wanted) && Date.now() < until) {
        await pause(100);
        marks = await readMarks(page).then(
          (all) => Object.values(all).flat(),
          () => [],
        );
      }
      expect(marks).toContain(wanted);
      expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
    };
    for (let round = 0; round < ROUNDS; round += 1) {
      await go(other, 'Springfield');
      await go('', 'Baghdad');
      // The browser had kept the page as it was: nothing of ours is in the way.
      expect(await page.evaluate(() => (globalThis as unknown as { kept: boolean }).kept)).toBe(true);
    }
    await page.close();
  });

  test('nothing threw', () => {
    expect(session.errors.filter((error) => !error.includes('favicon'))).toEqual([]);
  });
});
