import { FUNCTION_WORDS } from './function-words.ts';

/** How far the words around a mention are read, in UTF-16 units. */
const REACH = 40;
/** A determiner that counts things of a kind. */
const COUNTING = /(?:^|\P{L})(an?|another|any|each|every|no|per|such a) $/iu;
/** Whose own thing of the kind it is. */
const OWN = /(?:^|\P{L})(?:its|their|his|her|our|your|my|whose) own $/iu;
/** What bears a doubtful name: a bakery called Green Zone. */
const BEARER = /(?:^|\P{L})(\p{Ll}+) (?:called|named|dubbed|titled) ["“‘'«]?$/u;
/** Things that a place may be. */
const PLACES: ReadonlySet<string> = new Set(
  'area areas district zone quarter compound base camp part enclave section sector site neighbourhood neighborhood place town city village region street square'.split(
    ' ',
  ),
);

/**
 * True for a name that is counted as a kind of thing: "for a PMF, one of the firms", "an international coalition of museums", "its own green zone"; "a PMF
 * fighter" speaks of the one body. For text as it stands; offsets in UTF-16 units.
 */
export function standsAsCommonNoun(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (OWN.test(before)) return true;
  if (!COUNTING.test(before)) return false;
  const after = /^ (\p{L}+)/u.exec(text.slice(end, end + REACH))?.[1];
  return after === undefined || FUNCTION_WORDS.has(after);
}

/** True for a doubtful name of a place that something else is called by: a shop, a song. */
export function isCalledSo(text: string, start: number): boolean {
  const bearer = BEARER.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  return bearer !== undefined && !PLACES.has(bearer);
}
