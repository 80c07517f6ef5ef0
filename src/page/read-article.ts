import type { PageExtract } from '../model/page-extract.ts';
import { createArticleBody } from './article-body.ts';
import { readPageMetadata } from './page-metadata.ts';
import { readBlocks } from './read-blocks.ts';
import { createSlices } from './slices.ts';

/**
 * The article of a page as it is compared with what is known, read in slices while the page goes on: text and metadata. Null when the
 * page has no article. (What is saved is read by Readability, in one longer turn that the reader asked for: `extract-page.ts`.)
 */
export async function readArticle(page: Document, url: string): Promise<PageExtract | null> {
  if (!page.body) return null;
  const slices = createSlices();
  const reading = readBlocks([page.body], [], { comments: false });
  const body = createArticleBody();
  let added = 0;
  await slices.run((isOver) => {
    while (!isOver()) {
      const block = reading.blocks[added];
      if (block) {
        body.add(block);
        added += 1;
      } else if (reading.isDone) return true;
      else reading.next(isOver);
    }
    return false;
  });
  let article: string | null = null;
  await slices.run(() => {
    article = body.text();
    return true;
  });
  if (article === null) return null;
  const found = readPageMetadata(page, url);
  return { ...found, url, title: found.title ?? page.title.slice(0, 1000), article, whole: article };
}
