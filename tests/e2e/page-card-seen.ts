import type { Frame, Page } from 'puppeteer-core';
import type { Session } from './harness.ts';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** True while the card of the page is on the screen: the page's only sign of it is that its host is hit there. */
export async function isCardShown(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    for (let x = 10; x < innerWidth; x += 40)
      for (let y = 10; y < innerHeight; y += 40) if (document.elementFromPoint(x, y) === host) return true;
    return false;
  });
}

export async function waitForCard(session: Session, page: Page, text: string): Promise<Frame> {
  const frame = await session.cardFrame(page);
  await frame.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 10_000 }, text);
  const until = Date.now() + 5_000;
  while (!(await isCardShown(page))) {
    if (Date.now() > until) throw new Error('the card is drawn but not on the screen');
    await pause(30);
  }
  return frame;
}

export async function waitForNoCard(page: Page): Promise<void> {
  const until = Date.now() + 5_000;
  while (await isCardShown(page)) {
    if (Date.now() > until) throw new Error('the card is still on the screen');
    await pause(50);
  }
}
