import { expect, test } from 'vitest';
import { inputFromFeed } from '../src/library/input-from-feed.ts';
import { readFeedDocument } from '../src/page/read-feed-document.ts';
import { mutate } from './mutate-text.ts';
import { seededRandom } from './seeded-random.ts';

const item = (i: number): string =>
  `<item><title>Item ${i} &amp; more</title><link>https://a.example/${i}</link><pubDate>Sun, 16 Feb 2020 20:30:00 GMT</pubDate><description>&lt;p&gt;Words of ${i}&lt;/p&gt;</description></item>`;
const entry = (i: number): string =>
  `<entry><id>urn:${i}</id><title type="html">Entry ${i}</title><link rel="alternate" href="https://a.example/${i}"/><updated>2020-02-16T20:30:00Z</updated><content type="html"><![CDATA[<p>Words of ${i}</p>]]></content></entry>`;
const five = (one: (i: number) => string): string => Array.from({ length: 5 }, (_, i) => one(i)).join('\n');

/** A feed of each family, with five things in it. */
const SEEDS: readonly string[] = [
  `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>F</title>\n${five(item)}\n</channel></rss>`,
  `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title>\n${five(entry)}\n</feed>`,
  `<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>F</title></channel>\n${five(item)}\n</rdf:RDF>`,
];

/** What feeds in the wild get wrong, and whether the whole file is refused for it. */
const ILL: readonly (readonly [what: string, xml: string, refused: boolean])[] = [
  ['nothing', '', true],
  ['white space before the declaration', `\n${SEEDS[0]}`, true],
  ['a bare ampersand', '<rss><channel><item><title>A & B</title></item></channel></rss>', true],
  ['an entity of HTML', '<rss><channel><item><title>A&nbsp;B</title></item></channel></rss>', true],
  ['a tag that is not closed', '<rss><channel><item><title>A</item></channel></rss>', true],
  ['a control character', '<rss><channel><item><title>A\u0008</title></item></channel></rss>', true],
  ['a prefix that nobody declared', '<rss><channel><item><dc:date>2020</dc:date></item></channel></rss>', true],
  ['a second root', '<rss><channel/></rss><rss/>', true],
  ['no channel', '<rss><item><title>A</title></item></rss>', false],
  ['an item in an item', '<rss><channel><item><item><title>A</title></item></item></channel></rss>', false],
  ['no items', '<rss><channel><title>F</title></channel></rss>', false],
  [
    'an address that is a script',
    '<rss><channel><item><title>A</title><link>javascript:alert(1)</link><description>x</description></item></channel></rss>',
    false,
  ],
];

test.each(ILL)('%s', (_what, xml, refused) => {
  const feed = readFeedDocument(xml);
  expect(typeof feed === 'string').toBe(refused);
  if (typeof feed === 'string') expect(feed.length).toBeGreaterThan(10);
  else
    for (const one of feed.items)
      expect(inputFromFeed(one, feed)).not.toHaveProperty('source.url', 'javascript:alert(1)');
});

test('1,000 changed RSS, Atom and RDF files: read or refused in words, nothing runs, nothing breaks', () => {
  let [taken, refused] = [0, 0];
  for (let seed = 0; seed < 1000; seed += 1) {
    const random = seededRandom(seed * 104_729);
    const xml = mutate(SEEDS[seed % SEEDS.length] ?? '', random);
    const feed = readFeedDocument(xml);
    if (typeof feed === 'string') {
      refused += 1;
      expect(feed.length).toBeGreaterThan(10);
      continue;
    }
    taken += 1;
    for (const one of feed.items) {
      expect(one.line).toBeGreaterThan(0);
      expect(one.line).toBeLessThanOrEqual(xml.split('\n').length);
      const input = inputFromFeed(one, feed);
      if (typeof input === 'string') expect(input.length).toBeGreaterThan(5);
      else expect(input.source.url ?? 'https://none').toMatch(/^https?:\/\//);
    }
  }
  expect(taken).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(100);
  expect(Object.keys(Object.prototype)).toEqual([]);
});
