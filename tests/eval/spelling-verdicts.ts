import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';

export type Verdict = 'right' | 'wrong' | 'unclear';

/**
 * What a reader judged of the variant and fuzzy marks on the saved pages, one by one, by the hash of page, offset, surface and entity.
 * A mark that is not listed is "not judged", and counts as wrong.
 */
const VERDICTS: Readonly<Record<string, Verdict>> = {
  a49bedd36c7c: 'right', // Иране, a Russian case of Иран
};

/** The verdict on one mark; `start` is its UTF-16 offset in the page's visible text. */
export function verdictOn(page: string, start: number, surface: string, entity: string): Verdict | 'not judged' {
  return VERDICTS[verdictKey(page, start, surface, entity)] ?? 'not judged';
}

/** Twelve hexadecimal digits: nothing of a page can be read from them. */
export function verdictKey(page: string, start: number, surface: string, entity: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(`${page}\n${start}\n${surface}\n${entity}`))).slice(0, 12);
}
