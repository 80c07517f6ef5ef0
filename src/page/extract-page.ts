import { isProbablyReaderable, Readability } from '@mozilla/readability';
import type { PageExtract } from '../model/page-extract.ts';
import { blockText } from './block-text.ts';
import { readPageMetadata } from './page-metadata.ts';

/** Elements above which Readability is not tried (its work grows with them; a page this large is not an article). */
const MOST_ELEMENTS = 30_000;

/**
 * What a page says: its article, its whole text and its metadata. Never throws: where the page defeats a reader the rest is still
 * given. `document` is not changed.
 */
export async function extractPage(document: Document, url: string): Promise<PageExtract> {
  const body: Node = document.querySelector('body') ?? document;
  const whole = attempt(() => blockText(body)) ?? '';
  await pause();
  const found = attempt(() => readPageMetadata(document, url)) ?? {};
  await pause();
  const copy = attempt(() => Document.prototype.cloneNode.call(document, true) as Document);
  await pause();
  const article = copy ? attempt(() => readArticle(copy)) : undefined;
  const title = found.title ?? article?.title ?? attempt(() => document.querySelector('title')?.textContent) ?? '';
  const author = found.author ?? article?.author;
  const publisher = found.publisher ?? article?.publisher;
  return {
    ...found,
    url,
    title: title.replace(/\s+/gu, ' ').trim().slice(0, 1000),
    article: article?.text ?? null,
    whole,
    ...(author ? { author } : {}),
    ...(publisher ? { publisher } : {}),
  };
}

function readArticle(
  copy: Document,
): { text: string; title?: string; author?: string; publisher?: string } | undefined {
  if (!isProbablyReaderable(copy)) return undefined;
  const reader = new Readability<Node>(copy, {
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (node) => node,
  });
  const read = reader.parse();
  const text = read?.content ? blockText(read.content) : '';
  if (!read || text.length < 200) return undefined;
  return {
    text,
    ...(read.title ? { title: read.title } : {}),
    ...(read.byline ? { author: read.byline.slice(0, 300) } : {}),
    ...(read.siteName ? { publisher: read.siteName.slice(0, 300) } : {}),
  };
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** Lets the page do its own work between ours. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
