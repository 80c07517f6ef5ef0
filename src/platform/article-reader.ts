import type { ClaimKind } from '../model/claim.ts';
import type { Report, SourceText } from '../model/report.ts';
import type { SameEventView } from '../model/view.ts';

/** What is known of the article in a tab. */
export interface ArticleNote {
  readonly url: string;
  readonly events: readonly SameEventView[];
  /** Kinds of what the article itself tells. */
  readonly kinds?: readonly ClaimKind[];
}

/** What reading an article in a tab needs. */
export interface ArticleTools {
  /** The article's text and metadata, read in the page on demand; null when there is none. */
  extract(tab: number): Promise<SourceText | null>;
  /** The same road that made the bundled reports. */
  read(source: SourceText): Promise<Report>;
  compare(article: Report): Promise<readonly SameEventView[]>;
  /** Notes outlive the background, which browsers stop when it rests, but not the browser. */
  loadNote(tab: number): Promise<ArticleNote | null>;
  keepNote(tab: number, note: ArticleNote | null): Promise<void>;
  /** Told the names stand on the page, with what the article was found to tell so far; and again once the article was read. */
  wasRead?(tab: number, events: readonly SameEventView[]): Promise<void>;
}

/** Reads the articles of tabs once each, in the background and after everything else, for "may be the same event". */
export interface ArticleReader {
  /** Another page came into this tab: what was said of the one before holds no more. */
  readonly pageStarted: (tab: number, url: string) => Promise<void>;
  /** A page with known names was read, or other names were found on it. */
  readonly pageWasRead: (tab: number, url: string) => Promise<void>;
  readonly sameEvents: (tab: number | undefined) => Promise<readonly SameEventView[]>;
  /** Kinds of what the article in a tab tells; none until it was read. */
  readonly kinds: (tab: number | undefined) => Promise<readonly ClaimKind[]>;
  /** Packs or the library changed: the articles read in this life of the background are compared anew. */
  readonly compareAgain: () => void;
}

/** Milliseconds after a page was marked until its article is read: marks and cards come first. */
const PATIENCE = 1500;
/** Milliseconds after names were found until what screens will ask of them is answered: a popup may be opened before the article is read. */
const SETTLED = 500;
/** Tabs that are compared anew when packs change. */
const MOST_TABS = 40;

export function createArticleReader(tools: ArticleTools): ArticleReader {
  /** The address that was read, or is going to be, in each tab. */
  const taken = new Map<number, string>();
  const read = async (tab: number, url: string): Promise<void> => {
    const source = taken.get(tab) === url ? await tools.extract(tab) : null;
    const article = source && (await tools.read(source));
    const events = article ? await tools.compare(article) : [];
    if (taken.get(tab) !== url) return;
    const kinds = [...new Set(article?.claims.map(({ kind }) => kind))];
    await tools.keepNote(tab, { url, events, kinds });
    await tools.wasRead?.(tab, events);
  };
  const readSoon = (tab: number, url: string): void => {
    taken.delete(tab);
    taken.set(tab, url);
    const [oldest] = taken.keys();
    if (taken.size > MOST_TABS && oldest !== undefined) taken.delete(oldest);
    // A page that cannot be read has no same events; that is no error of ours.
    setTimeout(() => void read(tab, url).catch(() => undefined), PATIENCE);
  };
  const settling = new Set<number>();
  const foresee = (tab: number, url: string): void => {
    if (!tools.wasRead || settling.has(tab)) return;
    settling.add(tab);
    const answer = async (): Promise<void> => {
      settling.delete(tab);
      const note = taken.get(tab) === url ? await tools.loadNote(tab) : null;
      if (taken.get(tab) === url) await tools.wasRead?.(tab, note?.url === url ? note.events : []);
    };
    setTimeout(() => void answer().catch(() => undefined), SETTLED);
  };
  const noteOf = async (tab: number | undefined): Promise<ArticleNote | null> =>
    tab === undefined ? null : tools.loadNote(tab);
  return {
    async pageStarted(tab, url) {
      if (taken.get(tab) !== url) taken.delete(tab);
      const note = await tools.loadNote(tab);
      if (note && note.url !== url) await tools.keepNote(tab, null);
    },
    async pageWasRead(tab, url) {
      const isKnown = taken.get(tab) === url;
      taken.set(tab, url);
      foresee(tab, url);
      if (isKnown) return;
      const note = await tools.loadNote(tab);
      if (note?.url !== url) readSoon(tab, url);
    },
    sameEvents: async (tab) => (await noteOf(tab))?.events ?? [],
    kinds: async (tab) => (await noteOf(tab))?.kinds ?? [],
    compareAgain() {
      for (const [tab, url] of [...taken]) readSoon(tab, url);
    },
  };
}
