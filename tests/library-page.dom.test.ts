import { describe, expect, test } from 'vitest';
import { blockText } from '../src/page/block-text.ts';
import { extractPage } from '../src/page/extract-page.ts';
import { readPageMetadata } from '../src/page/page-metadata.ts';
import { readFeedDocument } from '../src/page/read-feed-document.ts';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const PARAGRAPH =
  '<p>A paragraph of the article that is long enough to be read as one, with commas, words, and a full stop.</p>';

describe('text of a page', () => {
  const check = (html: string, text: string): void => expect(blockText(parse(html).body)).toBe(text);
  test('blocks stand on lines of their own, white space is folded, hidden parts are left out', () => {
    check('<p>One  <b>two</b>\n three</p><div>four<br>five</div>six', 'One two three\nfour\nfive\nsix');
    check('<script>x</script><style>y</style><p hidden>z</p><template>t</template><p>seen</p>', 'seen');
    check('<ul><li>a</li><li>b</li></ul><table><tr><td>c</td><td>d</td></tr></table>', 'a\nb\nc\nd');
    check('', '');
  });
  test('a form that hides its own properties behind its fields hides no text', () => {
    check(
      '<form><input name="firstChild"><input name="nextSibling"><input name="parentNode"><p>seen</p></form><p>after</p>',
      'seen\nafter',
    );
  });
  test('a page nested 5,000 deep is read without a stack', () => {
    const root = document.createElement('div');
    let inner: HTMLElement = root;
    for (let i = 0; i < 5_000; i += 1) inner = inner.appendChild(document.createElement('span'));
    inner.textContent = 'deep';
    expect(blockText(root)).toBe('deep');
  });
});

describe('what a page says of itself', () => {
  const check = (head: string, url: string, found: object): void =>
    expect(readPageMetadata(parse(head), url)).toMatchObject(found);
  const ld =
    '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2020-02-16T20:00:00Z","author":[{"name":"A"},{"name":"B"}]}]}</script>';
  const meta =
    '<meta property="article:published_time" content="2020-02-15"><meta property="og:site_name" content="Site">';
  const time = '<body><time datetime="2020-02-14">x</time>';
  test('the date comes from the first of JSON-LD, meta, time, address', () => {
    const url = 'https://a.example/2020/02/13/story';
    check(ld + meta + time, url, {
      published: { value: '2020-02-16T20:00:00Z', basis: 'json-ld' },
      author: 'A; B',
      publisher: 'Site',
    });
    check(meta + time, url, { published: { value: '2020-02-15', basis: 'meta' } });
    check(time, url, { published: { value: '2020-02-14', basis: 'time' } });
    check('', url, { published: { value: '2020-02-13', basis: 'url' } });
  });
  test('the day of the last change comes from the first of JSON-LD, meta, time; it is not the day of publication', () => {
    const changed = '<time class="updated" datetime="2020-03-14">x</time>';
    const inMeta = '<meta property="article:modified_time" content="2020-03-15">';
    const inData = '<script type="application/ld+json">{"@type":"Article","dateModified":"2020-03-16"}</script>';
    check(inData + inMeta + changed, '', { updated: { value: '2020-03-16', basis: 'json-ld' } });
    check(inMeta + changed, '', { updated: { value: '2020-03-15', basis: 'meta' } });
    check(`<article>${changed}${time}</article>`, '', {
      updated: { value: '2020-03-14', basis: 'time' },
      published: { value: '2020-02-14', basis: 'time' },
    });
    check('<time itemprop="dateModified" datetime="2020-03-14">x</time>', 'https://a.example/2020/02/13/story', {
      updated: { value: '2020-03-14', basis: 'time' },
      published: { value: '2020-02-13', basis: 'url' },
    });
  });
  test('dates that are none are passed over, also broken JSON-LD', () => {
    for (const date of ['soon', '2020-99-99', '2020-02-30', '2021-02-29', '0001-01-01', '20200216'])
      expect(
        readPageMetadata(parse(`<meta property="article:published_time" content="${date}">`), 'https://a.example/'),
      ).not.toHaveProperty('published');
    check(`<script type="application/ld+json">{"@type":</script>${meta}`, '', { published: { basis: 'meta' } });
  });
});

describe('a page to be saved', () => {
  test('an article is cut out, the whole text stays', async () => {
    const html = `<html lang="en"><title>T</title><nav>Menu</nav><article><h1>T</h1>${PARAGRAPH.repeat(12)}</article><footer>Foot</footer></html>`;
    const page = await extractPage(parse(html), 'https://a.example/');
    expect(page.article).toContain('A paragraph of the article');
    expect(page.article).not.toContain('Menu');
    expect(page.whole).toMatch(/^Menu\n/);
    expect(page).toMatchObject({ title: 'T', language: 'en' });
  });
  test('a page that is no article, or that defeats the reader, still gives its text', async () => {
    expect(await extractPage(parse('<p>Short.</p>'), '')).toMatchObject({ article: null, whole: 'Short.' });
    const hostile = parse(
      `<form name="getElementsByTagName"></form><img name="documentElement"><form name="body"></form><form name="querySelectorAll"></form>${PARAGRAPH.repeat(12)}`,
    );
    expect((await extractPage(hostile, '')).whole).toContain('A paragraph');
  });
});

describe('feed files', () => {
  test('RSS and Atom', () => {
    const rss = readFeedDocument(
      '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>F</title><language>en</language><item><title>T</title><link>https://a.example/1</link><pubDate>Sun, 16 Feb 2020 20:30:00 GMT</pubDate><description>short</description><content:encoded><![CDATA[<p>Long</p>]]></content:encoded></item></channel></rss>',
    );
    expect(rss).toMatchObject({
      title: 'F',
      language: 'en',
      items: [{ title: 'T', url: 'https://a.example/1', html: '<p>Long</p>' }],
    });
    const atom = readFeedDocument(
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title>G</title><entry><title>U</title><link rel="self" href="s"/><link href="https://a.example/2"/><published>2020-02-16T20:30:00Z</published><summary>S</summary></entry></feed>',
    );
    expect(atom).toMatchObject({
      title: 'G',
      items: [{ title: 'U', url: 'https://a.example/2', published: '2020-02-16T20:30:00Z', html: 'S' }],
    });
  });
  test('bombs, broken files and other XML are refused in words', () => {
    const bomb = `<!DOCTYPE l [<!ENTITY a "${'x'.repeat(100)}">${Array.from({ length: 20 }, (_, i) => `<!ENTITY b${i} "&a;&a;">`).join('')}]><rss>&b19;</rss>`;
    expect(readFeedDocument(bomb)).toMatch(/^the file defines XML entities, which are refused: /);
    expect(readFeedDocument('<!DOCTYPE x [<!entity e SYSTEM "file:///etc/passwd">]><rss>&e;</rss>')).toContain(
      'refused',
    );
    expect(readFeedDocument('<rss><channel>')).toContain('not well-formed');
    expect(readFeedDocument('<opml/>')).toContain('this is no feed');
  });
});
