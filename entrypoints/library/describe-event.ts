import type { ImportedEvent } from '../../src/library/library-record.ts';

/** A row of a table in one line: when, what, where, its title. */
export function describeEvent({ edtf, kind, place, country, title }: ImportedEvent): string {
  return [edtf, kind, place, country, title].filter(Boolean).join(' · ');
}
