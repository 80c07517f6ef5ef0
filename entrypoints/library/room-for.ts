import { isFullDisk } from '../../src/platform/is-full-disk.ts';

/** What is needed and what there is, in megabytes of text; null when there is room, or nobody knows. */
export type Lack = { readonly needed: string; readonly free: string } | null;

/** Compressed files are about ten times that when they are read. */
const UNPACKED = 10;
const unpacked = ({ name, size }: File): number => size * (/\.gz$/i.test(name) ? UNPACKED : 1);

/** A pack needs about this many times the bytes of its file: its copy, and what is taken apart of it (measured: 1.3 to 2.8). */
const PACK = 3;

/** Whether there is room for a pack. */
export const roomForPack = (file: File): Promise<Lack> => roomOnDisk(unpacked(file) * PACK);

/** What a row becomes in the end, whatever its length: itself, what was replaced, and what is looked up by it (measured: 2.8 to 5.8 kB). */
const ROW = 3_000;
/** A row where they cannot be counted. */
const ROW_LENGTH = 300;
/** Texts with all that is found in them, as times their bytes (measured: 9 to 14); of a page most is no text (measured with its copy: 1.2, and 2.3 where most is). */
const TEXT = 9;
const PAGE = 2;
const HEAD = 65_536;

/** Whether there is room for what is to be imported: the files' copies, to go on after a stop, and what is read from them. */
export async function roomForImport(files: readonly File[]): Promise<Lack> {
  let needed = 0;
  for (const file of files) needed += file.size + (await growthOf(file));
  return roomOnDisk(needed);
}

async function growthOf(file: File): Promise<number> {
  const bytes = unpacked(file);
  const [, ending = ''] = /\.([a-z]+)(?:\.gz)?$/i.exec(file.name) ?? [];
  if (/^x?html?$/i.test(ending)) return bytes * PAGE;
  if (!/^(?:csv|tsv|tab|geojson)$/i.test(ending)) return bytes * TEXT;
  if (bytes > file.size) return bytes + (bytes / ROW_LENGTH) * ROW;
  const head = await file.slice(0, HEAD).text();
  const rows = head.match(/^geojson$/i.test(ending) ? /"Feature"/g : /\n|\r(?!\n)/g)?.length ?? 0;
  return bytes + rows * Math.max(1, file.size / HEAD) * ROW;
}

/** Bytes written to see whether the disk takes them; beyond that is believed what the browser tells, which may be a limit that it does not keep. */
const MOST_TRIED = 200_000_000;
const PIECE = 1_000_000;

async function roomOnDisk(needed: number): Promise<Lack> {
  const { quota, usage } = await navigator.storage.estimate().catch((): StorageEstimate => ({}));
  const told = quota === undefined || usage === undefined ? Infinity : Math.max(0, quota - usage);
  const tried = await taken(Math.min(needed, MOST_TRIED));
  const free = tried ?? (needed > MOST_TRIED && told < needed ? told : null);
  return free === null ? null : { needed: megabytes(needed), free: megabytes(free) };
}

/** How much the disk took of so many bytes, which are gone again; null when it took them all, or cannot be tried. */
async function taken(bytes: number): Promise<number | null> {
  const name = `room-${crypto.randomUUID()}`;
  let written = 0;
  try {
    const folder = await navigator.storage.getDirectory();
    const writer = await (await folder.getFileHandle(name, { create: true })).createWritable();
    try {
      const piece = crypto.getRandomValues(new Uint8Array(HEAD));
      const pieces = new Blob(Array.from({ length: Math.ceil(PIECE / HEAD) }, () => piece));
      for (; written < bytes; written += pieces.size) await writer.write(pieces);
      return null;
    } finally {
      await writer.abort().catch(() => undefined);
      await folder.removeEntry(name).catch(() => undefined);
    }
  } catch (error) {
    return isFullDisk(error) ? written : null;
  }
}

export const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;
