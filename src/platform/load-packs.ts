import { packId } from '../model/id.ts';
import { decodePack, storedPack } from '../pack/pack-codec.ts';
import { fetchPack, takeEarly, type EarlyReads } from './early-reads.ts';
import { utf8Text } from '../text/utf8.ts';
import type { Pack } from '../model/pack.ts';
import type { PackState } from './protocol.ts';
import { refusedPack } from './refused-pack.ts';

/** A pack as it came through the door: with its stored indexes where it has them, or without a pack when it was refused. */
export interface LoadedPack {
  readonly state: PackState;
  readonly pack: Pack | null;
  /** Fetched when a page is read. */
  readonly matching?: () => Promise<ArrayBuffer | null>;
  /** Fetched when somebody searches. */
  readonly search?: () => Promise<ArrayBuffer | null>;
}

const BUNDLED = { id: packId('bundled'), name: 'Backstory', entities: 0, reports: 0, incidents: 0 } as const;

let loading: Promise<LoadedPack> | null = null;

/**
 * The pack that ships with the extension, with its stored indexes (which are used as they are; a missing one is built when it is
 * needed). Calls that come while it loads get the same load; nothing is kept afterwards. A broken or newer pack is a state with a
 * sentence, never an exception. `early`: what of it is being read already, and is taken.
 */
export function loadBundledPack(early: EarlyReads = {}): Promise<LoadedPack> {
  loading ??= load(early).finally(() => (loading = null));
  return loading;
}

async function load(early: EarlyReads): Promise<LoadedPack> {
  const read = async (kind: 'json' | 'index'): Promise<ArrayBuffer | null> =>
    (await takeEarly(early, kind)) ?? fetchPack(kind);
  const bytes = await read('json');
  if (!bytes)
    return { pack: null, state: { ...BUNDLED, state: 'broken', sentence: 'the file packs/bundled.json is missing' } };
  // Checked when it was built, and nobody else writes into the package: only one that is not as it should be is looked at closely.
  const known = storedPack(utf8Text(new Uint8Array(bytes)));
  const { value: pack, problems } = known
    ? { value: known, problems: [] }
    : decodePack('packs/bundled.json', new Uint8Array(bytes));
  if (!pack) return { pack: null, state: { ...BUNDLED, ...refusedPack(problems) } };
  const { entities, reports, incidents } = pack;
  const counts = { entities: entities.length, reports: reports.length, incidents: incidents.length };
  return {
    pack,
    matching: () => read('index'),
    search: () => fetchPack('search'),
    state: { ...BUNDLED, ...counts, state: 'ready' },
  };
}
