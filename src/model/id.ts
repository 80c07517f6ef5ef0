declare const brand: unique symbol;

/** Stable slug of a known place, group or person, as written in a gazetteer (`green-zone-baghdad`). */
export type EntityId = string & { readonly [brand]: 'entity' };
/** Lower-case hex SHA-256 of the UTF-8 bytes of the report's text. */
export type ReportId = string & { readonly [brand]: 'report' };
/** Id of an incident, derived from its claims so that the same reports give the same id. */
export type IncidentId = string & { readonly [brand]: 'incident' };
/** Id of a pack: `bundled`, or what the pack's file says. */
export type PackId = string & { readonly [brand]: 'pack' };

export const entityId = (value: string): EntityId => value as EntityId;
export const reportId = (value: string): ReportId => value as ReportId;
export const incidentId = (value: string): IncidentId => value as IncidentId;
export const packId = (value: string): PackId => value as PackId;
