import type { Entity } from '../model/entity.ts';
import { packId } from '../model/id.ts';
import type { Incident } from '../model/incident.ts';
import { PACK_VERSION, type Pack } from '../model/pack.ts';
import type { Report } from '../model/report.ts';
import { allRows, listRows } from './all-rows.ts';
import { applyEdits } from './apply-edits.ts';
import { expandEvent } from './expand-event.ts';
import type { LibraryTables } from './library-tables.ts';
import { createResolver, nameTable } from './resolve-names.ts';
import { rulesOfEdits } from './rules-of-edits.ts';
import { readyReport } from './take-up-texts.ts';

const LIBRARY_PACK = packId('library');

type BuildIncidents = (
  reports: readonly Report[],
  entities: readonly Entity[],
) => { readonly incidents: readonly Incident[]; readonly reports: readonly Report[] };

/** What goes into the pack. */
export interface PackOptions {
  /** False leaves out the rows whose licence forbids passing them on. */
  readonly restricted?: boolean;
}

/**
 * The library as a private pack: the newest version of each text without what was switched off, the imported events, and the
 * reader's own entities. Names that an edit made known since a text was read are tied to their entity here, so that a change takes
 * effect on what was saved before.
 */
export async function buildLibraryPack(
  tables: LibraryTables,
  shared: readonly Entity[],
  buildIncidents: BuildIncidents,
  options: PackOptions = {},
): Promise<Pack> {
  const edits = (await listRows(tables, 'edits')).filter((row) => !row.undone).map((row) => row.edit);
  const rules = (await listRows(tables, 'rules')).filter((row) => !row.undone).map((row) => row.rule);
  const edited = applyEdits(shared, edits);
  const entities = [...edited.shared, ...edited.own];
  const resolve = createResolver(nameTable(entities), [...rules, ...rulesOfEdits(edits)]);
  const reports: Report[] = [];
  for await (const row of allRows(tables, 'texts')) {
    if (row.replaced_by) continue;
    reports.push(readyReport(row, resolve));
  }
  const built = buildIncidents(reports, entities);
  const eventReports = new Map<string, Report>();
  const incidents: Incident[] = [...built.incidents];
  const known = new Set<string>(built.reports.map((report) => report.id));
  for await (const row of allRows(tables, 'events')) {
    if (row.restricted && options.restricted === false) continue;
    const { report, incident } = expandEvent(row.event, (name, kind) => resolve(name, kind)?.id ?? null);
    if (known.has(report.id) || eventReports.has(report.id)) continue;
    eventReports.set(report.id, report);
    incidents.push(incident);
  }
  return {
    format: 'backstory-pack',
    version: PACK_VERSION,
    id: LIBRARY_PACK,
    name: 'Library',
    private: true,
    entities: edited.own,
    reports: [...built.reports, ...eventReports.values()],
    incidents,
  };
}
