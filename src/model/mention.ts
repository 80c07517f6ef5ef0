import type { EntityKind } from './entity.ts';
import type { EntityId, PackId } from './id.ts';
import type { Span } from './span.ts';

/** How a mention was tied to an entity. */
export type LinkMethod = 'exact' | 'alias' | 'acronym' | 'variant' | 'fuzzy';

/** One piece of evidence for or against a link, in machine words; `weight` is what it added to the score. */
export interface LinkEvidence {
  readonly kind: string;
  readonly weight: number;
  /** The words or the entity on the page that gave it ("Baghdad"). */
  readonly detail?: string;
}

/** A span of a text tied to a known entity, with everything needed to answer "why?". */
export interface Link extends Span {
  readonly text: string;
  readonly entity: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly method: LinkMethod;
  /** 0 to 1. */
  readonly score: number;
  /** The alias that the text matched. */
  readonly alias: string;
  readonly evidence: readonly LinkEvidence[];
  readonly pack: PackId;
}

/** A span of a report that names a place, a group or a person, known (`entity`) or discovered (`entity: null`). */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: EntityKind;
  readonly type?: string;
  readonly entity: EntityId | null;
  /** Resolved name: the entity's, or the gazetteer place's, or the text itself. */
  readonly name: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly country?: string;
  /** True for demonyms and adjectives ("Iraqi"): not a toponym. */
  readonly adjective?: boolean;
  /** True for a place that is part of the name of a group that is a mention too ("Iraq" in "Government of Iraq"). */
  readonly inside?: boolean;
  readonly method?: LinkMethod;
  readonly score?: number;
}

/** The reader's own corrections, which the linker takes as data. `text` is compared folded; `site` is a host name. */
export type LinkRule =
  | { readonly rule: 'not-this'; readonly text: string; readonly entity: EntityId; readonly site?: string }
  | { readonly rule: 'same-as'; readonly text: string; readonly entity: EntityId; readonly site?: string }
  | { readonly rule: 'always'; readonly text: string; readonly entity: EntityId; readonly site?: string };
