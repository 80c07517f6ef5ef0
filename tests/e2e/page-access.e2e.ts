import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsersToTest, readMarks, Session, waitForMarks } from './harness.ts';
import { article } from './page-lab.ts';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const STORY = article('<p>People in Baghdad and at the US Embassy in Baghdad heard it.</p>');

describe.each(browsersToTest())('site access that the reader withholds, in %s', (name) => {
  let session: Session;
  let own: Page;
  beforeAll(async () => {
    // Firefox grants what a button asks for without its own question, which no test can answer.
    session = await Session.start(name, { prefs: { 'extensions.webextOptionalPermissionPrompts': false } });
    own = await session.openOwn('privacy.html', 'h1');
  });
  afterAll(async () => {
    await session?.close();
  });

  /** As the reader does it in the browser's own page of the extension. */
  async function setAccess(given: boolean): Promise<void> {
    if (name === 'firefox') {
      await own.evaluate(async () => chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }));
      return;
    }
    const settings = await session.launched.browser.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(
      async (extensionId, hostAccess) => {
        const { developerPrivate } = chrome as unknown as {
          developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
        };
        await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
      },
      new URL(session.launched.extensionUrl('')).host,
      given ? 'ON_ALL_SITES' : 'ON_CLICK',
    );
    await settings.close();
  }

  test('the page is left alone, the popup says so and has the button; once allowed the open page is read', async () => {
    await setAccess(false);
    const page = await session.open(session.serve('/withheld', STORY));
    await pause(1_500);
    expect(await readMarks(page)).toEqual({});
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    const popup = await session.openOwn('popup.html', '[role=combobox]');
    await page.bringToFront();
    await popup.evaluate(() => location.reload());
    await pause(800);
    await popup.waitForFunction(() => /no access to/.test(document.body?.innerText ?? ''), { timeout: 10_000 });
    const button = await popup.waitForSelector('.notice button');
    if (name === 'firefox') {
      await popup.bringToFront();
      await button?.click();
    } else {
      // Chromium asks in a window of its own that no test can answer: the reader allows it in the browser's page.
      expect(await button?.evaluate((one) => one.textContent)).toContain('Allow');
      await setAccess(true);
    }
    await page.bringToFront();
    expect((await waitForMarks(page, 2)).toSorted()).toEqual(['Baghdad', 'US Embassy in Baghdad']);
    await popup.close();
    await page.close();
  });

  test('nothing threw', () => {
    expect(session.errors.filter((error) => !error.includes('favicon'))).toEqual([]);
  });
});
