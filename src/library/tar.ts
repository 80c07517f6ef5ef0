import { utf8Bytes } from '../text/utf8.ts';

/** Bytes of one block; an entry's bytes are filled up to whole blocks. */
export const TAR_BLOCK = 512;
/** Two empty blocks end an archive. */
export const TAR_END = new Uint8Array(2 * TAR_BLOCK);
/** Largest entry that eleven octal digits can tell. */
const MOST_BYTES = 8 ** 11 - 1;

/** An entry of an archive: where its bytes begin in the file, and how many they are. */
export interface TarEntry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

/** Bytes that fill an entry of that size up to whole blocks. */
export const tarFilling = (size: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array((TAR_BLOCK - (size % TAR_BLOCK)) % TAR_BLOCK);

/**
 * The block that stands before an entry's bytes: POSIX ustar (IEEE Std 1003.1, pax, "ustar Interchange Format"), so that any program for
 * archives opens the file. No time and no owner: the same content gives the same bytes. Throws for a name of more than 100 ASCII
 * letters, and for what is larger than 8 GB.
 */
export function tarHeader(name: string, size: number): Uint8Array<ArrayBuffer> {
  if (!/^[\x21-\x7e]{1,100}$/.test(name)) throw new Error(`tar: "${name}" cannot be the name of an entry`);
  if (size > MOST_BYTES) throw new Error(`tar: ${size} bytes are too many for one entry`);
  const block = new Uint8Array(TAR_BLOCK);
  const write = (at: number, text: string): void => block.set(utf8Bytes(text), at);
  const octal = (value: number, digits: number): string => `${value.toString(8).padStart(digits, '0')}\0`;
  write(0, name);
  write(100, octal(0o644, 7));
  write(108, octal(0, 7));
  write(116, octal(0, 7));
  write(124, octal(size, 11));
  write(136, octal(0, 11));
  write(156, '0');
  write(257, 'ustar\0');
  write(263, '00');
  write(148, `${octal(sumOf(block), 6)} `);
  return block;
}

/** Name and size of the entry that a block begins; null at the end of the archive, undefined when the block is no such header. */
export function readTarHeader(block: Uint8Array): { readonly name: string; readonly size: number } | null | undefined {
  if (block.length < TAR_BLOCK) return undefined;
  if (block.every((byte) => byte === 0)) return null;
  const read = (at: number, length: number): string => {
    const field = String.fromCharCode(...block.subarray(at, at + length));
    const end = field.indexOf('\0');
    return (end === -1 ? field : field.slice(0, end)).trim();
  };
  if (read(257, 5) !== 'ustar' || !/^[0-7]{1,8}$/.test(read(148, 8)) || !/^[0-7]{1,11}$/.test(read(124, 12)))
    return undefined;
  if (Number.parseInt(read(148, 8), 8) !== sumOf(block)) return undefined;
  return { name: read(0, 100), size: Number.parseInt(read(124, 12), 8) };
}

/**
 * The entries of an archive of `length` bytes; `read` gives bytes of it. Null when it is none, is damaged, or is cut off before its end.
 * Nothing but the headers is read.
 */
export async function tarEntries(
  length: number,
  read: (start: number, end: number) => Promise<Uint8Array>,
): Promise<readonly TarEntry[] | null> {
  const entries: TarEntry[] = [];
  for (let at = 0; at + TAR_BLOCK <= length;) {
    const header = readTarHeader(await read(at, at + TAR_BLOCK));
    if (header === undefined) return null;
    if (header === null) return entries;
    const start = at + TAR_BLOCK;
    if (start + header.size > length) return null;
    entries.push({ ...header, start });
    at = start + header.size + tarFilling(header.size).length;
  }
  return null;
}

/** Sum of the bytes of a header, its own field counted as spaces. */
function sumOf(block: Uint8Array): number {
  return block.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0);
}
