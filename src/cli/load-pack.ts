import { access, readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { createLinker } from '../linking/create-linker.ts';
import type { Linker } from '../linking/linker.ts';
import type { Pack } from '../model/pack.ts';
import { decodePack } from '../pack/pack-codec.ts';
import { buildBundled } from './build-bundled.ts';
import type { ConsoleOutput } from './console-output.ts';
import { PATHS } from './project-paths.ts';

/** A gzipped pack may unpack to this many bytes; more is refused before memory is spent on it. */
const MOST_BYTES = 1_000_000_000;

/** A pack file, checked at the door; null when it is refused, its problems printed. */
async function loadPack(file: string, out: ConsoleOutput): Promise<Pack | null> {
  try {
    const raw = await readFile(file);
    const bytes = raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw, { maxOutputLength: MOST_BYTES }) : raw;
    const { value, problems } = decodePack(file, bytes);
    problems.forEach((problem) => (value ? out.problem(problem) : out.unreadable(problem)));
    return value;
  } catch (error) {
    out.unreadable({
      file,
      line: 1,
      column: 1,
      sentence: `the pack cannot be read (${error instanceof Error ? error.message : String(error)})`,
    });
    return null;
  }
}

/** The packs named, or the bundled one (made first when it is missing). */
export async function loadPacks(files: readonly string[], out: ConsoleOutput): Promise<readonly Pack[]> {
  if (files.length === 0) {
    await access(PATHS.bundledPack).catch(() => buildBundled());
    files = [PATHS.bundledPack];
  }
  const packs: Pack[] = [];
  for (const file of files) {
    const pack = await loadPack(file, out);
    if (pack) packs.push(pack);
  }
  return packs;
}

/** One linker over all packs. */
export function linkerOf(packs: readonly Pack[]): Linker {
  return createLinker(
    packs.map((pack) => ({ pack: pack.id, entities: pack.entities, ...(pack.private ? { private: true } : {}) })),
  );
}
