import type { Attribution, Claim } from './claim.ts';
import type { DateExpression, Dated } from './dated.ts';
import type { ReportId } from './id.ts';
import type { Mention } from './mention.ts';
import type { Span } from './span.ts';

/** A raw news text, with what is known of it from outside (page metadata, a header, a feed). */
export interface SourceText {
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** ISO day or date-time, as the metadata gives it. */
  readonly published?: string;
  /** `stated` when `published` is what the text itself says (the header of a digest); metadata otherwise. */
  readonly published_basis?: 'stated' | 'metadata';
  readonly language?: string;
}

/** Something wrong with a text, at a place in it. */
export interface TextProblem extends Span {
  readonly sentence: string;
}

/** A source text, read: the contract of `backstory read`. Every span is in `text`. */
export interface Report {
  readonly id: ReportId;
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  /** As the page or the feed gives it: one text, however many they are. */
  readonly author?: string;
  readonly url?: string;
  /** Another report with nearly the same words (a wire story and its reprint): both count as one source. */
  readonly copy_of?: ReportId;
  /** BCP 47 primary tag, `und` when unknown. */
  readonly language: string;
  readonly published: Dated;
  readonly sentences: readonly Span[];
  readonly dates: readonly DateExpression[];
  readonly mentions: readonly Mention[];
  readonly hedges: readonly Span[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly problems: readonly TextProblem[];
}
