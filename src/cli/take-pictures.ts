import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Launched } from './launch-browser.ts';

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Drives the built extension as a reader would and writes pictures of page, card and popup. Returns the files written. */
export async function takePictures(
  launched: Launched,
  url: string,
  folder: string,
  say: (line: string) => void,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  const shoot = async (page: Page, name: string): Promise<void> => {
    const path = join(folder, `${name}.png`) as `${string}.png`;
    await page.screenshot({ path });
    files.push(path);
  };
  const page = await launched.browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const marks = await waitForMarks(page);
  say(marks === 0 ? 'No known name was found on this page.' : `${marks} known names are marked on the page.`);
  await shoot(page, 'page');
  if (marks > 0 && (await hoverFirstMark(page))) {
    const frame = await page.waitForFrame((one) => /card\.html/.test(one.url()), { timeout: 10_000 }).catch(() => null);
    await frame?.waitForSelector('[role=dialog]', { timeout: 10_000 }).catch(() => null);
    await wait(600);
    await shoot(page, 'card');
  }
  await page.bringToFront();
  const popup = await openPopup(launched);
  await popup.waitForSelector('input', { timeout: 10_000 });
  await wait(800);
  await shoot(popup, 'popup');
  return files;
}

/** The real toolbar popup where the browser can open it, else the same page in a tab. */
async function openPopup(launched: Launched): Promise<Page> {
  if (launched.name === 'chromium') {
    const worker = await (
      await launched.browser.waitForTarget((target) => target.type() === 'service_worker')
    ).worker();
    await worker?.evaluate('chrome.action.openPopup()');
    const target = await launched.browser.waitForTarget((one) => one.url().endsWith('popup.html'), { timeout: 10_000 });
    return target.asPage();
  }
  const popup = await launched.openOwn('popup.html');
  await popup.setViewport({ width: 400, height: 560 });
  return popup;
}

async function waitForMarks(page: Page): Promise<number> {
  let last = 0;
  for (let tries = 0; tries < 40; tries += 1) {
    const now = await page.evaluate(() =>
      [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
    );
    if (now > 0 && now === last) return now;
    last = now;
    await wait(250);
  }
  return last;
}

async function hoverFirstMark(page: Page): Promise<boolean> {
  const point = await page.evaluate(() => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        if (!live.toString().includes('Zone')) continue;
        live.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const box = live.getClientRects()[0];
        if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
    }
    return null;
  });
  if (!point) return false;
  await page.mouse.move(point.x - 80, point.y + 30);
  await page.mouse.move(point.x, point.y, { steps: 8 });
  return true;
}
