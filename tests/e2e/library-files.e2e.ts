import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../src/cli/find-browser.ts';
import { PATHS } from '../../src/cli/project-paths.ts';
import { EXPORT_FORMATS } from '../../src/library/export-pack.ts';
import { browsersToTest, Session } from './harness.ts';
import { ACLED, FILES, GAZETTEER, IN_FOLDER, TEXT, UCDP } from './library-file-samples.ts';
import { ask, choose, makeFolder, press, show, startImport, text, waitFor } from './library-lab.ts';

const run = promisify(execFile);

/** In the library page: counts what workers that are opened from now on send it of the rows that they read. */
function countWorkerRows(): void {
  const { dataset } = document.documentElement;
  dataset['sent'] = '0';
  const Before = Worker;
  globalThis.Worker = class extends Before {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      globalThis.Worker = Before;
      this.addEventListener('message', ({ data }: MessageEvent<{ steps: readonly unknown[] }>) => {
        dataset['sent'] = String(Number(dataset['sent']) + data.steps.length);
      });
    }
  };
}

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
      expect(texts).toContain('Мост Zorvalon was open.');
      expect(texts).not.toContain('\ufffd');
      await show(page, 'saved');
      await page.waitForSelector('.saved li');
    });

    test('a folder with folders in it: each file is called by its way, and what cannot be read is named', async () => {
      const root = join(folder, 'archive');
      await mkdir(join(root, 'deep'), { recursive: true });
      for (const [path, content] of Object.entries(IN_FOLDER)) await writeFile(join(root, path), content);
      await show(page, 'imports');
      await chooseFolder(page, root, name);
      await page.waitForSelector('#start-import');
      expect(await text(page, '.preview')).toContain('archive/deep/one.txt');
      // It was there when the folder was chosen.
      await rm(join(root, 'gone.txt'));
      await press(page, '#start-import');
      const record = await waitFor(
        async () => (await ask(page, 'import.list', {})).find((one) => one.name.startsWith('archive/') && one.ended),
        'the end of the import',
      );
      expect(record).toMatchObject({ state: 'done', added: 4, refused: 3 });
      expect(record.problems.map((problem) => problem.replace(/:1: .*/s, ''))).toEqual([
        'archive/gone.txt',
        'archive/deep/picture.png',
        'archive/reader.opml',
      ]);
      const { items } = await ask(page, 'library.list', { offset: 0, limit: 50 });
      const texts = items.map((item) => item.report.text).join('\n');
      for (const words of ['first of two', 'second of two', 'kept in a folder']) expect(texts).toContain(words);
      await ask(page, 'import.undo', { key: record.key });
    });

    test('exports of ACLED and UCDP are known by their columns: licence shown, precision kept, restricted rows not passed on', async () => {
      await writeFile(join(folder, 'acled.csv'), `${ACLED.join('\n')}\n`);
      await writeFile(join(folder, 'ged.csv'), `${UCDP.join('\n')}\n`);
      for (const [file, licence, lines] of [
        ['acled.csv', /ACLED/, ACLED],
        ['ged.csv', /CC BY 4\.0/, UCDP],
      ] as const) {
        await show(page, 'imports');
        await choose(page, '#import-files', join(folder, file));
        await page.waitForSelector('#start-import');
        expect(await text(page, '.preview')).toMatch(licence);
        await page.evaluate(countWorkerRows);
        await press(page, '#start-import');
        await waitFor(
          async () => (await ask(page, 'import.list', {})).some((one) => one.name === file && one.state === 'done'),
          file,
        );
        // Every row came to the page as its worker had read it.
        expect(await page.evaluate(() => document.documentElement.dataset['sent'])).toBe(String(lines.length - 1));
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
      const packed = { ...json(await readFile(pack, 'utf8')), source: 'Archive of Zorvalon', licence: 'CC0 1.0' };
      await writeFile(zipped, gzipSync(JSON.stringify(packed)));
      await choose(page, '#pack-file', zipped);
      await page.waitForSelector(`[data-pack="${id}"]`);
      expect(await text(page, `[data-pack="${id}"]`)).toMatch(/CC0 1\.0[^]*Archive of Zorvalon/);
      await waitFor(async () => (await hits('Qarrow Front')).includes('entity'), 'the names of the compressed pack');
      expect(await text(page, '#pack-notes')).not.toContain('took the place of');
      await choose(page, '#pack-file', pack);
      await waitFor(
        async () =>
          /took the place of .* of 20.* Before: Names: 3 .* Now: Names: 3/.test(await text(page, '#pack-notes')),
        'what the pack took the place of',
      );
      await writeFile(
        join(folder, 'bad.json'),
        '{"format":"backstory-pack","version":1,"id":"p","name":"P","entities":[{"id":1}],\n"reports":[],"incidents":[]}',
      );
      await choose(page, '#pack-file', join(folder, 'bad.json'));
      await waitFor(async () => /bad\.json:1: /.test(await text(page, '#pack-notes')), 'the refusal');
      await writeFile(join(folder, 'torn.json.gz'), (await readFile(zipped)).subarray(0, -40));
      await choose(page, '#pack-file', join(folder, 'torn.json.gz'));
      await waitFor(
        async () => (await text(page, '#pack-notes')).includes('torn.json.gz:1: the compressed'),
        'its refusal',
      );
      await writeFile(join(folder, 'names.jsonl'), GAZETTEER.map((line) => JSON.stringify(line)).join('\n'));
      await choose(page, '#pack-file', join(folder, 'names.jsonl'));
      await waitFor(async () => (await text(page, '#pack-notes')).includes('names.jsonl'), 'what it is not');
      expect(await text(page, '#pack-notes')).toBe(
        'names.jsonl:1: this is not a pack: "format" must be "backstory-pack"',
      );
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

    test('of a search alone: the rest stays out', async () => {
      await page.select('#export-format', 'csv');
      await page.type('#export-filter', 'zorvalon VILLAGE');
      const rows = async (): Promise<readonly string[]> =>
        (await savedBy(page, '#save-export')).text.trim().split('\n').slice(1);
      const found = await waitFor(async () => {
        const some = await rows();
        return some.length === 1 && some;
      }, 'the one row');
      expect(found[0]).toContain('Zorvalon village');
      expect((await savedBy(page, '#save-export')).text).toMatch(/^\ufeff/);
      await page.click('#export-bom');
      expect((await savedBy(page, '#save-export')).text).toMatch(/^[^\ufeff]/);
    });

    test('the page threw no error', () => expect(session.errors).toEqual([]));
  });
}

/**
 * Chooses a folder. Firefox's driver takes files alone, also for a field that asks for a folder: there each file is told the way that the
 * browser would have given it.
 */
async function chooseFolder(page: Page, root: string, name: BrowserName): Promise<void> {
  if (name === 'chromium') return choose(page, '#import-folder', root);
  const ways = Object.fromEntries(
    Object.entries(IN_FOLDER).map(([way, content]) => [
      `${basename(way)} ${Buffer.byteLength(content)}`,
      `${basename(root)}/${way}`,
    ]),
  );
  await page.evaluate((given) => {
    const get = function (this: File): string {
      return given[`${this.name} ${this.size}`] ?? '';
    };
    Object.defineProperty(File.prototype, 'webkitRelativePath', { get });
    document.querySelector('#import-folder')?.setAttribute('multiple', '');
  }, ways);
  await choose(page, '#import-folder', ...Object.keys(IN_FOLDER).map((way) => join(root, way)));
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
