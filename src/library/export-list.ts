import type { SelectedIncidents } from '../pack/describe-timeline.ts';
import { exportPack } from './export-pack.ts';
import { listPack } from './list-pack.ts';

/** What a list on the screen can be saved as. */
export const LIST_FORMATS = ['csv', 'geojson'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** Incidents of a list as a file, by the writers of the library's exports. */
export function exportList(
  { incidents, reports }: Omit<SelectedIncidents, 'total' | 'isPrivate'>,
  format: ListFormat,
): string {
  // Excel needs the mark to see UTF-8.
  return exportPack(listPack(reports, incidents), format, { bom: true });
}
