import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../src/model/settings.ts';
import { inBrowserWindow } from './browser-window.ts';
import { boxesOf, cardPlace, hidden, middle, shown, waitForPlace, type Place } from './card-place.ts';
import { browsersToTest, hoverWord, Session, waitForMarks } from './harness.ts';
import { article, buildLab } from './page-lab.ts';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const NAMES = [{ text: 'Green Zone' }, { text: 'Baghdad' }, { text: 'Kirkuk' }];
const FAR = '<div style="height:1600px"></div><p>The end.</p>';

describe.each(browsersToTest())('pointing in %s', (name) => {
  let session: Session;
  let own: Page;
  beforeAll(async () => {
    session = await Session.start(name, { extension: buildLab(name, { names: NAMES }) });
    own = await session.openOwn('privacy.html', 'body');
  });
  afterAll(async () => {
    await session?.close();
  });

  async function visit(html: string): Promise<Page> {
    const page = await session.open(session.serve('/pointing', article(html)), { width: 900, height: 700 });
    await page.bringToFront();
    await waitForMarks(page, 1);
    await pause(400);
    return page;
  }
  const change = async (settings: Partial<Settings>): Promise<void> => {
    await own.evaluate(
      (given) => chrome.runtime.sendMessage({ backstory: 1, name: 'lab.settings', params: given }),
      settings as Record<string, string>,
    );
    await pause(300);
  };
  const says = (frame: Frame, text: string): Promise<unknown> =>
    frame.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 8_000 }, text);

  /** Moves and taps of a pen. Puppeteer has only mouse and touch: each browser has its own way behind it. */
  async function pen(page: Page, steps: readonly (readonly ['move' | 'tap', number, number])[]): Promise<void> {
    if (name === 'firefox')
      return inBrowserWindow(
        session.launched.browser,
        `(() => {
          const { left, top } = gBrowser.selectedBrowser.getBoundingClientRect();
          for (const [what, x, y] of ${JSON.stringify(steps)})
            for (const type of what === 'tap' ? ['mousedown', 'mouseup'] : ['mousemove'])
              window.synthesizeMouseEvent(type, left + x, top + y, { inputSource: MouseEvent.MOZ_SOURCE_PEN, pressure: 0.5, clickCount: what === 'tap' ? 1 : 0 });
          return 'true';
        })()`,
      );
    const devtools = await page.createCDPSession();
    for (const [what, x, y] of steps)
      for (const type of what === 'tap' ? (['mousePressed', 'mouseReleased'] as const) : (['mouseMoved'] as const))
        await devtools.send('Input.dispatchMouseEvent', {
          ...{ type, x, y, pointerType: 'pen' },
          ...(what === 'tap' ? { button: 'left', clickCount: 1 } : {}),
        });
    await devtools.detach();
  }

  test('a tap opens a sheet along the lower edge; a tap beside it closes it; a finger that scrolls opens nothing', async () => {
    const page = await visit(`<p>People in Baghdad heard them.</p>${FAR}`);
    const [word] = await boxesOf(page, 'Baghdad');
    if (!word) throw new Error('no word');
    const [x, y] = middle(word);
    await page.touchscreen.touchStart(x, y);
    for (let way = 10; way <= 60; way += 10) await page.touchscreen.touchMove(x, y + way);
    await page.touchscreen.touchEnd();
    await pause(900);
    expect(await cardPlace(page)).toBeNull();
    await page.evaluate(() => scrollTo(0, 0));
    await page.touchscreen.tap(x, y);
    const place = (await shown(page)) as Place;
    await says(await session.cardFrame(page), 'Card of Baghdad');
    expect(place.left).toBeLessThan(10);
    expect(place.right).toBeGreaterThan(870);
    expect(place.bottom).toBeGreaterThan(685);
    expect(place.top).toBeGreaterThan(300);
    await page.touchscreen.tap(450, 250);
    await hidden(page);
    await page.close();
  });

  test('a pen: resting above a word it opens the card, and a tap leaves that be; a tap alone opens the sheet', async () => {
    const page = await visit(`<p>People in Baghdad heard them.</p>${FAR}`);
    await page.evaluate(() =>
      addEventListener('pointermove', ({ pointerType }) => Object.assign(globalThis, { pointerType })),
    );
    const [word] = await boxesOf(page, 'Baghdad');
    const [x, y] = middle(word as Place);
    await pen(page, [
      ['move', x - 40, y + 30],
      ['move', x, y],
    ]);
    const card = (await shown(page)) as Place;
    expect(card.right - card.left).toBeLessThan(400);
    expect(await page.evaluate('pointerType')).toBe('pen');
    await pen(page, [['tap', x, y]]);
    await pause(700);
    expect(await cardPlace(page)).toEqual(card);
    await page.keyboard.press('Escape');
    await hidden(page);
    await pen(page, [
      ['move', 850, 600],
      ['tap', x, y],
    ]);
    const sheet = (await shown(page)) as Place;
    expect(sheet.right - sheet.left).toBeGreaterThan(850);
    await page.close();
  });

  test('a card that is pinned stays and is dragged by its header; unpinned it goes with a press beside it', async () => {
    const page = await visit(`<p>People in Baghdad heard them.</p>${FAR}`);
    await hoverWord(page, 'Baghdad');
    const first = (await shown(page)) as Place;
    const frame = await session.cardFrame(page);
    const pin = (): Promise<void> => frame.evaluate(() => document.querySelector<HTMLElement>('.icon-button')?.click());
    await pin();
    await page.mouse.move(880, 20, { steps: 4 });
    await pause(900);
    expect(await cardPlace(page)).toEqual(first);
    await page.mouse.move(first.left + 60, first.top + 14);
    await page.mouse.down();
    await page.mouse.move(first.left + 180, first.top + 134, { steps: 8 });
    await page.mouse.up();
    const second = (await waitForPlace(page, (place) => (place?.top ?? 0) > first.top + 60)) as Place;
    expect(second.left).toBeGreaterThan(first.left + 60);
    await page.mouse.move(880, 20, { steps: 4 });
    await pause(600);
    await page.mouse.click(880, 20);
    await pause(300);
    expect(await cardPlace(page)).not.toBeNull();
    await pin();
    await page.mouse.click(880, 20);
    await hidden(page);
    await page.close();
  });

  test('with a card open, another word takes it over, also where the page stops what it hears of the pointer', async () => {
    const page = await visit(
      `<p>From Baghdad came the news,${' and it was long'.repeat(14)}, to Kirkuk.</p><script>for (const what of ['move', 'over', 'out']) for (const kind of ['pointer', 'mouse']) document.addEventListener(kind + what, (event) => event.stopImmediatePropagation(), true);</script>`,
    );
    await hoverWord(page, 'Kirkuk');
    await says(await session.cardFrame(page), 'Card of Kirkuk');
    await shown(page);
    await hoverWord(page, 'Baghdad');
    await says(await session.cardFrame(page), 'Card of Baghdad');
    // The page's own, and one card.
    expect(page.frames()).toHaveLength(2);
    await page.close();
  });

  test('what is in the window is asked about first; of what changes, only the block that it changed', async () => {
    const lines = Array.from({ length: 900 }, (_, at) => `<p>Line ${at} ${'of words '.repeat(30)} Kirkuk</p>`);
    const page = await visit(`${lines.join('')}<script>document.querySelectorAll('p')[400].scrollIntoView()</script>`);
    await waitForMarks(page, 900);
    const asked = (): Promise<string[]> =>
      own.evaluate(() => chrome.runtime.sendMessage({ backstory: 1, name: 'lab.linked' })).then(({ value }) => value);
    const first = await asked();
    expect(first).toHaveLength(900);
    const numbers = first.map((text) => Number(/\d+/.exec(text)?.[0]));
    expect(Math.abs((numbers[0] ?? 0) - 400)).toBeLessThan(3);
    expect(numbers.at(-1)).toBe((numbers[0] ?? 0) - 1);
    await page.evaluate(() => document.querySelectorAll('p')[410]?.append(' and Baghdad'));
    await waitForMarks(page, 901);
    expect((await asked()).slice(900)).toEqual([expect.stringMatching(/^Line 410 .* and Baghdad$/)]);
    await page.close();
  });

  test('a word over two lines: each of its lines is the word, and the card is at the one pointed at', async () => {
    const page = await visit('<p style="width:9.5rem">in the old Green Zone today</p>');
    const boxes = await boxesOf(page, 'Green Zone');
    expect(boxes).toHaveLength(2);
    for (const box of boxes) {
      await page.mouse.move(800, 600);
      await hidden(page);
      await page.mouse.move(box.left + 30, box.top + 8, { steps: 5 });
      await page.mouse.move(...middle(box));
      const place = (await shown(page)) as Place;
      expect(Math.abs(place.top - (box.bottom + 6))).toBeLessThan(12);
    }
    await page.close();
  });

  test('zoomed by the reader: the card opens beside the word, in its own size', async () => {
    const page = await visit('<p>People in Baghdad heard them.</p>');
    const zoom = (factor: number): Promise<void> =>
      own.evaluate(async (by) => {
        const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*', active: true });
        await chrome.tabs.setZoom(tab?.id ?? -1, by);
      }, factor);
    await zoom(1.5);
    try {
      await page.waitForFunction(() => innerWidth < 700, { timeout: 5_000 });
      const [word] = (await boxesOf(page, 'Baghdad')) as [Place];
      // Drivers count in pixels of the screen or of the page: the page itself is asked.
      await page.evaluate(() =>
        addEventListener('pointermove', ({ clientX }) => Object.assign(globalThis, { at: clientX }), { once: true }),
      );
      await page.mouse.move(300, 300);
      const dots = 300 / Number(await (await page.waitForFunction('globalThis.at')).jsonValue());
      const [x, y] = middle(word);
      await page.mouse.move((x - 40) * dots, (y + 60) * dots);
      await page.mouse.move(x * dots, y * dots, { steps: 5 });
      const place = (await shown(page)) as Place;
      expect(Math.abs(place.top - (word.bottom + 6))).toBeLessThan(12);
      expect(Math.abs(place.right - place.left - 360)).toBeLessThan(10);
    } finally {
      await zoom(1);
    }
    await page.close();
  });

  test('a word that something of the page covers has no card', async () => {
    const page = await visit('<p>People in Baghdad heard them.</p>');
    await page.evaluate(() => {
      const cover = document.body.appendChild(document.createElement('div'));
      cover.style.cssText = 'position:fixed;inset:0;background:rgb(0 0 0 / 5%)';
    });
    await hoverWord(page, 'Baghdad');
    await pause(1_200);
    expect(await cardPlace(page)).toBeNull();
    await page.close();
  });

  test('by click only, or never: as the reader set it (with a key held: in the flows of settings)', async () => {
    const page = await visit('<p>People in Baghdad heard them.</p>');
    const [word] = await boxesOf(page, 'Baghdad');
    const at = middle(word as Place);
    await change({ open: 'click' });
    await page.bringToFront();
    await hoverWord(page, 'Baghdad');
    await pause(900);
    expect(await cardPlace(page)).toBeNull();
    await page.mouse.click(...at);
    await shown(page);
    await page.mouse.click(850, 600);
    await hidden(page);
    await change({ open: 'off' });
    await page.bringToFront();
    await page.mouse.click(...at);
    await hoverWord(page, 'Baghdad');
    await pause(900);
    expect(await cardPlace(page)).toBeNull();
    await change({ open: 'hover' });
    await page.close();
  });

  test('a card opened by key: a named dialog that is not modal; the page hears none of its keys, and has its focus back afterwards', async () => {
    const page = await visit(
      `<p>Baghdad <button id="before">of the page</button></p><script>window.keys = []; for (const type of ['keydown', 'keyup', 'beforeinput', 'input']) addEventListener(type, (event) => window.keys.push(type + event.key), true); window.inside = []; for (const type of ['keydown', 'keyup']) document.addEventListener(type, (event) => window.inside.push(type + event.key), true);</script>`,
    );
    await page.focus('#before');
    await own.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*', active: true });
      const step = { backstory: 1, name: 'page.step', params: { by: 1 } };
      await chrome.tabs.sendMessage(tab?.id ?? -1, step, { frameId: 0 });
    });
    await page.bringToFront();
    const frame = await session.cardFrame(page);
    await frame.waitForFunction(() => document.activeElement?.closest('[role=dialog]') && document.hasFocus(), {
      timeout: 10_000,
    });
    const dialog = await frame.$eval('[role=dialog]', (card) => [
      card.getAttribute('aria-modal'),
      document.getElementById(card.getAttribute('aria-labelledby') ?? '')?.textContent,
    ]);
    expect(dialog).toEqual(['false', expect.stringContaining('Card of Baghdad')]);
    await page.keyboard.press('z');
    const heard = (): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys);
    expect(await heard()).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe('<div></div>');
    // Held as long as a finger does it: the focus must not be back in the page before the key is up.
    await page.keyboard.press('Escape', { delay: 150 });
    await page.waitForFunction(() => document.activeElement?.id === 'before', { timeout: 5_000 });
    expect(await heard()).toEqual([]);
    await page.keyboard.press('y');
    expect(await heard()).toEqual(['keydowny', 'keyupy']);
    // With the focus in the page its window hears of the key before we do; whatever is inside does not.
    const inside = (): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { inside: string[] }).inside);
    await hoverWord(page, 'Baghdad');
    await shown(page);
    await page.keyboard.press('Escape', { delay: 60 });
    await hidden(page);
    expect(await inside()).toEqual(['keydowny', 'keyupy']);
    await page.keyboard.press('Escape');
    expect(await inside()).toEqual(['keydowny', 'keyupy', 'keydownEscape', 'keyupEscape']);
    await page.close();
  });

  test('nothing threw', () => {
    expect(session.errors.filter((error) => !error.includes('favicon'))).toEqual([]);
  });
});
