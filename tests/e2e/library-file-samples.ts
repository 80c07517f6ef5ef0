import { gzipSync } from 'node:zlib';

/** A text with a header, as the command line takes it. */
export const TEXT = `date: 2024-03-05
publisher: Test Courier
title: Rockets at the Zorvalon depot

Two rockets hit the Zorvalon depot near Kirkuk on 3 March 2024 and nobody was hurt, the police said. The Qarrow Front said it did not fire them.
`;
/** Names of a pack of its own; one of its ids is also of the bundled pack. */
export const GAZETTEER = [
  {
    id: 'zorvalon-depot',
    kind: 'place',
    name: 'Zorvalon depot',
    names: ['Zorvalon depot'],
    lat: 35.4,
    lon: 44.3,
    country: 'IQ',
  },
  { id: 'kirkuk', kind: 'place', name: 'Zorvalon province', names: ['Zorvalon province'], lat: 10, lon: 10 },
  { id: 'qarrow-front', kind: 'group', name: 'Qarrow Front', names: ['Qarrow Front'] },
];
const article = (title: string, words: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><link rel="canonical" href="https://news.example/${title.length}">
<meta property="article:published_time" content="2024-03-06"></head><body><nav>Menu</nav><article><h1>${title}</h1>${`<p>${words} The Zorvalon depot was quiet again on Tuesday, said the guards who had stayed there all week.</p>`.repeat(6)}</article></body></html>`;
const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title><item><title>First item</title><link>https://feed.example/1</link><pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate><description>The first item tells of the Zorvalon depot and of its guards.</description></item>
<item><title>Second item</title></item></channel></rss>`;
const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Feed</title><entry><id>urn:1</id><title>Entry</title><link href="https://feed.example/a1"/><updated>2024-03-06T10:00:00Z</updated><content type="html">&lt;p&gt;An Atom entry on the gates of the Zorvalon depot.&lt;/p&gt;</content></entry></feed>`;
const DECLARED = `<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><title>Feed</title><item><title>Declared</title><description>\xcc\xee\xf1\xf2 Zorvalon was open.</description></item></channel></rss>`;
const BOMB = `<?xml version="1.0"?>${' '.repeat(3000)}<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
  .split('')
  .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghij'[i]};`.repeat(10)}">`)
  .join('')}]><rss><channel><item><title>&j;</title></item></channel></rss>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Feed',
  items: [
    {
      id: '1',
      url: 'https://feed.example/j1',
      content_text: 'A JSON item on the Zorvalon depot.',
      date_published: '2024-03-05T10:00:00Z',
    },
  ],
});
const GEOJSON = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [44.4, 33.3] },
      properties: { date: '2024-03-01', title: 'A thing', place: 'Here' },
    },
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [444, 33] },
      properties: { date: '2024-03-01', title: 'Off the globe' },
    },
  ],
});
/** One row as ACLED and as UCDP GED write it. */
export const ACLED = [
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,actor2,iso,region,country,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities',
  'IRQ9,2021-02-15,2021,3,Political violence,Explosions/Remote violence,Shelling/artillery/missile attack,Group A,Wing B,Group D,368,Middle East,Iraq,Anbar,Zorvalon district,33.3,44.4,3,Daily,"Two rockets landed.",0',
];
export const UCDP = [
  'id,year,type_of_violence,side_a,side_b,source_office,source_headline,where_prec,where_coordinates,adm_1,latitude,longitude,country,date_prec,date_start,date_end,best,high,low',
  '77,2015,1,Government,Group,Agency,"Headline, quoted",1,Zorvalon village,Anbar,33.4,43.3,Iraq,4,2015-05-01 00:00:00.000,2015-05-31 00:00:00.000,4,6,2',
];
const OPML =
  '<?xml version="1.0"?><opml version="2.0"><body><outline text="a" xmlUrl="https://a.example/feed"/></body></opml>';

/** Every kind of file that is taken, some broken, one twice: [name, content, records it adds, what is said of it]. */
export const FILES: readonly (readonly [string, string | Buffer, number, RegExp?])[] = [
  ['plain.txt', TEXT, 1],
  ['again.txt', TEXT, 0],
  ['notes.md', '# Notes\n\nThe *Zorvalon depot* was seen on 7 March 2024.\n', 1],
  [
    'latin.txt',
    Buffer.from('Le général est arrivé au dépôt de Zorvalon le 8 mars 2024, a déclaré la préfecture à midi.', 'latin1'),
    1,
    /latin\.txt:1: .*windows-1252/,
  ],
  ['utf16.txt', Buffer.from('\ufeffThe guards of the Zorvalon depot left on 9 March 2024.', 'utf16le'), 1],
  ['page.html', article('A page', 'Soldiers of the guard waited at the depot.'), 1],
  ['feed.xml', FEED, 1, /feed\.xml:2: .*"Second item"/],
  ['feed.json', JSON_FEED, 1],
  ['atom.xml', ATOM, 1],
  // "Мост" in the encoding that the file names.
  ['declared.xml', Buffer.from(DECLARED, 'latin1'), 1],
  ['bomb.xml', BOMB, 0, /bomb\.xml:1: .*XML entities/],
  ['map.geojson', GEOJSON, 1, /map\.geojson:1: the point is not on the globe/],
  [
    'rows.csv.gz',
    gzipSync('date,place,title\n2024-03-02,Here,One\nno day,Here,Two\n'),
    1,
    /rows\.csv:3: the date "no day" is not understood/,
  ],
  [
    'torn.csv.gz',
    gzipSync('date,place,title\n2024-03-02,Here,Torn\n').subarray(0, 30),
    0,
    /torn\.csv\.gz:1: the compressed file is damaged, or cut off/,
  ],
  ['reader.opml', OPML, 0, /reader\.opml:1: .*OPML/],
  ['empty.txt', '', 0, /empty\.txt:1: there is no text/],
  ['broken.json', '{"a":', 0, /broken\.json:1: /],
  ['picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0]), 0, /picture\.png:1: /],
];

/** A folder of mixed files by their way in it. */
export const IN_FOLDER: Readonly<Record<string, string | Buffer>> = {
  'one.txt': 'The first of two texts of one name tells of the gates of the Zorvalon depot.',
  'deep/one.txt': 'The second of two texts of one name tells of the roofs of the Zorvalon depot.',
  'deep/page.html': article('Of the folder', 'This page was kept in a folder.'),
  'deep/rows.csv': 'date,place,title\n2024-03-02,Here,In a folder\n',
  'deep/picture.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0]),
  'gone.txt': 'This file is gone before it is read.',
  'reader.opml': OPML,
};
