import { afterEach, describe, expect, test, vi } from 'vitest';
import { entityId } from '../src/model/id.ts';
import { endSession, start, refresh, ordersWith, words, eventually, hosts } from './page-rig.ts';
import { paintedWords } from './painted-words.ts';

afterEach(endSession);

describe('marks on a page', () => {
  test('over inline elements, certain and uncertain apart', async () => {
    start('<p>the <b>Green</b> <i>Zone</i> in Baghdad, not Springfield</p>');
    await eventually(() =>
      expect(paintedWords()).toEqual({
        'ink-underline-solid-light': ['Green Zone', 'Baghdad'],
        'ink-underline-dashed-light': ['Springfield'],
      }),
    );
    // Live ranges would tax each change of the page.
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    expect(ranges.filter((range) => !(range instanceof StaticRange))).toEqual([]);
  });

  test('the page is as it was but for one host without attributes', async () => {
    document.body.innerHTML = '<p>in <b>Baghdad</b></p>';
    const before = document.documentElement.outerHTML;
    start('<p>in <b>Baghdad</b></p>');
    await eventually(() => expect(words()).toEqual(['Baghdad']));
    expect(document.documentElement.outerHTML.replace('<div></div></html>', '</html>')).toBe(before);
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.getBoundingClientRect().width).toBe(0);
  });

  test('the host is there before anything is known, also where nothing is', async () => {
    const { sent } = start('<p>nothing here</p>');
    await eventually(() => expect(hosts()).toHaveLength(1));
    await eventually(() => expect(sent).toHaveLength(1));
    expect(words()).toEqual([]);
  });

  test('private names are in no highlight', async () => {
    const { session, counts } = start('<p>Canary and Baghdad</p>');
    await eventually(() => expect(words()).toEqual(['Baghdad']));
    expect(session.names().names.map(({ name, isPrivate }) => [name, isPrivate])).toEqual([
      ['Canary', true],
      ['Baghdad', false],
    ]);
    expect(counts).toEqual([1]);
  });

  test('ink by the ground, 3:1 at least', async () => {
    start(
      '<p style="background:#fff">Baghdad</p><div style="background:#111"><p style="background:#8884">Baghdad</p></div>' +
        '<p style="background:rgb(119,119,119)">Baghdad</p><p style="background:linear-gradient(red,blue)">Baghdad</p>',
    );
    await eventually(() =>
      expect(Object.fromEntries(Object.entries(paintedWords()).map(([name, all]) => [name, all.length]))).toEqual({
        'ink-underline-solid-light': 1,
        'ink-underline-solid-dark': 1,
        'ink-underline-solid-text': 2,
      }),
    );
  });

  test('styles, kinds, density and off are taken at once', async () => {
    const { session } = start('<p>Baghdad and Baghdad</p><p>Baghdad</p>');
    await eventually(() => expect(words()).toHaveLength(3));
    await refresh(ordersWith({ marks: 'dotted' }), false);
    expect(Object.keys(paintedWords())).toEqual(['ink-dotted-solid-light']);
    await refresh(ordersWith({ marks: 'background', density: 'first-in-paragraph' }), false);
    expect(paintedWords()).toEqual({ 'ink-background-solid-light': ['Baghdad', 'Baghdad'] });
    await refresh(ordersWith({ kinds: ['group'] }), false);
    expect(words()).toEqual([]);
    await refresh(ordersWith({ marks: 'off' }), false);
    expect(words()).toEqual([]);
    expect(session.names().names).toHaveLength(1);
    await refresh(ordersWith({}), false);
    expect(words()).toHaveLength(3);
    await refresh(ordersWith({}, 'never'), false);
    expect(words()).toEqual([]);
    expect(hosts()).toEqual([]);
    expect(session.names().state).toBe('off');
  });

  test('paused, on request, and rescan', async () => {
    const { session, sent } = start('<p>Baghdad</p>', {}, 'request');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([session.names().state, sent.length, hosts().length]).toEqual(['not-article', 0, 0]);
    session.rescan();
    await eventually(() => expect(words()).toEqual(['Baghdad']));
    await eventually(() => expect(session.names().state).toBe('read'));
    await refresh(ordersWith({}, 'always', true), false);
    expect([session.names().state, words()]).toEqual(['paused', []]);
  });

  test('a page that becomes an article is read then', async () => {
    const { sent } = start('<p>short</p>', {}, 'automatic');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(sent).toEqual([]);
    document.body.innerHTML = `<article>${`<p>Baghdad. ${'Long sentences of an article that go on. '.repeat(12)}</p>`.repeat(6)}</article>`;
    await eventually(() => expect(words()).toHaveLength(6));
  });
});

