import { CERTAINTIES, CLAIM_KINDS, GROUP_ROLES } from '../model/claim.ts';
import type { EntityId, IncidentId, ReportId } from '../model/id.ts';
import type { GroupRef, Incident, IncidentClaim, PlaceRef } from '../model/incident.ts';
import { country } from './validate-entity.ts';
import { dated, span } from './validate-pack-dates.ts';
import { flag, id, list, nullable, number, oneOf, record, text, whole, type Check } from './validate-pack-fields.ts';
import { figure, voice } from './validate-report.ts';

const MANY = 200_000;

const place = record<PlaceRef>(
  {
    entity: nullable(id<EntityId>()),
    name: text(10_000),
    lat: number(-90, 90),
    lon: number(-180, 180),
    country,
  },
  ['lat', 'lon', 'country'],
);

const group = record<GroupRef>({ entity: nullable(id<EntityId>()), name: text(10_000), role: oneOf(GROUP_ROLES) });

const claim: Check<IncidentClaim> = record<IncidentClaim>(
  {
    report: id<ReportId>(),
    claim: whole(0, MANY),
    when: dated,
    certainty: oneOf(CERTAINTIES),
    according_to: list(voice, 1000),
    figures: list(figure, 1000),
    evidence: list(span, MANY),
    corrects: nullable(span),
    background: flag,
  },
  ['corrects', 'background'],
);

/** An incident by itself; that its reports are in the pack is checked when all are read. */
export const incident: Check<Incident> = record<Incident>({
  id: id<IncidentId>(),
  kind: oneOf(CLAIM_KINDS),
  when: dated,
  places: list(place, MANY),
  groups: list(group, MANY),
  title: text(10_000),
  certainty: oneOf(CERTAINTIES),
  claims: list(claim, MANY),
});
