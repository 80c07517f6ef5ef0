import { writeBackup } from '../../src/library/backup.ts';
import { packFileKey } from '../../src/library/library-record.ts';
import { TAR_END, tarFilling, tarHeader } from '../../src/library/tar.ts';
import { packEntries } from '../../src/library/track-changes.ts';
import type { PackId } from '../../src/model/id.ts';
import type { LibraryDatabase } from '../../src/platform/library-database.ts';
import { textId } from '../../src/text/text-id.ts';

/** The entry of a backup archive that holds the rows. */
export const ROWS_ENTRY = 'backstory-backup.json';
/** Characters that are gathered before they are handed to the browser, which keeps them where it has room. */
const GATHERED = 4_000_000;

/** A file to save, and the packs whose own files are gone and so are not in it. */
export interface BackupFile {
  readonly name: string;
  readonly type: string;
  readonly blob: Blob;
  readonly missing: readonly string[];
}

/** The name, in a backup archive, of the file of a large pack; its ending says whether it is compressed. */
export function packEntryName(pack: PackId): string {
  return `packs/${pack.replace(/[^A-Za-z0-9._-]/g, '_').slice(0, 60)}-${textId(pack).slice(0, 8)}.json`;
}

/**
 * Everything as one file. Without large packs it is JSON; with them an archive (tar) of that JSON and the files of the packs as they are,
 * which the browser copies from the disk: nothing of it is held whole in memory. The same library gives the same bytes.
 */
export async function backupFile(
  database: LibraryDatabase,
  options: { readonly restricted: boolean; readonly day: string },
): Promise<BackupFile> {
  const name = `backstory-backup-${options.day}`;
  const rows = await blobOf(writeBackup(database, options));
  const files: { readonly entry: string; readonly file: Blob }[] = [];
  const missing: string[] = [];
  for (const pack of await packEntries(database)) {
    if (pack.file === undefined) continue;
    const file = (await database.getFiles(packFileKey(pack.key)))?.[0];
    if (file) files.push({ entry: `${packEntryName(pack.key)}${(await isGzip(file)) ? '.gz' : ''}`, file });
    else missing.push(pack.name);
  }
  if (files.length === 0) return { name: `${name}.json`, type: 'application/json', blob: rows, missing };
  const entries = [{ entry: ROWS_ENTRY, file: rows }, ...files];
  const parts = entries.flatMap(({ entry, file }) => [tarHeader(entry, file.size), file, tarFilling(file.size)]);
  return { name: `${name}.tar`, type: 'application/x-tar', blob: new Blob([...parts, TAR_END]), missing };
}

/** Whether a file is compressed, by its first bytes. */
export async function isGzip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

async function blobOf(pieces: AsyncIterable<string>): Promise<Blob> {
  const done: Blob[] = [];
  let some: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    some.push(piece);
    length += piece.length;
    if (length < GATHERED) continue;
    done.push(new Blob(some));
    [some, length] = [[], 0];
  }
  return new Blob([...done, ...some]);
}
