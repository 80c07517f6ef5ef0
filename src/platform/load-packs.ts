import { packId } from '../model/id.ts';
import { decodePack } from '../pack/pack-codec.ts';
import { browser } from './browser.ts';
import type { Pack } from '../model/pack.ts';
import type { PackState } from './protocol.ts';
import { refusedPack } from './refused-pack.ts';

/** A pack as it came through the door: with its stored indexes where it has them, or without a pack when it was refused. */
export interface LoadedPack {
  readonly state: PackState;
  readonly pack: Pack | null;
  readonly matching?: ArrayBuffer;
  /** Fetched when somebody searches. */
  readonly search?: () => Promise<ArrayBuffer | null>;
}

const BUNDLED = { id: packId('bundled'), name: 'Backstory', entities: 0, reports: 0, incidents: 0 } as const;

let loading: Promise<LoadedPack> | null = null;

/**
 * The pack that ships with the extension, with its stored indexes (which are used as they are; a missing one is built when it is
 * needed). Calls that come while it loads get the same load; nothing is kept afterwards. A broken or newer pack is a state with a
 * sentence, never an exception.
 */
export function loadBundledPack(): Promise<LoadedPack> {
  loading ??= load().finally(() => (loading = null));
  return loading;
}

async function load(): Promise<LoadedPack> {
  const [text, matching] = await Promise.all([read('json'), read('index')]);
  if (!text)
    return { pack: null, state: { ...BUNDLED, state: 'broken', sentence: 'the file packs/bundled.json is missing' } };
  const { value: pack, problems } = decodePack('packs/bundled.json', new Uint8Array(text));
  if (!pack) return { pack: null, state: { ...BUNDLED, ...refusedPack(problems) } };
  const { entities, reports, incidents } = pack;
  const counts = { entities: entities.length, reports: reports.length, incidents: incidents.length };
  return {
    pack,
    ...(matching ? { matching } : {}),
    search: () => read('search'),
    state: { ...BUNDLED, ...counts, state: 'ready' },
  };
}

/** The bytes of one file of the package; null when it is not there. */
async function read(kind: 'json' | 'index' | 'search'): Promise<ArrayBuffer | null> {
  try {
    const response = await fetch(browser.runtime.getURL(`packs/bundled.${kind}`));
    return response.ok ? await response.arrayBuffer() : null;
  } catch {
    return null;
  }
}