describe('a page that changes', () => {
  test('text added, changed, removed, moved, split: marks follow, and only what changed is asked again', async () => {
    const { sent } = start('<p id=a>Baghdad</p><p id=b>nothing</p>');
    await eventually(() => expect(words()).toEqual(['Baghdad']));
    const [a, b] = [document.getElementById('a') as Element, document.getElementById('b') as Element];
    (b.firstChild as Text).data = 'the Green Zone';
    await eventually(() => expect(words()).toEqual(['Baghdad', 'Green Zone']));
    a.insertAdjacentHTML('afterend', '<section><p>Springfield</p></section>');
    await eventually(() => expect(words()).toEqual(['Baghdad', 'Green Zone', 'Springfield']));
    document.body.append(a);
    await eventually(() => expect(words()).toEqual(['Baghdad', 'Green Zone', 'Springfield']));
    a.remove();
    await eventually(() => expect(words()).toEqual(['Green Zone', 'Springfield']));
    b.append(document.createElement('b'), ' and Baghdad');
    await eventually(() => expect(words()).toEqual(['Baghdad', 'Green Zone', 'Springfield']));
    (b.firstChild as Text).splitText(6);
    await eventually(() => expect(words()).toEqual(['Baghdad', 'Green Zone', 'Springfield']));
    b.normalize();
    await eventually(() => expect(words()).toEqual(['Baghdad', 'Green Zone', 'Springfield']));
    expect(sent.flat()).toEqual(['Baghdad', 'nothing', 'the Green Zone', 'Springfield', 'the Green Zone and Baghdad']);
  });

  test('a mark goes at once when its letters change, before anything is read again', async () => {
    start('<p>Baghdad</p>');
    await eventually(() => expect(words()).toEqual(['Baghdad']));
    (document.querySelector('p') as Element).firstChild!.nodeValue = 'Xx Baghdad';
    await Promise.resolve();
    expect(words()).toEqual([]);
    await eventually(() => expect(words()).toEqual(['Baghdad']));
  });

  test.each<readonly [string, (line: HTMLElement) => unknown, readonly string[]]>([
    ['names are looked for anew', () => refresh(ordersWith({}), true), ['Baghdad', 'Canary', 'Springfield']],
    [
      'the line goes on',
      (line) => line.append(' and the Green Zone'),
      ['Baghdad', 'Canary', 'Green Zone', 'Springfield'],
    ],
  ])('what stands as it was keeps its mark while the background is asked: %s', async (_name, change, wanted) => {
    const made = start('<p id=a>Baghdad, Canary</p><p>Springfield</p>');
    const names = (): string[] =>
      made.session
        .names()
        .names.map(({ name }) => name)
        .toSorted();
    await eventually(() => expect(names()).toEqual(['Baghdad', 'Canary', 'Springfield']));
    const asked = made.sent.length;
    let answer: (value: unknown) => void = () => undefined;
    made.busy = new Promise((resolve) => (answer = resolve));
    await change(document.getElementById('a') as HTMLElement);
    await eventually(() => expect(made.sent.length).toBeGreaterThan(asked));
    expect([words(), names()]).toEqual([
      ['Baghdad', 'Springfield'],
      ['Baghdad', 'Canary', 'Springfield'],
    ]);
    answer(null);
    await eventually(() => expect(names()).toEqual(wanted));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(words()).toEqual(wanted.filter((name) => name !== 'Canary'));
  });

  test('no frame is drawn without the marks while names are looked for anew', async () => {
    start('<p>Baghdad</p>'.repeat(3_000));
    await eventually(() => expect(words()).toHaveLength(3_000));
    const seen = new Set<number>();
    let isOver = false;
    const look = (): void => {
      seen.add(words().length);
      if (!isOver) requestAnimationFrame(look);
    };
    look();
    await refresh(ordersWith({}), true);
    await eventually(() => expect(words()).toHaveLength(3_000));
    await new Promise((resolve) => setTimeout(resolve, 400));
    isOver = true;
    expect([...seen]).toEqual([3_000]);
  });

  test('hidden text is read when it comes into sight', async () => {
    start(
      '<details><summary>more</summary><p>Baghdad</p></details><div id=x style="display:none"><p>Green Zone</p></div>',
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(words()).toEqual([]);
    (document.querySelector('details') as HTMLDetailsElement).open = true;
    await eventually(() => expect(words()).toEqual(['Baghdad']));
    (document.getElementById('x') as HTMLElement).style.display = '';
    await eventually(() => expect(words()).toEqual(['Baghdad', 'Green Zone']));
  });

  test('inline elements and text in open shadow roots that change', async () => {
    const rig = start('<p id=p>one <span>two</span></p><x-y></x-y>');
    const host = document.querySelector('x-y') as Element;
    await eventually(() => expect(rig.sent.length).toBe(1));
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = 'Baghdad <p>Green Zone</p>';
    host.append('light');
    await eventually(() => expect(words()).toEqual(['Baghdad', 'Green Zone']));
    (root.querySelector('p') as Element).textContent = 'Springfield';
    await eventually(() => expect(words()).toEqual(['Baghdad', 'Springfield']));
    root.firstChild?.remove();
    await eventually(() => expect(words()).toEqual(['Springfield']));
    (document.querySelector('#p span') as Element).replaceChildren('in Baghdad');
    await eventually(() => expect(words()).toEqual(['Baghdad', 'Springfield']));
  });

  test('an open shadow root that comes without any other change', async () => {
    const rig = start('<p>one</p><x-late></x-late>');
    await eventually(() => expect(rig.sent.length).toBe(1));
    (document.querySelector('x-late') as Element).attachShadow({ mode: 'open' }).innerHTML = '<p>Baghdad</p>';
    await eventually(() => expect(words()).toEqual(['Baghdad']));
  });

  test('a storm of changes keeps the queue bounded and ends with the right marks', async () => {
    start(`<div id=box>${'<p>Baghdad</p>'.repeat(50)}</div>`);
    await eventually(() => expect(words()).toHaveLength(50));
    const box = document.getElementById('box') as Element;
    for (let round = 0; round < 3_000; round += 1) {
      box.append(
        Object.assign(document.createElement('p'), { textContent: round % 100 === 0 ? 'Green Zone' : `line ${round}` }),
      );
      if (round % 2) box.firstElementChild?.remove();
      if (round % 200 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    }
    const wanted = [...box.querySelectorAll('p')].filter(({ textContent }) =>
      /Green Zone|Baghdad/.test(textContent ?? ''),
    ).length;
    await eventually(() => expect(words()).toHaveLength(wanted));
  }, 60_000);

  test('the host comes back when the page removes it, and a page that insists wins', async () => {
    start('<p>Baghdad</p>');
    await eventually(() => expect(words()).toHaveLength(1));
    hosts()[0]?.remove();
    await eventually(() => expect(hosts()).toHaveLength(1));
    for (let times = 0; times < 120; times += 1) {
      hosts()[0]?.remove();
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(hosts()).toHaveLength(0);
    expect(words()).toEqual(['Baghdad']);
  });

  test('once a name was in the window, those that come later are watched by no observer of the window', async () => {
    const watched = vi.spyOn(IntersectionObserver.prototype, 'observe');
    const made = start('<p>Baghdad</p>');
    await eventually(() => expect(watched).toHaveBeenCalled());
    await eventually(() => expect(made.cards).toBe(1));
    watched.mockClear();
    document.body.insertAdjacentHTML('beforeend', '<p style="margin-top:3000px">Green Zone</p>'.repeat(5));
    await eventually(() => expect(words()).toHaveLength(6));
    expect(watched).not.toHaveBeenCalled();
    watched.mockRestore();
  });

  test('when the extension is gone, the next change ends the script and takes everything away', async () => {
    const made = start('<p>Baghdad</p>');
    await eventually(() => expect(words()).toHaveLength(1));
    made.alive = false;
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'more' }));
    await eventually(() => expect([words().length, hosts().length]).toEqual([0, 0]));
  });

  test('jumping and stepping go through the names', async () => {
    const { session } = start(`<p>Baghdad</p>${'<p>text</p>'.repeat(200)}<p>Green Zone</p>`);
    await eventually(() => expect(words()).toHaveLength(2));
    expect(session.jump(entityId('Green Zone'))).toBe(true);
    // The code that scrolls comes when it is first needed.
    await eventually(() => expect(scrollY).toBeGreaterThan(1_000));
    expect(session.jump(entityId('nobody'))).toBe(false);
    expect(session.step(1)).toBe(true);
    await eventually(() => expect(scrollY).toBeLessThan(200));
    scrollTo(0, 0);
  });
});
