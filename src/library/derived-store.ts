import type { PackHead } from '../pack/known-facts.ts';
import type { FactTable } from '../pack/fact-table.ts';
import type { BuiltSegment } from '../pack/pack-segment.ts';
import type { FactRows } from '../pack/table-segment.ts';
import { packId } from '../model/id.ts';

/** Whose the derived facts of the library are. */
export const LIBRARY_HEAD: PackHead = { id: packId('library'), name: 'Library', private: true };

/** A stored part of what the library says, with its outlines opened. */
export interface DerivedPart {
  readonly id: string;
  readonly facts: FactTable;
  readonly rows: FactRows;
  /** Numbers of incidents and reports that later parts took the place of. */
  readonly gone: ReadonlySet<number>;
  readonly goneReports: ReadonlySet<number>;
}

/** Numbers of records that something new takes the place of, by the id of their part. */
type GoneRecords = ReadonlyMap<string, { readonly incidents: readonly number[]; readonly reports: readonly number[] }>;

/** Where the derived facts of the library are kept, in parts. */
export interface DerivedStore {
  parts(): Promise<readonly DerivedPart[]>;
  /** Adds a part; what it takes the place of goes at the same moment. */
  write(
    built: BuiltSegment,
    change: { readonly gone?: GoneRecords; readonly instead?: readonly string[] },
  ): Promise<void>;
}
