import type { Browser, Page, Target } from 'puppeteer-core';
import { expect } from 'vitest';
import { entityId } from '../../src/model/id.ts';
import { readMarks, waitForMarks, type Session } from './harness.ts';
import { ask } from './library-lab.ts';

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until a page of ours shows a text: the side panel, the sidebar or the search page, whichever the browser allowed. */
export async function screenWith(browser: Browser, text: string, timeout = 15_000): Promise<string> {
  for (const until = Date.now() + timeout; Date.now() < until; await pause(200)) {
    for (const target of browser.targets().filter(isScreen)) {
      const page = await target.asPage().catch(() => null);
      const shown = await page?.evaluate(() => document.body.innerText).catch(() => '');
      const query = await page?.$eval('input', (input) => input.value).catch(() => '');
      if (shown?.includes(text)) return `${new URL(target.url()).pathname} ${query ?? ''}`.trim();
    }
  }
  throw new Error(
    `no screen of ours shows "${text}"; there are ${browser
      .targets()
      .map((target) => target.url())
      .join(', ')}`,
  );
}

const isScreen = (target: Target): boolean => /\/(search|sidepanel)\.html/.test(target.url());

/** The name on the card once it is another one than before. */
async function cardAfter(session: Session, page: Page, before: string): Promise<string> {
  const card = await session.cardFrame(page, 15_000);
  await card.waitForFunction(
    (old) => ![old, ''].includes(document.querySelector('[role=dialog] h2')?.textContent ?? ''),
    { timeout: 15_000 },
    before,
  );
  return card.$eval('[role=dialog] h2', (head) => head.textContent ?? '');
}

/** Presses the keys for the next name twice and for the previous one once; the cards that came. */
export async function stepThroughNames(
  session: Session,
  page: Page,
  press: (key: string) => unknown,
): Promise<string[]> {
  const cards: string[] = [];
  for (const key of ['N', 'N', 'P']) {
    await press(key);
    cards.push(await cardAfter(session, page, cards.at(-1) ?? ''));
  }
  return cards;
}

/** The keys that the manifest suggests: Chromium gives them at install from a store or a folder, and not where a test loads the extension. */
export async function giveKeys(session: Session): Promise<void> {
  const page = await session.launched.browser.newPage();
  await page.goto('chrome://extensions/shortcuts');
  await page.evaluate(
    async (extensionId, keys) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { updateExtensionCommand(change: object): Promise<void> };
      };
      for (const [commandName, keybinding] of Object.entries(keys))
        await developerPrivate.updateExtensionCommand({ extensionId, commandName, keybinding });
    },
    new URL(session.launched.extensionUrl('')).host,
    { _execute_action: 'Alt+Shift+B', 'next-name': 'Alt+Shift+N', 'previous-name': 'Alt+Shift+P' },
  );
  await page.close();
}

/** What Chromium itself finds to complain about in the package. It looks when the extension is loaded and the developer mode is on: it is loaded anew. */
export async function complaintsOfChromium(session: Session): Promise<readonly string[]> {
  const page = await session.launched.browser.newPage();
  await page.goto('chrome://extensions');
  const found = await page.evaluate(
    async (id) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: {
          updateProfileConfiguration(change: object): Promise<void>;
          reload(id: string, how: object): Promise<void>;
          getExtensionInfo(id: string): Promise<Record<string, readonly unknown[] | undefined>>;
        };
      };
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.reload(id, { failQuietly: true });
      const lists = ['manifestErrors', 'runtimeErrors', 'runtimeWarnings', 'installWarnings'];
      for (let looks = 0; ; looks += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        const info = await developerPrivate.getExtensionInfo(id);
        const isLoaded =
          info['state'] === ('ENABLED' as unknown) &&
          (info['errorCollection'] as { isActive?: boolean } | undefined)?.isActive;
        if (isLoaded && looks > 5)
          return lists.flatMap((list) => (info[list] ?? []).map((one) => `${list}: ${JSON.stringify(one)}`));
        if (looks > 100) return [`not loaded: ${JSON.stringify(info['state'])}`];
      }
    },
    new URL(session.launched.extensionUrl('')).host,
  );
  await page.close();
  return found;
}

/** What the toolbar button of the tab with an address says, in its badge and in its tooltip, asked from a screen of ours. */
async function badgeOf(screen: Page, address: string): Promise<readonly [badge: string, title: string]> {
  return screen.evaluate(async (wanted) => {
    const own = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome };
    const api = own.browser ?? own.chrome;
    const tabs = await api.tabs.query({});
    const tabId = tabs.find((tab) => tab.url === wanted)?.id ?? -1;
    return Promise.all([api.action.getBadgeText({ tabId }), api.action.getTitle({ tabId })]);
  }, address);
}

/**
 * The badge counts distinct public names: a name that only the reader's library gave is marked, and not counted. Paused and switched off
 * the button says so; `iconOf` tells which picture it shows, where the browser lets itself be asked.
 */
export async function badgeCountsPublicNames(session: Session, iconOf?: () => Promise<string>): Promise<void> {
  const words =
    '<p>Baghdad and Kirkuk were calm, Baghdad more than Kirkuk. At the Sunlit Quay nothing happened.</p>'.repeat(4);
  const address = session.serve(
    '/badge.html',
    `<!doctype html><html lang="en"><title>Calm</title><meta property="og:type" content="article"><article><h1>Calm</h1>${words}</article></html>`,
  );
  const screen = await session.openOwn('search.html', '[role=combobox]');
  await ask(screen, 'edits.add', { edit: { edit: 'alias', entity: entityId('zayouna'), alias: 'Sunlit Quay' } });
  const page = await session.open(address);
  await waitForMarks(page, 8);
  const found = await ask(screen, 'page.link', { blocks: ['At the Sunlit Quay.'], context: {} });
  expect(found.marks[0]).toMatchObject([{ entity: 'zayouna', isPrivate: true }]);
  const says = (badge: string, title: string, icon: RegExp): Promise<void> =>
    eventually(async () => {
      expect(await badgeOf(screen, address)).toEqual([badge, title]);
      if (iconOf) expect(await iconOf()).toMatch(icon);
    });
  const host = new URL(address).hostname;
  await page.bringToFront();
  await says('2', 'Backstory', /icon\/16/);
  await ask(screen, 'settings.change', { change: { paused: true } });
  await says('', 'Backstory: paused on all sites', /state\/paused-16/);
  await ask(screen, 'settings.change', { change: { paused: false } });
  await says('2', 'Backstory', /icon\/16/);
  await ask(screen, 'site.change', { host, mode: 'never' });
  await says('', 'Backstory: off on this site', /state\/off-16/);
  await ask(screen, 'site.change', { host, mode: null });
  await says('2', 'Backstory', /icon\/16/);
  await page.close();
  await screen.close();
}

async function eventually(check: () => Promise<void>): Promise<void> {
  for (const until = Date.now() + 15_000; ; await pause(150)) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}

const isMarked = async (page: Page): Promise<boolean> => Object.values(await readMarks(page)).flat().length > 0;

export async function untilMarked(page: Page, wanted: boolean): Promise<void> {
  for (const until = Date.now() + 15_000; Date.now() < until; await pause(100))
    if ((await isMarked(page)) === wanted) return;
  throw new Error(`the page ${wanted ? 'has no marks' : 'keeps its marks'}`);
}
