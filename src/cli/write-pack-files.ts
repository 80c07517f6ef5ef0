import { createWriteStream } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { buildMatchingIndex } from '../gazetteer/matching-index.ts';
import type { Pack } from '../model/pack.ts';
import { buildSearchIndex } from '../pack/build-search-index.ts';
import { packPieces, type PackToWrite } from '../pack/encode-pack.ts';

/**
 * Writes a pack with its indexes for the extension: `ID.json` (the pack), `ID.index` (matching), `ID.search`. Each file takes its name only
 * when it is complete. The same pack gives the same bytes.
 */
export async function writePackFiles(pack: Pack, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = (kind: string): string => join(folder, `${pack.id}.${kind}`);
  await writePackFile(pack, file('json'));
  await writeWhole(file('index'), buildMatchingIndex(pack.entities));
  await writeWhole(file('search'), buildSearchIndex(pack));
}

/** Writes a pack of any size piece by piece; compressed when the file's name ends in `.gz`. */
export async function writePackFile(pack: PackToWrite, file: string): Promise<void> {
  const pieces = Readable.from(packPieces(pack));
  const target = createWriteStream(`${file}.part`);
  await (/\.gz$/i.test(file) ? pipeline(pieces, createGzip(), target) : pipeline(pieces, target));
  await rename(`${file}.part`, file);
}

async function writeWhole(file: string, bytes: ArrayBuffer): Promise<void> {
  await writeFile(`${file}.part`, new Uint8Array(bytes));
  await rename(`${file}.part`, file);
}
