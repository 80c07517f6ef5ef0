import type { Pack } from '../src/model/pack.ts';
import { openEntityTable } from '../src/pack/entity-table.ts';
import type { FactSegment } from '../src/pack/fact-segment.ts';
import { openFactTable } from '../src/pack/fact-table.ts';
import { buildSegment } from '../src/pack/pack-segment.ts';
import { tableSegment, type FactRows } from '../src/pack/table-segment.ts';

/** A pack as a segment whose rows must be read; `reads` collects how many rows each reading asked for. */
export function storedSegment(pack: Pack, reads: number[] = []): FactSegment {
  const { indexes, incidents, reports } = buildSegment(pack);
  const pick = <T>(rows: readonly T[], numbers: readonly number[]): Map<number, T> =>
    new Map(numbers.flatMap((at) => (rows[at] ? [[at, JSON.parse(JSON.stringify(rows[at])) as T]] : [])));
  const rows: FactRows = {
    incidents: async (numbers) => (reads.push(numbers.length), pick(incidents, numbers)),
    reports: async (numbers) => (reads.push(numbers.length), pick(reports, numbers)),
  };
  const facts = openFactTable(indexes.facts);
  if (!facts) throw new Error('the table that was just made does not open');
  return tableSegment({ head: pack, facts, entities: openEntityTable(indexes.entities), rows });
}
