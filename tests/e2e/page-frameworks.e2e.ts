import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsersToTest, Session, waitForMarks } from './harness.ts';
import { article, buildLab } from './page-lab.ts';

const preact = dirname(createRequire(import.meta.url).resolve('preact/package.json'));
const module = (path: string): { body: string; headers: Record<string, string> } => ({
  body: readFileSync(join(preact, path), 'utf8'),
  headers: { 'content-type': 'text/javascript' },
});

describe.each(browsersToTest())('a page that Preact hydrates, in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name, {
      extension: buildLab(name, { names: [{ text: 'Baghdad' }, { text: 'Kirkuk' }] }),
    });
  });
  afterAll(async () => {
    await session?.close();
  });

  test('no warning, no lost text, and the marks follow each drawing', async () => {
    session.serve('/preact.js', module('dist/preact.mjs'));
    session.serve('/hooks.js', module('hooks/dist/hooks.mjs'));
    session.serve('/devtools.js', module('devtools/dist/devtools.mjs'));
    session.serve('/debug.js', module('debug/dist/debug.mjs'));
    const page = await session.open(
      session.serve(
        '/app',
        article(
          '<div id="root"><section><p>Story <b>0</b> from Baghdad</p><ul><li>Baghdad 0</li><li>Kirkuk 1</li></ul></section></div>',
          `<script type="importmap">{"imports":{"preact":"/preact.js","preact/hooks":"/hooks.js","preact/devtools":"/devtools.js"}}</script>
          <script>window.warned = []; for (const level of ['warn', 'error']) { const say = console[level]; console[level] = (...words) => { warned.push(words.join(' ')); say(...words); }; }</script>
          <script type="module">
            import '/debug.js';
            import { h, hydrate } from 'preact';
            import { useState } from 'preact/hooks';
            function App() {
              const [turn, setTurn] = useState(0);
              window.next = () => setTurn(turn + 1);
              const items = ['Baghdad', 'Kirkuk'].map((city, index) => h('li', { key: city }, city + ' ' + (index + turn)));
              return h('section', null, h('p', null, 'Story ', h('b', null, String(turn)), ' from ' + (turn % 2 ? 'Kirkuk' : 'Baghdad')), h('ul', null, turn % 2 ? items.reverse() : items));
            }
            window.start = () => hydrate(h(App), document.getElementById('root'));
          </script>`,
        ),
      ),
    );
    expect((await waitForMarks(page, 3)).sort()).toEqual(['Baghdad', 'Baghdad', 'Kirkuk']);
    await page.evaluate(() => (globalThis as unknown as { start(): void }).start());
    for (let turn = 1; turn <= 6; turn += 1) {
      await page.evaluate(() => (globalThis as unknown as { next(): void }).next());
      await page.waitForFunction(
        (wanted) => document.querySelector('#root b')?.textContent === String(wanted),
        {},
        turn,
      );
      const text = await page.$eval('#root', (root) => root.textContent);
      expect(text).toBe(
        turn % 2
          ? `Story ${turn} from KirkukKirkuk ${turn + 1}Baghdad ${turn}`
          : `Story ${turn} from BaghdadBaghdad ${turn}Kirkuk ${turn + 1}`,
      );
      const wanted = turn % 2 ? ['Baghdad', 'Kirkuk', 'Kirkuk'] : ['Baghdad', 'Baghdad', 'Kirkuk'];
      const until = Date.now() + 15_000;
      let marks: string[] = [];
      while (marks.join() !== wanted.join() && Date.now() < until) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        marks = (await waitForMarks(page, 1)).sort();
      }
      expect(marks).toEqual(wanted);
    }
    expect(await page.evaluate(() => (globalThis as unknown as { warned: string[] }).warned)).toEqual([]);
    expect(session.errors.filter((error) => !error.includes('favicon'))).toEqual([]);
    await page.close();
  });
});
