import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsersToTest, hoverWord, readMarks, Session, waitForMarks } from './harness.ts';
import { article, buildLab } from './page-lab.ts';

const CANARIES = Array.from({ length: 200 }, (_, index) => `Canary${String.fromCharCode(97 + (index % 26))}${index}x`);
const NAMES = [{ text: 'Baghdad' }, { text: 'Green Zone' }, ...CANARIES.map((text) => ({ text, isPrivate: true }))];
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Members of a form that an input of that name replaces. */
const MEMBERS = (
  'attributes childNodes children parentNode parentElement textContent localName nodeType getAttribute isConnected ' +
  'shadowRoot checkVisibility'
).split(' ');
const CLOBBERED: readonly (readonly [string, string])[] = [
  ['form browser', '<form id="browser"><input name="runtime" id="x1"></form>'],
  ['form chrome', '<form id="chrome"><input name="runtime" id="x1"><input name="i18n"></form>'],
  [
    'window names',
    ['page', 'guard', 'backstory', 'CSS', 'Highlight', 'document', 'session', 'config']
      .map((id) => `<a id="${id}"></a>`)
      .join(''),
  ],
  [
    'document names',
    '<img name="body"><form name="getElementById"></form><img name="documentElement"><img name="createElement"><img name="title">',
  ],
  ...MEMBERS.map(
    (member) => [`form member ${member}`, `<form><input name="${member}">Green Zone<p>in a form</p></form>`] as const,
  ),
];

