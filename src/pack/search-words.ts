import { foldKey } from '../text/fold.ts';

/** Words longer than this are cut: the fuzzy matcher holds a word in the bits of one number. */
const MAX_WORD = 30;

/** Letters of scripts that are written without spaces: each is a word by itself. */
const SOLO =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const SOLO_EACH = new RegExp(SOLO.source, 'gu');
/** Where letters and digits meet: K1, K-1 and K 1 are the same two words. */
const DIGITS = /\p{L}(?=\d)|\d(?=\p{L})/gu;
/** Arabic article with the conjunctions and prepositions that are written to it; three letters must be left. */
const ARTICLE = /^(?:[وفبك]?ال|لل)(?=[\u0600-\u06ff]{3})/;

/** The words of a text as search compares them: folded, Arabic words without their article. */
export function searchWords(text: string): string[] {
  const key = foldKey(text);
  if (key === '') return [];
  const parted = /\d/.test(key) ? key.replace(DIGITS, '$& ') : key;
  const apart = SOLO.test(key) ? parted.replace(SOLO_EACH, ' $& ').trim().split(/ +/) : parted.split(' ');
  return apart.map((word) => searchWord(word));
}

function searchWord(folded: string): string {
  const cut = folded.length > MAX_WORD ? folded.slice(0, MAX_WORD) : folded;
  return cut.charCodeAt(0) >= 0x0600 && cut.charCodeAt(0) <= 0x06ff ? cut.replace(ARTICLE, '') : cut;
}
