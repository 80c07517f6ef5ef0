import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { hidden, middle, shown, type Place } from './card-place.ts';

/** Room below a word, so that the page scrolls. */
export const FAR = '<div style="height:1600px"></div><p>The end.</p>';

/** Whole pages that are styled in unusual ways: markup with "Baghdad" where a card is to open, and the style. */
export const UNUSUAL_PAGES: readonly (readonly [string, string, string])[] = [
  ['a page zoomed by its style', '<p>News of Baghdad</p>', '<style>html{zoom:1.5}</style>'],
  ['a body zoomed by its style', '<p>News of Baghdad</p>', '<style>body{zoom:0.7}</style>'],
  ['a turned and scaled page', '<p>News of Baghdad</p>', '<style>html{transform:scale(1.2) translateX(20px)}</style>'],
  [
    'a body that contains what is fixed',
    '<p>News of Baghdad</p>',
    '<style>body{filter:brightness(1);contain:paint}</style>',
  ],
];

/** Parts of one page that are made in unusual ways, each with "Baghdad" where a card is to open. */
export const UNUSUAL_PLACES: readonly (readonly [string, string])[] = [
  // Browsers paint no highlights in drawings: the box of the name is laid there by the second way.
  ['drawings', '<p>Kirkuk</p><svg width="500" height="120"><text x="30" y="50" font-size="24">Baghdad</text></svg>'],
  ['vertical text', '<p style="writing-mode:vertical-rl;height:300px">News of Baghdad today</p>'],
  ['vertical text, from the left', '<p style="writing-mode:vertical-lr;height:300px">News of Baghdad today</p>'],
  [
    'first letters of their own',
    '<style>.f::first-letter{font-size:3em;float:left}</style><p class="f">Baghdad heard it</p>',
  ],
  ['right to left', '<p dir="rtl">أخبار Baghdad اليوم</p>'],
  ['columns', '<div style="columns:2"><p>One two three four five six.</p><p>News of Baghdad today</p></div>'],
  [
    'sticky and scrolled twice',
    '<div style="height:200px;overflow:auto"><div style="position:sticky;top:0;height:90px;overflow:auto"><p>News of Baghdad</p><p style="height:300px"></p></div><p style="height:900px"></p></div>',
  ],
  [
    'content laid out late',
    `<div style="content-visibility:auto;contain-intrinsic-size:500px"><p>News of Baghdad</p></div>${FAR}`,
  ],
  [
    'a table in a table in a form',
    '<form><input name="parentNode"><table><tr><td><table><tr><td>News of Baghdad</td></tr></table></td></tr></table></form>',
  ],
];

/** Scrolls to the word in one of these places, and returns its boxes: a first letter of its own has one for itself. */
export const boxesIn = (page: Page, id: string): Promise<Place[]> =>
  page.evaluate((of) => {
    const section = document.getElementById(of) as HTMLElement;
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode() as Text;
    while (!node.data.includes('Baghdad')) node = walker.nextNode() as Text;
    node.parentElement?.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.setStart(node, node.data.indexOf('Baghdad'));
    range.setEnd(node, node.data.indexOf('Baghdad') + 7);
    return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  }, id);

/** The pointer rests on a word: a card of the usual width opens beside it, and goes when the pointer has left. */
export async function opensBeside(page: Page, box: Place): Promise<void> {
  await page.mouse.move(box.left - 40, box.top - 20);
  await page.mouse.move(...middle(box), { steps: 5 });
  const place = (await shown(page)) as Place;
  const gap = Math.max(box.left - place.right, place.left - box.right, box.top - place.bottom, place.top - box.bottom);
  expect(gap).toBeGreaterThan(-4);
  expect(gap).toBeLessThan(20);
  expect(place.right - place.left).toBeGreaterThan(330);
  expect(place.right - place.left).toBeLessThan(370);
  await page.mouse.move(890, 690, { steps: 3 });
  await hidden(page);
}
