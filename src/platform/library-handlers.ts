import { inputFromPage } from '../library/input-from-page.ts';
import { createLibrary, type Library, type LibraryTools } from '../library/library.ts';
import type { LibraryTables } from '../library/library-tables.ts';
import type { PageExtract } from '../model/page-extract.ts';
import type { LibraryRequests, LibraryStatus, SavedPage } from './library-protocol.ts';
import {
  forgetSnapshot,
  readSnapshotHead,
  restoreSnapshot,
  takeSnapshot,
  type ValueStore,
} from './library-snapshot.ts';
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
const STATE = 'library-state';

/** What is remembered beside the database: whether it held records, and how many changed since backup and snapshot. */
interface KeptState {
  readonly records: number;
  readonly unsaved: number;
  readonly unsnapped: number;
}

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
  const kept = async (): Promise<KeptState> =>
    ((await deps.values.get(STATE)) as KeptState | undefined) ?? { records: 0, unsaved: 0, unsnapped: 0 };

  /** Notes what a write changed, beside the database; a snapshot follows when enough came together. */
  const note = async (changed: number): Promise<void> => {
    if (changed === 0) return;
    const state = await kept();
    const records = await (await library()).count();
    await deps.values.set({
      [STATE]: { records, unsaved: state.unsaved + changed, unsnapped: state.unsnapped + changed } satisfies KeptState,
    });
  };
  const snap = async (): Promise<void> => {
    const { tables } = await open();
    await takeSnapshot(tables, deps.values, deps.now());
    await deps.values.set({ [STATE]: { ...(await kept()), unsnapped: 0 } });
  };
  const status = async (
    countOf = (tables: LibraryTables, table: 'texts' | 'events') => tables.count(table),
  ): Promise<LibraryStatus> => {
    const { records, unsaved } = await kept();
    const head = await readSnapshotHead(deps.values);
    const snapshot = head ? { at: head.at, records: head.records } : null;
    try {
      const { tables } = await open();
      const [texts, events] = [await countOf(tables, 'texts'), await countOf(tables, 'events')];
      if (texts + events === 0 && records > 0) {
        const sentence = `The library held ${records} records and is empty now: the browser may have cleared it.`;
        return { state: 'emptied', sentence, texts, events, unsaved, snapshot };
      }
      return { state: 'ready', texts, events, unsaved, snapshot };
    } catch (error) {
      const sentence = error instanceof Error ? error.message : String(error);
      return {
        state: /newer version/.test(sentence) ? 'newer' : 'broken',
        sentence,
        texts: 0,
        events: 0,
        unsaved,
        snapshot,
      };
    }
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
    'library.switch-off': async ({ report, off }) => (await (await library()).switchOff(report, off)) ?? null,
    'library.remove': async ({ report }) => {
      await (await library()).remove(report);
      await note(1);
      return null;
    },
    'import.begin': async (start) => plainly(async () => (await library()).beginImport(start)),
    'import.batch': async (batch) => plainly(async () => (await library()).applyBatch(batch)),
    'import.end': async ({ key, state }) => {
      const record = await (await library()).endImport(key, state);
      await note(record ? record.added + record.changed : 0);
      return record ?? null;
    },
    'import.undo': async ({ key }) => {
      const record = await (await library()).undoImport(key);
      await note(record ? record.added + record.changed : 0);
      return record ?? null;
    },
    'import.list': async () => (await library()).imports(),
    'rows.list': async ({ import: key, offset, limit }) =>
      (await library()).rowsOfImport(key, offset, Math.min(limit, 200)),
    'rows.read': async ({ keys }) => (await library()).readRows(keys.slice(0, 200)),
    'rows.erased': async ({ import: key }) => (await library()).erasedRows(key),
    'rows.erase': async ({ key }) => {
      await (await library()).eraseRow(key);
      await note(1);
      return null;
    },
    'rows.take-back': async ({ key }) => {
      await (await library()).takeRowBack(key);
      await note(1);
      return null;
    },
    'rows.forget': async ({ key }) => nothing((await library()).forgetRow(key)),
    'rules.add': async ({ rule }) => (await library()).addRule(rule),
    'rules.undo': async ({ key, undone }) => nothing((await library()).undoRule(key, undone)),
    'rules.list': async () => (await library()).rules(),
    'edits.add': async ({ edit }) => (await library()).addEdit(edit),
    'edits.undo': async ({ key, undone }) => nothing((await library()).undoEdit(key, undone)),
    'edits.list': async () => (await library()).edits(),
    'library.forget': async ({ table, key }) => nothing((await library()).forget(table, key)),
    'packs.switch': async ({ pack, on }) => nothing((await library()).switchPack(pack, on)),
    'packs.remove': async ({ pack }) => nothing((await library()).removePack(pack)),
    'library.changed': async () => {
      deps.changed();
      await note(1);
      return null;
    },
    'library.backed-up': async () => nothing(deps.values.set({ [STATE]: { ...(await kept()), unsaved: 0 } })),
    'library.snapshot': async () => {
      await snap();
      return status();
    },
    'library.restore-snapshot': async () => {
      if ((await status()).state === 'broken') await deps.discard?.();
      const restored = await restoreSnapshot((await open()).tables, deps.values);
      await note(restored.records);
      deps.changed();
      return restored;
    },
    'library.erase': async () => {
      if ((await status()).state === 'broken') await deps.discard?.();
      await (await library()).erase();
      // What was derived says the same as the records: it goes with them, and not at the next question.
      await deps.discardDerived?.().catch(() => undefined);
      await forgetSnapshot(deps.values);
      await deps.values.remove([STATE]);
      return null;
    },
  };
  return {
    handlers: ownScreensOnly(handlers),
    library,
    openTables: async () => (await open()).tables,
    trouble: async () => {
      // Asked at every wake: whether there is anything at all does not take longer the more there is.
      const { sentence, snapshot } = await status(
        async (tables, table) => (await tables.keys(table, { limit: 1 })).length,
      );
      return sentence === undefined ? null : snapshot ? `${sentence} ${OFFER}` : sentence;
    },
    savePage,
    tend: async () => {
      const archive = await library();
      for (const record of await archive.imports())
        if (record.state === 'undoing') await archive.undoImport(record.key);
      const { unsnapped } = await kept();
      const last = (await readSnapshotHead(deps.values))?.at;
      const isOld = last === undefined || Date.parse(deps.now()) - Date.parse(last) > SNAPSHOT_AGE;
      if (unsnapped >= SNAPSHOT_EVERY || (unsnapped > 0 && isOld)) await snap();
    },
  };
}

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
    if (error instanceof Error && error.name === 'QuotaExceededError')
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
      if (sender.isPrivateWindow && !READING.has(name)) throw new Error('Nothing is written from private windows.');
      return (handler as (params: never, sender: Sender) => unknown)(params, sender);
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
