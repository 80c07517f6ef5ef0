import { FUNCTION_WORDS } from './function-words.ts';

/** True when hardly a longer word is written small. */
export function isTitleCase(text: string): boolean {
  const words = (text.match(/\p{L}{3,}/gu) ?? []).filter((word) => {
    const folded = word.toLowerCase();
    return folded !== 'the' && !FUNCTION_WORDS.has(folded);
  });
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small * 4 < words.length;
}
