import { afterEach, expect, test, vi } from 'vitest';
import { isWorthReading } from '../entrypoints/page.content/is-worth-reading.ts';
import { entityId } from '../src/model/id.ts';
import { DEFAULT_SETTINGS } from '../src/model/settings.ts';
import { attachBareHost } from '../src/page/bare-host.ts';
import { createBlockIndex } from '../src/page/block-index.ts';
import { createMarkPainter } from '../src/page/mark-painter.ts';
import type { MarkedBlock } from '../src/page/marked-block.ts';
import { takeHost } from '../src/page/page-host.ts';
import { startPointing } from '../src/page/page-pointing.ts';
import { watchRenewal } from '../src/page/watch-renewal.ts';

afterEach(() => document.body.replaceChildren());

const rest = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** A paragraph with a mark on its name. */
function marked(isPrivate: boolean): MarkedBlock {
  document.body.innerHTML = '<p>Baghdad</p>';
  const element = document.querySelector('p') as Element;
  const node = element.firstChild as Text;
  const block: MarkedBlock = { element, text: 'Baghdad', pieces: [{ node, start: 0, from: 0, length: 7 }], marks: [] };
  block.marks = [
    {
      ...{ start: 0, end: 7, entity: entityId('b'), name: 'Baghdad', kind: 'place', certain: true },
      ...{ isPrivate, block },
    },
  ];
  return block;
}

test('a page with public names alone gets no sheet for boxes', () => {
  const bare = attachBareHost(document);
  const host = takeHost(bare);
  const sheets = (): number => host.root.querySelectorAll('style').length;
  const painter = createMarkPainter(host, DEFAULT_SETTINGS);
  painter.paint(marked(false));
  expect(sheets()).toBe(1);
  painter.paint(marked(true));
  painter.paint(marked(true));
  expect(sheets()).toBe(2);
  painter.stop();
  host.remove();
});

test('the sentence of the plain card is not asked for, which keeps a page waiting, before one is drawn', () => {
  const elsewhere = vi.fn(() => '');
  const pointing = startPointing(
    {
      page: document,
      host: takeHost(attachBareHost(document)),
      index: createBlockIndex(),
      isPainted: () => true,
      roots: () => [],
      settings: () => DEFAULT_SETTINGS,
      context: () => ({}),
      isAlive: () => true,
      line: {
        card: { url: 'about:blank', origin: location.origin, barsReturn: false },
        head: () => Promise.resolve(null),
        get elsewhere() {
          return elsewhere();
        },
      },
    },
    '',
    null,
  );
  pointing.stop();
  expect(elsewhere).not.toHaveBeenCalled();
});

/** A frame as it is judged, and what was asked of its size. */
function frameWith(page: Document, size = 400): { frame: Window; sized: () => number } {
  const innerWidth = vi.fn(() => size);
  const frame = { top: window, document: page, innerHeight: size } as unknown as Window;
  Object.defineProperty(frame, 'innerWidth', { get: innerWidth });
  return { frame, sized: () => innerWidth.mock.calls.length };
}

test.for([
  ['little text', `<p>${'word '.repeat(20)}</p>`, 400, false, 0],
  ['little text and a long head', `<head><style>${'p{} '.repeat(90)}</style><p>word`, 400, false, 0],
  ['enough text', `<p>${'word '.repeat(60)}</p>`, 400, true, 1],
  ['enough text, but no room', `<p>${'word '.repeat(60)}</p>`, 100, false, 1],
] as const)(
  'a frame with %s: its size is asked, which lays a page out, only where it counts',
  ([, html, size, isRead, asked]) => {
    const { frame, sized } = frameWith(new DOMParser().parseFromString(html, 'text/html'), size);
    expect(isWorthReading(frame)).toBe(isRead);
    expect(sized()).toBe(asked);
  },
);

test('a frame of XHTML and one whose form is named like a method are judged as others are', () => {
  const text = 'word '.repeat(60);
  const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${text}</p></body></html>`;
  expect(isWorthReading(frameWith(new DOMParser().parseFromString(xhtml, 'application/xhtml+xml')).frame)).toBe(true);
  const bent = new DOMParser().parseFromString(`<form name="evaluate"></form><p>${text}</p>`, 'text/html');
  expect(isWorthReading(frameWith(bent).frame)).toBe(true);
  expect(isWorthReading(frameWith(document.implementation.createDocument(null, null)).frame)).toBe(false);
});

test('the root of a page is not looked at before it has another one', async () => {
  const page = document.implementation.createHTMLDocument();
  const root = vi.fn(() => Document.prototype.querySelector.call(page, ':root'));
  Object.defineProperty(page, 'documentElement', { get: root });
  const renewed = vi.fn();
  const stop = watchRenewal(page, renewed);
  page.append(page.createComment('the end'));
  await rest(150);
  expect(root).not.toHaveBeenCalled();
  page.querySelector(':root')?.replaceWith(page.createElement('html'));
  await rest(150);
  expect(renewed).toHaveBeenCalledTimes(1);
  stop();
});
