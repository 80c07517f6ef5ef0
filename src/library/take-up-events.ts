import { incidentId } from '../model/id.ts';
import type { Incident } from '../model/incident.ts';
import type { Report } from '../model/report.ts';
import { expandEvent } from './expand-event.ts';
import { libraryKeys, type TakeUpTools } from './take-up-texts.ts';

/** Takes up rows of tables that were added, changed or removed. Each is an incident of its own: nothing else is touched. */
export async function takeUpEvents(keys: readonly string[], tools: TakeUpTools): Promise<void> {
  const { tables, store, entities, resolve } = tools;
  const parts = await store.parts();
  const gone = new Map<string, { incidents: number[]; reports: number[] }>();
  for (const part of parts)
    for (const key of keys) {
      const incident = part.facts.numberOf(incidentId(`event-${key}`));
      if (incident === -1 || part.gone.has(incident)) continue;
      const lost = gone.get(part.id) ?? { incidents: [], reports: [] };
      gone.set(part.id, lost);
      lost.incidents.push(incident);
      lost.reports.push(...[...part.facts.told(incident)].filter((number) => number < part.facts.ownReports));
    }
  const isKnown = (id: string): boolean =>
    parts.some((part) => {
      const number = part.facts.reportNumber(id);
      if (number === -1 || number >= part.facts.ownReports || part.goneReports.has(number)) return false;
      return !gone.get(part.id)?.reports.includes(number);
    });
  const reports = new Map<string, Report>();
  const incidents: Incident[] = [];
  for (const row of await tables.getMany('events', keys)) {
    if (!row) continue;
    const { report, incident } = expandEvent(row.event, (name, kind) => resolve(name, kind)?.id ?? null);
    // The same words from elsewhere are the same report.
    if (reports.has(report.id) || isKnown(report.id)) continue;
    reports.set(report.id, report);
    incidents.push(incident);
  }
  await store.write(
    await tools.build({
      entities: [],
      incidents,
      reports: [...reports.values()],
      keysOf: (incident) => libraryKeys(incident, entities),
    }),
    { gone },
  );
}