describe.each(browsersToTest())('hostile pages in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name, { extension: buildLab(name, { names: NAMES }) });
  });
  afterAll(async () => {
    await session?.close();
  });

  async function visit(path: string, html: string): Promise<Page> {
    const page = await session.open(session.serve(path, html));
    await page.bringToFront();
    return page;
  }

  test.each(CLOBBERED)('clobbered: %s', async (_name, html) => {
    const page = await visit('/clobbered', article(`${html}<p>In Baghdad and the <b>Green</b> Zone</p>`));
    const marks = await waitForMarks(page, html.includes('Green Zone') ? 3 : 2);
    expect(marks.filter((text) => text === 'Baghdad')).toHaveLength(1);
    expect(marks.filter((text) => text === 'Green Zone')).toHaveLength(html.includes('Green Zone') ? 2 : 1);
    await page.close();
  });

  test('the page can read none of 200 private names, by eight probes, nor the text of their card', async () => {
    const page = await visit(
      '/canaries',
      article(
        `${CANARIES.map((text, index) => `<p id="c${index}">word ${text} word</p>`).join('')}<p>Baghdad</p>`,
        `<script>
          window.heard = [];
          const note = (what) => window.heard.push(String(what).slice(0, 4000));
          for (const type of ['message', 'focusin', 'keydown', 'beforeinput', 'input', 'selectionchange', 'load', 'error', 'securitypolicyviolation', 'pointerover'])
            addEventListener(type, (event) => note(type + ' ' + JSON.stringify(event.data ?? event.detail ?? '') + ' ' + (event.target?.outerHTML ?? '').slice(0, 300)), true);
          new MutationObserver((records) => { for (const r of records) for (const n of r.addedNodes) note('added ' + (n.outerHTML ?? n.data)); }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
          const attach = Element.prototype.attachShadow;
          Element.prototype.attachShadow = function (init) { note('attachShadow ' + init.mode); return attach.call(this, { mode: 'open' }); };
          const set = HighlightRegistry.prototype.set;
          HighlightRegistry.prototype.set = function (...given) { note('highlight ' + given[0]); return set.apply(this, given); };
        </script>`,
      ),
    );
    await waitForMarks(page, 1);
    await hoverWord(page, CANARIES[2] as string);
    const frame = await session.cardFrame(page);
    await frame.waitForFunction(
      (text) => document.body.innerText.includes(`Card of ${text}`),
      { timeout: 10_000 },
      CANARIES[2] as string,
    );
    await pause(800);
    // What a reader may do in the card: nothing of it is for the page.
    await frame.evaluate(() => {
      document.querySelector<HTMLElement>('[role=dialog]')?.focus();
      getSelection()?.selectAllChildren(document.body);
    });
    const learnt = await page.evaluate((canaries) => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      const probe: Record<string, unknown> = {};
      probe['highlights'] = [...CSS.highlights].flatMap(([key, ranges]) => [
        key,
        ...[...ranges].map((range) => `${range.constructor.name} ${range.startContainer.textContent}`),
      ]);
      probe['sheets'] = [...document.styleSheets, ...document.adoptedStyleSheets]
        .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
        .filter((rule) => /ink|highlight/.test(rule));
      probe['host'] = [
        host.outerHTML,
        host.shadowRoot,
        host.innerText,
        host.getAttributeNames().join(),
        getComputedStyle(host).display,
        host.getHTML?.({ serializableShadowRoots: true }),
      ];
      probe['size'] = [
        host.getBoundingClientRect().width,
        host.scrollWidth,
        host.offsetHeight,
        host.getClientRects().length,
      ];
      probe['under the words'] = canaries.slice(0, 20).flatMap((_text, index) => {
        const { left, top, width, height } = (
          document.getElementById(`c${index}`) as HTMLElement
        ).getBoundingClientRect();
        return [0.2, 0.4, 0.6].map(
          (part) =>
            document.elementsFromPoint(left + width * part, top + height / 2).filter((element) => element === host)
              .length,
        );
      });
      probe['frames'] = [
        window.frames.length,
        document.querySelectorAll('iframe').length,
        performance
          .getEntriesByType('resource')
          .map((entry) => entry.name)
          .filter((entry) => /extension/.test(entry)),
      ];
      probe['find'] = (globalThis as unknown as { find(text: string, ...rest: boolean[]): boolean }).find(
        'Card of Canary',
        false,
        false,
        true,
      );
      probe['selection'] = [String(getSelection()), getSelection()?.anchorNode?.getRootNode().nodeName ?? null];
      probe['focus'] = document.activeElement?.outerHTML.replace(/^(<\w+).*/s, '$1');
      probe['animations'] = document.getAnimations().length;
      probe['heard'] = (globalThis as unknown as { heard: string[] }).heard.filter(
        (line) => !/^(?:pointerover|load |added (?!<div>))/.test(line),
      );
      probe['computed'] = canaries
        .slice(0, 20)
        .map(
          (_text, index) =>
            getComputedStyle(
              document.getElementById(`c${index}`) as HTMLElement,
              '::highlight(ink-underline-solid-light)',
            ).textDecorationLine,
        )
        .filter((line, _index, all) => line !== all[0]);
      return probe;
    }, CANARIES);
    console.log(
      `${name}: the page learnt ${JSON.stringify({ ...learnt, heard: (learnt['heard'] as string[]).length })}`,
    );
    expect(JSON.stringify({ ...learnt, 'under the words': '' })).not.toMatch(/Canary/);
    expect(learnt['highlights']).toEqual(['ink-underline-solid-light', 'StaticRange Baghdad']);
    expect(learnt['sheets']).toEqual([]);
    expect(learnt['host']).toEqual(['<div></div>', null, '', '', 'contents', '']);
    expect(learnt['size']).toEqual([0, 0, 0, 0]);
    expect(learnt['frames']).toEqual([0, 0, []]);
    expect(learnt['find']).toBe(false);
    expect(learnt['selection']).toEqual(['', null]);
    expect(['<body', '<div']).toContain(learnt['focus']);
    expect(learnt['animations']).toBe(0);
    expect(learnt['computed']).toEqual([]);
    const heard = learnt['heard'] as string[];
    expect(
      heard.filter((line) => /^(message|keydown|input|beforeinput|highlight|attachShadow|securitypolicy)/.test(line)),
    ).toEqual([]);
    expect(heard.filter((line) => /extension:|card\.html/.test(line))).toEqual([]);
    await page.close();
  });

  test('10,000 forged events and messages: no card, no end', async () => {
    const page = await visit('/forged', article('<p>Baghdad</p><p id="more">.</p>'));
    await waitForMarks(page, 1);
    await page.evaluate(async () => {
      const text = document.querySelector('p')?.firstChild as Text;
      const range = document.createRange();
      range.selectNodeContents(text);
      const { left, top, width, height } = range.getBoundingClientRect();
      const at = { bubbles: true, composed: true, clientX: left + width / 2, clientY: top + height / 2, detail: 1 };
      const target = text.parentElement as HTMLElement;
      const id = ['page', 'guard', 'backstory', 'runtime'];
      for (let round = 0; round < 1_000; round += 1) {
        target.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse' }));
        target.dispatchEvent(new PointerEvent('pointerover', at));
        target.dispatchEvent(new MouseEvent('mousemove', at));
        target.dispatchEvent(new PointerEvent('click', { ...at, pointerType: 'touch' }));
        target.dispatchEvent(new KeyboardEvent('keydown', { ...at, key: 'Escape' }));
        document.dispatchEvent(
          new CustomEvent('wxt:content-script-started', {
            detail: { contentScriptName: id[round % 4], messageId: 'x' },
          }),
        );
        document.dispatchEvent(
          new CustomEvent(`${id[round % 4]}:wxt:content-script-started`, {
            detail: { contentScriptName: 'page', messageId: 'x' },
          }),
        );
        window.postMessage({ type: 'wxt:content-script-started', contentScriptName: 'page', messageId: 'x' }, '*');
        window.postMessage(
          { backstory: 1, name: 'page.refresh', params: { orders: { mode: 'never', paused: true } } },
          '*',
        );
        window.postMessage({ backstoryCard: 1, pass: 'guess' }, '*');
        if (round % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      }
    });
    await pause(1_200);
    expect(
      await page.evaluate(() => {
        const { left, bottom } = (document.querySelector('p') as Element).getBoundingClientRect();
        return document.elementFromPoint(left + 30, bottom + 30)?.localName === 'div';
      }),
    ).toBe(false);
    expect(Object.values(await readMarks(page)).flat()).toEqual(['Baghdad']);
    await page.evaluate(() => ((document.getElementById('more') as HTMLElement).textContent = 'Green Zone'));
    expect(await waitForMarks(page, 2)).toContain('Green Zone');
    await page.close();
  });

  test('a page that frames the card on its own hears nothing of it without the pass', async () => {
    const page = await visit('/framed', article('<p>Baghdad</p>'));
    await waitForMarks(page, 1);
    await hoverWord(page, 'Baghdad');
    const card = await session.cardFrame(page);
    const address = await card.evaluate(() => chrome.runtime.getURL('card.html'));
    // Chromium's address of the card is of this run alone; Firefox's whole origin is of this installation alone.
    const fixed = ['popup.html', 'manifest.json', ...(name === 'chromium' ? ['card.html'] : [])];
    const said = session.errors.length;
    const fetched = await page.evaluate(
      (urls) =>
        Promise.all(
          urls.map((url) =>
            fetch(url).then(
              ({ status }) => `${url}: ${status}`,
              () => null,
            ),
          ),
        ),
      fixed.map((path) => session.launched.extensionUrl(path)),
    );
    expect(fetched.filter(Boolean)).toEqual([]);
    await pause(100);
    session.errors.length = said; // The browser says of each that it was refused.
    const answerTo = (pass: string): Promise<string> =>
      page.evaluate(
        async (url, word) => {
          const frame = document.body.appendChild(document.createElement('iframe'));
          frame.src = url;
          await new Promise((resolve) => frame.addEventListener('load', resolve));
          const { port1, port2 } = new MessageChannel();
          frame.contentWindow?.postMessage({ backstoryCard: 1, pass: word }, '*', [port2]);
          return new Promise<string>((resolve) => {
            port1.onmessage = ({ data }: MessageEvent<{ type: string }>) => resolve(data.type);
            setTimeout(() => resolve('nothing'), 1_500);
          });
        },
        address,
        pass,
      );
    expect(await answerTo('guess')).toBe('nothing');
    expect(await answerTo('open sesame')).toBe('ready');
    await page.close();
  });

  test('the page hears nothing of the script: no event, no message, no name of ours', async () => {
    const page = await visit(
      '/quiet',
      article(
        '<p>Baghdad</p>',
        `<script>window.heard = [];
          for (const proto of [EventTarget.prototype]) { const dispatch = proto.dispatchEvent; proto.dispatchEvent = function (event) { heard.push('dispatch ' + event.type); return dispatch.call(this, event); }; }
          for (const type of ['message', 'wxt:content-script-started']) { addEventListener(type, (event) => heard.push(type)); document.addEventListener(type, () => heard.push(type)); }
          window.before = Object.getOwnPropertyNames(window).length;
        </script>`,
      ),
    );
    await waitForMarks(page, 1);
    const [heard, added, attributes] = await page.evaluate(() => {
      const view = globalThis as unknown as { heard: string[]; before: number };
      return [
        view.heard,
        Object.getOwnPropertyNames(globalThis).length - view.before,
        document.documentElement.getAttributeNames().join(),
      ] as const;
    });
    expect(heard).toEqual([]);
    expect(added).toBeLessThanOrEqual(1); // `before` itself
    expect(attributes).toBe('lang');
    await page.close();
  });

  test('nothing threw', () => {
    expect(session.errors.filter((error) => !error.includes('favicon'))).toEqual([]);
  });
});
