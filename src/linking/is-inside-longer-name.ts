import type { EntityKind } from '../model/entity.ts';
import { foldKey } from '../text/fold.ts';
import { isCommonWord } from '../text/is-common-word.ts';
import { CIVIL } from './name-vocabulary.ts';
import { onceASpan } from './once-a-span.ts';

/** How far the words around a mention are read, in UTF-16 units. */
const REACH = 60;
/** Capitalised words between a name and the kind of the longer name. */
const MOST_BETWEEN = 3;

/** What is named after a quarter and is more than something in it. */
const NAMED_AFTER_PLACE: ReadonlySet<string> = new Set(
  'cinema theatre theater theory festival restaurant cafe bar grill pub lounge records magazine podcast marathon award'.split(
    ' ',
  ),
);
/** Everyday words that stand within such names; other everyday words may be the verb of a headline (Bombs Hospital). */
const BETWEEN: ReadonlySet<string> = new Set(
  (
    'charitable islamic international national general humanitarian relief welfare special educational cultural social scientific research medical public state satellite media martyrs orphans studies ' +
    'development memorial military sports football youth womens and for of the'
  ).split(' '),
);
/** A kind of body before a name, with what joins the two: Society for X, Stichting X. */
const KIND_BEFORE =
  /(?:^|\P{L})(?:Foundation|Charity|Charitable|Society|Association|Institute|University|Bank|Trust|Stichting|Stiftung|Verein|Forening(?:en)?|Fondation|Fundaci[oó]n|Associa[çt][aã]?[oi]?[on]?|Asociaci[oó]n)(?: (?:of|for|the|de|du|des|la|pour|für|voor))* (?:\p{L}{2,3}-|al )?$/iu;

/** A faction that broke away bears the old name and, behind a dash, its own: PFLP - General Command. */
const FACTION_AFTER =
  /^ ?[-\u2013\u2014] ?(?:the )?(?:general|central|supreme|provisional|revolutionary|external) (?:command|council|leadership|faction|wing)(?!\p{L})/iu;

/**
 * True when a mention is only the beginning or the end of the name of something else: the Zorhavan Foundation, Green Zone Cinema. For text as it
 * stands; offsets in UTF-16 units. Looks at capitalised words right beside the mention.
 */
export function isInsideLongerName(text: string, start: number, end: number, kind: EntityKind): boolean {
  if (kind === 'person') return false;
  const after = wordsAfter(text, start, end);
  if (kind === 'place') return NAMED_AFTER_PLACE.has(after[0] ?? '') || isUnionOf(text, start, end);
  for (const word of after) {
    if (CIVIL.has(word)) return true;
    if (isCommonWord(word) && !BETWEEN.has(word)) break;
  }
  return FACTION_AFTER.test(text.slice(end, end + REACH)) || isBehindKind(text, start);
}

/** True for an everyday word with a number behind the plural of those whose body it is: Students' Union III. */
function isUnionOf(text: string, start: number, end: number): boolean {
  const [first = ''] = text.slice(start, end).split(' ', 1);
  return isCommonWord(foldKey(first)) && /\p{Lu}\p{Ll}+s['’] $/u.test(text.slice(Math.max(0, start - REACH), start));
}

/** The folded capitalised words, and those that join them, right after a mention. */
const wordsAfter = onceASpan((text: string, _start: number, end: number): readonly string[] => {
  const words: string[] = [];
  let rest = text.slice(end, end + REACH);
  while (words.length <= MOST_BETWEEN) {
    const [whole = '', word = ''] = /^[ \u00a0](\p{Lu}[\p{L}'’-]*|and|for|of|the)/u.exec(rest) ?? [];
    if (whole === '') break;
    words.push(foldKey(word));
    rest = rest.slice(whole.length);
  }
  return words;
});

function isBehindKind(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  // the kind has a capital of its own: a charity for ... is any charity
  const found = KIND_BEFORE.exec(before)?.[0].trim() ?? '';
  return /^\P{L}?\p{Lu}/u.test(found);
}
