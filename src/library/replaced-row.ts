import { isReplaced, type EventRecord, type ReplacedRecord } from './library-record.ts';
import type { Stage } from './stage.ts';

/** Under which key a row lies that an import changed. */
export const replacedKey = (importKey: string, row: string): string => `${importKey}:events:${row}`;

/** A row as it was before an import changed it, kept for the undo of that import. */
export function replacedBy(importKey: string, row: EventRecord): ReplacedRecord {
  return { key: replacedKey(importKey, row.key), import: importKey, table: 'events', row };
}

async function replacedOf(
  reader: Pick<Stage, 'get'>,
  importKey: string,
  row: string,
): Promise<ReplacedRecord | undefined> {
  const kept = await reader.get('replaced', replacedKey(importKey, row));
  return kept && isReplaced(kept) ? kept : undefined;
}

/**
 * What was kept of a row by the imports that changed it, one after the other: beginning with `from`, up to the one that changed a row of `until`, or
 * the first of all.
 */
export async function chainOf(
  reader: Pick<Stage, 'get'>,
  row: string,
  { from, until }: { readonly from: string; readonly until?: string },
): Promise<{ readonly last: string; readonly found?: ReplacedRecord }> {
  const seen = new Set<string>();
  for (let last = from; ;) {
    seen.add(last);
    const kept = await replacedOf(reader, last, row);
    if (kept && kept.row.import === until) return { last, found: kept };
    if (!kept?.row.import || seen.has(kept.row.import)) return { last };
    last = kept.row.import;
  }
}

/** The imports that have a newer row in a place than the one that `under` keeps there, and `under` itself. */
export async function importsFrom(
  reader: Pick<Stage, 'get'>,
  row: string,
  under: string,
): Promise<ReadonlySet<string>> {
  const above = new Set<string>();
  let last = (await reader.get('events', row))?.import;
  while (last !== undefined && last !== under && !above.has(last)) {
    above.add(last);
    last = (await replacedOf(reader, last, row))?.row.import;
  }
  return above.add(under);
}

/**
 * Keeps the row that an import changes, for its undo. Where the same import had a hand in the row before, as one that runs beside another may, what
 * it had replaced then goes to the one that replaced its own: each import is in the chain of a row once.
 */
export async function keepReplaced(stage: Stage, importKey: string, existing: EventRecord): Promise<void> {
  const kept = replacedBy(importKey, existing);
  const before = await replacedOf(stage, importKey, existing.key);
  const { last, found } = await chainOf(stage, existing.key, { from: existing.import, until: importKey });
  stage.put('replaced', kept);
  if (before && before.row.import !== last) stage.put('replaced', replacedBy(last, before.row as EventRecord));
  else if (found) stage.remove('replaced', found.key);
}

/** Fetches at once what `keepReplaced` asks of the rows that are there, should they be changed. */
export async function warmReplaced(stage: Stage, importKey: string, rows: readonly EventRecord[]): Promise<void> {
  const changed = rows.filter((row) => row.import !== importKey);
  for (const of of new Set([...changed.map((row) => row.import), ...(changed.length > 0 ? [importKey] : [])]))
    await stage.warm(
      'replaced',
      changed.filter((row) => of === importKey || row.import === of).map(({ key }) => replacedKey(of, key)),
    );
}
