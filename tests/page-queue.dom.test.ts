import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { entityId } from '../src/model/id.ts';
import type { PageMark } from '../src/model/page.ts';
import { createGroundTone } from '../src/page/ground-tone.ts';
import { createLinkQueue, type Found } from '../src/page/link-queue.ts';
import { watchChanges } from '../src/page/page-changes.ts';
import { readBlocks } from '../src/page/read-blocks.ts';
import { watchForText } from '../src/page/scout-changes.ts';

afterEach(() => document.body.replaceChildren());

const markAtStart: PageMark = {
  start: 0,
  end: 7,
  entity: entityId('Baghdad'),
  name: 'Baghdad',
  kind: 'place',
  certain: true,
  isPrivate: false,
};

function blocksOf(html: string, made?: () => void): ReturnType<typeof readBlocks>['blocks'] {
  document.body.innerHTML = html;
  made?.();
  const reading = readBlocks([document.body], [], { comments: false });
  while (!reading.next(() => true));
  return reading.blocks;
}

describe('what is sent to the background', () => {
  function rig(): { sent: string[][]; found: Found[]; link: (html: string, made?: () => void) => Promise<void> } {
    const sent: string[][] = [];
    const found: Found[] = [];
    const queue = createLinkQueue(async (texts) => {
      sent.push([...texts]);
      return texts.map((text) => (text.startsWith('Baghdad') ? [markAtStart] : []));
    });
    return {
      sent,
      found,
      link: (html, made) => queue.link(blocksOf(html, made), async (ready) => void found.push(...ready)),
    };
  }

  test.each([
    ['Latin', 'Baghdad and more words of a long page. '],
    ['Arabic', 'Baghdad بغداد مدينة كبيرة على نهر دجلة. '],
    ['Chinese', 'Baghdad 巴格达是一座大城市巴格达是一座大城市。'],
  ])('%s: every message is under 100 KB, and nothing is lost', async (_name, words) => {
    const { sent, found, link } = rig();
    const html = Array.from({ length: 900 }, (_, at) => `<p>${words.repeat(8)} ${at}</p>`).join('');
    await link(html);
    const sizes = sent.map((texts) => new TextEncoder().encode(JSON.stringify(texts)).length);
    expect(Math.max(...sizes)).toBeLessThan(100_000);
    expect(sent.length).toBeGreaterThan(2);
    expect(sent.flat()).toHaveLength(900);
    expect(found).toHaveLength(900);
  });

  test('one message is under way at a time', async () => {
    let [underWay, most, messages] = [0, 0, 0];
    const queue = createLinkQueue(async (texts) => {
      most = Math.max(most, (underWay += 1));
      messages += 1;
      await new Promise((resolve) => setTimeout(resolve, 1));
      underWay -= 1;
      return texts.map(() => []);
    });
    const html = Array.from({ length: 40 }, (_, at) => `<p>${'some words '.repeat(900)} ${at}</p>`).join('');
    await queue.link(blocksOf(html), async () => undefined);
    expect(messages).toBeGreaterThan(3);
    expect(most).toBe(1);
  });

  test('a text that was linked before is not sent again, and has its names at once', async () => {
    const { sent, found, link } = rig();
    await link('<p>Baghdad one</p><p>quiet</p>');
    expect(sent.flat()).toEqual(['Baghdad one', 'quiet']);
    await link('<div><p>quiet</p><p>Baghdad one</p><p>Baghdad two</p></div>');
    expect(sent.flat()).toEqual(['Baghdad one', 'quiet', 'Baghdad two']);
    expect(found.map(({ block }) => block.text)).toEqual(['Baghdad one', 'Baghdad one', 'Baghdad two']);
  });

  test('what is remembered of texts is bounded, the oldest is asked again, and a text is known by all of its letters', async () => {
    const asked: string[] = [];
    const queue = createLinkQueue(async (texts) => {
      asked.push(...texts);
      return texts.map(() => []);
    });
    const line = (at: number): string => `line ${at} ${'of words '.repeat(10_000)}`;
    const link = (...texts: string[]): Promise<void> =>
      queue.link(texts.map((text) => ({ element: document.body, text, pieces: [] })), async () => undefined); // prettier-ignore
    for (let at = 0; at < 30; at += 1) await link(line(at));
    expect(asked).toHaveLength(30);
    await link(line(29), line(28));
    expect(asked).toHaveLength(30);
    await link(`${line(29)}.`);
    expect(asked).toHaveLength(31);
    await link(line(0));
    expect(asked).toHaveLength(32);
    expect(asked[31]?.slice(0, 7)).toBe('line 0 ');
  });

  test('what is in the window is asked about first, then what follows, then what stands above', async () => {
    const { sent, link } = rig();
    const all = Array.from({ length: 900 }, (_, at) => at);
    const lines = all.map((at) => `<p style="height:40px;overflow:hidden">line ${at} ${'of words '.repeat(30)}</p>`);
    await link(lines.join(''), () => document.querySelectorAll('p')[400]?.scrollIntoView());
    const asked = sent.flat().map((text) => Number(/\d+/.exec(text)?.[0]));
    const first = asked[0] ?? -1;
    expect(Math.abs(first - 400)).toBeLessThan(3);
    expect(sent.length).toBeGreaterThan(1);
    expect(asked).toEqual([...all.slice(first), ...all.slice(0, first)]);
    scrollTo(0, 0);
  });

  test('where a block stands is not asked when all fits one message', async () => {
    const { link } = rig();
    const asking = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    try {
      await link('<p>Baghdad</p>'.repeat(100));
      expect(asking).not.toHaveBeenCalled();
      await link(Array.from({ length: 900 }, (_, at) => `<p>${'some words '.repeat(30)} ${at}</p>`).join(''));
      expect(asking).toHaveBeenCalled();
      expect(asking.mock.calls.length).toBeLessThan(20);
    } finally {
      asking.mockRestore();
    }
  });
});

