/** A shorter word is another one's name too. */
const LEAST_LETTERS = 7;
/** Letters around a word that stands alone, at most. */
const MOST_AROUND = 32;
/** Words for a trade at the end of a word: no person is called so. */
const TRADE =
  /(?:bank|banka|neft|oil|gaz|gas|prom|trans|tech|tek|avia|telecom|invest|stroy|energo|export|import|soft|pharm|chem|mash|metall?|steel|shipping|trading)$/i;

/**
 * True for a word that may be a body's name by itself as it stands: long, and made with the word for a trade, with a further capital (AirSombra, AIRSOMBRA), or the whole
 * of a short text. Cheap: most capitalised words of a page are asked.
 */
export function mayBeLoneName(text: string, start: number, end: number): boolean {
  if (end - start < LEAST_LETTERS || isTagged(text, start)) return false;
  return (
    text.length - (end - start) <= MOST_AROUND || hasSecondCapital(text, start, end) || isOfTrade(text, start, end)
  );
}

/** True for a word that ends with the word for a trade: Dalorbank. */
export function isOfTrade(text: string, start: number, end: number): boolean {
  return TRADE.test(text.slice(Math.max(start + 1, end - 8), end));
}

/** True behind the sign of a tag or a handle. */
function isTagged(text: string, start: number): boolean {
  const sign = text.charCodeAt(start - 1);
  return isTag(sign) || (sign === 0x20 && isTag(text.charCodeAt(start - 2)));
}

function isTag(code: number): boolean {
  return code === 0x23 || code === 0x40;
}

function hasSecondCapital(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x41 && code <= 0x5a) return true;
  }
  return false;
}
