import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PATHS } from '../../src/cli/project-paths.ts';
import { EXPORT_FORMATS } from '../../src/library/export-pack.ts';
import { browsersToTest, Session } from './harness.ts';
import { ask, choose, makeFolder, press, show, startImport, text, waitFor } from './library-lab.ts';

const run = promisify(execFile);

const TEXT = `date: 2024-03-05
publisher: Test Courier
title: Rockets at the Zorvalon depot

Two rockets hit the Zorvalon depot near Kirkuk on 3 March 2024 and nobody was hurt, the police said. The Qarrow Front said it did not fire them.
`;
const GAZETTEER = [
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
const ACLED = [
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,actor2,iso,region,country,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities',
  'IRQ9,2021-02-15,2021,3,Political violence,Explosions/Remote violence,Shelling/artillery/missile attack,Group A,Wing B,Group D,368,Middle East,Iraq,Anbar,Zorvalon district,33.3,44.4,3,Daily,"Two rockets landed.",0',
];
const UCDP = [
  'id,year,type_of_violence,side_a,side_b,source_office,source_headline,where_prec,where_coordinates,adm_1,latitude,longitude,country,date_prec,date_start,date_end,best,high,low',
  '77,2015,1,Government,Group,Agency,"Headline, quoted",1,Zorvalon village,Anbar,33.4,43.3,Iraq,4,2015-05-01 00:00:00.000,2015-05-31 00:00:00.000,4,6,2',
];
const OPML =
  '<?xml version="1.0"?><opml version="2.0"><body><outline text="a" xmlUrl="https://a.example/feed"/></body></opml>';

/** Every kind of file that is taken, some broken, one twice: [name, content, records it adds, what is said of it]. */
const FILES: readonly (readonly [string, string | Buffer, number, RegExp?])[] = [
  ['plain.txt', TEXT, 1],
  ['again.txt', TEXT, 0],
  ['notes.md', '# Notes\n\nThe *Zorvalon depot* was seen on 7 March 2024.\n', 1],
  [
    'latin.txt',
    Buffer.from('Le général est arrivé au dépôt de Zorvalon le 8 mars 2024, a déclaré la préfecture à midi.', 'latin1'),
    1,
  ],
  ['utf16.txt', Buffer.from('\ufeffThe guards of the Zorvalon depot left on 9 March 2024.', 'utf16le'), 1],
  ['page.html', article('A page', 'Soldiers of the guard waited at the depot.'), 1],
  ['feed.xml', FEED, 1, /feed\.xml:2: .*"Second item"/],
  ['feed.json', JSON_FEED, 1],
  ['atom.xml', ATOM, 1],
  ['map.geojson', GEOJSON, 1, /map\.geojson:1: the point is not on the globe/],
  [
    'rows.csv.gz',
    gzipSync('date,place,title\n2024-03-02,Here,One\nno day,Here,Two\n'),
    1,
    /rows\.csv:3: the date "no day" is not understood/,
  ],
  ['reader.opml', OPML, 0, /reader\.opml:1: .*OPML/],
  ['empty.txt', '', 0, /empty\.txt:1: there is no text/],
  ['broken.json', '{"a":', 0, /broken\.json:1: /],
  ['picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0]), 0, /picture\.png:1: /],
];

for (const name of browsersToTest()) {
  describe(`files in and out in ${name}`, () => {
    let session: Session;
    let page: Page;
    let folder: string;
    beforeAll(async () => {
      session = await Session.start(name);
      page = await session.openOwn('library.html#imports', '.status');
      folder = await makeFolder();
    });
    afterAll(() => session.close());

    test('every kind of file: what is good comes in once, what is not is named with file, line and reason', async () => {
      const paths: string[] = [];
      for (const [file, content] of FILES) {
        paths.push(join(folder, file));
        await writeFile(join(folder, file), content);
      }
      await startImport(page, ...paths);
      await page.waitForSelector('[data-import][data-state="done"]', { timeout: 60_000 });
      const [record] = await ask(page, 'import.list', {});
      const added = FILES.reduce((sum, [, , count]) => sum + count, 0);
      const problems = (record?.problems ?? []).join('\n');
      for (const [, , , said] of FILES) if (said) expect(problems).toMatch(said);
      expect(problems.split('\n')).toHaveLength(FILES.filter(([, , , said]) => said).length);
      expect(record).toMatchObject({ added, same: 1 });
      const { items } = await ask(page, 'library.list', { offset: 0, limit: 50 });
      const texts = items.map((item) => item.report.text).join('\n');
      expect(texts).toContain('général est arrivé au dépôt');
      expect(texts).toContain('left on 9 March 2024');
      expect(texts).not.toContain('\ufffd');
      await show(page, 'saved');
      await page.waitForSelector('.saved li');
    });

    test('exports of ACLED and UCDP are known by their columns: licence shown, precision kept, restricted rows not passed on', async () => {
      await writeFile(join(folder, 'acled.csv'), `${ACLED.join('\n')}\n`);
      await writeFile(join(folder, 'ged.csv'), `${UCDP.join('\n')}\n`);
      for (const [file, licence] of [
        ['acled.csv', /ACLED/],
        ['ged.csv', /CC BY 4\.0/],
      ] as const) {
        await show(page, 'imports');
        await choose(page, '#import-files', join(folder, file));
        await page.waitForSelector('#start-import');
        expect(await text(page, '.preview')).toMatch(licence);
        await press(page, '#start-import');
        await waitFor(
          async () => (await ask(page, 'import.list', {})).some((one) => one.name === file && one.state === 'done'),
          file,
        );
      }
      const told = async (from: string, to: string): Promise<string> =>
        JSON.stringify(await ask(page, 'timeline.read', { filter: { from, to }, offset: 0, limit: 5 }));
      // Time precision 3 is the month, date_prec 4 the month, and a province is no spot.
      expect(await told('2021-02-01', '2021-02-28')).toContain('"edtf":"2021-02"');
      expect(await told('2015-05-01', '2015-05-31')).toContain('"edtf":"2015-05"');
      await show(page, 'backup');
      await page.waitForSelector('#export-format');
      await page.select('#export-format', 'csv');
      const plain = await savedBy(page, '#save-export');
      expect(plain.text).not.toContain('Zorvalon district');
      expect(plain.text).toContain('Zorvalon village');
      await page.$$eval('#save-export', () =>
        [...document.querySelectorAll<HTMLInputElement>('section:nth-of-type(2) .mapping input[type="checkbox"]')]
          .at(-1)
          ?.click(),
      );
      await waitFor(async () => (await savedBy(page, '#save-export')).text.includes('Zorvalon district'), 'the rows');
      await show(page, 'imports');
    });

    test('a pack made by the command line is added as it is, and compressed; what it contradicts is shown', async () => {
      const sources = join(folder, 'texts');
      await mkdir(sources);
      await writeFile(join(sources, 'one.txt'), TEXT);
      const gazetteer = join(folder, 'gazetteer.jsonl');
      await writeFile(gazetteer, GAZETTEER.map((entity) => JSON.stringify(entity)).join('\n'));
      const pack = join(folder, 'my.pack.json');
      await run('npx', ['tsx', 'src/cli/main.ts', 'build', sources, '--out', pack, '--gazetteer', gazetteer], {
        cwd: PATHS.root,
      });
      const { id } = JSON.parse(await readFile(pack, 'utf8')) as { id: string };
      await show(page, 'packs');
      await choose(page, '#pack-file', pack);
      await page.waitForSelector(`[data-pack="${id}"]`);
      await waitFor(async () => (await text(page, '[data-pack="bundled"]')).includes('CC BY 4.0'), 'its licence');
      expect(await text(page, `[data-pack="${id}"]`)).toMatch(/Format 1 · added on 20/);
      expect(await text(page, `[data-pack="${id}"]`)).toMatch(/Names: 3 · reports: 1/);
      const hits = async (query: string): Promise<string> =>
        JSON.stringify(
          (await ask(page, 'search.query', { text: query, limit: 5 })).hits.map((hit) => [hit.type, hit.title]),
        );
      await waitFor(async () => (await hits('Qarrow Front')).includes('entity'), 'the names of the pack');
      // The pack says of the id "kirkuk" another name and place than the bundled one, and holds the report that was imported.
      const conflicts = await waitFor(
        async () => (await page.$('[data-conflict="report"]')) && text(page, '#conflicts'),
        'the conflicts',
      );
      expect(conflicts).toContain('kirkuk');
      expect(conflicts).toContain('Rockets at the Zorvalon depot');
      expect(
        await page.$$eval('[data-conflict]', (all) => all.map((one) => (one as HTMLElement).dataset['conflict'])),
      ).toEqual(expect.arrayContaining(['entity', 'report']));
      await press(page, `[data-pack="${id}"] .remove`);
      await waitFor(async () => (await page.$(`[data-pack="${id}"]`)) === null, 'the pack to go');
      expect(await hits('Qarrow Front')).not.toContain('entity');
      const zipped = join(folder, 'my.pack.json.gz');
      await writeFile(zipped, gzipSync(await readFile(pack)));
      await choose(page, '#pack-file', zipped);
      await page.waitForSelector(`[data-pack="${id}"]`);
      await waitFor(async () => (await hits('Qarrow Front')).includes('entity'), 'the names of the compressed pack');
      await writeFile(
        join(folder, 'bad.json'),
        '{"format":"backstory-pack","version":1,"id":"p","name":"P","entities":[{"id":1}],\n"reports":[],"incidents":[]}',
      );
      await choose(page, '#pack-file', join(folder, 'bad.json'));
      await waitFor(async () => /bad\.json:1: /.test(await text(page, '#pack-notes')), 'the refusal');
    });

    test.each([...EXPORT_FORMATS])('everything is taken out as %s, and the file is what it says', async (format) => {
      await show(page, 'backup');
      await page.waitForSelector('#export-format');
      await page.select('#export-format', format);
      const file = await savedBy(page, '#save-export');
      expect(file.name).toMatch(/^backstory\./);
      CHECKS[format](file.text);
      expect(file.text).toContain('Zorvalon');
      expect((await text(page, '#export-loses')).length).toBeGreaterThan(10);
    });

    test('the page threw no error', () => expect(session.errors).toEqual([]));
  });
}

const json = (file: string): Record<string, unknown> => JSON.parse(file) as Record<string, unknown>;
const CHECKS: { readonly [F in (typeof EXPORT_FORMATS)[number]]: (file: string) => void } = {
  json: (file) => expect(json(file)).toMatchObject({ format: 'backstory-pack' }),
  csv: (file) => expect(file.charCodeAt(0)).toBe(0xfeff),
  geojson: (file) => expect(json(file)).toMatchObject({ type: 'FeatureCollection' }),
  ics: (file) => expect(file).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/),
  csl: (file) => expect((JSON.parse(file) as unknown[]).length).toBeGreaterThan(3),
  ris: (file) => expect(file).toMatch(/^TY {2}- /),
  bibtex: (file) => expect(file).toMatch(/^@/),
  md: (file) => expect(file).toMatch(/^# /),
  timelinejs: (file) => expect(json(file)).toHaveProperty('events'),
};

/** The file that a press of a button offers to save. */
async function savedBy(page: Page, button: string): Promise<{ name: string; text: string }> {
  return page.evaluate(async (selector) => {
    const make = URL.createObjectURL.bind(URL);
    const made = new Promise<{ name: string; text: string }>((resolve) => {
      let blob: Blob | null = null;
      URL.createObjectURL = (one: Blob | MediaSource): string => {
        blob = one as Blob;
        return make(one);
      };
      HTMLAnchorElement.prototype.click = function (): void {
        Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
        const name = this.download;
        // `text()` of a blob would take a byte order mark away.
        void blob
          ?.arrayBuffer()
          .then((bytes) => resolve({ name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }));
      };
    });
    document.querySelector<HTMLElement>(selector)?.click();
    const file = await made;
    URL.createObjectURL = make;
    return file;
  }, button);
}
