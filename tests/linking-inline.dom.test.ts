import { afterEach, expect, test } from 'vitest';
import { createLinker } from '../src/linking/create-linker.ts';
import type { EntityKind } from '../src/model/entity.ts';
import { entityId, packId } from '../src/model/id.ts';
import { readBlocks } from '../src/page/read-blocks.ts';
import { placesOf } from '../src/page/text-block.ts';

afterEach(() => document.body.replaceChildren());

const KNOWN: readonly (readonly [kind: EntityKind, name: string, ...names: string[]])[] = [
  ['group', 'Kataib Hezbollah', 'Kata’ib Hizballah', 'كتائب حزب الله'],
  ['place', 'Baghdad', 'بغداد', '巴格达'],
  ['place', 'Union III', 'Union 3'],
  ['group', 'Popular Mobilization Forces', 'PMF'],
];
const linker = createLinker([
  {
    pack: packId('test'),
    entities: KNOWN.map(([kind, name, ...names], at) => ({ id: entityId(`e${at}`), kind, name, names })),
  },
]);

/** What is marked of a page's HTML, as the DOM's own ranges have it: "written = known". */
function marked(html: string): string[] {
  document.body.innerHTML = html;
  const reading = readBlocks([document.body], [], { comments: false });
  while (!reading.next(() => true));
  return linker.linkBlocks(reading.blocks.map(({ text }) => text)).flatMap((links, at) =>
    links.map(({ start, end, name }) => {
      const block = reading.blocks[at];
      const places = block && placesOf(block, start, end);
      if (!places) return `nowhere = ${name}`;
      const range = document.createRange();
      range.setStart(places.start.node, places.start.offset);
      range.setEnd(places.end.node, places.end.offset);
      return `${range.toString()} = ${name}`;
    }),
  );
}

const SHY = '\u00ad';

test.each<[title: string, html: string, expected: readonly string[]]>([
  ['bold and italic', '<p>by <b>Kata’ib</b> <i>Hezbollah</i>.</p>', ['Kata’ib Hezbollah = Kataib Hezbollah']],
  ['a place to break a word', '<p>by Ka<wbr>taib Hez<wbr>bollah.</p>', ['Kataib Hezbollah = Kataib Hezbollah']],
  ['soft hyphens', '<p>in Ba&shy;gh&shy;dad now</p>', [`Ba${SHY}gh${SHY}dad = Baghdad`]],
  ['a soft hyphen and an element', '<p>in Ba&shy;<em>ghd</em>ad now</p>', [`Ba${SHY}ghdad = Baghdad`]],
  ['a first letter of its own', '<p><span class="cap">B</span>aghdad was quiet.</p>', ['Baghdad = Baghdad']],
  ['every letter an element', `<p>in ${[...'Baghdad'].map((c) => `<span>${c}</span>`).join('')}.</p>`, ['Baghdad = Baghdad']],
  ['links within links of text', '<p><a href="#">Kataib</a> <a href="#"><u>Hez</u>bollah</a></p>', ['Kataib Hezbollah = Kataib Hezbollah']],
  ['a possessive outside the element', '<p><b>Baghdad</b>’s river</p>', ['Baghdad = Baghdad']],
  ['a comment and an empty element inside', '<p>Bagh<!-- x --><span></span>dad</p>', ['Baghdad = Baghdad']],
  ['a figure in small type', '<p>Camp <i>Union</i> <small>III</small> in Baghdad</p>', ['Union III = Union III', 'Baghdad = Baghdad']],
  ['a note behind it', '<p>in Baghdad<sup>3</sup> today</p>', ['Baghdad = Baghdad']],
  ['a no-break space and white space of the source', '<p>Kataib&nbsp;Hezbollah, Kataib\n      Hezbollah</p>', ['Kataib\u00a0Hezbollah = Kataib Hezbollah', 'Kataib\n      Hezbollah = Kataib Hezbollah']],
  ['zero-width and bidi signs', '<p>in &#x200b;Bagh&#x200b;dad&#x200f; and &#x2068;Baghdad&#x2069;</p>', ['Bagh\u200bdad = Baghdad', 'Baghdad = Baghdad']],
  ['an Arabic prefix outside the element', '<p dir="rtl">في ب<b>بغداد</b> و<i>كتائب</i> حزب الله</p>', ['بغداد = Baghdad', 'كتائب حزب الله = Kataib Hezbollah']],
  ['vowel signs and tatweel in two elements', '<p dir="rtl">بَغْـ<b>ـدَاد</b></p>', ['بَغْــدَاد = Baghdad']],
  ['ideographs', '<p>在<b>巴</b>格达。</p>', ['巴格达 = Baghdad']],
  ['letters beyond the first plane before it', '<p>𐤁𐤂 <b>Bagh</b>dad 𐤁</p>', ['Baghdad = Baghdad']],
  ['ligatures and full width', '<p>by Ｋａｔａｉｂ <b>Ｈｅｚｂｏｌｌａｈ</b></p>', ['Ｋａｔａｉｂ Ｈｅｚｂｏｌｌａｈ = Kataib Hezbollah']],
  ['a long form and its short one', '<p>the <b>Popular</b> Mobilization <b>Forces</b> (<abbr>PMF</abbr>)</p>', ['Popular Mobilization Forces = Popular Mobilization Forces', 'PMF = Popular Mobilization Forces']],
])('%s', (_title, html, expected) => expect(marked(html)).toEqual(expected)); // prettier-ignore

test.each<[title: string, html: string]>([
  ['two paragraphs', '<p>Kataib</p><p>Hezbollah</p>'],
  ['two cells', '<table><tr><td>Kataib<td>Hezbollah</table>'],
  ['a line break in a word', '<p>Bagh<br>dad</p>'],
  ['hidden letters inside', '<p>Bagh<span style="display:none">x</span>dadi</p>'],
  ['a longer word', '<p>Baghdad<b>ia</b></p>'],
  ['a picture between', '<p>Union <img alt="x"> II</p>'],
])('not over or into %s', (_title, html) => expect(marked(html)).toEqual([]));
