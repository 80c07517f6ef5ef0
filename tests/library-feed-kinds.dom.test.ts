import { expect, test, vi } from 'vitest';
import { itemsOfFile } from '../entrypoints/library/items-of-file.ts';
import { openFile } from '../entrypoints/library/open-file.ts';
import { detectFormat } from '../src/library/detect-format.ts';
import { isRowFormat } from '../entrypoints/library/rows-of-file.ts';
import type { TextInput } from '../src/library/text-input.ts';

// In the extension it is loaded from a script of its own.
vi.mock('../src/platform/load-extract.ts', async () => {
  const { extractPage } = await import('../src/page/extract-page.ts');
  return { loadExtract: async () => extractPage };
});

/** What a chosen file brings: its texts, or the sentences that say why not. */
async function read(name: string, text: string): Promise<readonly (TextInput | string)[]> {
  const file = await openFile(new File([text], name));
  const format = detectFormat(file.name, file.head);
  if (isRowFormat(format)) throw new Error('a table');
  const found: (TextInput | string)[] = [];
  for await (const step of itemsOfFile(file, format))
    found.push('text' in step ? step.text : 'problem' in step ? step.problem : '');
  return found;
}
async function one(name: string, text: string): Promise<TextInput> {
  const [found] = await read(name, text);
  if (typeof found !== 'object') throw new Error(String(found));
  return found;
}

const atom = (entry: string, more = ''): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" ${more}><title>Courier</title>` +
  `<link rel="self" href="https://a.example/feeds/all.xml"/><link href="https://a.example/"/><entry>${entry}</entry></feed>`;
const rss = (item: string): string =>
  '<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `<channel><title>Courier</title><link>https://a.example/</link><item>${item}</item></channel></rss>`;

test('content that is written as XML keeps its paragraphs, and its scripts are no text', async () => {
  const div = '<div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p><script>alert(1)</script></div>';
  const { source } = await one('a.atom', atom(`<title>T</title><content type="xhtml">${div}</content>`));
  expect(source.text).toBe('T\n\nOne.\nTwo.');
});

test('text that is no HTML is kept to the letter', async () => {
  const { source } = await one(
    'a.atom',
    atom('<title>T</title><summary type="text">x &lt;y&gt; &amp;amp; z</summary>'),
  );
  expect(source.text).toBe('T\n\nx <y> &amp; z');
});

test.each([
  [
    'Atom says that it is HTML',
    atom('<title type="html">&lt;b&gt;Bold&lt;/b&gt; &amp;amp; plain</title><summary>x</summary>'),
    'Bold & plain',
  ],
  [
    'RSS writes signs as HTML does',
    rss('<title><![CDATA[It&#8217;s <5 & more]]></title><description>x</description>'),
    'It’s <5 & more',
  ],
  [
    'Atom says that it is text',
    atom('<title type="text">&amp;amp; is an entity</title><summary>x</summary>'),
    '&amp; is an entity',
  ],
])('a title is as it is read: %s', async (_what, text, title) => {
  expect((await one('a.xml', text)).source.title).toBe(title);
});

test('what a picture is called is not what the entry is called, and its author is a name', async () => {
  const media =
    '<media:title>Picture</media:title><itunes:title>Sound</itunes:title><title>Entry</title>' +
    '<media:content url="x"><media:title>Film</media:title></media:content><media:description>Seen</media:description>' +
    '<description>Told</description><author>me@a.example (My Name)</author>';
  const found = await one('a.rss', rss(media));
  expect(found).toMatchObject({ source: { title: 'Entry', text: 'Entry\n\nTold' }, author: 'My Name' });
  const person = '<author><name>My Name</name><email>me@a.example</email><uri>https://a.example/me</uri></author>';
  expect(await one('a.atom', atom(`<title>T</title>${person}<summary>x</summary>`))).toMatchObject({
    author: 'My Name',
  });
});

test.each([
  ['from the root, in Atom', atom('<title>T</title><link href="/1"/><summary>x</summary>'), 'https://a.example/1'],
  ['beside the feed', atom('<title>T</title><link href="1"/><summary>x</summary>'), 'https://a.example/feeds/1'],
  [
    'against xml:base',
    atom('<title>T</title><link href="1"/><summary>x</summary>', 'xml:base="https://b.example/x/"'),
    'https://b.example/x/1',
  ],
  [
    'against xml:base that is relative itself',
    atom('<title>T</title><link xml:base="y/" href="1"/><summary>x</summary>'),
    'https://a.example/feeds/y/1',
  ],
  ['in RSS', rss('<title>T</title><link>/1</link><description>x</description>'), 'https://a.example/1'],
  [
    'none, and an id that is no address',
    rss('<title>T</title><guid isPermaLink="false">https://a.example/?p=1</guid><description>x</description>'),
    undefined,
  ],
  [
    'none that leads anywhere',
    '<rss><channel><item><title>T</title><link>/1</link><description>x</description></item></channel></rss>',
    undefined,
  ],
])('an address is read against where the feed lies: %s', async (_what, text, url) => {
  expect((await one('a.xml', text)).source.url).toBe(url);
});

test.each([
  [
    'behind a long comment',
    `<?xml version="1.0"?>\n<!-- ${'words '.repeat(1000)} -->\n${rss('<title>T</title><description>x</description>')}`,
  ],
  [
    'with a prefix',
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>T</a:title><a:summary>x</a:summary></a:entry></a:feed>',
  ],
  [
    'behind a document type',
    `<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://a.example/rss.dtd">${rss('<title>T</title><description>x</description>')}`,
  ],
])('a feed is known as one %s', async (_what, text) => {
  expect((await one('a.xml', text)).source.title).toBe('T');
});

test('days that are none are no dates, also the first one of all', async () => {
  const dated = (date: string): string => rss(`<title>T</title><description>x</description><pubDate>${date}</pubDate>`);
  for (const date of ['31 Feb 2020', '2020-13-45', '0001-01-01T00:00:00Z', 'Mon, 01 Jan 0001 00:00:00 GMT'])
    expect(await one('a.rss', dated(date))).not.toHaveProperty('published_from');
  expect((await one('a.rss', dated('Monday, 2 March 2020 10:00 GMT'))).source.published).toBe('2020-03-02T10:00:00Z');
});

test('a JSON Feed gives its name to its entries; its HTML comes before a summary of it', async () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    items: [
      { id: 1, title: 'T', summary: 'Short', content_html: '<p>One.</p><p>Two.</p>' },
      { id: 2, summary: 'Short' },
    ],
    title: 'Courier',
    language: 'ar',
  };
  expect((await read('feed.json', JSON.stringify(feed))) as readonly TextInput[]).toMatchObject([
    { source: { text: 'T\n\nOne.\nTwo.', publisher: 'Courier', language: 'ar' } },
    { source: { text: 'Short', publisher: 'Courier' } },
  ]);
});

test('a page that a browser saved knows where it was, unless it says so itself', async () => {
  const saved = (head: string): string =>
    `<!DOCTYPE html>\n<!-- saved from url=(0030)https://a.example/2020/02/16/x -->\n<html><head>${head}</head><body><p>Words.</p></body></html>`;
  expect(await one('a.html', saved('<title>T</title>'))).toMatchObject({
    source: { url: 'https://a.example/2020/02/16/x', published: '2020-02-16' },
    published_from: 'url',
  });
  const { source } = await one('a.html', saved('<link rel="canonical" href="https://a.example/x">'));
  expect(source.url).toBe('https://a.example/x');
});
