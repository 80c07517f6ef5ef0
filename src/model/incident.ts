import type { Certainty, ClaimKind, Figure, GroupRole, Voice } from './claim.ts';
import type { Dated } from './dated.ts';
import type { EntityId, IncidentId, ReportId } from './id.ts';
import type { Span } from './span.ts';

/** A place of an incident: an entity of the pack, or a place that is only named. */
export interface PlaceRef {
  readonly entity: EntityId | null;
  readonly name: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly country?: string;
}

/** A group of an incident with the part it plays. */
export interface GroupRef {
  readonly entity: EntityId | null;
  readonly name: string;
  readonly role: GroupRole;
}

/** One report's claim, as an incident keeps it: enough to show it without the report at hand. */
export interface IncidentClaim {
  readonly report: ReportId;
  /** Index in the report's `claims`. */
  readonly claim: number;
  readonly when: Dated;
  readonly certainty: Certainty;
  readonly according_to: readonly Voice[];
  readonly figures: readonly Figure[];
  readonly evidence: readonly Span[];
  readonly corrects?: Span | null;
  /** True when the report only recalls the incident as the background of another one. */
  readonly background?: boolean;
}

/** Something that happened at a time and a place, with the claims that say so. */
export interface Incident {
  readonly id: IncidentId;
  readonly kind: ClaimKind;
  readonly when: Dated;
  readonly places: readonly PlaceRef[];
  readonly groups: readonly GroupRef[];
  readonly title: string;
  readonly certainty: Certainty;
  readonly claims: readonly IncidentClaim[];
}
