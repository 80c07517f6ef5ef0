import type { Certainty, ClaimKind, GroupRole } from './claim.ts';
import type { Dated } from './dated.ts';
import type { EntityKind } from './entity.ts';
import type { EntityId, IncidentId, ReportId } from './id.ts';
import type { LinkMethod } from './mention.ts';
import type { Span } from './span.ts';

/*
 * Plain answers for the screens: what the background sends and the components draw. Texts are as the packs say them; words of
 * the interface (kinds, certainty, distances) are codes here and become words in the reader's language on the screen.
 */

/** What names of an answer are called in Arabic, by the name that the pack prefers: said on screens in Arabic. */
export type ArabicNames = Readonly<Record<string, string>>;

/** A known name with its way to its own page; `entity` is null for a name that is only named. */
export interface NameRef {
  readonly entity: EntityId | null;
  readonly name: string;
}

/** Head of a card or an entity page. */
export interface EntityHead {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  /** The name in the script of its own country, when the gazetteer has it and it differs. */
  readonly native: string | null;
  readonly type: string | null;
  readonly description: string | null;
  /** What it is part of, nearest first: Baghdad, Iraq. */
  readonly within: readonly NameRef[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Known only from a private pack or the reader's library. */
  readonly isPrivate: boolean;
  /** Its own and what it is part of. */
  readonly arabic?: ArabicNames;
  readonly descriptionInArabic?: string;
}

/** One report as a source. `url` is http or https, or null. */
export interface SourceView {
  readonly report: ReportId;
  readonly publisher: string | null;
  readonly author?: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: Dated;
  readonly language: string;
  /** True when the text is a digest in our own words: the screens then say "summary". */
  readonly isSummary: boolean;
  readonly isPrivate: boolean;
}

export interface FigureView {
  readonly what: string;
  readonly value: string;
}

/** What one report says about an incident. */
export interface ClaimView {
  readonly source: SourceView;
  readonly when: Dated;
  readonly certainty: Certainty;
  /** Outermost voice first; empty when the report speaks for itself. */
  readonly accordingTo: readonly string[];
  readonly figures: readonly FigureView[];
  readonly isCorrection: boolean;
  /** Only recalled, as the background of something else. */
  readonly isBackground: boolean;
  /** The sentences that say it. */
  readonly excerpt: string;
}

/** One quantity on which reports disagree, each value with who gives it. */
export interface FigureConflict {
  readonly what: string;
  readonly values: readonly {
    readonly value: string;
    readonly sources: readonly { readonly report: ReportId; readonly name: string | null }[];
  }[];
}

/** Days from the article's date to the incident: negative before, positive after. A range when a date is not exact. */
export interface DateDistance {
  readonly least: number;
  readonly most: number;
}

/** One incident with its reports folded. */
export interface IncidentView {
  readonly id: IncidentId;
  readonly kind: ClaimKind;
  readonly title: string;
  readonly when: Dated;
  readonly certainty: Certainty;
  readonly places: readonly NameRef[];
  readonly groups: readonly (NameRef & { readonly role: GroupRole })[];
  /** Number of distinct reports, of which `claims` may show fewer. */
  readonly reports: number;
  /** The most telling first; the rest by asking for this incident alone. */
  readonly claims: readonly ClaimView[];
  readonly moreClaims: number;
  readonly conflicts: readonly FigureConflict[];
  readonly distance: DateDistance | null;
  /** Point for the map, of the most exact place that has one; `radius` in kilometres is how far it may be off. */
  readonly point: MapPoint | null;
  /** Of its places and groups. */
  readonly arabic?: ArabicNames;
}

export interface MapPoint {
  readonly lat: number;
  readonly lon: number;
  readonly radius: number;
  readonly name: string;
}

/** Why an incident is among the three of the card. */
export type TellingReason = 'latest-before' | 'latest' | 'same-kind' | 'first' | 'more' | 'after';

/** "May be the same event": a claim of the article beside a known incident. Never asserted. */
export interface SameEventView {
  readonly incident: IncidentView;
  /** What agrees. */
  readonly reasons: readonly ('place' | 'date' | 'kind' | 'group')[];
  /** The article's own words. */
  readonly excerpt: string;
  /** Where the article and the known reports differ. */
  readonly differences: readonly { readonly what: string; readonly article: string; readonly known: string }[];
}

/** Answer to "why this name?". */
export interface WhyView {
  readonly text: string;
  readonly alias: string;
  readonly name: string;
  readonly method: LinkMethod;
  /** 0 to 1; the screens say it in words. */
  readonly score: number;
  readonly evidence: readonly { readonly kind: string; readonly weight: number; readonly detail: string | null }[];
}

/** The card of an entity, told for one article. */
export interface CardView {
  readonly head: EntityHead;
  readonly telling: readonly { readonly reason: TellingReason; readonly incident: IncidentView }[];
  /** Incidents at the reader's floor of certainty or above it, and all distinct reports known of the entity. */
  readonly incidents: number;
  /** Incidents below that floor. */
  readonly leftOut?: number;
  readonly reports: number;
  /** Publication date of the newest report, and how long before the article that is. */
  readonly newest: Dated | null;
  readonly newestDistance: DateDistance | null;
  /** ISO day after which nothing is known of the entity. */
  readonly nothingAfter: string | null;
  readonly sameEvents: readonly SameEventView[];
  readonly why: WhyView | null;
}

/** Filters of a timeline; all optional, joined by "and"; within one list "or". Days are ISO, inclusive. */
export interface TimelineFilter {
  /** The names whose incidents are meant at all (those of the page, or one entity). */
  readonly entities?: readonly EntityId[];
  readonly incidents?: readonly IncidentId[];
  readonly reports?: readonly ReportId[];
  /** Names of places and groups, as the facets give them. */
  readonly places?: readonly string[];
  readonly groups?: readonly string[];
  readonly kinds?: readonly string[];
  readonly certainties?: readonly string[];
  readonly publishers?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly query?: string;
}

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** Counts of incidents per value, over what the other filters leave. Highest first. */
export interface FacetsView {
  readonly kinds: readonly FacetValue[];
  readonly places: readonly FacetValue[];
  readonly groups: readonly FacetValue[];
  readonly certainties: readonly FacetValue[];
  readonly publishers: readonly FacetValue[];
}

/** Incidents over time. An imprecise date is spread evenly over the days it may be, so a bin's count is a fraction. */
export interface HistogramView {
  readonly unit: 'day' | 'month' | 'year';
  /** Without holes, oldest first; `from` and `to` are inclusive ISO days. */
  readonly bins: readonly { readonly from: string; readonly to: string; readonly count: number }[];
  readonly undated: number;
}

export interface TimelineView {
  readonly total: number;
  readonly reports: number;
  readonly offset: number;
  /** Newest first. */
  readonly incidents: readonly IncidentView[];
  readonly histogram: HistogramView;
  readonly facets: FacetsView;
  /** Points of all incidents that match (at most 500, newest first), for the map; `at` is the number of the incident in the timeline. */
  readonly points: readonly (MapPoint & { readonly incident: IncidentId; readonly at: number })[];
  /** Incidents that match, but are below the reader's floor of certainty. */
  readonly leftOut?: number;
  /** Of places and groups in the chips and on the map, as far as its newest thousand incidents have them. */
  readonly arabic?: ArabicNames;
}

/** One name on the page, with what is known of it. */
export interface PageNameView {
  readonly head: EntityHead;
  /** Mentions on the page. */
  readonly count: number;
  readonly incidents: number;
  readonly newest: Dated | null;
}

/** "Before this article": what was known of the page's names before its date. */
export interface BriefView {
  /** ISO day of the article. */
  readonly published: string;
  readonly incidents: number;
  readonly reports: number;
  readonly latest: IncidentView | null;
  /** Incidents in the 30 days before. */
  readonly lastMonth: number;
}

/** The popup: what is known of the names of a page. */
export interface PageView {
  readonly names: readonly PageNameView[];
  readonly brief: BriefView | null;
  readonly sameEvents: readonly SameEventView[];
}

/** The page of one entity. */
export interface EntityView {
  readonly head: EntityHead;
  readonly aliases: readonly string[];
  /** What has this entity as the thing it is part of. */
  readonly parts: readonly NameRef[];
  /** Names met in the same incidents, most often first. */
  readonly neighbours: readonly { readonly ref: NameRef; readonly kind: EntityKind; readonly incidents: number }[];
  readonly first: Dated | null;
  readonly newest: Dated | null;
  readonly nothingAfter: string | null;
  readonly point: MapPoint | null;
  /** Of its parts and neighbours. */
  readonly arabic?: ArabicNames;
}

/** One line of a search's answer. `matches` are spans of `title`. */
export interface SearchHitView {
  readonly type: 'entity' | 'incident' | 'report';
  readonly id: string;
  readonly title: string;
  readonly matches: readonly Span[];
  readonly when: Dated | null;
  readonly certainty: Certainty | null;
  readonly kind: ClaimKind | EntityKind | null;
  /** Names of an incident's groups: what we call it may name one of them. */
  readonly groups?: readonly string[];
  readonly arabic?: ArabicNames;
  /** Second line: what it is, where it belongs, who published it. */
  readonly detail: string | null;
  readonly reports: number;
}

export interface SearchView {
  readonly query: string;
  readonly hits: readonly SearchHitView[];
  /** Incidents among the hits that are below the reader's floor of certainty. */
  readonly leftOut?: number;
  /** Filters that nothing passes, as they were typed: told so that the reader need not guess which one was wrong. */
  readonly unmet?: readonly string[];
}
