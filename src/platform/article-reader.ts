import type { Report, SourceText } from '../model/report.ts';
import type { SameEventView } from '../model/view.ts';

/** What reading an article in a tab needs. */
export interface ArticleTools {
  /** The article's text and metadata, read in the page on demand; null when there is none. */
  extract(tab: number): Promise<SourceText | null>;
  /** The same road that made the bundled reports. */
  read(source: SourceText): Promise<Report>;
  compare(article: Report): Promise<readonly SameEventView[]>;
}

interface Entry {
  readonly url: string;
  events: readonly SameEventView[];
}

/** Milliseconds after a page was marked until its article is read: marks and cards come first. */
const PATIENCE = 1500;
/** Tabs whose answer is kept. */
const MOST_TABS = 40;

/** Reads the articles of tabs once each, in the background and after everything else, for "may be the same event". */
export function createArticleReader(tools: ArticleTools): {
  readonly pageWasRead: (tab: number, url: string) => void;
  readonly sameEvents: (tab: number | undefined) => readonly SameEventView[];
  readonly forget: (tab: number) => void;
} {
  const known = new Map<number, Entry>();
  const read = async (tab: number, entry: Entry): Promise<void> => {
    const source = known.get(tab) === entry ? await tools.extract(tab) : null;
    if (source && known.get(tab) === entry) entry.events = await tools.compare(await tools.read(source));
  };
  return {
    pageWasRead(tab, url) {
      if (known.get(tab)?.url === url) return;
      const entry: Entry = { url, events: [] };
      known.set(tab, entry);
      const oldest = known.size > MOST_TABS ? known.keys().next().value : undefined;
      if (oldest !== undefined) known.delete(oldest);
      // A page that cannot be read has no same events; that is no error of ours.
      setTimeout(() => void read(tab, entry).catch(() => undefined), PATIENCE);
    },
    sameEvents: (tab) => (tab === undefined ? [] : (known.get(tab)?.events ?? [])),
    forget(tab) {
      known.delete(tab);
    },
  };
}
