import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inBrowserWindow } from './browser-window.ts';
import { boxesOf, type Place } from './card-place.ts';
import { browsersToTest, readMarks, Session, waitForMarks } from './harness.ts';
import { inkBox } from './ink-box.ts';
import { article, buildLab } from './page-lab.ts';

const NAMES = [{ text: 'Green Zone' }, { text: 'Baghdad' }, { text: 'Zayouna', isPrivate: true }];
const STORY = '<p>Rockets fell in the <b>Green</b> <i>Zone</i>.</p><p>People in Baghdad heard them.</p>';
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What is drawn on the paper: the contents of a printed file, without its dates. */
async function drawnInPrint(page: Page): Promise<string> {
  const file = Buffer.from(await page.pdf()).toString('latin1');
  const streams = [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, data = '']) => data);
  // Drawing is text; the table of offsets is not, and changes with the length of the compressed date.
  const drawn = streams
    .map((data) => tryInflate(Buffer.from(data, 'latin1')))
    .filter((text) => /^[\t\n\r -~]+$/.test(text));
  return drawn.join('\n').replaceAll(/\/CreationDate [^\n]*/g, '');
}

function tryInflate(data: Buffer): string {
  try {
    return inflateSync(data).toString('latin1');
  } catch {
    return data.toString('latin1');
  }
}

