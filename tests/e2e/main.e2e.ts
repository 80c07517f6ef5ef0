import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PATHS } from '../../src/cli/project-paths.ts';
import { browsersToTest, readMarks, Session, waitForMarks } from './harness.ts';

const sample = readFileSync(join(PATHS.root, 'assets', 'public', 'sample.html'), 'utf8');

describe.each(browsersToTest())('the main job in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name);
  });
  afterAll(async () => {
    await session?.close();
  });

  test('known names of the sample article are marked, and only they', async () => {
    const page = await session.open(session.serve('/sample.html', sample));
    const texts = await waitForMarks(page, 12);
    for (const wanted of [
      'Baghdad',
      'Green Zone',
      'U.S. Embassy',
      'Union 3',
      'Zayouna',
      "Kata'ib Hizballah",
      'PMF',
      'K-1',
      'Kirkuk',
      'Baghdad Operations Command',
      'المنطقة الخضراء',
    ]) {
      expect(
        texts.some((text) => text.replace(/\s+/g, ' ').includes(wanted)),
        `${wanted} among ${texts.join(', ')}`,
      ).toBe(true);
    }
    // "The green zone of a traffic-light scheme": the same words, and not the same place.
    expect(texts).not.toContain('green zone');
    await page.close();
  });

  test('the page is untouched but for the one host of ours', async () => {
    const url = session.serve('/untouched.html', sample);
    const page = await session.open(url);
    await waitForMarks(page, 12);
    const inside = await page.evaluate(() => document.body.outerHTML);
    const plain = await page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      return parsed.body.outerHTML;
    }, sample);
    expect(inside.trim()).toBe(plain.trim());
    const added = await page.evaluate(
      () => [...document.documentElement.children].filter((child) => !['HEAD', 'BODY'].includes(child.tagName)).length,
    );
    expect(added).toBe(1);
    await page.close();
  });

  test('an unrelated page gets no mark', async () => {
    const page = await session.open(
      session.serve(
        '/unrelated.html',
        `<!doctype html><title>Traffic</title><meta property="og:type" content="article"><article><h1>New lights</h1>${'<p>Drivers who keep to the green zone of the new scheme will meet fewer red lights, the town said on Friday. The scheme starts in May and costs two million.</p>'.repeat(8)}</article>`,
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(Object.values(await readMarks(page)).flat()).toEqual([]);
    await page.close();
  });

  test('search finds by name, by another spelling and by words of a report', async () => {
    const page = await session.openOwn('search.html', 'input');
    for (const [query, wanted] of [
      ['zayuna', 'Zayouna'],
      ['hizballah kataib', 'Kataib Hezbollah'],
      ['المنطقة الخضراء', 'Green Zone'],
    ] as const) {
      // As a reader would: select what stands there, and type over it. A value set by script is none that the screen knows of.
      await page.click('input', { count: 3 });
      await page.keyboard.press('Backspace');
      await page.type('input', query);
      await page.waitForFunction((text) => document.body.innerText.includes(text), { timeout: 10_000 }, wanted);
    }
    await page.close();
  });

  test('nothing threw on the way', () => {
    expect(session.errors).toEqual([]);
  });
});
