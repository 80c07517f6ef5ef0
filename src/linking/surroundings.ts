import type { EntityKind } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import { foldKey } from '../text/fold.ts';
import { isCommonName, isCommonWord } from '../text/is-common-word.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { isPersonForm } from './person-form.ts';
import { PERSON_TITLES } from '../text/person-words.ts';
import { isTitleOfWork } from './is-title-of-work.ts';
import { isTitleCase } from './is-title-case.ts';
import { onceASpan } from './once-a-span.ts';

/** How far the words around a mention are read, in UTF-16 units. */
const REACH = 60;

/** Words after a place that make it part of another name: Washington Post, US Open, France 24. */
const TAILS = new Set(
  (
    'post times herald tribune journal gazette monthly daily weekly today examiner globe review telegraph inquirer magazine inter info ' +
    'street avenue road boulevard square lane caddesi sokağı bulvarı hotel motel cafe café restaurant grill bar pub diner bakery boutique deli tavern bistro brasserie pizzeria bridge park redskins nationals wizards capitals commanders mystics huskies cougars ' +
    'fc sc united bayern airlines airways air telecom bank inc corp ltd llc gmbh plc co open cup masters marathon festival irving carver ' +
    'pact treaty convention accord accords consensus agreement ' +
    'mutual savings prime football basketball cricket soccer film records 24 museum gallery institute orchestra symphony philharmonic ballet opera zoo trio quartet quintet sextet octet ensemble choir'
  ).split(' '),
);
/** Words before a place that make it part of another name: Air France, Bank of Iraq, Tour de France, Fort Washington. */
const LEADS =
  /(?:^|[^\p{L}])(?:Bank|Tour|Stade|Duke|Prince|Treaty|Pact) (?:of|de|du)(?: the)? $|(?:^|[^\p{L}])(?:Air|United|Radio|Télé|Fort|Mount|Lake|Port|Saint|San|Camp|Little) $/u;

/** Short capitals right after a place make it part of a title or a brand (Baghdad ER, France TV), and "International" where nothing follows that it could be said of. */
const SHORT_CAPITALS = /^ (?:(?:ER|TV|FM|FC|SC|AG|SA|II)(?![\p{L}\p{Nd}])|International(?! \p{Lu}|\p{L}))/u;

/** In Persian a word that goes on behind a joiner is another one (ایران‌خودرو, تهران‌پارس), unless what follows is an ending. */
const GOES_ON_JOINED = /^\u200c(?!(?:ها(?:ی|یی|یش)?|[یا]ی?|ام|ات|اش|اند|مان|تان|شان)(?!\p{L}))\p{L}/u;

/** Players and singers, one or two words behind a place: Baghdad Jazz Trio. */
const ENSEMBLE =
  /^(?: \p{Lu}[\p{L}-]+){1,2} (?:Trio|Quartet|Quintet|Sextet|Octet|Ensemble|Orchestra|Philharmonic|Choir|Chorale|Band|Ballet|Troupe)(?!\p{L})/u;

/** As long as " International", a space and a letter of two units. */
const BRAND_REACH = 17;

/** False where LEADS cannot be met: it ends with a space after one of these words or a capitalised one. */
function mayLead(before: string, lead: string): boolean {
  return lead.endsWith(' ') && (!/^[a-z]+$/.test(before) || /^(?:of|de|du|the)$/.test(before));
}

const MONTHS_AND_DAYS = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday early late mid inside outside near in at from new old greater lower upper soviet ancient modern united north south east west northern southern eastern western central'.split(
    ' ',
  ),
);
const TITLES = new Set(
  'general gen commander president minister premier major lieutenant colonel sergeant captain ambassador secretary senator sheikh sayyid ayatollah martyr leader chief the a'.split(
    ' ',
  ),
);

/** The word right after a mention, when only a space or a hyphen parts them; '' otherwise. */
function wordAfter(text: string, end: number): string {
  if (!isSpace(text.charCodeAt(end))) return '';
  return /^[ \u00a0]([\p{L}\p{Nd}]+)/u.exec(text.slice(end, end + REACH))?.[1] ?? '';
}

