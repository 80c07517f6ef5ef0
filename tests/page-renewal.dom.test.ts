import { afterEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../src/model/settings.ts';
import { createBlockIndex } from '../src/page/block-index.ts';
import { readPageContext } from '../src/page/page-context.ts';
import { startScout } from '../src/page/page-scout.ts';
import { watchRenewal } from '../src/page/watch-renewal.ts';

const rest = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg"><text>Rain in Mosul</text></svg>';

describe('a page that gets another root element', () => {
  const page = document.implementation.createHTMLDocument();
  const renew = (): void => page.documentElement.replaceWith(page.createElement('html'));
  let stop = (): void => undefined;
  afterEach(() => stop());

  test('is told of once it rests, and never after the end', async () => {
    const renewed = vi.fn();
    stop = watchRenewal(page, renewed);
    page.documentElement.append('text');
    await rest(150);
    expect(renewed).not.toHaveBeenCalled();
    renew();
    renew();
    await rest(150);
    expect(renewed).toHaveBeenCalledTimes(1);
    const root = page.documentElement;
    root.remove();
    page.append(root);
    await rest(150);
    expect(renewed).toHaveBeenCalledTimes(1);
    stop();
    renew();
    await rest(150);
    expect(renewed).toHaveBeenCalledTimes(1);
  });

  test('without end is left alone', async () => {
    vi.useFakeTimers();
    const renewed = vi.fn();
    stop = watchRenewal(page, renewed);
    for (let turn = 0; turn < 80; turn += 1) {
      renew();
      await vi.advanceTimersByTimeAsync(110);
    }
    vi.useRealTimers();
    expect(renewed).toHaveBeenCalledTimes(50);
  });
});

test('a drawing that is a page of its own is never read: it can hold no host', async () => {
  const frame = document.createElement('iframe');
  frame.src = URL.createObjectURL(new Blob([DRAWING], { type: 'image/svg+xml' }));
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  const page = frame.contentDocument as Document;
  const asked = vi.fn(() => Promise.resolve(true));
  const scout = startScout(page, {
    hello: () => Promise.resolve({ mode: 'always', paused: false, settings: DEFAULT_SETTINGS }),
    scout: asked,
    start: () => Promise.resolve(null),
    isAlive: () => true,
  });
  await rest(50);
  expect(asked).not.toHaveBeenCalled();
  expect(page.documentElement.outerHTML).toBe(DRAWING);
  expect(readPageContext(page, 'https://news.example/a.svg')).toEqual({ host: 'news.example' });
  scout.stop();
  frame.remove();
});

test('a block whose text went into a frame of the page has left the page', () => {
  document.body.innerHTML = '<p>Rain in Mosul</p><iframe></iframe>';
  const element = document.querySelector('p') as Element;
  const node = element.firstChild as Text;
  const index = createBlockIndex();
  const block = { element, text: node.data, pieces: [{ node, start: 0, from: 0, length: node.length }], marks: [] };
  index.add(block);
  expect(index.stale(new Set(), new Set())).toEqual([]);
  document.querySelector('iframe')?.contentDocument?.body.append(element);
  expect(node.isConnected).toBe(true);
  expect(index.stale(new Set(), new Set())).toEqual([block]);
  document.body.innerHTML = '';
});
