import { readFile } from 'node:fs/promises';
import type { FileProblem } from '../model/problem.ts';
import { detectEncoding } from '../text/detect-encoding.ts';

/** Text of a file's bytes, its encoding found by `detectEncoding`; the byte order mark is dropped. Never throws. */
export function decodeBytes(file: string, bytes: Uint8Array): { text: string; problems: readonly FileProblem[] } {
  const found = detectEncoding(bytes);
  const text = new TextDecoder(found.label, { ignoreBOM: true }).decode(bytes.subarray(found.skip));
  return { text, problems: found.guess ? [{ file, column: 1, ...found.guess }] : [] };
}

/** A file as text, or null with a problem when it cannot be read. */
export async function decodeFile(file: string): Promise<{ text: string | null; problems: readonly FileProblem[] }> {
  try {
    return decodeBytes(file, await readFile(file));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const sentence =
      reason === 'ENOENT'
        ? 'there is no such file'
        : reason === 'EISDIR'
          ? 'this is a folder, not a file'
          : `cannot be read (${reason})`;
    return { text: null, problems: [{ file, line: 1, column: 1, sentence }] };
  }
}
