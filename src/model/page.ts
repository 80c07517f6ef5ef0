import type { EntityKind } from './entity.ts';
import type { EntityId } from './id.ts';
import type { Settings, SiteMode } from './settings.ts';

/** What is known of the page or report that a text comes from; evidence for choosing. */
export interface PageContext {
  readonly host?: string;
  readonly title?: string;
  readonly language?: string;
  /** ISO day. */
  readonly published?: string;
}

/** One mark for the page to draw: offsets into the block that was sent. `isPrivate` marks never touch `CSS.highlights`. */
export interface PageMark {
  readonly start: number;
  readonly end: number;
  readonly entity: EntityId;
  readonly name: string;
  readonly kind: EntityKind;
  readonly certain: boolean;
  readonly isPrivate: boolean;
}

/** What a page is told when its script starts. */
export interface PageOrders {
  readonly mode: SiteMode;
  readonly paused: boolean;
  readonly settings: Settings;
}

/** What a page's script knows of the page, for the popup. */
export interface PageNames {
  /** `not-text`: a PDF file or a picture, shown by the browser itself. */
  readonly state: 'read' | 'not-article' | 'not-text' | 'off' | 'paused' | 'reading';
  readonly names: readonly {
    readonly entity: EntityId;
    readonly name: string;
    readonly kind: EntityKind;
    readonly count: number;
    readonly isPrivate: boolean;
    /** The different words that stand for it on the page, as written. */
    readonly texts: readonly string[];
  }[];
  readonly context: PageContext;
}
