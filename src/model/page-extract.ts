/** A date of a page or file with where it was read. The bases stand in the order in which they are believed. */
export interface PageDate {
  /** ISO day or date-time, as given. */
  readonly value: string;
  readonly basis: 'json-ld' | 'meta' | 'time' | 'url' | 'text' | 'feed' | 'header' | 'file';
}

/** What a page says of itself, read on demand in the page for saving it. Untrusted: caps are applied where it is used. */
export interface PageExtract {
  readonly url: string;
  readonly canonical?: string;
  readonly title: string;
  /** The article's text alone, blocks on lines of their own; null when the page is not an article. */
  readonly article: string | null;
  /** The whole visible text. */
  readonly whole: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly published?: PageDate;
  readonly updated?: PageDate;
  readonly licence?: string;
}
