/** Longest stretch between two words of one name, white space not counted: a possessive 's, a closing quote, a comma or dot. */
const MAX_GAP = 7;
/** The same with white space: pages indent their source, so a name over two lines has a line break and the next line's margin in it. */
const MAX_SPACE = 200;

/**
 * True when what stands between two words, `text[from..to)`, may stand inside a name: spaces, hyphens, apostrophes, quotes, one line break; a dot after a
 * word of at most three letters (St. Petersburg); a comma (the alias must have one too, see `hasComma`). Sentence ends, brackets and empty lines part.
 */
export function joins(text: string, from: number, to: number, wordLength: number): boolean {
  const size = to - from;
  if (size > MAX_SPACE) return false;
  if (size === 1) {
    const code = text.charCodeAt(from);
    if (code === 0x20 || code === 0x2d || code === 0xa0) return true;
  }
  let breaks = 0;
  let signs = 0;
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    switch (code) {
      case 0x0a:
        breaks += 1;
        if (breaks > 1) return false;
        break;
      case 0x20:
      case 0x09:
      case 0x0d:
      case 0xa0: // prettier-ignore
        break;
      case 0x2e: // .
        if (wordLength > 3) return false;
        signs += 1;
        break;
      case 0x28:
      case 0x29:
      case 0x5b:
      case 0x5d:
      case 0x7b:
      case 0x7d:
      case 0x3b:
      case 0x3a:
      case 0x21:
      case 0x3f:
      case 0x7c:
      case 0x2022:
      case 0x2026:
      case 0x060c:
      case 0x061b:
      case 0x061f:
      case 0x40:
      case 0x23: // prettier-ignore
        return false;
      default:
        signs += 1;
    }
  }
  return signs <= MAX_GAP;
}

/** True when a comma stands between two words. */
export function hasComma(text: string): boolean {
  return /[,،、]\s/.test(text);
}
