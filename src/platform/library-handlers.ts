import { inputFromPage } from '../library/input-from-page.ts';
import type { ImportRecord } from '../library/library-record.ts';
import { createLibrary, type Library, type LibraryTools } from '../library/library.ts';
import type { LibraryTables } from '../library/library-tables.ts';
import { createSerial } from '../library/serial.ts';
import type { PageExtract } from '../model/page-extract.ts';
import type { LibraryRequests, LibraryStatus, SavedPage } from './library-protocol.ts';
import { NOTHING_WRITTEN } from './protocol.ts';
import {
  forgetSnapshot,
  readSnapshotHead,
  restoreSnapshot,
  takeSnapshot,
  type ValueStore,
} from './library-snapshot.ts';
import { isFullDisk } from './is-full-disk.ts';
import { createLibraryState, type Loss } from './library-state.ts';
import type { Handlers, Sender } from './messenger.ts';

/** What the archive's background needs: its tables, the values beside them, the page in a tab, and the road of the reports. */
export interface LibraryDeps extends LibraryTools {
  /** Opens the tables; called again after it rejected. */
  readonly open: () => Promise<LibraryTables>;
  readonly values: ValueStore;
  /** Deletes a database that cannot be opened, before a snapshot is put in its place or everything is erased. */
  readonly discard?: () => Promise<void>;
  /** Removes everything that was derived from the library and its packs and is stored. */
  readonly discardDerived?: () => Promise<void>;
  /** The page shown in a tab; rejects with a sentence when it cannot be read, and in private windows. */
  readonly extract: (tab: number) => Promise<PageExtract>;
}

/** The archive in the background: its handlers, and what else the background asks of it. */
export interface LibraryService {
  readonly handlers: Handlers<LibraryRequests>;
  readonly library: () => Promise<Library>;
  readonly openTables: () => Promise<LibraryTables>;
  /** What is wrong with the library, in a sentence: it was emptied from outside, or cannot be opened. Null when it is well. */
  readonly trouble: () => Promise<string | null>;
  /** Saves the page of a tab (context menu, command). */
  readonly savePage: (tab: number) => Promise<SavedPage>;
  /** Goes on with what a stop interrupted (an undo), and takes the automatic snapshot when it is time. Call it at start and by alarm. */
  readonly tend: () => Promise<void>;
}

/** Changes after which a snapshot is taken without being asked; fewer are covered when the last one is this many milliseconds old. */
const SNAPSHOT_EVERY = 25;
const SNAPSHOT_AGE = 24 * 3_600_000;

