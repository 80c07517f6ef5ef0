import type { ListFormat } from '../library/export-list.ts';
import type { EntityId, IncidentId, PackId, ReportId } from '../model/id.ts';
import type {
  CardView,
  EntityView,
  IncidentView,
  PageView,
  SearchView,
  SourceView,
  TimelineFilter,
  TimelineView,
} from '../model/view.ts';
import type { PageContext, PageMark, PageNames, PageOrders } from '../model/page.ts';
import type { Settings, SiteMode } from '../model/settings.ts';

/** Said where a private window asked for a change that would be kept. */
export const NOTHING_WRITTEN = 'Nothing is written from private windows.';

/** State of one pack, for the popup and the library page. */
export interface PackState {
  readonly id: PackId;
  readonly name: string;
  readonly state: 'ready' | 'loading' | 'broken' | 'newer' | 'off';
  readonly sentence?: string;
  readonly entities: number;
  readonly reports: number;
  readonly incidents: number;
}

/** Every message from a page, the card frame or one of our screens to the background. */
export interface BackgroundRequests {
  /** A content script starts: may it read, and how does it draw? */
  'page.hello': { params: { url: string }; result: PageOrders };
  /** All text of a page, its text nodes parted by `PART`: may a name stand in it? Then the code that reads (`page-reader.ts`) is put into the frame before the answer. */
  'page.scout': { params: { text: string }; result: boolean };
  /** Put the code that reads into this frame. */
  'page.reader': { params: Record<string, never>; result: null };
  /** Blocks of visible text to marks, one list per block. The caller keeps a message under 100 KB. */
  'page.link': {
    params: { blocks: readonly string[]; context: PageContext };
    result: { marks: readonly (readonly PageMark[])[] };
  };
  /** Put the code of the card into this frame: it is no part of the script that every page gets. Answers the pass for the hello. */
  'page.card': { params: Record<string, never>; result: { pass: string } };
  /** Rules of `::highlight` for open shadow roots, where they are not inherited from the document (Firefox). */
  'page.sheet': { params: Record<string, never>; result: string };
  /** The card's frame asks whether a hello came from a script of ours. */
  'card.admit': { params: { pass: string }; result: boolean };
  /** Number of distinct public names on the page, for the badge. Never counts private names. */
  'page.count': { params: { names: number }; result: null };
  /** The card of an entity, told for one article. `text` and `block` are the mention and its surroundings, for "why this name?". */
  'card.describe': {
    params: { entity: EntityId; text: string; block?: string; context: PageContext };
    result: CardView | null;
  };
  /** The popup: what is known of the names of a page. */
  'page.view': {
    params: { names: readonly { entity: EntityId; count: number }[]; context: PageContext; tab?: number };
    result: PageView;
  };
  'timeline.read': {
    params: { filter: TimelineFilter; offset: number; limit: number; context?: PageContext; hasMap?: boolean };
    result: TimelineView;
  };
  /** A stretch of a timeline's incidents, without what is the same for all of it. */
  'timeline.stretch': {
    params: { filter: TimelineFilter; offset: number; limit: number; context?: PageContext };
    result: readonly IncidentView[];
  };
  /** The incidents of a timeline as a file: the newest ones when there are very many. */
  'timeline.export': {
    params: { filter: TimelineFilter; format: ListFormat };
    result: { readonly text: string; readonly saved: number; readonly total: number; readonly isPrivate: boolean };
  };
  /** Sources of an incident as reference managers read them. */
  'references.write': { params: { sources: readonly SourceView[]; format: string }; result: string };
  'entity.read': { params: { entity: EntityId }; result: EntityView | null };
  'search.query': { params: { text: string; limit: number }; result: SearchView };
  'status.read': { params: Record<string, never>; result: { packs: readonly PackState[]; settings: Settings } };
  'settings.change': { params: { change: Partial<Settings> }; result: Settings };
  'site.change': { params: { host: string; mode: SiteMode | null }; result: Settings };
  /** Open one of our screens (`sidepanel` needs a click of the user in the calling screen). */
  'screen.open': {
    params: {
      screen: 'search' | 'library' | 'welcome';
      entity?: EntityId;
      incident?: IncidentId;
      report?: ReportId;
      query?: string;
      /** "Not this": the words on the page that were taken for the entity, and its host. */
      refuse?: { words: readonly string[]; site: string | null };
    };
    result: null;
  };
}

/** Every message from our screens or the background to the script of a page. */
export interface PageRequests {
  'page.names': { params: Record<string, never>; result: PageNames };
  /** Scroll to the next mention of the entity and flash it. */
  'page.jump': { params: { entity: EntityId }; result: boolean };
  /** Step to the next or previous name and open its card, by key. */
  'page.step': { params: { by: 1 | -1 }; result: boolean };
  /** Read the page now, article or not. */
  'page.rescan': { params: Record<string, never>; result: null };
  /** Settings, site rules, packs or corrections changed: say hello again and apply what is answered at once. */
  'page.refresh': { params: { relink: boolean }; result: null };
}

export type RequestName<Map> = keyof Map & string;
export type ParamsOf<Map, Name extends keyof Map> = Map[Name] extends { params: infer P } ? P : never;
export type ResultOf<Map, Name extends keyof Map> = Map[Name] extends { result: infer R } ? R : never;

/** What travels. Failures are data: an Error does not survive the trip. */
export interface Envelope {
  readonly backstory: 1;
  readonly name: string;
  readonly params: unknown;
}
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string };

/** True for messages of ours; everything else is ignored. */
export function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    (message as Envelope).backstory === 1 &&
    typeof (message as Envelope).name === 'string'
  );
}
