import { type FileFormat } from '../../src/library/detect-format.ts';
import { htmlGrowth } from '../../src/library/html-growth.ts';
import { inputFromFeed, type FeedItem } from '../../src/library/input-from-feed.ts';
import { inputFromPage } from '../../src/library/input-from-page.ts';
import { jsonFeedHead, readJsonFeed } from '../../src/library/read-json-feed.ts';
import { readTextFile } from '../../src/library/read-text-file.ts';
import { blockText } from '../../src/page/block-text.ts';
import { readFeedDocument } from '../../src/page/read-feed-document.ts';
import { loadExtract } from '../../src/platform/load-extract.ts';
import type { OpenedFile } from './open-file.ts';
import { noteAt, orNothing, problemAt, type RowFormat, type Step } from './rows-of-file.ts';

/** Everything that a file of texts holds, in order, one step for each text. Feeds and pages need the DOM of a window. */
export async function* itemsOfFile(
  file: OpenedFile,
  format: Exclude<FileFormat, RowFormat> | { readonly refused: string },
): AsyncGenerator<Step> {
  if (typeof format === 'string') yield* orNothing(file, STEPS[format](file));
  else yield problemAt(file, 1, format.refused);
}

type Reader = (file: OpenedFile) => AsyncGenerator<Step>;
const STEPS: { readonly [F in Exclude<FileFormat, RowFormat>]: Reader } = {
  'json-feed': async function* (file) {
    const { bytes, guess } = await file.utf8();
    if (guess) yield noteAt(file, guess);
    const head = jsonFeedHead(bytes);
    for (const { line, result } of readJsonFeed(bytes))
      yield typeof result === 'string' ? problemAt(file, line, result) : feedStep(file, line, result, head);
  },
  feed: async function* (file) {
    const { text, guess } = await file.text();
    if (guess) yield noteAt(file, guess);
    const feed = readFeedDocument(text);
    if (typeof feed === 'string') yield problemAt(file, 1, feed);
    else for (const item of feed.items) yield feedStep(file, item.line, item, feed);
  },
  html: async function* (file) {
    const { text, guess } = await file.text();
    if (guess) yield noteAt(file, guess);
    const growth = htmlGrowth(text);
    if (growth === undefined) yield await pageStep(file, text);
    else yield problemAt(file, 1, `the page is not read: ${growth}`);
  },
  markdown: (file) => textSteps(file, true),
  text: (file) => textSteps(file, false),
  pack: async function* (file) {
    yield problemAt(file, 1, 'a pack is added under "Packs"');
  },
  backup: async function* (file) {
    yield problemAt(file, 1, 'a backup is restored under "Backup and export"');
  },
};

async function pageStep(file: OpenedFile, html: string): Promise<Step> {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const address = /^https?:/i.test(canonical) ? canonical : (SAVED_FROM.exec(html.slice(0, 2000))?.[1] ?? '');
  const page = await (await loadExtract())(document, address);
  if (page.whole === '') return problemAt(file, 1, 'the page has no text');
  return { text: inputFromPage({ ...page, title: page.title || file.name }, 'file') };
}

/** Browsers write into a page that they save where it was. */
const SAVED_FROM = /<!-- saved from url=\(\d{4}\)(https?:\/\/[^\s>]{1,2000}) -->/i;

async function* textSteps(file: OpenedFile, isMarkdown: boolean): AsyncGenerator<Step> {
  const { text, guess } = await file.text();
  if (guess) yield noteAt(file, guess);
  const { value, problems } = readTextFile(file.name, text, isMarkdown);
  for (const problem of problems.filter((one) => value !== null || one.sentence !== 'there is no text'))
    yield problemAt(file, problem.line, problem.sentence);
  yield value ? { text: value } : problemAt(file, 1, 'there is no text');
}

function feedStep(
  file: OpenedFile,
  line: number,
  item: FeedItem,
  feed: { readonly title: string; readonly language: string },
): Step {
  const growth = htmlGrowth(item.html);
  if (growth !== undefined) return problemAt(file, line, `the entry is not read: ${growth}`);
  const text =
    item.text || (item.html === '' ? '' : blockText(new DOMParser().parseFromString(item.html, 'text/html')));
  const input = inputFromFeed({ ...item, text }, feed);
  return typeof input === 'string'
    ? problemAt(file, line, `${input}${item.title ? `: "${item.title.slice(0, 80)}"` : ''}`)
    : { text: input };
}
