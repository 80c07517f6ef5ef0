import { afterEach, describe, expect, test } from 'vitest';
import { readBlocks } from '../src/page/read-blocks.ts';
import { offsetOf, placesOf } from '../src/page/text-block.ts';

afterEach(() => document.body.replaceChildren());

/** Texts of the blocks of a piece of HTML, white space folded as a reader sees it. */
function blocksOf(html: string, comments = false): string[] {
  document.body.innerHTML = html;
  return readAll(document.body, comments).map(({ text }) => text.replace(/[^\S\n]+/g, ' ').trim());
}

function readAll(root: Element, comments = false): ReturnType<typeof readBlocks>['blocks'] {
  const reading = readBlocks([root], [], { comments });
  while (!reading.next(() => true));
  return reading.blocks;
}

const TABLE: readonly [string, string, readonly string[]][] = [
  ['paragraphs apart', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
  [
    'inline elements joined',
    '<p>the <b>Green</b> <i>Zo</i>ne of <a href="#">Baghdad</a>.</p>',
    ['the Green Zone of Baghdad.'],
  ],
  ['text beside a block', 'before<p>inside</p>after', ['before', 'inside', 'after']],
  ['block inside an inline element', '<span>one<div>two</div>three</span>', ['one', 'two', 'three']],
  ['line breaks part words', '<p>Green<br>Zone</p>', ['Green\nZone']],
  [
    'spans styled as blocks part words',
    '<p><span style="display:block">Baghdad</span><span style="display:block">Iraq</span></p>',
    ['Baghdad\nIraq'],
  ],
  ['cells apart', '<table><tr><td>Iraq<td>Iran</table>', ['Iraq', 'Iran']],
  ['lists apart', '<ul><li>Kirkuk<li>Mosul</ul>', ['Kirkuk', 'Mosul']],
  ['comments and empty nodes are nothing', '<p>Bag<!-- x -->hdad</p>', ['Baghdad']],
  [
    'no scripts, styles, templates',
    '<script>"Baghdad"</script><style>/*Baghdad*/</style><template>Baghdad</template><noscript>Baghdad</noscript>',
    [],
  ],
  [
    'no fields, buttons, options',
    '<input value=Baghdad><textarea>Baghdad</textarea><button>Baghdad</button><select><option>Baghdad</select>',
    [],
  ],
  [
    'no editors',
    '<div contenteditable>Baghdad</div><div contenteditable=""><p>Baghdad</div><div role=textbox>Baghdad</div><div class="cm-editor x">Baghdad</div>',
    [],
  ],
  ['what is not editable inside', '<div contenteditable="false">Baghdad</div>', ['Baghdad']],
  ['no code', '<pre><code>Baghdad</code></pre><p>in <kbd>Baghdad</kbd> x</p>', ['in x']],
  ['no navigation', '<nav>Baghdad</nav><div role=navigation>Baghdad</div>', []],
  [
    'no hidden text',
    '<p hidden>Baghdad</p><p style="display:none">Baghdad</p><p style="visibility:hidden">Baghdad</p><details><summary>More</summary><p>Baghdad</p></details>',
    ['More'],
  ],
  [
    'what has no box of its own, and what is hidden in it',
    '<div style="display:contents">Baghdad<p>Kirkuk</p><p hidden>Mosul</p></div><div hidden><div style="display:contents">Mosul</div></div>',
    ['Baghdad', 'Kirkuk'],
  ],
  ['no hidden part of a line', '<p>in <span style="display:none">no </span>Baghdad</p>', ['in Baghdad']],
  [
    "no pictures' and frames' fallbacks",
    '<svg><title>Baghdad</title><desc>Baghdad</desc><g></g></svg><video>Baghdad</video><object>Baghdad</object><canvas>Baghdad</canvas><iframe>Baghdad</iframe>',
    [],
  ],
  ['no comments of readers', '<div id=comments>Baghdad</div><section class="post-comments">Baghdad</section>', []],
  [
    'no comments of readers, however they are called',
    '<h1>Baghdad</h1><ol class=commentlist>Kirkuk</ol><div id=commentsSection><h1>Kirkuk</h1></div><div class="wp-block-comments">Kirkuk</div><div class=user-comments>Kirkuk</div>',
    ['Baghdad'],
  ],
  [
    'a piece of opinion that is called a comment, and a page where comments are open',
    '<div class="page comments-open"><div class=tone-comment><h1>Opinion</h1><p>Baghdad</p></div><div id=comments>Kirkuk</div></div>',
    ['Opinion', 'Baghdad'],
  ],
  ['no symbols alone', '<p>— 12 —</p><p>   </p>', []],
  [
    'right to left and astral letters',
    '<p dir=rtl>سقطت على <b>المنطقة</b> الخضراء 𐤁𐤂</p>',
    ['سقطت على المنطقة الخضراء 𐤁𐤂'],
  ],
  [
    'the words of a drawing, each where it stands; lines of one label apart; nothing that it only defines',
    '<svg width=300 height=90><title>Map</title><defs><text id=t>Mosul</text></defs><text y=20>Baghdad</text><g><text y=40>Green <tspan>Zo</tspan>ne</text></g><text><tspan x=0 y=60>Green</tspan><tspan x=0 dy="1em">Zone</tspan></text></svg>',
    ['Baghdad', 'Green Zone', 'Green\nZone'],
  ],
  [
    'base text of ruby without what is written over it',
    '<p><ruby>巴<rp>(</rp><rt>bā</rt><rp>)</rp>格<rt>gé</rt>达<rt>dá</rt></ruby>的消息</p>',
    ['巴格达的消息'],
  ],
  ['custom elements', '<my-card><p>One</p><p>Two</p></my-card>', ['One', 'Two']],
  [
    'members of a form that an input replaces',
    '<form><input name=localName><input name=childNodes><input name=parentNode><input name=attributes><input name=getAttribute><input name=nodeType><input name=shadowRoot><p>Baghdad</p>in a form</form>',
    ['Baghdad', 'in a form'],
  ],
];

describe('blocks of text', () => {
  test.each(TABLE)('%s', (_name, html, expected) => {
    expect(blocksOf(html)).toEqual(expected);
  });

  test('comments of readers when they are wanted', () => {
    expect(blocksOf('<div id=comments>Baghdad</div>', true)).toEqual(['Baghdad']);
  });

  test("open shadow roots, with slots in the page's own place", () => {
    document.body.innerHTML = '<x-outer>light</x-outer>';
    const outer = document.querySelector('x-outer') as Element;
    const root = outer.attachShadow({ mode: 'open' });
    root.innerHTML = 'bare <p>shadow</p><slot></slot><div></div>';
    (root.querySelector('div') as Element).attachShadow({ mode: 'open' }).innerHTML = '<p>deeper</p>';
    expect(readAll(document.body).map(({ text }) => text.trim())).toEqual(['light', 'bare', 'shadow', 'deeper']);
  });

  test('every offset of a block leads to its letter and back', () => {
    document.body.innerHTML =
      '<p>the <b>Green</b><br> <i>Zo</i>ne 𐤁 of <a>Baghdad</a>.<span style="display:block">x</span></p>';
    for (const block of readAll(document.body)) {
      for (let start = 0; start < block.text.length; start += 1) {
        const places = placesOf(block, start, start + 1);
        if (!places || block.text[start] === '\n') continue;
        expect(places.start.node.data[places.start.offset]).toBe(block.text[start]);
        expect(offsetOf(block, places.start)).toBe(start);
      }
    }
  });

  test('a giant text node comes in parts that lose nothing', () => {
    const words = Array.from({ length: 120_000 }, (_, index) => `word${index}`).join(' ');
    document.body.innerHTML = '<p></p>';
    (document.querySelector('p') as Element).append(words);
    const blocks = readAll(document.body);
    expect(blocks.length).toBeGreaterThan(50);
    expect(Math.max(...blocks.map(({ text }) => text.length))).toBeLessThanOrEqual(16_000);
    expect(blocks.map(({ text }) => text).join('')).toBe(words);
  });

  test('3,000 elements deep and 300 shadow roots deep: no error (deeper ones end the browser by themselves)', () => {
    let at: Element = document.body;
    for (let depth = 0; depth < 3_000; depth += 1) {
      const next = document.createElement('div');
      at.append(next);
      at = next;
    }
    at.append('Baghdad');
    expect(readAll(document.body).map(({ text }) => text)).toContain('Baghdad');
    document.body.replaceChildren();
    let host: Element = document.body.appendChild(document.createElement('div'));
    for (let depth = 0; depth < 300; depth += 1) {
      host = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    }
    host.append('Kirkuk');
    expect(() => readAll(document.body)).not.toThrow();
  });
});
