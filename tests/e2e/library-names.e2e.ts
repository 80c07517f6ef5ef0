import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NameAction } from '../../entrypoints/library/plan-name-change.ts';
import { entityId } from '../../src/model/id.ts';
import { browsersToTest, Session, waitForMarks } from './harness.ts';
import { ask, press, show, tabOf, waitFor } from './library-lab.ts';

const ARTICLE = `<!doctype html><html lang="en"><head><title>Around the Green Zone</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Around the Green Zone","datePublished":"2024-03-04"}</script></head>
<body><article><h1>Around the Green Zone</h1>${Array.from({ length: 6 }, (_, i) => `<p>Paragraph ${i}: soldiers in Baghdad walked from the Green Zone to the village of Zorvalon near Kirkuk, in Iraq, and the Karradine Quarter was quiet, the police said on Tuesday.</p>`).join('')}</article></body></html>`;

for (const name of browsersToTest()) {
  describe(`names that the reader changes in ${name}`, () => {
    let session: Session;
    let page: Page;
    let tab: number;
    beforeAll(async () => {
      session = await Session.start(name);
      const address = session.serve('/around', ARTICLE);
      const article = await session.open(address);
      await waitForMarks(article);
      page = await session.openOwn('library.html#names', '.status');
      tab = await tabOf(page, address);
    });
    afterAll(() => session.close());

    /** Entities that the open page knows by now, as its own script says. */
    const onPage = async (): Promise<readonly string[]> => {
      const answer = await page.evaluate(async (id) => {
        const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
        const message = { backstory: 1, name: 'page.names', params: {} };
        return api.tabs.sendMessage<object, { value?: { names: readonly { entity: string }[] } }>(id, message);
      }, tab);
      return (answer.value?.names ?? []).map((one) => one.entity);
    };
    const comes = (entity: string): Promise<unknown> =>
      waitFor(async () => (await onPage()).includes(entity), `${entity} on the open page`);
    const goes = (entity: string): Promise<unknown> =>
      waitFor(async () => !(await onPage()).includes(entity), `${entity} to go from the open page`);

    /** Leaves the part and comes back: an empty form, and what is listed is read anew. */
    const anew = async (): Promise<void> => {
      await show(page, 'saved');
      await waitFor(async () => (await page.$('#find-name')) === null, 'the other part');
      await show(page, 'names');
      await page.waitForSelector('#find-name');
    };

    /** Finds a name in the form, and changes it as a reader does. */
    const change = async (known: string, action: NameAction, value: string): Promise<void> => {
      await anew();
      await waitFor(async () => (await page.$('.history li')) ?? (await page.$('.proposals')), 'the list of changes');
      const before = (await ask(page, 'edits.list', {})).length + (await ask(page, 'rules.list', {})).length;
      await waitFor(async () => (await page.$$('.history li')).length === before, 'the history');
      await page.type('#find-name', known);
      await press(page, '.edit-name form .button');
      await page.waitForSelector('.edit-name input[type="radio"]');
      await press(page, '.edit-name input[type="radio"]');
      await page.waitForSelector('.edit-name select');
      await page.select('.edit-name select', action);
      await page.type('#name-value', value);
      await press(page, '.edit-name .button.primary');
      await waitFor(
        async () => (await page.$$eval('.history li', (all) => all.length)) > before,
        `${action} in the history`,
      );
    };
    /** Switches the newest change off, or on again. */
    const undo = async (): Promise<void> => {
      await press(page, '.history li .link');
    };
    const entityNamed = async (query: string): Promise<string> =>
      (await ask(page, 'search.query', { text: query, limit: 5 })).hits.find((hit) => hit.type === 'entity')?.id ?? '';

    test('a name of a saved page is proposed, confirmed, and at once known on the open page', async () => {
      expect(await onPage()).toContain('green-zone');
      await ask(page, 'library.save-page', { tab });
      await anew();
      const proposal = await waitFor(async () => {
        for (const line of await page.$$('.proposals li'))
          if ((await line.evaluate((element) => element.textContent ?? '')).includes('Zorvalon')) return line;
        return undefined;
      }, 'the proposal');
      await proposal.$eval('.confirm', (button) => (button as HTMLElement).click());
      const id = await waitFor(async () => await entityNamed('Zorvalon'), 'the new entity');
      await comes(id);
      expect(await ask(page, 'entity.read', { entity: entityId(id) })).toMatchObject({});
      await undo();
      await goes(id);
      await undo();
      await comes(id);
    });

    test('"not this" and "always" take effect at once and are undone', async () => {
      await change('Green Zone', 'not-this', 'Green Zone');
      await goes('green-zone');
      await undo();
      await comes('green-zone');
      await change('Green Zone', 'always', 'Karradine Quarter');
      const count = async (): Promise<number> => JSON.stringify(await marksOf(session)).split('Karradine').length - 1;
      // What the reader says is drawn in private: a page can read what is painted by name.
      const marks = async (): Promise<readonly boolean[]> =>
        (await ask(page, 'page.link', { blocks: ['The Karradine Quarter was quiet.'], context: {} })).marks
          .flat()
          .map(({ isPrivate }) => isPrivate);
      expect(await marks()).toEqual([true]);
      expect(await count()).toBe(0);
      await undo();
      await waitFor(async () => (await marks()).length === 0, 'the correction to go');
      expect(await count()).toBe(0);
    });

    test('"same as" makes other words mean a name, is listed, and is undone', async () => {
      const means = async (words: string): Promise<boolean> => {
        const blocks = [`In Baghdad, in Iraq, the ${words} was quiet on Monday.`];
        const { marks } = await ask(page, 'page.link', { blocks, context: {} });
        return marks.flat().some((mark) => mark.entity === 'green-zone');
      };
      expect(await means('Emerald Quarter')).toBe(false);
      await change('Green Zone', 'same-as', 'Emerald Quarter');
      expect(await means('Emerald Quarter')).toBe(true);
      expect(await page.$eval('.history li', (line) => line.textContent)).toContain(
        'Is also written “Emerald Quarter”',
      );
      await undo();
      await waitFor(async () => !(await means('Emerald Quarter')), 'the correction to go');
      // Erased for good, it is not even in the list.
      await waitFor(async () => (await page.$('.history li .forget')) !== null, 'the button');
      await press(page, '.history li .forget');
      await waitFor(
        async () => !(await page.$eval('.history', (list) => list.textContent)).includes('Emerald'),
        'the line',
      );
    });

    test('an alias is found on the open page, in private, and goes with its undo', async () => {
      await change('Green Zone', 'not-this', 'Green Zone');
      await goes('green-zone');
      await change('Green Zone', 'alias', 'Karradine Quarter');
      await comes('green-zone');
      // A page can read what is painted by name: the reader's own alias is not.
      expect(JSON.stringify(await marksOf(session))).not.toContain('Karradine');
      await undo();
      await goes('green-zone');
      await page.$$eval('.history li', (all) => (all[1]?.querySelector('.link') as HTMLElement | null)?.click());
      await comes('green-zone');
    });

    test('a merge leads the old name to the other entity, and is undone', async () => {
      expect(await onPage()).toContain('kirkuk');
      await change('Kirkuk', 'merge', 'Green Zone');
      await goes('kirkuk');
      expect(await ask(page, 'entity.read', { entity: entityId('kirkuk') })).toMatchObject({
        head: { id: 'green-zone' },
      });
      await undo();
      await comes('kirkuk');
      expect(await ask(page, 'entity.read', { entity: entityId('kirkuk') })).toMatchObject({ head: { id: 'kirkuk' } });
    });

    test('renamed, placed, made a part, split, an alias taken away: each shows at once and is undone', async () => {
      const head = async (id: string): Promise<string> =>
        JSON.stringify(await ask(page, 'entity.read', { entity: entityId(id) }));
      const becomes = (id: string, look: RegExp, what: string): Promise<unknown> =>
        waitFor(async () => look.test(await head(id)), what);
      await change('Kirkuk', 'rename', 'Kirkuk City');
      await becomes('kirkuk', /"name":"Kirkuk City"/, 'the new name');
      await undo();
      await becomes('kirkuk', /"name":"Kirkuk"/, 'the old name');
      await change('Kirkuk', 'locate', '12.5, 13.5');
      await becomes('kirkuk', /12\.5/, 'the new spot');
      await undo();
      await waitFor(async () => !(await head('kirkuk')).includes('12.5'), 'the old spot');
      await change('Kirkuk', 'part-of', 'Green Zone');
      await becomes('kirkuk', /green-zone/, 'the whole');
      await undo();
      await waitFor(async () => !(await head('kirkuk')).includes('green-zone'), 'the old whole');
      await change('Kirkuk', 'split', 'Kirkuk');
      await goes('kirkuk');
      await waitFor(
        async () => (await onPage()).some((id) => id.startsWith('my-place-')),
        'the new name on the open page',
      );
      await undo();
      await comes('kirkuk');
      await change('Kirkuk', 'unalias', 'Kirkuk');
      await goes('kirkuk');
      await undo();
      await comes('kirkuk');
      expect(await page.$$eval('.history li[data-undone]', (all) => all.length)).toBeGreaterThan(8);
    });

    test('the page threw no error', () => expect(session.errors).toEqual([]));
  });
}

/** The texts that are painted by name, in every page that is open on the test server. */
async function marksOf(session: Session): Promise<readonly string[]> {
  const all: string[] = [];
  for (const page of await session.launched.browser.pages())
    if (page.url().startsWith('http'))
      all.push(
        ...(await page.evaluate(() =>
          [...CSS.highlights.values()].flatMap((one) =>
            [...one].map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset)),
          ),
        )),
      );
  return all;
}
