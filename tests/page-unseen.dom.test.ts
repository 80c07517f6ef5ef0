import { afterEach, describe, expect, test } from 'vitest';
import { endSession, eventually, start, words } from './page-rig.ts';

afterEach(endSession);

const FOR_EARS = 'position:absolute;width:1px;height:1px;overflow:hidden;margin:-1px;white-space:nowrap';

/** Text that is laid out and cannot be seen. Each page has "Green Zone" in plain sight as well. */
const UNSEEN: readonly (readonly [string, string])[] = [
  ['no opacity', '<p style="opacity:0">Baghdad</p>'],
  ['no opacity, two levels above', '<section style="opacity:0"><div><p>in <b>Baghdad</b></p></div></section>'],
  ['hardly any opacity', '<p style="opacity:0.01">Baghdad</p>'],
  ['for ears only, in a line', `<p>Kept <span style="${FOR_EARS}">Baghdad</span></p>`],
  ['for ears only, as a block', `<div style="${FOR_EARS}"><p>Baghdad</p></div>`],
  ['an empty clip', '<p style="position:absolute;clip:rect(0 0 0 0)">Baghdad</p>'],
  ['a clip of one point', '<p style="position:absolute;clip:rect(1px,1px,1px,1px)">Baghdad</p>'],
  ['an empty clip path', '<p style="clip-path:inset(50%)">Baghdad</p>'],
  ['a clip path of no circle', '<p style="clip-path:circle(0)">Baghdad</p>'],
  ['left of the page', '<p style="position:absolute;left:-9999px">Baghdad</p>'],
  ['above the page', '<p style="position:absolute;top:-9999px">Baghdad</p>'],
  ['indented off the page', '<p style="text-indent:-9999px">Baghdad</p>'],
  ['letters of no size', '<p style="font-size:0">Baghdad</p>'],
  ['scaled to nothing', '<p style="transform:scale(0)">Baghdad</p>'],
  ['clear letters', '<p style="color:transparent">Baghdad</p>'],
  ['clear letters, another way', '<p style="-webkit-text-fill-color:rgb(0 0 0 / 0)">Baghdad</p>'],
  ['folded up', '<div style="max-height:0;overflow:hidden"><p>Baghdad</p></div>'],
];

/** Text that only looks like that in its style. */
const SEEN: readonly (readonly [string, string])[] = [
  ['half faded', '<p style="opacity:0.4">Baghdad</p>'],
  [
    'letters filled by their background',
    '<p style="color:transparent;background:linear-gradient(red,blue);background-clip:text">Baghdad</p>',
  ],
  [
    'the same, by the background around',
    '<h2 style="background:linear-gradient(red,blue);-webkit-background-clip:text"><b style="-webkit-text-fill-color:transparent">Baghdad</b></h2>',
  ],
  ['clear letters with a shadow', '<p style="color:transparent;text-shadow:0 0 1px black">Baghdad</p>'],
  [
    'scrolled away in a box',
    '<div id=box style="height:90px;overflow:auto"><p>Baghdad</p><p style="height:900px">more</p></div>',
  ],
  ['far below', '<p style="margin-top:5000px">Baghdad</p>'],
  ['in a box without height that hides nothing', '<div style="height:0"><p>Baghdad</p></div>'],
  [
    'laid out from a box without height that it is not in',
    '<div style="height:0;overflow:hidden"><p style="position:absolute">Baghdad</p></div>',
  ],
  ['a little to the left', '<p style="position:relative;left:-3px">Baghdad</p>'],
  ['cut at its edges', '<p style="clip-path:inset(2px 0)">Baghdad</p>'],
  ['a form with fields', '<form><input name=style><input name=parentNode><p>Baghdad</p></form>'],
];

const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 150));

describe('names that cannot be seen', () => {
  test.each(UNSEEN)('%s: no mark, no name', async (_name, html) => {
    const { session } = start(`<p>Green Zone</p>${html}`);
    await eventually(() => expect(words()).toContain('Green Zone'));
    await settled();
    expect(words()).toEqual(['Green Zone']);
    expect(session.names().names.map(({ name }) => name)).toEqual(['Green Zone']);
  });

  test.each(SEEN)('%s: marked', async (_name, html) => {
    document.body.replaceChildren();
    const { session } = start(`<p>Green Zone</p>${html}`);
    if (html.includes('id=box')) (document.getElementById('box') as HTMLElement).scrollTop = 500;
    await eventually(() => expect(words()).toEqual(['Baghdad', 'Green Zone']));
    expect(session.names().names).toHaveLength(2);
  });

  test.each([
    ['fades in', 'opacity:0', 'opacity:1'],
    ['is unfolded', 'height:0;overflow:hidden', 'overflow:hidden'],
    ['is moved onto the page', 'position:absolute;left:-9999px', 'position:absolute;left:9px'],
    ['becomes visible', 'visibility:hidden', ''],
  ])('a part that %s is marked then, once, and not asked about again', async (_name, before, after) => {
    const { sent } = start(`<p>Green Zone</p><section style="${before}"><p>Baghdad</p><p>Springfield</p></section>`);
    await eventually(() => expect(words()).toContain('Green Zone'));
    await settled();
    expect(words()).toEqual(['Green Zone']);
    (document.querySelector('section') as HTMLElement).style.cssText = after;
    await eventually(() => expect(words()).toEqual(['Baghdad', 'Green Zone', 'Springfield']));
    expect(sent.flat().toSorted()).toEqual(['Baghdad', 'Green Zone', 'Springfield']);
  });

  test('a part of a line that is shown later, and a line below a thousand hidden ones', async () => {
    start(
      `<div style="display:none">${'<p>more</p>'.repeat(1_000)}</div><p>Green Zone <span style="display:none">in Baghdad</span></p><p style="display:none">Springfield</p>`,
    );
    await eventually(() => expect(words()).toEqual(['Green Zone']));
    for (const element of document.querySelectorAll<HTMLElement>('span, p[style]')) element.style.display = '';
    await eventually(() => expect(words()).toEqual(['Baghdad', 'Green Zone', 'Springfield']));
  });

  test('a part with the attribute "hidden" is read when it has it no more', async () => {
    start('<p>Green Zone</p><div hidden><p>Baghdad</p></div>');
    await eventually(() => expect(words()).toEqual(['Green Zone']));
    (document.querySelector('div') as HTMLElement).hidden = false;
    await eventually(() => expect(words()).toEqual(['Baghdad', 'Green Zone']));
  });

  test('a page that is an editor as a whole is not read, whatever the rules of the site say', async () => {
    document.designMode = 'on';
    const { sent } = start('<p>Baghdad</p>');
    await settled();
    document.body.append('Green Zone');
    await new Promise((resolve) => setTimeout(resolve, 400));
    document.designMode = 'off';
    expect([sent, words()]).toEqual([[], []]);
    document.body.append(' and Springfield');
    await eventually(() => expect(words()).toContain('Springfield'));
  });
});
