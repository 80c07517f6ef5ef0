import { foldKey } from '../text/fold.ts';
import { isCommonName, isCommonWord } from '../text/is-common-word.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { FAMILY_NAMES, FIRST_NAMES, GIVEN_PLACES, PERSON_TITLES } from '../text/person-words.ts';
import { onceASpan } from './once-a-span.ts';

/** How far the words around a mention are read, in UTF-16 units. */
const REACH = 48;

/** Words of the craft or the relation of one person, in small letters before a full name: "the striker Selim Kirkuk". Such titles as `PERSON_TITLES` has are not repeated. */
const ROLES: ReadonlySet<string> = new Set(
  (
    'striker goalkeeper midfielder defender winger forward player captain coach trainer boxer wrestler swimmer sprinter skater golfer cyclist driver pilot jockey umpire referee ' +
    'singer songwriter rapper drummer guitarist pianist violinist composer conductor dancer actor actress comedian presenter host model star producer playwright ' +
    'author writer poet novelist painter sculptor photographer designer architect chef cook baker student teacher nurse doctor surgeon scientist biologist economist historian ' +
    'lawyer attorney founder co-founder boss owner farmer fisherman widow widower wife husband son daughter brother sister mother father nephew niece uncle aunt cousin friend ' +
    'victim suspect defendant witness resident neighbour neighbor named called'
  ).split(' '),
);

const NAME = String.raw`\p{Lu}[\p{L}'’-]*\p{Ll}`;
/** One capitalised word that begins a sentence: Will, Mark and Bill may be verbs and nouns there. */
const START = /(?:^|[.!?:•\n"“”‘’|>])\s*\p{L}+ $/u;
/** The last words before a mention: an initial or two with what stands before them, or one word; only spaces and the dots of titles between. */
const BEFORE = new RegExp(String.raw`(?:^|[^\p{L}\p{Nd}'’.-])(${NAME}|\p{Lu})(\.?)((?: \p{Lu}\.){0,2})[ \u00a0]$`, 'u');
/** The word before a name that ends a text and a space; '' when there is none. */
function wordBeforeName(before: string, name: string): string {
  const at = before.length - name.length - 2;
  return before.charAt(at) === ' ' ? (WORD_BEFORE_NAME.exec(before)?.[1] ?? '') : '';
}
const WORD_BEFORE_NAME = new RegExp(String.raw`(\p{L}[\p{L}-]*)\.? ${NAME} $`, 'u');
const NEXT = new RegExp(String.raw`^[ \u00a0](?:(\p{Lu}\.) )?(${NAME})(?![\p{L}\p{Nd}])`, 'u');

/**
 * True when a single-word mention is written as a part of a person's name: after a title (Mrs. Clinton), a first name or an initial (Mark
 * Sanford, Bryon S. Baker), after a craft and another capitalised word (the striker Selim Kirkuk), or, being itself a first name, before a
 * surname (Georgia Stevens).
 */
export const isPersonForm = onceASpan((text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - REACH), start);
  const folded = foldKey(text.slice(start, end));
  const found = mayEndAsName(before) ? BEFORE.exec(before) : null;
  if (found) {
    const [, word = '', dot = '', initials = ''] = found;
    const key = foldKey(word);
    if (initials !== '' && (FIRST_NAMES.has(key) || !isCommonWord(key))) return true;
    if (dot === '.') return word.length > 1 && isTitle(key);
    if (isShortTitle(key)) return true;
    if (FIRST_NAMES.has(key) && !GIVEN_PLACES.has(key) && !FUNCTION_WORDS.has(key))
      return !isCommonWord(key) || !START.test(before);
    const role = isCommonWord(key) ? '' : wordBeforeName(before, word);
    if (/^\p{Ll}/u.test(role) && (ROLES.has(role) || PERSON_TITLES.has(role))) return true;
  }
  const [, initial, next = ''] = NEXT.exec(text.slice(end, end + REACH)) ?? [];
  const after = foldKey(next.replace(/['’]s?$/, ''));
  // a title and a surname around it: Coach Tehran Johnson
  if (found && PERSON_TITLES.has(foldKey(found[1] ?? '')) && FAMILY_NAMES.has(after)) return true;
  if (!FIRST_NAMES.has(folded) && !GIVEN_PLACES.has(folded)) return false;
  if (initial !== undefined || FAMILY_NAMES.has(after)) return true;
  return FIRST_NAMES.has(folded) && next !== '' && !isCommonWord(after) && !isCommonName(after);
});

/** False where BEFORE cannot be met: no space at the end, or before it a word of small ASCII letters. */
function mayEndAsName(before: string): boolean {
  const space = before.charCodeAt(before.length - 1);
  if (space !== 0x20 && space !== 0xa0) return false;
  let at = before.length - 2;
  while (at >= 0 && isSmall(before.charCodeAt(at))) at -= 1;
  if (at === before.length - 2) return true;
  return at >= 0 && !PARTS_WORDS.has(before.charAt(at));
}

/** Signs before which no word goes on. */
const PARTS_WORDS = new Set(' \n\t,;:!?()[]"');

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Countries that are also names of persons: alone they are countries. */
const COUNTRIES: ReadonlySet<string> = new Set(['jordan', 'chad', 'georgia', 'israel', 'china', 'india', 'kenya']);

/** True for a folded word that alone is more often a person than a place: Clark. */
export function isPersonWord(folded: string): boolean {
  return FAMILY_NAMES.has(folded) && !COUNTRIES.has(folded);
}

/** Titles that are also offices of a place ("Mayor London Breed", "Minister Iraq") tell a person only when they are shortened. */
function isTitle(key: string): boolean {
  return PERSON_TITLES.has(key);
}

const SHORT_TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof sir lord lady dame rep sen gov gen col maj lt capt sgt cpl pvt rev cllr'.split(' '),
);

function isShortTitle(key: string): boolean {
  return key !== 'miss' && SHORT_TITLES.has(key);
}
