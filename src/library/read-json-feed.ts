import { hasForbiddenKey, jsonHead, jsonRecords, ownField, textField } from './json-records.ts';
import type { FeedItem } from './input-from-feed.ts';

/** One item of a feed with its line, or a sentence that says why it cannot be used. */
export interface ReadFeedItem {
  readonly line: number;
  readonly result: FeedItem | string;
}

/** What a JSON Feed file says of itself. */
export function jsonFeedHead(bytes: Uint8Array): { readonly title: string; readonly language: string } {
  const head = jsonHead(bytes);
  return { title: textField(head, 'title', 1000), language: textField(head, 'language', 35) };
}

/** The items of a JSON Feed 1.1 file, one by one. HTML content is handed on as it is: the page makes text of it. */
export function* readJsonFeed(bytes: Uint8Array): Generator<ReadFeedItem> {
  for (const record of jsonRecords(bytes, 'items')) {
    if ('problem' in record) {
      yield { line: record.line, result: record.problem };
      continue;
    }
    const item = record.value;
    if (hasForbiddenKey(item)) {
      yield { line: record.line, result: 'the item has a forbidden key' };
      continue;
    }
    const authors = ownField(item, 'authors');
    const author = Array.isArray(authors)
      ? textField(authors[0], 'name', 300)
      : textField(ownField(item, 'author'), 'name', 300);
    const html = textField(item, 'content_html', 2_000_000);
    yield {
      line: record.line,
      result: {
        title: textField(item, 'title', 1000),
        url: textField(item, 'url', 4000) || textField(item, 'external_url', 4000),
        text: textField(item, 'content_text', 2_000_000) || (html === '' ? textField(item, 'summary', 100_000) : ''),
        html,
        published: textField(item, 'date_published', 60),
        updated: textField(item, 'date_modified', 60),
        author,
        language: textField(item, 'language', 35),
      },
    };
  }
}
