/** Encodings that a reader may name for a file that does not say how it is written: those that its bytes do not tell apart. */
export const LEGACY_ENCODINGS = [
  ...['windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254', 'windows-1255', 'windows-1256'],
  ...['koi8-r', 'shift_jis', 'euc-jp', 'euc-kr', 'gb18030', 'big5', 'utf-16le', 'utf-16be', 'utf-8'],
] as const;

/** What the bytes of a text file seem to be: a label for TextDecoder, and what is to be told when that is a guess. */
export interface DetectedEncoding {
  /** A label of the WHATWG Encoding Standard. */
  readonly label: string;
  /** Bytes of a byte order mark, not part of the text. */
  readonly skip: number;
  readonly guess?: EncodingGuess;
}

/** A sentence on how the letters were read, and the line (from 1) that it is about. */
export interface EncodingGuess {
  readonly line: number;
  readonly sentence: string;
}

/** Bytes looked at for what is no Unicode: enough to tell, and bounded whatever the size of the file. */
const SAMPLE = 65_536;
/** Bytes in which a file says how it is written (HTML asks for it in the first 1,024). */
const DECLARED_IN = 1024;
/** Letters of several bytes for each spoilt one that make a text UTF-8 all the same. */
const SOUND = 10;
/** `<?xml encoding="...">` and `<meta charset=...>` in either of its forms. */
const DECLARED =
  /^\s{0,100}<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']|<meta\s[^>]{0,300}?\bcharset\s*=\s*["']?([\w.:-]{1,40})/i;
/** Labels of encodings other than Unicode that every browser and Node know. */
const KNOWN =
  /^(?:(?:windows-|cp|x-cp)125[0-8]|windows-874|iso-8859-(?:[1-9]|10|11|13|14|15|16)|latin1|us-ascii|koi8-[ru]|macintosh|x-mac-cyrillic|shift_jis|sjis|euc-jp|euc-kr|ks_c_5601-1987|gb2312|gbk|gb18030|big5|tis-620)$/;

/**
 * Encoding of a text file by its byte order mark, else by validity as UTF-8, else by what an XML or HTML file says of itself, else by
 * which letters its bytes would be. `isCut` says that the file goes on behind these bytes, so that its last letter may be cut.
 */
export function detectEncoding(bytes: Uint8Array, isCut = false): DetectedEncoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { label: 'utf-8', skip: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { label: 'utf-16le', skip: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { label: 'utf-16be', skip: 2 };
  const sample = bytes.subarray(0, SAMPLE);
  const told = (label: string, sentence: string, line = 1): DetectedEncoding => ({
    label,
    skip: 0,
    guess: { line, sentence },
  });
  const wide = guessUtf16(sample);
  if (wide) return told(wide, `no byte order mark; read as ${wide.toUpperCase()}`);
  const { letters, spoilt, line } = countUtf8(bytes, isCut);
  if (spoilt === 0) return { label: 'utf-8', skip: 0 };
  if (letters >= spoilt * SOUND)
    return told('utf-8', `${spoilt} bytes are not UTF-8; each was replaced by a sign (\ufffd)`, line);
  const declared = declaredEncoding(sample);
  if (declared) return { label: declared, skip: 0 };
  return looksArabic(sample)
    ? told('windows-1256', 'not valid UTF-8; read as windows-1256 (Arabic)')
    : told('windows-1252', 'not valid UTF-8; read as windows-1252 (western)');
}

/** What an XML or HTML file says of its encoding, when that is none of Unicode and known. */
function declaredEncoding(sample: Uint8Array): string | null {
  const head = String.fromCharCode(...sample.subarray(0, DECLARED_IN));
  const [, inXml, inHtml] = DECLARED.exec(head) ?? [];
  const label = (inXml ?? inHtml ?? '').toLowerCase();
  return KNOWN.test(label) ? label : null;
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

/** Letters of several bytes, bytes that are no part of UTF-8 by RFC 3629, and the line of the first of these. */
interface Utf8Count {
  readonly letters: number;
  readonly spoilt: number;
  readonly line: number;
}

function countUtf8(bytes: Uint8Array, isCut: boolean): Utf8Count {
  let letters = 0;
  let spoilt = 0;
  let first = 0;
  for (let i = 0; i < bytes.length;) {
    const length = letterLength(bytes, i, isCut);
    if (length > 1) letters += 1;
    if (length === 0) {
      if (spoilt === 0) first = i;
      spoilt += 1;
    }
    i += length || 1;
  }
  let line = 1;
  for (let i = 0; i < first; i += 1) if (bytes[i] === 10) line += 1;
  return { letters, spoilt, line };
}

/** Bytes of the UTF-8 letter at a place; 0 where there is none (overlong forms, surrogates and values over U+10FFFF are none). */
function letterLength(bytes: Uint8Array, at: number, isCut: boolean): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let k = 1; k < length; k += 1) {
    if (at + k >= bytes.length) return isCut ? length : 0;
    if (((bytes[at + k] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  const second = bytes[at + 1] ?? 0;
  const isNone =
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f);
  return isNone && at + 1 < bytes.length ? 0 : length;
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
