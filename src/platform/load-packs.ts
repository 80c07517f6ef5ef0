import { packId } from '../model/id.ts';
import { decodePack } from '../pack/pack-codec.ts';
import { browser } from './browser.ts';
import type { LoadedPack } from './knowledge.ts';

const BUNDLED = { id: packId('bundled'), name: 'Backstory', entities: 0, reports: 0, incidents: 0 } as const;

/** The pack that ships with the extension, with its stored indexes. A broken or newer pack is a state with a sentence, never an exception. */
export async function loadBundledPack(): Promise<LoadedPack> {
  try {
    const [text, matching, search] = await Promise.all([read('json'), read('index'), read('search')]);
    const { value: pack, problems } = decodePack('bundled.json', new Uint8Array(text));
    if (!pack) return { pack: null, state: { ...BUNDLED, state: 'broken', sentence: problems[0]?.sentence ?? '' } };
    const { entities, reports, incidents } = pack;
    const counts = { entities: entities.length, reports: reports.length, incidents: incidents.length };
    return { pack, matching, search, state: { ...BUNDLED, ...counts, state: 'ready' } };
  } catch (error) {
    return { pack: null, state: { ...BUNDLED, state: 'broken', sentence: String(error) } };
  }
}

async function read(kind: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(`packs/bundled.${kind}`));
  if (!response.ok) throw new Error(`packs/bundled.${kind} is missing`);
  return response.arrayBuffer();
}
