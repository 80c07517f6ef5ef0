import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PATHS } from '../../src/cli/project-paths.ts';
import { inBrowserWindow } from './browser-window.ts';
import { CLOSE_SIDEBAR, inSidebar } from './firefox-sidebar.ts';
import { browsersToTest, Session, waitForMarks } from './harness.ts';
import { inPopup } from './popup-lab.ts';

const sample = readFileSync(join(PATHS.root, 'assets', 'public', 'sample.html'), 'utf8');

if (browsersToTest().includes('firefox')) {
  test('the toolbar popup of firefox, opened over an article: size, focus, the names of the page, a search; the sidebar keeps what was narrowed in it', async () => {
    const session = await Session.start('firefox');
    try {
      const article = await session.open(session.serve('/popup.html', sample));
      await waitForMarks(article, 12);
      await article.bringToFront();
      const { browser } = session.launched;
      await inBrowserWindow(
        browser,
        `(async () => {
          const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
          const { extension } = WebExtensionPolicy.getByID('backstory@backstory.example');
          await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);
          return 'true';
        })()`,
      );
      const shown = await inBrowserWindow<{ text: string; focus: string; size: [number, number] } | null>(
        browser,
        inPopup(`() => content.document.querySelector('.timeline .incident') && {
          text: content.document.body.innerText,
          focus: content.document.activeElement.getAttribute('role'),
          size: [content.innerWidth, content.innerHeight],
        }`),
      );
      expect(shown).toMatchObject({ focus: 'combobox', size: [400, 560] });
      expect(shown?.text).toMatch(/On this page\s+Green Zone\s+named \d+ times/);
      expect(shown?.text).toContain('Before this article (2 Apr 2020)');
      const found = await inBrowserWindow<string | null>(
        browser,
        inPopup(`() => {
          const box = content.document.querySelector('[role=combobox]');
          const event = new content.InputEvent('input', { bubbles: true });
          if (box.value === '') { box.value = 'zayuna'; box.dispatchEvent(event); }
          return content.document.querySelector('[role=option]')?.textContent ?? null;
        }`),
      );
      expect(found).toContain('Zayouna');
      await sidebarKeepsItsState(browser);
    } finally {
      await session.close();
    }
  });
}

/** The sidebar of Firefox: what was narrowed in it survives closing it. */
async function sidebarKeepsItsState(browser: Session['launched']['browser']): Promise<void> {
  const narrowed = `(() => {
    const { document } = content;
    const { innerText } = document.querySelector('.totals') ?? {};
    return document.querySelector('.chip[aria-pressed=true]') && innerText !== '9 incidents in 2 reports' ? innerText : null;
  })()`;
  expect(
    await inBrowserWindow(
      browser,
      inSidebar(
        `() => content.document.querySelector('.timeline .incident') && content.document.querySelector('.totals').innerText`,
      ),
    ),
  ).toBe('9 incidents in 2 reports');
  const left = await inBrowserWindow<string | null>(
    browser,
    inSidebar(`() => {
      const { document } = content;
      const summary = [...document.querySelectorAll('.facets summary')].find((one) => one.innerText.includes('Certainty'));
      if (summary && !summary.parentElement.open) summary.click();
      if (!document.querySelector('.chip[aria-pressed=true]')) document.querySelector('.facets [open] .chip[aria-pressed]')?.click();
      return ${narrowed};
    }`),
  );
  expect(left).toMatch(/^\d+ incidents? in/);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await inBrowserWindow(browser, CLOSE_SIDEBAR)).toBe(false);
  expect(await inBrowserWindow(browser, inSidebar(`() => ${narrowed}`))).toBe(left);
}