/** The word right before a mention, when only a space parts them; '' otherwise. */
function wordBefore(text: string, start: number): string {
  if (!isSpace(text.charCodeAt(start - 1))) return '';
  const least = Math.max(0, start - REACH);
  // words of ASCII letters, most of them, need no pattern
  let from = start - 1;
  while (from > least && isAsciiWord(text.charCodeAt(from - 1))) from -= 1;
  if (from === least || text.charCodeAt(from - 1) < 0x80) return text.slice(from, start - 1);
  return (
    /(?:^|[^\p{L}\p{Nd}])([\p{L}\p{Nd}'’]+)[ \u00a0]$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[1] ?? ''
  );
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0;
}

/** A letter, a digit or an apostrophe. */
function isAsciiWord(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x27
  );
}

/** A single-word mention that may be a part of a longer name. */
interface LoneMention extends Span {
  readonly kind: EntityKind;
  readonly isAmbiguous: boolean;
}

/** Whether a single-word mention is only a part of a longer name: of a person (George Washington) or of something else (Washington Post). `isKnown`: this word names an entity itself. */
export function isPartOfOtherName(
  text: string,
  { start, end, kind, isAmbiguous }: LoneMention,
  isKnown: (folded: string) => boolean,
): 'person' | 'other' | null {
  const after = wordAfter(text, end);
  if (after !== '' && text.charAt(end) !== '-' && /^[\p{Lu}\p{Nd}]/u.test(after) && TAILS.has(after.toLowerCase()))
    return 'other';
  const lead = text.slice(Math.max(0, start - REACH), start);
  const before = wordBefore(text, start);
  if (
    isTitleOfWork(text, start, end) ||
    (mayLead(before, lead) && LEADS.test(lead) && !isCampOf(text.slice(start, end), kind, before))
  )
    return 'other';
  if (/^\p{Lu}/u.test(after) && ENSEMBLE.test(text.slice(end, end + REACH))) return 'other';
  if (SHORT_CAPITALS.test(text.slice(end, end + BRAND_REACH))) return 'other';
  if (text.charAt(end) === '\u200c' && GOES_ON_JOINED.test(text.slice(end, end + BRAND_REACH))) return 'other';
  if (isPersonForm(text, start, end)) return 'person';
  const folded = foldKey(before);
  if (!isAmbiguous || !/^\p{Lu}\p{Ll}/u.test(before) || /['’]s?$/.test(before) || isKnown(folded) || isNoOwner(folded))
    return null;
  return isCommonName(foldKey(text.slice(start, end))) ? 'person' : null;
}

/** True for a camp with the name of a place: it lies there (Camp Tervan), when nobody is called so. */
function isCampOf(surface: string, kind: EntityKind, before: string): boolean {
  return kind === 'place' && before === 'Camp' && !isCommonName(foldKey(surface)) && !isCommonWord(foldKey(surface));
}

/** Bodies and seats that a place has of its own: "Baghdad Airport", "Kirkuk Police", "Iraq Prime Minister" speak of the place. */
const LOCAL_HEADS = new Set(
  (
    'province governorate city town district districts county region airport international provincial municipal municipality council governor mayor police operations command university hospital ' +
    'base airbase airfield army forces force military security government parliament embassy consulate ministry court bureau prime foreign interior defence defense health oil ' +
    'correspondent reporter officials local time'
  ).split(' '),
);

/**
 * The capitalised word or the single figure right after a name that looks like the head of a longer name (Baghdad Café, Kirkuk Block, France
 * 5); '' when there is none, or in a headline where every word has a capital.
 */
export function headAfter(text: string, end: number): string {
  if (text.charAt(end) === '-') return '';
  const after = wordAfter(text, end);
  if (/^\d$/.test(after)) return SCORE.test(text.slice(end, end + 8)) ? '' : after;
  if (!/^\p{Lu}\p{Ll}/u.test(after)) return '';
  const folded = foldKey(after);
  if (LOCAL_HEADS.has(folded) || PERSON_TITLES.has(folded) || MONTHS_AND_DAYS.has(folded) || FUNCTION_WORDS.has(folded))
    return '';
  return isTitleCase(text.slice(Math.max(0, end - REACH), end + REACH)) ? '' : after;
}

/** The score of a game behind the side that lost it: beat Iran 1-0. */
const SCORE = /^.\d(?:[-–—:]| - )\d(?!\d)/u;

/** The longest preposition with its article and spaces fits in so many UTF-16 units. */
const PREPOSITION_REACH = 24;

const LOCATING =
  /(?:^|\P{L})(?:in|at|near|across|around|into|outside|inside|throughout|en|dans|à|aus|nach|в|из|في) (?:the )?$/iu;

/** True when a preposition of place stands right before, or a dash as after the place of a report (HAMILTON —). */
export const isLocated = onceASpan((text: string, start: number, end: number): boolean => {
  if (/^(?:,? (?:—|–|--) |\s\((?:AP|AFP|Reuters)\))/.test(text.slice(end, end + 12))) return true;
  if (text.charAt(start - 1) !== ' ') return false;
  const before = text.slice(Math.max(0, start - PREPOSITION_REACH), start);
  return LOCATING.test(before) || /, of $|\p{Lu}\p{L}+, $/u.test(before);
});

/** A capitalised word and the particles of a family name: Jan van der, Carlos de, Omar bin. */
const NAME_AND_PARTICLES =
  /(?:^|[^\p{L}])(\p{Lu}\p{Ll}[\p{L}'’-]*) (?:(?:de|di|da|do|du|del|della|des|la|le|van|von|der|den|ter|ten|zu|zur|bin|ibn|ben|abu|af|av) ){1,3}$/u;

/** Initials of given names, with dots; not U.S., U.K., U.N. */
const INITIALS_BEFORE = /(?:^|[^\p{L}.])(?!U\. ?[KNS]\.)(?:\p{Lu}\. ?)+$/u;

/** True when a capitalised word that is no function word, title or date stands right before, or before the particles of a family name: a first name before a surname. */
export function hasNameBefore(text: string, start: number): boolean {
  if (INITIALS_BEFORE.test(text.slice(Math.max(0, start - PREPOSITION_REACH), start))) return true;
  const before = NAME_AND_PARTICLES.exec(text.slice(Math.max(0, start - REACH), start))?.[1] ?? wordBefore(text, start);
  return /^\p{Lu}\p{Ll}/u.test(before) && !isNoOwner(foldKey(before));
}

/** True after "its" or "their": whose it is was said before. */
export function hasOwnerBefore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - PREPOSITION_REACH), start);
  // The second pattern takes long to be made, and few mentions need it.
  return /(?:it[sſ]|their) /i.test(before) && /(?:^|\P{L})(?:its|their) (?:\p{Ll}+ )?$/iu.test(before);
}

/** True when a word has a capital that its place does not explain: inside a sentence, no capitalised word behind it. */
export function standsAsName(text: string, start: number, end: number): boolean {
  if (!/^\p{Lu}/u.test(text.charAt(start))) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (/(?:^|[.!?:•\n"“”'‘’|>-])\s*$|\p{Lu}\p{L}+ of $/u.test(before)) return false;
  return !/^\p{Lu}/u.test(wordAfter(text, end));
}

/**
 * The capitalised words that own or locate a mention: "Kabul's heavily fortified Green Zone", "Kabul Green Zone", "Green Zone in central
 * Kabul", "Green Zone of Kabul". As they stand; empty when there is none.
 */
export const ownersOf = onceASpan((text: string, start: number, end: number): readonly string[] => {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const found = [
    // Each pattern only where the sign that it turns on is there at all: this is asked for every mention.
    (before.includes("'") || before.includes('’')) &&
      /(?:^|[^\p{L}])(\p{Lu}[\p{L}-]+)['’]s?\s(?:[\p{Ll}-]{1,14}\s){0,3}$/u.exec(before)?.[1],
    !endsSmall(before) &&
      /\p{Ll}\s$/u.test(before.slice(-3)) &&
      // in Russian an owner stands behind: a capital before is that of the sentence
      /(?:[\p{Ll},;:]\s|^)(?:the\s)?((?!\p{Script=Cyrillic})\p{Lu}[\p{Ll}]+)\s$/u.exec(before)?.[1],
    /^(?:,)?\s(?:in|of|at|à|au|aux|en|в|во)\s(?:the\s)?(?:[\p{Ll}]{1,12}\s){0,2}(\p{Lu}[\p{L}-]+)/u.exec(after)?.[1],
    after.startsWith(',') && /^,\s(\p{Lu}[\p{Ll}]+)[,.]/u.exec(after)?.[1],
  ];
  return found.filter((word): word is string => typeof word === 'string' && !isNoOwner(foldKey(word)));
});

/** True for a text that ends with a word of small ASCII letters, which begins after a sign or a space, and one character. */
function endsSmall(text: string): boolean {
  let at = text.length - 2;
  while (at >= 0 && text.charCodeAt(at) >= 0x61 && text.charCodeAt(at) <= 0x7a) at -= 1;
  return at >= 0 && at < text.length - 2 && text.charCodeAt(at) < 0x41;
}

/** Large regions that stand after a town and a comma and tell it from its namesakes elsewhere: "Bagdad, Arizona". */
const REGIONS = new Set(
  (
    'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota ' +
    'mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario quebec alberta manitoba saskatchewan tasmania queensland ' +
    'ala ariz ark calif colo conn fla ga ill ind kan ky la mass mich minn miss mo mont neb nev okla ore pa tenn tex va wis'
  ).split(' '),
);

/** The region right after a mention and a comma; '' when there is none. */
export function regionAfter(text: string, end: number): string {
  // Virginia and Georgia with a name behind them are persons
  const word =
    /^,\s(?!(?:Virginia|Georgia)\s\p{Lu})(?:(?:North|South|West|New)\s)?(\p{Lu}\p{Ll}+)/u.exec(
      text.slice(end, end + REACH),
    )?.[1] ?? '';
  return REGIONS.has(foldKey(word)) ||
    /^,\s(?:New\s(?:Mexico|Jersey|Hampshire|York|South)|(?:North|South)\s(?:Carolina|Dakota))/.test(
      text.slice(end, end + REACH),
    )
    ? word
    : '';
}

/** Articles and prepositions of other languages, with a capital at the start of a sentence: La zone verte, Einer Grünen Zone. */
const FOREIGN_SMALL: ReadonlySet<string> = new Set(
  (
    'la le les une un des du cette dans der das den dem ein eine einer einem im el los las una il lo uma um os as ' +
    'sur selon pour avec apres avant devant depuis vers pres nach vor bei mit fur auf aus seit zur zum beim uber desde segun para con por tras hacia'
  ).split(' '),
);

function isNoOwner(folded: string): boolean {
  return (
    FOREIGN_SMALL.has(folded) ||
    isCommonWord(folded) ||
    FUNCTION_WORDS.has(folded) ||
    MONTHS_AND_DAYS.has(folded) ||
    TITLES.has(folded)
  );
}

/** True when the mention stands inside an address of the web or of mail, or is a handle. */
export function isInAddress(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before === '@') return true;
  if (!'/._=&?-'.includes(before || ' ') && !'/._@=&?-'.includes(after || ' ')) return false;
  const left = /\S{0,120}$/.exec(text.slice(Math.max(0, start - 120), start))?.[0] ?? '';
  const right = /^\S{0,60}/.exec(text.slice(end, end + 60))?.[0] ?? '';
  return (
    /:\/\/|www\.|@/.test(left) ||
    /^[^\s,;]*@\S/.test(right) ||
    (/^\.(?:com|org|net|gov|mil|info|io|co)\b/i.test(right) && !/^\.\s/.test(right))
  );
}

/** True when most letters around are capitals: a headline in capitals. */
export function isAllCapitals(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - REACH), start) + text.slice(end, end + REACH);
  const upper = around.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = around.match(/\p{Ll}/gu)?.length ?? 0;
  return upper >= 6 && upper > lower * 2;
}

/** True when nothing around has a capital: a text by somebody who writes none. */
export function lacksAllCapitals(text: string, start: number, end: number): boolean {
  return !/\p{Lu}/u.test(text.slice(Math.max(0, start - 3 * REACH), start) + text.slice(end, end + REACH));
}