test('the queue of changes is bounded: past it the page is read as a whole', async () => {
  document.body.innerHTML = '<p>in Baghdad</p>'.repeat(5_000);
  const changes = watchChanges({
    changed: () => undefined,
    touched: () => undefined,
    storm: () => undefined,
    isOwn: () => false,
  });
  changes.observe(document);
  let most = 0;
  for (let round = 0; round < 20; round += 1) {
    for (const line of document.querySelectorAll('p')) (line.firstChild as Text).data = `in Baghdad ${round}`;
    await Promise.resolve();
    most = Math.max(most, changes.waiting);
  }
  expect(most).toBeLessThanOrEqual(1_000);
  expect(changes.take()).toMatchObject({ all: true });
  document.querySelector('p')?.firstChild?.replaceWith('one');
  await Promise.resolve();
  expect(changes.waiting).toBe(1);
  expect(changes.take()).toMatchObject({ all: false });
  changes.stop();
});

describe('100,000 elements that come at once are not walked one by one', () => {
  const addMany = async (): Promise<void> => {
    const many = document.createDocumentFragment();
    many.append(...Array.from({ length: 100_000 }, () => document.createElement('p')));
    document.body.append(many);
    await Promise.resolve();
  };
  const isOwn = vi.fn(() => false);
  beforeEach(() => isOwn.mockClear());

  test('by the reader: the page is read again as a whole', async () => {
    const [changed, touched, storm] = [vi.fn(), vi.fn(), vi.fn()];
    const changes = watchChanges({ changed, touched, storm, isOwn });
    changes.observe(document);
    await addMany();
    expect(isOwn).not.toHaveBeenCalled();
    expect(changes.take()).toMatchObject({ all: true });
    changes.stop();
  });

  test('by the scout: the page is asked about as a whole', async () => {
    const changed = vi.fn(() => Promise.resolve());
    document.body.innerHTML = '<p>in Baghdad</p>';
    const stop = watchForText(document, isOwn, changed);
    await addMany();
    expect(isOwn).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(changed).toHaveBeenCalledWith(expect.stringContaining('in Baghdad')), 20_000);
    stop();
  });
});

test('the ground of a thousand paragraphs is asked about once for each, not once for each and all around it', () => {
  const depth = 20;
  document.body.innerHTML = `${'<div>'.repeat(depth)}${'<p>Baghdad</p>'.repeat(1_000)}<p style="background:#111">dark</p>${'</div>'.repeat(depth)}`;
  const real = globalThis.getComputedStyle;
  let asked = 0;
  globalThis.getComputedStyle = (element, pseudo) => {
    asked += 1;
    return real(element, pseudo);
  };
  try {
    const ground = createGroundTone(document);
    const tones = [...document.querySelectorAll('p')].map((paragraph) => ground.toneOf(paragraph));
    expect(tones.filter((tone) => tone === 'light')).toHaveLength(1_000);
    expect(tones.at(-1)).toBe('dark');
    expect(asked).toBeLessThan(1_000 + 2 * depth);
  } finally {
    globalThis.getComputedStyle = real;
  }
});
