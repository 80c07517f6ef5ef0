import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { PATHS } from '../../src/cli/project-paths.ts';
import { browsersToTest, hoverWord, readMarks, Session, waitForMarks } from './harness.ts';
import { choose as chooseFile, makeFolder } from './library-lab.ts';

const sample = readFileSync(join(PATHS.root, 'assets', 'public', 'sample.html'), 'utf8').replace(
  '</article>',
  '<p id="twice">Kirkuk is north, and Kirkuk is large.</p><section class="comments" id="comments"><p>I was in Zayouna, says a reader.</p></section></article>',
);
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Every setting, changed on the library page as a reader would, is seen in an article that was open all the time. */
describe.each(browsersToTest())('settings, in tabs that are open, in %s', (name) => {
  let session: Session;
  let article: Page;
  let settings: Page;
  beforeAll(async () => {
    session = await Session.start(name);
    article = await session.open(session.serve('/settings.html', sample));
    await waitForMarks(article, 12);
    settings = await session.openOwn('library.html#settings', '.settings select');
  });
  afterAll(async () => {
    await session?.close();
  });

  /** Chooses a value in the one list that offers it together with the others. */
  const choose = async (values: readonly string[], value: string): Promise<void> => {
    await settings.bringToFront();
    await settings.evaluate(
      (wanted, chosen) => {
        const list = [...document.querySelectorAll('select')].find((select) =>
          wanted.every((one) => [...select.options].some((option) => option.value === one)),
        );
        if (!list) throw new Error(`no list offers ${wanted.join(', ')}`);
        list.focus();
        list.value = chosen;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      },
      values,
      value,
    );
    await article.bringToFront();
  };
  const check = async (word: string): Promise<void> => {
    await settings.bringToFront();
    const box = await settings.evaluateHandle((wanted) => {
      const label = [...document.querySelectorAll<HTMLElement>('label.check')].find((one) =>
        one.innerText.includes(wanted),
      );
      return label?.querySelector('input') ?? null;
    }, word);
    const input = box.asElement();
    if (!input) throw new Error(`no box says "${word}"`);
    await (input as unknown as { click(): Promise<void> }).click();
    await article.bringToFront();
  };
  const eventually = (look: () => Promise<void>): Promise<void> => vi.waitFor(look, { timeout: 10_000, interval: 100 });
  const texts = async (): Promise<string[]> => Object.values(await readMarks(article)).flat();
  const inks = async (): Promise<string[]> => Object.keys(await readMarks(article));
  const card = async (word = 'Union 3'): Promise<Frame> => {
    await article.bringToFront();
    await article.keyboard.press('Escape');
    await article.mouse.move(2, 2);
    await pause(500);
    await hoverWord(article, word);
    const frame = await session.cardFrame(article);
    await frame.waitForFunction(() => document.querySelector('[role=dialog] h2') && innerHeight > 60, {
      timeout: 10_000,
    });
    return frame;
  };
  /** Whether the card is on the screen: the page's own hit test gives our host somewhere. */
  const isCardShown = (): Promise<boolean> =>
    article.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      for (let x = 4; x < innerWidth; x += 24)
        for (let y = 4; y < innerHeight; y += 24) if (document.elementFromPoint(x, y) === host) return true;
      return false;
    });

  const MARKS = ['underline', 'dotted', 'background', 'off'];
  test('style of the marks: dotted, background, none, and back', async () => {
    for (const style of ['dotted', 'background', 'underline']) {
      await choose(MARKS, style);
      await eventually(async () => {
        const now = await inks();
        expect(now.length).toBeGreaterThan(0);
        expect(now.filter((ink) => !ink.startsWith(`ink-${style}-`))).toEqual([]);
      });
    }
    await choose(MARKS, 'off');
    await eventually(async () => expect(await texts()).toEqual([]));
    await choose(MARKS, 'underline');
    await waitForMarks(article, 12);
  });

  test('which mentions: the first in each paragraph', async () => {
    const inParagraph = async (): Promise<number> =>
      article.evaluate(
        () =>
          [...CSS.highlights.values()]
            .flatMap((one) => [...one])
            .filter((range) => range.startContainer.parentElement?.id === 'twice').length,
      );
    await eventually(async () => expect(await inParagraph()).toBe(2));
    await choose(['all', 'first-in-paragraph'], 'first-in-paragraph');
    await eventually(async () => expect(await inParagraph()).toBe(1));
    await choose(['all', 'first-in-paragraph'], 'all');
    await eventually(async () => expect(await inParagraph()).toBe(2));
  });

  test('kinds of names: no groups', async () => {
    await eventually(async () => expect(await texts()).toContain('PMF'));
    await check('Groups');
    await eventually(async () => {
      const now = await texts();
      expect([now.includes('PMF'), now.includes('Kirkuk')]).toEqual([false, true]);
    });
    await check('Groups');
    await eventually(async () => expect(await texts()).toContain('PMF'));
  });

  test('comments are marked when asked for', async () => {
    const inComments = (): Promise<boolean> =>
      article.evaluate(() =>
        [...CSS.highlights.values()]
          .flatMap((one) => [...one])
          .some((range) => range.startContainer.parentElement?.closest('#comments')),
      );
    expect(await inComments()).toBe(false);
    await check('comments');
    await eventually(async () => expect(await inComments()).toBe(true));
    await check('comments');
    await eventually(async () => expect(await inComments()).toBe(false));
  });

  test('a larger card, a dark card, a card in Arabic, a card that leaves out what is less than confirmed', async () => {
    const frame = await card();
    const look = (): Promise<{ size: number; ground: string; direction: string; text: string }> =>
      frame.evaluate(() => ({
        size: parseFloat(getComputedStyle(document.documentElement).fontSize),
        ground: getComputedStyle(document.body).backgroundColor,
        direction: document.documentElement.dir,
        text: document.body.innerText,
      }));
    const before = await look();
    await choose(['normal', 'large'], 'large');
    await eventually(async () => expect((await look()).size).toBeGreaterThan(before.size));
    await choose(['normal', 'large'], 'normal');
    await choose(['auto', 'light', 'dark'], 'dark');
    await eventually(async () => expect((await look()).ground).not.toBe(before.ground));
    await choose(['auto', 'light', 'dark'], 'auto');
    await choose(['auto', 'en', 'ar'], 'ar');
    await eventually(async () => expect((await look()).direction).toBe('rtl'));
    await choose(['auto', 'en', 'ar'], 'en');
    await eventually(async () => expect((await look()).direction).toBe('ltr'));
    await choose(['any', 'confirmed'], 'confirmed');
    await card('Kirkuk');
    await eventually(async () => expect((await look()).text).toMatch(/left out: less certain/));
    await choose(['any', 'confirmed'], 'any');
  });

  const OPEN = ['hover', 'alt-hover', 'click', 'off'];
  test('the card opens on a click, with Alt, or by key alone', async () => {
    const rest = async (): Promise<void> => {
      await article.keyboard.press('Escape');
      await article.mouse.move(2, 2);
      await pause(400);
      await hoverWord(article, 'Kirkuk');
      await pause(1000);
    };
    await choose(OPEN, 'off');
    await rest();
    expect(await isCardShown()).toBe(false);
    await choose(OPEN, 'click');
    await rest();
    expect(await isCardShown()).toBe(false);
    await article.mouse.down();
    await article.mouse.up();
    await eventually(async () => expect(await isCardShown()).toBe(true));
    await choose(OPEN, 'alt-hover');
    await rest();
    expect(await isCardShown()).toBe(false);
    await article.keyboard.down('Alt');
    await rest();
    await article.keyboard.up('Alt');
    expect(await isCardShown()).toBe(true);
    await choose(OPEN, 'hover');
    await rest();
    expect(await isCardShown()).toBe(true);
  });

  test('how long the pointer rests', async () => {
    await choose(['800', '1200'], '1200');
    await article.keyboard.press('Escape');
    await article.mouse.move(2, 2);
    await pause(600);
    await hoverWord(article, 'Kirkuk');
    await pause(900);
    expect(await isCardShown()).toBe(false);
    await eventually(async () => expect(await isCardShown()).toBe(true));
    await choose(['800', '1200'], '500');
  });

  test('reading: never, on all sites paused, a rule for this site; and back', async () => {
    const EVERYWHERE = ['automatic', 'always', 'request', 'never'];
    const gone = (): Promise<void> => eventually(async () => expect(await texts()).toEqual([]));
    for (const mode of ['never', 'request']) {
      await choose(EVERYWHERE, mode);
      await gone();
      await choose(EVERYWHERE, 'automatic');
      await waitForMarks(article, 12);
    }
    await check('Pause on all sites');
    await gone();
    await check('Pause on all sites');
    await waitForMarks(article, 12);
    await settings.bringToFront();
    await settings.type('.settings input[type=text]', '127.0.0.1');
    await settings.evaluate(() =>
      document.querySelector<HTMLInputElement>('.settings input[type=text]')?.form?.requestSubmit(),
    );
    await settings.waitForFunction(() => document.body.innerText.includes('127.0.0.1'));
    await article.bringToFront();
    await gone();
    await settings.bringToFront();
    await settings.evaluate(() =>
      document.querySelector<HTMLElement>('[aria-label="Remove the rule for 127.0.0.1"]')?.click(),
    );
    await article.bringToFront();
    await waitForMarks(article, 12);
  });

  test('our own screens follow too: the settings themselves, and an open search page, turn to Arabic', async () => {
    // In the library page as it is built, which brings styles of its own: what is chosen stands in one column.
    const columns = await settings.$$eval('.setting select', (lists) =>
      lists.map(
        (list) => list.getBoundingClientRect().left - (list.previousElementSibling?.getBoundingClientRect().right ?? 0),
      ),
    );
    expect([columns.length > 5, new Set(columns).size, (columns[0] ?? 0) > 4]).toEqual([true, 1, true]);
    const search = await session.openOwn('search.html', '[role=combobox]');
    await choose(['auto', 'en', 'ar'], 'ar');
    for (const page of [settings, search]) {
      await page.bringToFront();
      await page.waitForFunction(() => document.documentElement.dir === 'rtl', { timeout: 10_000 });
    }
    await choose(['auto', 'en', 'ar'], 'en');
    await search.waitForFunction(() => document.documentElement.dir === 'ltr', { timeout: 10_000 });
    await search.close();
  });

  test('settings as a file: what was exported comes back after a reset; a file of something else is told and changes nothing', async () => {
    await settings.bringToFront();
    const styleIs = (style: string): Promise<unknown> =>
      settings.waitForFunction(
        (wanted) => document.querySelector('select')?.value === wanted,
        { timeout: 10_000 },
        style,
      );
    const press = (at: number): Promise<void> =>
      settings.$$eval('.buttons .button', (buttons, wanted) => (buttons[wanted] as HTMLElement).click(), at);
    await choose(MARKS, 'dotted');
    await settings.bringToFront();
    await styleIs('dotted');
    const exported = settings.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const make = URL.createObjectURL.bind(URL);
          URL.createObjectURL = (blob) => (void (blob as Blob).text().then(resolve), make(blob));
        }),
    );
    await press(0);
    const folder = await makeFolder();
    writeFileSync(join(folder, 'ours.json'), await exported);
    writeFileSync(join(folder, 'other.json'), '{"version":1}');
    await press(2);
    await styleIs('underline');
    await chooseFile(settings, '.buttons input', join(folder, 'other.json'));
    await settings.waitForSelector('.settings [role=alert]');
    await styleIs('underline');
    await chooseFile(settings, '.buttons input', join(folder, 'ours.json'));
    await styleIs('dotted');
    expect(await settings.$('.settings [role=alert]')).toBeNull();
    rmSync(folder, { recursive: true });
    await choose(MARKS, 'underline');
  });

  test('nothing threw on the way', () => {
    expect(session.errors).toEqual([]);
  });
});
