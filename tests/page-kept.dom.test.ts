import { afterEach, expect, test } from 'vitest';
import { endSession, eventually, start, words } from './page-rig.ts';

afterEach(endSession);

/** An element of the page with an open root. */
function withRoot(html: string): ShadowRoot {
  const root = document.createElement('section').attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

test('a page that clears all highlights, as for a search of its own, has ours again when the reader has clicked or typed', async () => {
  start('<p>Baghdad</p><p>Springfield</p>');
  for (const event of [new MouseEvent('click'), new KeyboardEvent('keyup')]) {
    await eventually(() => expect(words()).toEqual(['Baghdad', 'Springfield']));
    CSS.highlights.clear();
    expect(words()).toEqual([]);
    document.body.dispatchEvent(event);
  }
  await eventually(() => expect(words()).toEqual(['Baghdad', 'Springfield']));
  CSS.highlights.clear();
  document.body.append('more');
  await eventually(() => expect(words()).toEqual(['Baghdad', 'Springfield']));
});

test('a page that sets the sheets of a shadow root anew: ours is put back beside them, once', async () => {
  const made = start('<p>Baghdad</p>');
  made.sheet = '::highlight(ink-underline-solid-light) { text-decoration: underline }';
  const root = withRoot('<p>Green Zone</p>');
  document.body.append(root.host);
  await eventually(() => expect([root.adoptedStyleSheets.length, words().length]).toEqual([1, 2]));
  const own = new CSSStyleSheet();
  root.adoptedStyleSheets = [own];
  root.append('more');
  await eventually(() => expect(root.adoptedStyleSheets).toHaveLength(2));
  expect(root.adoptedStyleSheets[0]).toBe(own);
  root.append('and more');
  document.body.dispatchEvent(new MouseEvent('click'));
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(root.adoptedStyleSheets).toHaveLength(2);
});

test('a root that was found twice, by a change and by a look, is marked once', async () => {
  const made = start('<p>Springfield</p>');
  await eventually(() => expect(words()).toHaveLength(1));
  let answer = (): void => undefined;
  made.busy = new Promise<void>((resolve) => (answer = resolve));
  const root = withRoot('<p>Baghdad</p>');
  document.body.append(root.host);
  await eventually(() => expect(made.sent.flat()).toContain('Baghdad'));
  // The look for roots that came late is a second after the start; the answer comes after it.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  answer();
  await eventually(() => expect(words()).toContain('Baghdad'));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(words()).toEqual(['Baghdad', 'Springfield']);
});
