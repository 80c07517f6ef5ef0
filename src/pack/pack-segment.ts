import { buildMatchingIndex } from '../gazetteer/matching-index.ts';
import type { Entity } from '../model/entity.ts';
import type { Incident } from '../model/incident.ts';
import type { Report } from '../model/report.ts';
import { searchIndexSteps } from './build-search-index.ts';
import { packEntityTable } from './entity-table.ts';
import { packFactTable } from './fact-table.ts';
import { newestFirst } from './newest-first.ts';
import { toReportRow, type ReportRow } from './report-row.ts';

/** What a segment is built from: a pack, or some of its records. `cited`: reports of other segments that the incidents cite. */
export interface SegmentSource {
  readonly entities: readonly Entity[];
  readonly incidents: readonly Incident[];
  readonly reports: readonly (Report | ReportRow)[];
  readonly cited?: readonly ReportRow[];
  /** What an incident is looked up by; entities alone when absent. */
  readonly keysOf?: (incident: Incident) => readonly string[];
}

/** The indexes of a segment, each one buffer that opens without parsing. `matching` and `entities` are for its names. */
export interface SegmentIndexes {
  readonly facts: ArrayBuffer;
  readonly search: ArrayBuffer;
  readonly entities: ArrayBuffer;
  readonly matching: ArrayBuffer;
}

/** A segment ready to be stored: its indexes, and its rows in the order of their numbers. */
export interface BuiltSegment {
  readonly indexes: SegmentIndexes;
  /** How many. */
  readonly entities: number;
  readonly incidents: readonly Incident[];
  readonly reports: readonly ReportRow[];
}

/** Derives everything that look-ups need from records that were checked; where ids repeat, the last one counts. Deterministic. */
export function buildSegment(source: SegmentSource): BuiltSegment {
  const steps = segmentSteps(source);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `buildSegment`, in steps: whoever runs them can do something else in between. */
export function* segmentSteps({
  entities,
  incidents,
  reports,
  cited = [],
  keysOf,
}: SegmentSource): Generator<void, BuiltSegment> {
  const sorted = [...new Map(incidents.map((one) => [one.id, one])).values()].sort(newestFirst);
  const rows = [...new Map(reports.map((one) => [one.id, 'names' in one ? one : toReportRow(one)] as const)).values()];
  const facts = packFactTable(sorted, rows, cited, keysOf);
  yield;
  const search = yield* searchIndexSteps({ entities, incidents: sorted, reports: rows, cited });
  yield;
  const table = packEntityTable(entities);
  yield;
  return {
    indexes: { facts, search, entities: table, matching: buildMatchingIndex(entities) },
    entities: entities.length,
    incidents: sorted,
    reports: rows,
  };
}
