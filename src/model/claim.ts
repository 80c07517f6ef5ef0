import type { Dated } from './dated.ts';
import type { Span } from './span.ts';

/** The published taxonomy (design, section 6; mapping to ACLED and MUC in `incidents/taxonomy.ts`). */
export const CLAIM_KINDS = [
  'rocket-fire',
  'air-strike',
  'bombing',
  'shooting',
  'clash',
  'killing',
  'kidnapping',
  'evacuation-withdrawal',
  'deployment',
  'protest',
  'vote-decision',
  'alert',
  'statement',
  'other',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const CERTAINTIES = ['confirmed', 'reported', 'claimed', 'disputed', 'denied', 'unclear'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const GROUP_ROLES = ['target', 'suspected', 'claimed-by', 'affected', 'named'] as const;
export type GroupRole = (typeof GROUP_ROLES)[number];

/** A voice that says something, outermost first: RT, citing Reuters, citing a US military source. */
export interface Voice extends Span {
  readonly name: string;
}

/** "at least four blasts": what = "blasts", value = ">=4". `value` is digits, with `>=`, `<=`, `~` or `a-b` where said. */
export interface Figure extends Span {
  readonly what: string;
  readonly value: string;
}

/** What one report says about one incident. Indexes in `places` and `groups` point into `Report.mentions`. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly when: Dated;
  readonly places: readonly number[];
  readonly groups: readonly { readonly mention: number; readonly role: GroupRole }[];
  readonly certainty: Certainty;
  readonly according_to: readonly Voice[];
  readonly figures: readonly Figure[];
  readonly evidence: readonly Span[];
  /** Present when this claim corrects something; null when the corrected words are not in this text. */
  readonly corrects?: Span | null;
}

/** Who says what: spans of the source, of the words that attribute, and of what is said. */
export interface Attribution {
  readonly source?: Span;
  readonly cue?: Span;
  readonly content?: Span;
}
