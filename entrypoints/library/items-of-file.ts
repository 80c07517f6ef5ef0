import { createCsvReader, CsvRefused } from '../../src/library/csv-reader.ts';
import { detectFormat, type FileFormat } from '../../src/library/detect-format.ts';
import { inputFromFeed, type FeedItem } from '../../src/library/input-from-feed.ts';
import { inputFromPage } from '../../src/library/input-from-page.ts';
import type { ColumnMapping } from '../../src/library/mapped-row.ts';
import { readGeojson } from '../../src/library/read-geojson.ts';
import { readJsonFeed } from '../../src/library/read-json-feed.ts';
import { readTextFile } from '../../src/library/read-text-file.ts';
import type { DayOrder } from '../../src/library/row-date.ts';
import { createTableReader, planTable } from '../../src/library/table-plan.ts';
import type { ImportItem } from '../../src/library/text-input.ts';
import { blockText } from '../../src/page/block-text.ts';
import { extractPage } from '../../src/page/extract-page.ts';
import { readFeedDocument } from '../../src/page/read-feed-document.ts';
import type { OpenedFile } from './open-file.ts';

/** What was chosen in the preview; kept with the import so that it can go on after a stop. */
export interface ImportOptions {
  readonly mapping?: ColumnMapping;
  readonly order?: DayOrder;
}

/** One step through the input: something to add, or a problem with its place. */
export type Step = ImportItem | { readonly problem: string };

/** Everything a file holds, in order, one step for each text or row. The same file and options give the same steps. */
export async function* itemsOfFile(file: OpenedFile, options: ImportOptions): AsyncGenerator<Step> {
  const format = detectFormat(file.name, file.head);
  if (typeof format !== 'string') {
    yield at(file, 1, format.refused);
    return;
  }
  yield* STEPS[format](file, options);
}

type Reader = (file: OpenedFile, options: ImportOptions) => AsyncGenerator<Step>;
const STEPS: { readonly [F in FileFormat]: Reader } = {
  table: tableSteps,
  geojson: async function* (file) {
    for (const { line, result } of readGeojson(file.name, await file.bytes()))
      yield typeof result === 'string' ? at(file, line, result) : { event: result };
  },
  'json-feed': async function* (file) {
    for (const { line, result } of readJsonFeed(await file.bytes()))
      yield typeof result === 'string'
        ? at(file, line, result)
        : feedStep(file, line, result, { title: '', language: '' });
  },
  feed: async function* (file) {
    const feed = readFeedDocument(await file.text());
    if (typeof feed === 'string') yield at(file, 1, feed);
    else for (const item of feed.items) yield feedStep(file, 1, item, feed);
  },
  html: async function* (file) {
    const document = new DOMParser().parseFromString(await file.text(), 'text/html');
    const address = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
    const page = await extractPage(document, address);
    if (page.whole === '') yield at(file, 1, 'the page has no text');
    else yield { text: inputFromPage({ ...page, title: page.title || file.name }, 'file') };
  },
  markdown: (file) => textSteps(file, true),
  text: (file) => textSteps(file, false),
  pack: async function* (file) {
    yield at(file, 1, 'a pack is added under "Packs"');
  },
  backup: async function* (file) {
    yield at(file, 1, 'a backup is restored under "Backup and export"');
  },
};

async function* tableSteps(file: OpenedFile, options: ImportOptions): AsyncGenerator<Step> {
  const plan = planTable(file.name, file.head, options);
  const read = createTableReader(file.name, plan);
  const rows = createCsvReader(plan.delimiter);
  let isHeader = true;
  try {
    for await (const piece of withEnd(file.pieces())) {
      for (const row of piece === null ? rows.end() : rows.push(piece)) {
        if (isHeader) {
          isHeader = false;
          continue;
        }
        const result = read(row);
        yield typeof result === 'string' ? at(file, row.line, result) : { event: result };
      }
    }
  } catch (error) {
    if (!(error instanceof CsvRefused)) throw error;
    yield at(file, error.line, error.message);
  }
}

async function* withEnd(pieces: AsyncGenerator<string>): AsyncGenerator<string | null> {
  yield* pieces;
  yield null;
}

async function* textSteps(file: OpenedFile, isMarkdown: boolean): AsyncGenerator<Step> {
  const { value, problems } = readTextFile(file.name, await file.text(), isMarkdown);
  for (const problem of problems.filter((one) => value !== null || one.sentence !== 'there is no text'))
    yield at(file, problem.line, problem.sentence);
  yield value ? { text: value } : at(file, 1, 'there is no text');
}

function feedStep(
  file: OpenedFile,
  line: number,
  item: FeedItem,
  feed: { readonly title: string; readonly language: string },
): Step {
  const text =
    item.text || (item.html === '' ? '' : blockText(new DOMParser().parseFromString(item.html, 'text/html')));
  const input = inputFromFeed({ ...item, text }, feed);
  return typeof input === 'string'
    ? at(file, line, `${input}${item.title ? `: "${item.title.slice(0, 80)}"` : ''}`)
    : { text: input };
}

const at = (file: OpenedFile, line: number, sentence: string): Step => ({
  problem: `${file.name}:${line}: ${sentence}`,
});
