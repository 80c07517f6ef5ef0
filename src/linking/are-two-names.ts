import type { NamesMet } from './compare-names.ts';
import type { NameWord } from './name-words.ts';
import { areInOrder } from './stands-for-name.ts';

/** Words that put two things side by side. */
const AND: ReadonlySet<string> = new Set(['and', 'et', 'und', 'y']);
/** Two bodies whose words have the order of a third one's name seldom share more with it. */
const MOST_IN_ORDER = 2;

/**
 * True when a known name was met partly before and partly behind an "and" that it does not have: in another order, or with little in common and a
 * word more (Hezbollah and Kataib Sayyid al-Shuhada are two bodies). Names are also written with an "and" too many, in their order.
 */
export function areTwoNames(words: readonly NameWord[], { pairs, alone }: NamesMet): boolean {
  if (!alone.some(({ text }) => AND.has(text))) return false;
  const told = pairs.filter(([word]) => !word.joins);
  const met = new Set(told.map(([word]) => word.text));
  const isMet = ({ text }: NameWord): boolean => met.has(text);
  if (!words.some((word, at) => AND.has(word.text) && words.slice(0, at).some(isMet) && words.slice(at).some(isMet)))
    return false;
  return !areInOrder(told) || (told.length <= MOST_IN_ORDER && alone.some(({ weak, head }) => !weak && !head));
}
