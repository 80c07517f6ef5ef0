import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PageOrders } from '../src/model/page.ts';
import { PART as P } from '../src/model/scout-part.ts';
import { DEFAULT_SETTINGS } from '../src/model/settings.ts';
import { startScout } from '../src/page/page-scout.ts';
import type { Handover, PageSession } from '../src/page/page-session.ts';
import { scoutText } from '../src/page/scout-text.ts';

const hosts = (): number =>
  [...document.documentElement.children].filter(({ localName }) => localName === 'div').length;
const rest = (time = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

interface Rig {
  readonly scout: PageSession;
  readonly texts: string[];
  readonly handed: Handover[];
  alive: boolean;
  orders: PageOrders;
}
let rig: Rig | null = null;

/** A scout on the test page; the background knows one word. */
function start(html: string, mode: PageOrders['mode'] = 'always'): Rig {
  document.body.innerHTML = html;
  const texts: string[] = [];
  const handed: Handover[] = [];
  const session: PageSession = {
    names: () => ({ state: 'read', names: [], context: { title: 'of the session' } }),
    jump: () => true,
    step: () => true,
    rescan: () => undefined,
    refresh: () => Promise.resolve(),
    stop: () => handed[0]?.host?.host.remove(),
  };
  const made = { alive: true, orders: { mode, paused: false, settings: DEFAULT_SETTINGS } };
  const scout = startScout(document, {
    hello: () => Promise.resolve(made.orders),
    scout: (text) => (texts.push(text), Promise.resolve(text.includes('Mosul'))),
    start: (given) => (handed.push(given), Promise.resolve(session)),
    isAlive: () => made.alive,
  });
  rig = Object.assign(made, { scout, texts, handed });
  return rig;
}

/** Every name but `body` that a root can be attached to, and one of a page's own. */
const HOSTS = 'article aside blockquote div footer h1 h2 h3 h4 h5 h6 header main nav p section span my-host'.split(' ');

describe('the first script of a page', () => {
  afterEach(() => {
    rig?.scout.stop();
    document.head.innerHTML = '';
    expect(hosts()).toBe(0);
  });

  test('a page without a known name: asked once, the host is there, no code comes', async () => {
    const { texts, handed, scout } = start('<p>A quiet day</p>');
    await vi.waitFor(() => expect(scout.names().state).toBe('read'));
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('A quiet day');
    expect(handed).toEqual([]);
    expect(hosts()).toBe(1);
  });

  test('a name: the code comes once, with orders and host, and answers from then on', async () => {
    const { handed, scout, orders } = start('<p>Rain in Mosul</p>');
    await vi.waitFor(() => expect(scout.names().context.title).toBe('of the session'));
    expect(handed).toHaveLength(1);
    expect(handed[0]?.orders).toEqual(orders);
    expect(handed[0]?.host?.host.isConnected).toBe(true);
    document.body.append('More of Mosul');
    await rest(300);
    expect(handed).toHaveLength(1);
  });

  test('text that comes, changes, and is written in two nodes', async () => {
    const { texts, handed } = start('<p id="a">A quiet day</p><p id="b">Nothing</p>');
    await vi.waitFor(() => expect(texts).toHaveLength(1));
    await rest();
    document.getElementById('a')?.insertAdjacentHTML('beforeend', '<i> and more</i>');
    await vi.waitFor(() => expect(texts).toHaveLength(2));
    expect(texts[1]).toContain(`A quiet day${P} and more`);
    expect(texts[1]).not.toContain('Nothing');
    expect(handed).toEqual([]);
    ((document.getElementById('b') as HTMLElement).firstChild as Text).data = 'Rain in Mosul';
    await vi.waitFor(() => expect(handed).toHaveLength(1));
  });

  test('text that comes while the first question is under way', async () => {
    document.body.innerHTML = '<p id="a">A quiet day</p>';
    const texts: string[] = [];
    let answer: (found: boolean) => void = () => undefined;
    const scout = startScout(document, {
      hello: () => Promise.resolve({ mode: 'always', paused: false, settings: DEFAULT_SETTINGS }),
      scout: (text) => (texts.push(text), new Promise((resolve) => (answer = resolve))),
      start: () => Promise.resolve(null),
      isAlive: () => true,
    });
    await vi.waitFor(() => expect(texts).toHaveLength(1));
    (document.getElementById('a') as HTMLElement).textContent = 'Rain in Mosul';
    await rest(50);
    answer(false);
    await vi.waitFor(() => expect(texts[1]).toContain('Rain in Mosul'));
    scout.stop();
  });

  test('shadow roots that were declared for elements like any others are found by the first look on a small page, on a large one by the last', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      for (const [more, due] of [
        [0, 2_500],
        [1_000, 10_000],
      ] as const) {
        const hosts = HOSTS.map((name) => `<${name} class="host"> light </${name}>`);
        const { scout, texts } = start(`<p>nothing</p>${'<i></i>'.repeat(more)}${hosts.join('')}`);
        for (const host of document.querySelectorAll('.host'))
          host.attachShadow({ mode: 'open' }).innerHTML = `<p>rain in ${host.localName}.</p>`;
        await vi.advanceTimersByTimeAsync(due - 500);
        expect(texts.join()).not.toContain('rain in div.');
        await vi.advanceTimersByTimeAsync(1_000);
        expect(HOSTS.filter((name) => !texts.join().includes(`rain in ${name}.`))).toEqual([]);
        scout.stop();
      }
    } finally {
      vi.useRealTimers();
    }
  });

  test('"never" and pages that are no articles: nothing is read and nothing attached', async () => {
    const never = start('<p>Rain in Mosul</p>', 'never');
    await vi.waitFor(() => expect(never.scout.names().state).toBe('off'));
    never.scout.stop();
    const { texts, scout } = start('<p>Rain in Mosul</p>', 'automatic');
    await rest(400);
    expect([scout.names().state, texts.length, hosts()]).toEqual(['not-article', 0, 0]);
  });

  test('read, then switched off: the host goes, and later text is not sent', async () => {
    const made = start('<p>A quiet day</p>');
    await vi.waitFor(() => expect(made.scout.names().state).toBe('read'));
    made.orders = { ...made.orders, mode: 'never' };
    await made.scout.refresh(false);
    expect(hosts()).toBe(0);
    document.body.append('Rain in Mosul');
    await rest(400);
    expect(made.texts).toHaveLength(1);
  });

  test('a rescan brings the code to any page', async () => {
    const { scout, handed } = start('<p>A quiet day</p>', 'request');
    await rest();
    scout.rescan();
    await vi.waitFor(() => expect(handed).toHaveLength(1));
  });

  test('the extension is gone: it ends with the next change, without a word', async () => {
    const made = start('<p>A quiet day</p>');
    await vi.waitFor(() => expect(made.scout.names().state).toBe('read'));
    made.alive = false;
    document.body.append('Rain in Mosul');
    await vi.waitFor(() => expect(hosts()).toBe(0));
    expect(made.texts).toHaveLength(1);
  });

  test('long scripts are left out; too much text is no text', () => {
    document.body.innerHTML = `<script type="x">${'const a = 1; '.repeat(50)}</script><p>short</p>`;
    expect(scoutText(document.body, document)).toBe('short');
    document.body.innerHTML = `<p>${'word '.repeat(100_000)}</p>`;
    expect(scoutText(document.body, document)).toBeNull();
    document.body.innerHTML = '<i>a</i>'.repeat(13_000);
    expect(scoutText(document.body, document)).toBeNull();
    document.body.innerHTML = '<i> </i>'.repeat(13_000);
    expect(scoutText(document.body, document)).toBeNull();
    document.body.innerHTML = '';
  });

  test('nodes of nothing but white space are one space, and still part what stands beside them', () => {
    document.body.innerHTML = '<ul>\n  <li>\n <b>Old</b>\n\t<i>\u00a0</i><b>Town</b></li>\n</ul>\n';
    expect(scoutText(document.body, document)).toBe([' ', 'Old', ' ', 'Town', ' '].join(P));
    document.body.innerHTML = '';
  });
});
