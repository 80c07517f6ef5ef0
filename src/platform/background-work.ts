import type { EarlyReads } from './early-reads.ts';
import type { exportPack } from '../library/export-pack.ts';
import type { Settings } from '../model/settings.ts';
import type { ArticleReader, ArticleTools } from './article-reader.ts';
import type { loadEverything } from './load-everything.ts';
import type { SavedPage } from './library-protocol.ts';
import type { HandlersByName } from './messenger.ts';
import type { Suggestion } from './omnibox.ts';
import type { PageLinks } from './page-links.ts';

/** All that needs packs or the library: what the background's second script can do (`entrypoints/background-work.ts`). */
export interface BackgroundWork {
  readonly handlers: HandlersByName;
  /** Opens what a page needs: packs and the linker. */
  readonly warm: () => Promise<unknown>;
  readonly suggest: (query: string, limit: number) => Promise<readonly Suggestion[]>;
  readonly savePage: (tab: number) => Promise<SavedPage>;
  /** Goes on with what a stop interrupted, and takes the library's snapshot when it is time. */
  readonly tend: () => Promise<void>;
  readonly articles: Required<Pick<ArticleTools, 'extract' | 'read' | 'compare' | 'wasRead'>>;
}

/** What the first script gives to the second: everything that has a state is in one of the two. */
export interface WorkTools {
  readonly settings: () => Promise<Settings>;
  readonly pageLinks: PageLinks;
  readonly articles: Pick<ArticleReader, 'sameEvents' | 'kinds'>;
  /** What began to be read while this script was. */
  readonly early: EarlyReads;
  /** Told when what is known has changed. */
  readonly changed: () => void;
}

/** What the second script leaves behind for whoever loads it. */
export interface WorkScript {
  readonly createWork: (tools: WorkTools) => BackgroundWork;
  readonly loadEverything: typeof loadEverything;
  readonly exportPack: typeof exportPack;
}
