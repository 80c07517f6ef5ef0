import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { Session } from './harness.ts';

/** Clicks the first element that says a text. */
export async function clickText(page: Page | Frame, selector: string, text: string): Promise<void> {
  const handle = await page.evaluateHandle(
    (wanted, words) =>
      [...document.querySelectorAll<HTMLElement>(wanted)].find((one) => one.innerText.includes(words)) ?? null,
    selector,
    text,
  );
  const element = handle.asElement() as ElementHandle<HTMLElement> | null;
  if (!element) throw new Error(`no ${selector} says "${text}"`);
  await press(element);
}

/** Waits until an element stands where it stood a moment ago: a press beside a card closes it. */
async function atRest(element: ElementHandle): Promise<void> {
  let last = '';
  for (const until = Date.now() + 5_000; Date.now() < until;) {
    const place = JSON.stringify(await element.boundingBox());
    if (place === last) return;
    last = place;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

/**
 * Presses an element with the pointer until it has heard a click. A frame that grows is given its new place in the browser a moment
 * after it is laid out: a press in between goes to the page around it. What is gone after the press has heard it.
 */
export async function press(element: ElementHandle): Promise<void> {
  await element.evaluate((one) => {
    one.addEventListener('click', () => Reflect.set(one, 'wasClicked', true), { capture: true, once: true });
  });
  for (const until = Date.now() + 10_000; Date.now() < until;) {
    await atRest(element);
    await element.click();
    for (const soon = Date.now() + 1_000; Date.now() < soon; await new Promise((resolve) => setTimeout(resolve, 50)))
      if (await element.evaluate((one) => Reflect.has(one, 'wasClicked')).catch(() => true)) return;
  }
  throw new Error('an element was pressed for 10 s and heard no click');
}

/** The side panel or the search page, whichever the browser allowed, once it shows an element. */
export async function screenOfOurs(session: Session, selector: string): Promise<Page> {
  for (const until = Date.now() + 15_000; Date.now() < until;) {
    const panels = session.launched.browser.targets().filter((target) => /sidepanel\.html/.test(target.url()));
    const beside = await Promise.all(panels.map((panel) => panel.asPage()));
    for (const page of [...(await session.launched.browser.pages()), ...beside]) {
      // Firefox reports the address of a page of ours as about:blank: ask the page itself.
      const address = await page.evaluate(() => location.pathname).catch(() => '');
      if (/(?:search|sidepanel)\.html/.test(address) && (await page.$(selector).catch(() => null))) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  const there = session.launched.browser.targets().map((target) => target.url());
  throw new Error(`no screen of ours shows ${selector}; there are ${there.join(', ')}`);
}

/** Tries until it holds, for at most ten seconds. */
export async function eventually(check: () => Promise<void>): Promise<void> {
  for (const until = Date.now() + 10_000; ;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  }
}

/** Asks the toolbar popup of Firefox, which no protocol lists, through a script of its frame; the expression sees `content`. */
export const inPopup = (expression: string): string => `(async () => {
  const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
  for (let tries = 0; tries < 100; tries += 1) {
    await sleep(100);
    const popup = [...document.querySelectorAll('.webextension-popup-browser')].find(
      (one) => one.messageManager && one.currentURI.spec.endsWith('/popup.html') && one.getBoundingClientRect().width > 0,
    );
    if (!popup) continue;
    const answer = await new Promise((resolve) => {
      popup.messageManager.addMessageListener('backstory:answer', ({ data }) => resolve(data));
      const script = 'sendAsyncMessage("backstory:answer", (' + ${JSON.stringify(expression)} + ')())';
      popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
    });
    if (answer) return JSON.stringify(answer);
  }
  return 'null';
})()`;
