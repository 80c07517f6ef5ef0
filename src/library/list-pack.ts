import { packId } from '../model/id.ts';
import type { Incident } from '../model/incident.ts';
import type { Pack } from '../model/pack.ts';
import type { ReportSource } from '../pack/known-facts.ts';

/** Reports and incidents of a screen as a pack for the writers of exports: what was read in the reports' texts is not in it. */
export function listPack(reports: readonly ReportSource[], incidents: readonly Incident[] = []): Pack {
  const nothing = { sentences: [], dates: [], mentions: [], hedges: [], attributions: [], claims: [], problems: [] };
  return {
    format: 'backstory-pack',
    version: 1,
    id: packId('list'),
    name: '',
    entities: [],
    reports: reports.map((report) => ({ ...report, ...nothing })),
    incidents,
  };
}
