import type { Incident } from '../model/incident.ts';
import type { Report } from '../model/report.ts';
import { allRows } from './all-rows.ts';
import { expandEvent } from './expand-event.ts';
import type { LibraryTables } from './library-tables.ts';
import { takeUpEvents } from './take-up-events.ts';
import { libraryKeys, readyReport, takeUpTexts, type TakeUpTools } from './take-up-texts.ts';
import { changesOf, settleChanges, type PendingChange } from './track-changes.ts';

/** Texts, and rows of tables, taken up at once: bounds the time for which nothing else is answered. */
const TEXTS = 100;
const EVENTS = 1500;
/** Keys noted in one row of the journal: what is taken up in one go. */
const NOTED = 500;
/** Keys noted in one commit, which the disk takes a while for. */
const AT_ONCE = 10_000;

/** Brings the derived facts up to date with some changes, a stretch at a time, and forgets them. Doing it twice changes nothing. Each stretch is a part of its own: see `mergeParts`. */
export async function takeUp(changes: readonly PendingChange[], tools: TakeUpTools): Promise<void> {
  const texts = [...new Set(changes.flatMap((change) => change.texts))];
  const events = [...new Set(changes.flatMap((change) => change.events))];
  for (let from = 0; from < texts.length; from += TEXTS) await takeUpTexts(texts.slice(from, from + TEXTS), tools);
  for (let from = 0; from < events.length; from += EVENTS) await takeUpEvents(events.slice(from, from + EVENTS), tools);
  await settleChanges(tools.tables, changes);
}

/** Everything that the library says, built at once: exact, for libraries that fit in memory. Texts before rows with the same words. */
export async function readLibrary({
  tables,
  resolve,
  entities,
  buildIncidents,
}: Omit<TakeUpTools, 'store' | 'build'>): Promise<{
  readonly reports: readonly Report[];
  readonly incidents: readonly Incident[];
}> {
  const texts: Report[] = [];
  const rows = allRows(tables, 'events');
  // Begun beside the texts: whoever woke the background waits for each turn of the database.
  const first = rows.next();
  first.catch(() => undefined);
  for await (const row of allRows(tables, 'texts'))
    if (row.replaced_by === undefined) texts.push(readyReport(row, resolve));
  const built = buildIncidents(texts, entities);
  const reports = new Map(built.reports.map((report) => [report.id, report]));
  const incidents = [...built.incidents];
  for (let next = await first; !next.done; next = await rows.next()) {
    const { report, incident } = expandEvent(next.value.event, (name, kind) => resolve(name, kind)?.id ?? null);
    if (reports.has(report.id)) continue;
    reports.set(report.id, report);
    incidents.push(incident);
  }
  return { reports: [...reports.values()], incidents };
}

/** Derives everything anew as one part, in place of what was there. `changes` are those that were noted before it began. */
export async function deriveAll(changes: readonly PendingChange[], tools: TakeUpTools): Promise<void> {
  const before = (await tools.store.parts()).map(({ id }) => id);
  const all = await readLibrary(tools);
  await tools.store.write(
    await tools.build({ entities: [], ...all, keysOf: (incident) => libraryKeys(incident, tools.entities) }),
    { instead: before },
  );
  await settleChanges(tools.tables, changes);
}

/** Notes some records as changed, as if they had been written again, in one commit. `key` was never given before. */
export async function noteChanges(
  tables: LibraryTables,
  key: string,
  records: { readonly texts?: readonly string[]; readonly events?: readonly string[] },
): Promise<void> {
  const rows = (['texts', 'events'] as const).flatMap((table) => {
    const keys = records[table] ?? [];
    return Array.from({ length: Math.ceil(keys.length / NOTED) }, (_, at) =>
      changesOf(`${key}-${table}-${at}`, { [table]: keys.slice(at * NOTED, (at + 1) * NOTED) }),
    );
  });
  if (rows.length > 0) await tables.commit(rows.map((put) => ({ table: 'meta', put })));
}

/** Notes every record as changed, for a library too large to be derived at once: it is then taken up piece by piece, stops or not. */
export async function noteEverything(tables: LibraryTables): Promise<void> {
  for (const table of ['texts', 'events'] as const) {
    let after: string | undefined;
    for (;;) {
      const keys = await tables.keys(table, { limit: AT_ONCE, ...(after === undefined ? {} : { after }) });
      const last = keys.at(-1);
      if (last === undefined) break;
      await noteChanges(tables, `all-${last}`, { [table]: keys });
      after = last;
    }
  }
}
