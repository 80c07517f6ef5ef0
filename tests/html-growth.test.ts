import { expect, test } from 'vitest';
import { htmlGrowth } from '../src/library/html-growth.ts';

const PARAGRAPH = '<p>Some <b>words</b> of the <a href="/x">day</a>, and a break<br>and <img src="x"> more.';

test('what pages are made of is read, closed or not', () => {
  for (const html of [
    '',
    'a < b and c > d </',
    PARAGRAPH.repeat(20_000),
    `<ul>${'<li>one'.repeat(20_000)}</ul><table>${'<tr><td>a<td>b'.repeat(20_000)}</table>`,
    `${'<div>'.repeat(200)}x${'</div>'.repeat(200)}`.repeat(100),
    `${'<font color="red">'.repeat(40)}${'<p>x'.repeat(3_000)}`,
    '</div>'.repeat(50_000),
    '<'.repeat(1_000_000),
    '<a'.repeat(500_000),
  ])
    expect(htmlGrowth(html), html.slice(0, 40)).toBeUndefined();
});

test('what a parser would never end with is told', () => {
  expect(htmlGrowth('<div>'.repeat(200_000))).toContain('more than 3000 deep');
  expect(htmlGrowth('<x-y>'.repeat(5_000))).toContain('more than 3000 deep');
  const fonts = Array.from({ length: 1_000 }, (_, i) => `<font size=${i}>`).join('');
  expect(htmlGrowth(fonts + '<p>x'.repeat(100_000))).toContain('1000 elements that are not closed');
});
