import { packId } from '../model/id.ts';
import type { Pack } from '../model/pack.ts';
import type { SelectedIncidents } from '../pack/describe-timeline.ts';
import { exportPack } from './export-pack.ts';

/** What a list on the screen can be saved as. */
export const LIST_FORMATS = ['csv', 'geojson'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** Incidents of a list as a file, by the writers of the library's exports. */
export function exportList(
  { incidents, reports }: Omit<SelectedIncidents, 'total' | 'isPrivate'>,
  format: ListFormat,
): string {
  const nothing = { sentences: [], dates: [], mentions: [], hedges: [], attributions: [], claims: [], problems: [] };
  const list: Pack = {
    format: 'backstory-pack',
    version: 1,
    id: packId('list'),
    name: '',
    entities: [],
    reports: reports.map((report) => ({ ...report, ...nothing })),
    incidents,
  };
  // Excel needs the mark to see UTF-8.
  return exportPack(list, format, { bom: true });
}
