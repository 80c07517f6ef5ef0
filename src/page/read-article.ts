import type { PageExtract } from '../model/page-extract.ts';
import { createArticleBody } from './article-body.ts';
import { readPageMetadata } from './page-metadata.ts';
import { readBlocks } from './read-blocks.ts';
import { createSlices } from './slices.ts';

/** A page of more blocks, or of more UTF-16 units of text, is no article: long ones of newspapers have a tenth of both. */
const MOST_BLOCKS = 4_000;
const MOST_UNITS = 600_000;

/**
 * The article of a page as it is compared with what is known, read in slices while the page goes on: text and metadata. Null when the
 * page has no article, or is too large for one. (What is saved is read by Readability, in one longer turn that the reader asked for: `extract-page.ts`.)
 */
export async function readArticle(page: Document, url: string): Promise<PageExtract | null> {
  if (!page.body) return null;
  const slices = createSlices();
  const reading = readBlocks([page.body], [], { comments: false });
  const body = createArticleBody();
  let added = 0;
  let units = 0;
  await slices.run((isOver) => {
    while (!isOver()) {
      const block = reading.blocks[added];
      if (block) {
        body.add(block);
        added += 1;
        units += block.text.length;
        if (added > MOST_BLOCKS || units > MOST_UNITS) return true;
      } else if (reading.isDone) return true;
      else reading.next(isOver);
    }
    return false;
  });
  if (added > MOST_BLOCKS || units > MOST_UNITS) return null;
  let article: string | null = null;
  await slices.run(() => {
    article = body.text();
    return true;
  });
  if (article === null) return null;
  const found = readPageMetadata(page, url);
  return { ...found, url, title: found.title ?? page.title.slice(0, 1000), article, whole: article };
}
