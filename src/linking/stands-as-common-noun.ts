import { FUNCTION_WORDS } from './function-words.ts';
import { PLACE_NOUNS } from './place-nouns.ts';

/** How far the words around a mention are read, in UTF-16 units. */
const REACH = 40;
/** A determiner that counts things of a kind. */
const COUNTING = /(?:^|\P{L})(an?|another|any|each|every|no|per|such a) $/iu;
/** Whose own thing of the kind it is. */
const OWN = /(?:^|\P{L})(?:its|their|his|her|our|your|my|whose) own $/iu;
/** What bears a doubtful name: a bakery called Green Zone. */
const BEARER = /(?:^|\P{L})(\p{Ll}+) (?:called|named|dubbed|titled) ["“‘'«]?$/u;
/** What else it is a zone of: "of the city's traffic plan", "du plan de circulation"; with a capital it may be a place. */
const OF_WHAT =
  /^ (?:of (?:the|an?|its|their|his|her|this|that|our|each|every|some|any)|du|de la|de l['’]|d['’]une?|del|de los)((?: ?\p{Ll}[\p{L}-]*(?:['’]s)?){1,4})/u;
/** Words of which one says that the place itself may be meant: the Green Zone of the capital. */
const OF_PLACE: ReadonlySet<string> = new Set(
  (
    'capital city country nation state republic government town district occupation war invasion era years centre center heart downtown region area world capitale ville pays état gouvernement ' +
    'ciudad país estado gobierno guerra guerre'
  ).split(' '),
);
/**
 * True for a name that is counted as a kind of thing: "for a PMF, one of the firms", "an international coalition of museums", "its own green zone"; "a PMF
 * fighter" speaks of the one body. For text as it stands; offsets in UTF-16 units.
 */
export function standsAsCommonNoun(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (OWN.test(before) || isOfScheme(text, end)) return true;
  if (!COUNTING.test(before)) return false;
  const after = /^ (\p{L}+)/u.exec(text.slice(end, end + REACH))?.[1];
  return after === undefined || FUNCTION_WORDS.has(after);
}

/** True for a doubtful name of a place that something else is called by: a shop, a song. */
export function isCalledSo(text: string, start: number): boolean {
  const bearer = BEARER.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  return bearer !== undefined && !PLACE_NOUNS.has(bearer);
}

/** True before what is neither a place nor has a capital, and owns the name: the green zone of the parking scheme. */
function isOfScheme(text: string, end: number): boolean {
  const owner = OF_WHAT.exec(text.slice(end, end + REACH + 20));
  if (!owner?.[1]) return false;
  const words = owner[1].trim().split(' ');
  return !words.some((word) => OF_PLACE.has(word)) && !/^ (?:\p{Ll}+ )?\p{Lu}/u.test(text.slice(end + owner[0].length));
}
