/** What the bytes of a text file seem to be: a label for TextDecoder, and a sentence when that is a guess. */
export interface DetectedEncoding {
  readonly label: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'windows-1252';
  /** Bytes of a byte order mark, not part of the text. */
  readonly skip: number;
  readonly guess?: string;
}

/** Bytes looked at: enough to tell, and bounded whatever the size of the file. */
const SAMPLE = 65_536;

/** Encoding of a text file by its byte order mark, else by validity as UTF-8, else by which letters its bytes would be. */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { label: 'utf-8', skip: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { label: 'utf-16le', skip: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { label: 'utf-16be', skip: 2 };
  const sample = bytes.subarray(0, SAMPLE);
  const wide = guessUtf16(sample);
  if (wide) return { label: wide, skip: 0, guess: `no byte order mark; read as ${wide.toUpperCase()}` };
  if (isUtf8(bytes)) return { label: 'utf-8', skip: 0 };
  return looksArabic(sample)
    ? { label: 'windows-1256', skip: 0, guess: 'not valid UTF-8; read as windows-1256 (Arabic)' }
    : { label: 'windows-1252', skip: 0, guess: 'not valid UTF-8; read as windows-1252 (western)' };
}

/** Latin or Arabic text in UTF-16 has the same small high byte at every other place: mostly 00, or 06 for Arabic. */
function guessUtf16(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (sample.length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (sample[i] === 0 || sample[i] === 6) even += 1;
    if (sample[i + 1] === 0 || sample[i + 1] === 6) odd += 1;
  }
  const pairs = sample.length >> 1;
  if (odd > pairs * 0.7 && even < pairs * 0.3) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.3) return 'utf-16be';
  return null;
}

/** Well-formed UTF-8 by RFC 3629 (overlong forms, surrogates and values over U+10FFFF are refused). */
function isUtf8(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i] ?? 0;
    const more =
      lead < 0x80
        ? 0
        : lead >= 0xc2 && lead < 0xe0
          ? 1
          : lead >= 0xe0 && lead < 0xf0
            ? 2
            : lead >= 0xf0 && lead < 0xf5
              ? 3
              : -1;
    if (more === -1) return false;
    for (let k = 1; k <= more; k += 1) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return false;
    const second = bytes[i + 1] ?? 0;
    if (
      (lead === 0xe0 && second < 0xa0) ||
      (lead === 0xed && second > 0x9f) ||
      (lead === 0xf0 && second < 0x90) ||
      (lead === 0xf4 && second > 0x8f)
    )
      return false;
    i += more + 1;
  }
  return true;
}

/** In windows-1256 the Arabic letters are C1-ED; Arabic words have runs of them, western text has single accented letters. */
function looksArabic(sample: Uint8Array): boolean {
  let runs = 0;
  let high = 0;
  for (let i = 1; i < sample.length; i += 1) {
    const isHigh = (sample[i] ?? 0) >= 0xc1;
    if (isHigh) high += 1;
    if (isHigh && (sample[i - 1] ?? 0) >= 0xc1) runs += 1;
  }
  return high > 0 && runs > high / 2;
}