describe.each(browsersToTest())('the ink of marks in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name, { extension: buildLab(name, { names: NAMES }) });
  });
  afterAll(async () => {
    await session?.close();
  });

  async function visit(path: string, html: string): Promise<Page> {
    const page = await session.open(session.serve(path, html), { width: 900, height: 700 });
    await page.bringToFront();
    return page;
  }

  /** Waits for ink that is as it should be, and returns it. */
  async function inkWhen(page: Page, isWanted: (ink: Place | null) => boolean = Boolean): Promise<Place | null> {
    for (const until = Date.now() + 5_000; ; await pause(40)) {
      const ink = await inkBox(page);
      if (isWanted(ink)) return ink;
      if (Date.now() > until) throw new Error(`the ink is at ${JSON.stringify(ink)}`);
    }
  }
  const lowerBy =
    (far: number, { top }: Place) =>
    (ink: Place | null) =>
      Math.abs((ink?.top ?? -99) - top - far) < 2;

  test('open shadow roots are painted: the picture with marks differs from the one without', async () => {
    const page = await visit('/shadow', article('<p id="x"></p>'));
    await page.evaluate(() => {
      (document.getElementById('x') as HTMLElement).attachShadow({ mode: 'open' }).innerHTML = '<p>in Baghdad</p>';
      document.body.append('.');
    });
    await waitForMarks(page, 1);
    await pause(300);
    const marked = await page.screenshot();
    await page.evaluate(() => CSS.highlights.clear());
    await pause(200);
    expect(Buffer.compare(Buffer.from(marked), Buffer.from(await page.screenshot()))).not.toBe(0);
    await page.close();
  });

  test('private names are drawn in the ink of marks, follow a nested scroller and whatever moves them, and are not drawn where they are cut off or covered', async () => {
    const page = await visit(
      '/private',
      article(
        '<div id="box" style="height:120px;overflow:auto;text-align:right"><div id="beside"></div><p id="word">in Zayouna</p><div style="height:600px"></div></div><p>end</p>',
      ),
    );
    const first = (await inkWhen(page)) as Place;
    const style = (id: string, text: string): Promise<void> =>
      page.evaluate(
        (of, css) => ((document.getElementById(of) as HTMLElement).style.cssText += css),
        id,
        text,
      ) as never;
    await page.evaluate(() => ((document.getElementById('box') as HTMLElement).scrollTop = 10));
    await inkWhen(page, lowerBy(-10, first));
    await page.evaluate(() => ((document.getElementById('box') as HTMLElement).scrollTop = 300));
    await inkWhen(page, (ink) => ink === null);
    await page.evaluate(() => ((document.getElementById('box') as HTMLElement).scrollTop = 0));
    await inkWhen(page, lowerBy(0, first));
    // Nothing scrolls here, and no size of the word's own box or of the page changes.
    await style('beside', 'height:20px');
    await inkWhen(page, lowerBy(20, first));
    await style('word', 'transition:transform .2s;transform:translateY(15px)');
    await inkWhen(page, lowerBy(35, first));
    await style('beside', 'position:fixed;z-index:9;inset:0;height:auto;background:#fff');
    await inkWhen(page, (ink) => ink === null);
    await style('beside', 'position:static;height:0');
    await inkWhen(page, lowerBy(15, first));
    await page.setViewport({ width: 500, height: 700 });
    await inkWhen(page, (ink) => ink !== null && ink.right < first.right - 100);
    expect(await readMarks(page)).toEqual({});
    await page.close();
  });

  test('in vertical text the line of a private name runs along the word', async () => {
    const page = await visit('/along', article('<p style="writing-mode:vertical-rl;height:300px">News of Zayouna</p>'));
    const ink = (await inkWhen(page)) as Place;
    const [word] = (await boxesOf(page, 'Zayouna')) as [Place];
    expect(Math.abs(ink.left - word.left)).toBeLessThan(2);
    expect(ink.right - ink.left).toBeLessThan(4);
    expect(Math.abs(ink.top - word.top)).toBeLessThan(2);
    expect(Math.abs(ink.bottom - word.bottom)).toBeLessThan(2);
    await page.close();
  });

  test('no marks in print', async () => {
    const page = await visit('/print', article(STORY));
    await waitForMarks(page, 2);
    await pause(300);
    // Chromium prints the text of a mark in a part of its own, without ink: there the print layout is looked at.
    if (name === 'chromium') await page.emulateMediaType('print');
    await pause(200);
    const drawn = async (): Promise<string> =>
      name === 'chromium' ? Buffer.from(await page.screenshot()).toString('base64') : drawnInPrint(page);
    const marked = await drawn();
    await page.evaluate(() => CSS.highlights.clear());
    expect(await drawn()).toBe(marked);
    await page.addStyleTag({ content: 'b { text-decoration: underline }' });
    expect(await drawn()).not.toBe(marked);
    await page.close();
  });

  test('no box of a private name on paper: what is printed is what the page prints when it was not read', async () => {
    const html = article('<p>News of Zayouna</p>');
    const page = await visit('/paper', html);
    await inkWhen(page);
    const printed = await drawnInPrint(page);
    session.serve('/paper', html.replace(/<meta property="og:type"[^>]*>/, ''));
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(await drawnInPrint(page)).toBe(printed);
    await page.addStyleTag({ content: 'p { text-decoration: underline }' });
    expect(await drawnInPrint(page)).not.toBe(printed);
    await page.close();
  });

  test.each<readonly [string, string, string?]>([
    ['as they are', ''],
    ['in a drawing', '', '<svg width="500" height="120"><text x="30" y="50" font-size="24">to Zayouna</text></svg>'],
    ['zoomed by style', '<style>html{zoom:1.5}</style>'],
    ['in a zoomed body', '<style>body{zoom:1.4}</style>'],
    ['moved and scaled', '<style>html{transform:scale(1.2) translateX(20px)}</style>'],
    [
      'in a body that stands where it is not expected',
      '<style>html{position:relative;top:30px;padding:20px}body{position:relative;left:25px}</style>',
    ],
    [
      'scrolled',
      '<style>body{min-height:3000px}</style><script>addEventListener("load", () => scrollTo(0, 30))</script>',
    ],
  ])('boxes of private names lie on their words, %s', async (_name, head, html = '<p>News of Zayouna</p>') => {
    const page = await visit('/boxes', article(html, head));
    const ink = await inkWhen(page);
    const [word] = (await boxesOf(page, 'Zayouna')) as [Place];
    expect(Math.abs((ink?.left ?? -99) - word.left)).toBeLessThan(2);
    expect(Math.abs((ink?.right ?? -99) - word.right)).toBeLessThan(3);
    expect(Math.abs((ink?.bottom ?? -99) - word.bottom)).toBeLessThan(3);
    await page.close();
  });

  test('names in drawings are drawn by boxes, the public ones too', async () => {
    const page = await visit(
      '/drawings',
      article('<svg width="500" height="120"><text x="30" y="50" font-size="24">to Baghdad</text></svg>'),
    );
    const ink = await inkWhen(page);
    const [word] = (await boxesOf(page, 'Baghdad')) as [Place];
    expect(Math.abs((ink?.left ?? -99) - word.left)).toBeLessThan(2);
    expect(Math.abs((ink?.bottom ?? -99) - word.bottom)).toBeLessThan(3);
    await page.close();
  });

  test('forced colours and a dark page: marks are seen', async () => {
    const page = await visit(
      '/forced',
      article('<p>News of Baghdad</p><p>and of Zayouna</p>', '<style>html{background:#111;color:#eee}</style>'),
    );
    await waitForMarks(page, 1);
    expect(await readMarks(page)).toEqual({ 'ink-underline-solid-dark': ['Baghdad'] });
    const colours = (forced: boolean): Promise<unknown> =>
      inBrowserWindow(
        session.launched.browser,
        `(Services.prefs.setIntPref('browser.display.document_color_use', ${forced ? 2 : 0}), 'true')`,
      );
    if (name === 'firefox') await colours(true);
    else {
      const devtools = await page.createCDPSession();
      await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    }
    await page.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
    await pause(600);
    const marked = await page.screenshot();
    await page.evaluate(() => CSS.highlights.clear());
    await pause(200);
    const without = await page.screenshot();
    expect(Buffer.compare(Buffer.from(marked), Buffer.from(without))).not.toBe(0);
    // The private one has a line of the text's colour under it, as long as the word.
    const [word] = (await boxesOf(page, 'Zayouna')) as [Place];
    const line = await inkBox(page, [0, 0, 0], { ...word, top: word.bottom - 2, bottom: word.bottom });
    expect((line?.right ?? 0) - (line?.left ?? 0)).toBeGreaterThan(word.right - word.left - 3);
    if (name === 'firefox') await colours(false);
    await page.close();
  });

  test('nothing threw', () => {
    expect(session.errors.filter((error) => !error.includes('favicon'))).toEqual([]);
  });
});
