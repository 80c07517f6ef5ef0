import type { EntityId } from '../model/id.ts';
import type { Settings, SiteMode } from '../model/settings.ts';
import type { EntityView, IncidentView, PageView, SearchView, TimelineFilter, TimelineView } from '../model/view.ts';

/** What the screen can say of the page in the active tab. */
export type PageReading =
  /** A page that extensions may not read (the browser's own pages, the store). */
  | { readonly state: 'not-web' }
  /** A PDF file or a picture. */
  | { readonly state: 'not-text'; readonly host: string }
  /** The reader has not given access to this site. */
  | { readonly state: 'no-access'; readonly host: string }
  /** Opened before Backstory was installed or updated, or refused by the page. */
  | { readonly state: 'not-read'; readonly host: string }
  | { readonly state: 'reading' | 'not-article' | 'off' | 'paused'; readonly host: string; readonly mode: SiteMode }
  | {
      readonly state: 'read';
      readonly host: string;
      readonly mode: SiteMode;
      readonly title: string;
      readonly view: PageView;
      /** The words that stand for each name on the page, as written. */
      readonly words: ReadonlyMap<EntityId, readonly string[]>;
    };

/** A pack that could not be loaded, with the sentence to show. */
interface PackTrouble {
  readonly name: string;
  readonly sentence: string;
}

export interface Status {
  readonly settings: Settings;
  readonly troubles: readonly PackTrouble[];
  /** Incidents in all packs that are ready. */
  readonly incidents: number;
  readonly hasPacks: boolean;
  /** Names of packs of which a part is still being taken up: answers do not hold everything yet. */
  readonly loading?: readonly string[];
}

/** The sources of an incident in formats that reference managers read. */
export interface References {
  /** Names of the formats, as they are called everywhere ("BibTeX"). */
  readonly formats: readonly string[];
  /** Null when it cannot be written. */
  readonly write: (incident: IncidentView, format: string) => Promise<string | null>;
}

interface Refusal {
  readonly keys: readonly string[];
  readonly sentence?: string;
}

/** What the screens ask of the world outside; the entry points give it. Failures are null. */
export interface ExplorerPort {
  /** `showEarly` is called when an answer of before is at hand, while a fresh one is on its way. */
  readonly readPage: (showEarly: (reading: PageReading) => void) => Promise<PageReading | null>;
  /** Calls back when more is known of the page: its article was read and compared. Returns the way to stop that. */
  readonly onArticle: (callback: () => void) => () => void;
  readonly readStatus: () => Promise<Status | null>;
  readonly readTimeline: (
    filter: TimelineFilter,
    limit: number,
    showEarly: (timeline: TimelineView) => void,
  ) => Promise<TimelineView | null>;
  /** A stretch of a timeline's incidents, without what is the same for all of it. */
  readonly readIncidents: (
    filter: TimelineFilter,
    offset: number,
    limit: number,
  ) => Promise<readonly IncidentView[] | null>;
  readonly readEntity: (entity: EntityId) => Promise<EntityView | null>;
  readonly search: (text: string) => Promise<SearchView | null>;
  /** Scrolls the page to the next mention. */
  readonly jump: (entity: EntityId) => void;
  readonly readNow: () => Promise<void>;
  readonly allowSite: () => Promise<boolean>;
  readonly changeSite: (mode: SiteMode | null) => Promise<void>;
  readonly changePaused: (paused: boolean) => Promise<void>;
  readonly savePage: () => Promise<{ readonly done: boolean; readonly sentence?: string }>;
  /**
   * "Not this": these words of a page do not mean the entity, on one site or (null) everywhere. Open pages follow at once. Resolves
   * to the keys by which it can be undone; without any, to a sentence that says why.
   */
  readonly refuse: (entity: EntityId, words: readonly string[], site: string | null) => Promise<Refusal>;
  readonly undoRefusal: (keys: readonly string[]) => Promise<void>;
  readonly openPanel: () => void;
  readonly openLibrary: () => void;
  /** A subject or a query in a tab of its own. */
  readonly openTab: (parameters: Readonly<Record<string, string>>) => void;
  readonly references: References;
  readonly loadState: () => Promise<unknown>;
  readonly storeState: (state: unknown) => void;
  /** ISO day, for citations. */
  readonly today: () => string;
}