/** The archive's side of every message of `LibraryRequests`. Only our own screens are served. */
export function createLibraryHandlers(deps: LibraryDeps): LibraryService {
  let opened: Promise<{ tables: LibraryTables; library: Library }> | undefined;
  const open = (): Promise<{ tables: LibraryTables; library: Library }> => {
    opened ??= deps
      .open()
      .then((tables) => ({ tables, library: createLibrary(tables, deps) }))
      .catch((error: unknown) => {
        opened = undefined;
        throw error;
      });
    return opened;
  };
  const library = async (): Promise<Library> => (await open()).library;
  const state = createLibraryState(deps.values, async () => (await open()).tables);
  const { note } = state;
  const oneByOne = createSerial();
  const snap = (): Promise<void> =>
    oneByOne(async () => {
      const { tables } = await open();
      const { unsnapped } = await state.kept();
      const taken = await takeSnapshot(tables, deps.values, deps.now());
      const now = await state.kept();
      // There is no new one, because nothing is left or too much there: the old one holds what was to go. (What the browser took is only in it.)
      if (!taken && now.erased && (await state.lost()).lost === 0) await forgetSnapshot(deps.values);
      // What came meanwhile may not be in it, and what went meanwhile may.
      const late = now.unsnapped - unsnapped;
      await state.set({ unsnapped: late, erased: late > 0 && now.erased === true });
    });
  const status = async (isBrief = false): Promise<LibraryStatus> => {
    const losing = state.lost();
    // Whatever it meets is told below.
    losing.catch(() => undefined);
    const [{ unsaved }, head] = await Promise.all([state.kept(), readSnapshotHead(deps.values)]);
    const snapshot = head ? { at: head.at, records: head.records } : null;
    try {
      const { tables } = await open();
      // Asked at every wake: whether there is anything at all does not take longer the more there is.
      const [texts, events] = isBrief ? [0, 0] : [await tables.count('texts'), await tables.count('events')];
      const sentence = lossOf(await losing);
      return {
        state: sentence ? 'emptied' : 'ready',
        ...(sentence ? { sentence } : {}),
        texts,
        events,
        unsaved,
        snapshot,
      };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      // Whatever is done to a library that cannot be opened would lose one that only has no room.
      if (isFullDisk(error)) return { state: 'full', sentence: FULL, texts: 0, events: 0, unsaved, snapshot: null };
      const isNewer = /newer version/.test(reason);
      const sentence = isNewer ? reason : `The library cannot be opened; it may be damaged (${reason}).`;
      return { state: isNewer ? 'newer' : 'broken', sentence, texts: 0, events: 0, unsaved, snapshot };
    }
  };
  const undoing = new Map<string, Promise<ImportRecord | undefined>>();
  /** Takes back a whole import. Who asks again while it goes on waits for the same. */
  const undo = (key: string): Promise<ImportRecord | undefined> => {
    const going = undoing.get(key);
    if (going) return going;
    const work = takeBack(key).finally(() => undoing.delete(key));
    undoing.set(key, work);
    return work;
  };
  const takeBack = async (key: string): Promise<ImportRecord | undefined> => {
    // Whatever is left when a stop interrupts this, the reader wanted it gone.
    await state.set({ records: 0 });
    const record = await (await library()).undoImport(key);
    await note(record ? Math.max(1, record.added + record.changed) : 0, true);
    return record;
  };
  const changing = async <T>(work: Promise<T>): Promise<T> => {
    const result = await work;
    await note(1);
    return result;
  };
  const erasing = async (work: Promise<void>): Promise<null> => {
    await work;
    await note(1, true);
    return null;
  };
  const savePage = async (tab: number): Promise<SavedPage> => {
    const page = await deps.extract(tab);
    const input = inputFromPage(page);
    if (input.source.text.trim() === '') throw new Error('There is no text on this page to save.');
    const { outcome, record } = await plainly(async () => (await library()).save(input));
    await note(outcome === 'same' ? 0 : 1);
    const title = record.report.title ?? '';
    const claims = record.report.claims.length;
    return { outcome, report: record.key, title, claims, sentence: SAVED[outcome] };
  };
  const handlers: Handlers<LibraryRequests> = {
    'library.save-page': ({ tab }) => savePage(tab),
    'library.status': () => status(),
    'library.list': async ({ offset, limit }) => (await library()).list(offset, Math.min(limit, 200)),
    'library.read': async ({ report }) => (await (await library()).read(report)) ?? null,
    'library.switch-off': async ({ report, off }) => {
      const record = await (await library()).switchOff(report, off);
      await note(record ? 1 : 0);
      return record ?? null;
    },
    'library.remove': async ({ report }) => erasing((await library()).remove(report)),
    'import.begin': async (start) => (await library()).beginImport(start),
    'import.batch': async (batch) => (await library()).applyBatch(batch),
    'import.end': async ({ key, state }) => {
      const record = await (await library()).endImport(key, state);
      await note(record ? record.added + record.changed : 0);
      return record ?? null;
    },
    'import.undo': async ({ key }) => (await undo(key)) ?? null,
    'import.list': async () => (await library()).imports(),
    'rows.list': async ({ import: key, offset, limit }) =>
      (await library()).rowsOfImport(key, offset, Math.min(limit, 200)),
    'rows.read': async ({ keys }) => (await library()).readRows(keys.slice(0, 200)),
    'rows.erased': async ({ import: key }) => (await library()).erasedRows(key),
    'rows.erase': async ({ key }) => erasing((await library()).eraseRow(key)),
    'rows.take-back': async ({ key }) => changing(nothing((await library()).takeRowBack(key))),
    'rows.forget': async ({ key }) => erasing((await library()).forgetRow(key)),
    'rules.add': async ({ rule }) => changing((await library()).addRule(rule)),
    'rules.undo': async ({ key, undone }) => changing(nothing((await library()).undoRule(key, undone))),
    'rules.list': async () => (await library()).rules(),
    'edits.add': async ({ edit }) => changing((await library()).addEdit(edit)),
    'edits.undo': async ({ key, undone }) => changing(nothing((await library()).undoEdit(key, undone))),
    'edits.list': async () => (await library()).edits(),
    'library.forget': async ({ table, key }) => erasing((await library()).forget(table, key)),
    'packs.switch': async ({ pack, on }) => nothing((await library()).switchPack(pack, on)),
    'packs.remove': async ({ pack }) => erasing((await library()).removePack(pack)),
    'library.changed': async () => {
      deps.changed();
      await note(1);
      return null;
    },
    'library.backed-up': () => nothing(state.set({ unsaved: 0, lost: 0 })),
    'library.snapshot': async () => {
      await snap();
      return status();
    },
    'library.restore-snapshot': () =>
      oneByOne(async () => {
        if ((await status()).state === 'broken') await deps.discard?.();
        const { tables } = await open();
        // What a stop leaves half of is not taken for the whole library: the snapshot is kept until all of it is back.
        await state.set({ lost: (await state.lost()).lost });
        const restored = await restoreSnapshot(tables, deps.values);
        await note(restored.records);
        await state.set({ lost: 0 });
        deps.changed();
        return restored;
      }),
    // A snapshot under way would be written after this one was forgotten.
    'library.erase': () =>
      oneByOne(async () => {
        if ((await status()).state === 'broken') await deps.discard?.();
        await (await library()).erase();
        // What was derived says the same as the records: it goes with them, and not at the next question.
        await deps.discardDerived?.().catch(() => undefined);
        await forgetSnapshot(deps.values);
        await state.forget();
        return null;
      }),
  };
  return {
    handlers: ownScreensOnly(handlers),
    library,
    openTables: async () => (await open()).tables,
    trouble: async () => {
      const { sentence, snapshot } = await status(true);
      return sentence === undefined ? null : snapshot ? `${sentence} ${OFFER}` : sentence;
    },
    savePage,
    tend: async () => {
      const archive = await library();
      for (const record of await archive.imports()) if (record.state === 'undoing') await undo(record.key);
      // What is gone is only in the snapshot, until the reader has decided.
      if ((await state.lost()).lost > 0) return;
      const { unsnapped, erased } = await state.kept();
      const last = (await readSnapshotHead(deps.values))?.at;
      // A clock that was set back makes the last one look younger than now.
      const isOld = last === undefined || Math.abs(Date.parse(deps.now()) - Date.parse(last)) > SNAPSHOT_AGE;
      if (erased || unsnapped >= SNAPSHOT_EVERY || (unsnapped > 0 && isOld)) await snap();
    },
  };
}

/** What is told of records that went without the reader's doing; undefined when none did. */
const lossOf = ({ lost, isEmpty }: Loss): string | undefined =>
  lost === 0
    ? undefined
    : `The library held ${lost} records and ${isEmpty ? 'is' : 'was'} empty ${isEmpty ? 'now' : 'before the last changes'}: the browser may have cleared it.`;

const FULL =
  'There is no room left on this disk: the library cannot be opened until there is some. Nothing of it is lost.';
const OFFER = 'The library page can bring back what was there.';

const SAVED = {
  added: 'Saved.',
  same: 'This page is in your library already; nothing changed.',
  version: 'Saved as a new version of a page that is in your library.',
} as const;

const nothing = async (work: Promise<void>): Promise<null> => {
  await work;
  return null;
};

/** A full disk in plain words; the transaction that met it was undone as a whole. */
async function plainly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isFullDisk(error))
      throw new Error('There is no room left on this disk for the library. Nothing of this step was saved.', {
        cause: error,
      });
    throw error;
  }
}

/** Wraps every handler: a page's script and the card frame inside a page are refused, and so is any private window's write. */
function ownScreensOnly(handlers: Handlers<LibraryRequests>): Handlers<LibraryRequests> {
  const guarded = Object.entries(handlers).map(([name, handler]) => [
    name,
    (params: never, sender: Sender) => {
      if (!sender.isOwn || /\/card\.html/.test(sender.url ?? ''))
        throw new Error('Only the screens of Backstory may do this.');
      if (sender.isPrivateWindow && !READING.has(name)) throw new Error(NOTHING_WRITTEN);
      return plainly(async () => (handler as (params: never, sender: Sender) => unknown)(params, sender));
    },
  ]);
  return Object.fromEntries(guarded) as Handlers<LibraryRequests>;
}

const READING = new Set<string>([
  'library.status',
  'library.list',
  'library.read',
  'import.list',
  'rows.list',
  'rows.read',
  'rows.erased',
  'rules.list',
  'edits.list',
]);
