import { foldKey } from '../text/fold.ts';
import { isCommonName, isCommonWord } from '../text/is-common-word.ts';

/** How far the words around a mention are read, in UTF-16 units. */
const REACH = 60;

/** Words after a place that make it part of another name: Washington Post, US Open, France 24. */
const TAILS = new Set(
  (
    'post times herald tribune journal gazette monthly daily weekly today examiner globe review telegraph inquirer magazine inter info ' +
    'street avenue road boulevard square lane hotel cafe restaurant bridge park redskins nationals wizards capitals commanders mystics huskies cougars ' +
    'fc sc united bayern airlines airways air telecom bank inc corp ltd llc gmbh plc co open cup masters marathon festival irving carver ' +
    'pact treaty convention accord accords consensus agreement ' +
    'mutual savings prime football basketball cricket soccer film records 24 international-'
  ).split(' '),
);
/** Words before a place that make it part of another name: Air France, Bank of Iraq, Tour de France, Fort Washington. */
const LEADS =
  /(?:^|[^\p{L}])(?:Bank|Tour|Stade|Duke|Prince|Treaty|Pact) (?:of|de|du)(?: the)? $|(?:^|[^\p{L}])(?:Air|Team|Radio|Télé|Fort|Mount|Lake|Port|Saint|San|Camp|Miss|Little) $/u;

/** A kind of work and the capitalised words of its title up to a place: the film The Thief of Bagdad, the documentary Baghdad ER. */
const TITLE_OF_WORK =
  /(?:^|\P{L})(?:film|movie|documentary|sitcom|thriller|novel|album|song|musical|opera|painting|poem|videogame|band) (?:["“‘']?(?:\p{Lu}[\p{L}'’]{0,20}|of|the|in|and) ){0,5}$/u;
/** Short capitals right after a place make it part of a title or a brand (Baghdad ER, France TV). */
const SHORT_CAPITALS = /^ (?:ER|TV|FM|FC|SC|AG|SA|II)(?![\p{L}\p{Nd}])/u;

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

/** Words that begin sentences and clauses: with a capital they are still no first name ("As Iran", "How China"). */
const FUNCTION_WORDS = new Set(
  (
    'as so how if or but and nor yet for to by on up of off out per via than that this these those what when where which while who whom whose why ' +
    'is are was were be been has have had do does did can could may might must shall should will would not no nor it its he she they we you i his her their our my your ' +
    'with without within into onto over under upon since until till after before during between among against about above below across along around behind beside besides ' +
    'because although though unless whereas whether like unlike despite both either neither each every all any some most many much more less such only also even just still then ' +
    'now here there once again however meanwhile instead therefore thus hence indeed perhaps says said today yesterday tomorrow'
  ).split(' '),
);

/** The word right after a mention, when only a space or a hyphen parts them; '' otherwise. */
function wordAfter(text: string, end: number): string {
  return /^[ \u00a0-]([\p{L}\p{Nd}]+)/u.exec(text.slice(end, end + REACH))?.[1] ?? '';
}

/** The word right before a mention, when only a space parts them; '' otherwise. */
function wordBefore(text: string, start: number): string {
  return (
    /(?:^|[^\p{L}\p{Nd}])([\p{L}\p{Nd}'’]+)[ \u00a0]$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[1] ?? ''
  );
}

/** Whether a single-word mention is only a part of a longer name: of a person (George Washington) or of something else (Washington Post). `isKnown`: this word names an entity itself. */
export function isPartOfOtherName(
  text: string,
  start: number,
  end: number,
  isKnown: (folded: string) => boolean,
): 'person' | 'other' | null {
  const after = wordAfter(text, end);
  if (after !== '' && text.charAt(end) !== '-' && /^[\p{Lu}\p{Nd}]/u.test(after) && TAILS.has(after.toLowerCase()))
    return 'other';
  const lead = text.slice(Math.max(0, start - REACH), start);
  if (LEADS.test(lead) || TITLE_OF_WORK.test(lead) || SHORT_CAPITALS.test(text.slice(end, end + 5))) return 'other';
  const before = wordBefore(text, start);
  const folded = foldKey(before);
  if (!/^\p{Lu}\p{Ll}/u.test(before) || isKnown(folded) || isNoOwner(folded)) return null;
  return isCommonName(foldKey(text.slice(start, end))) ? 'person' : null;
}

/** The longest preposition with its article and spaces fits in so many UTF-16 units. */
const PREPOSITION_REACH = 24;

/** True when a preposition of place stands right before. */
export function isLocated(text: string, start: number): boolean {
  return /(?:^|\P{L})(?:in|at|from|to|near|of|across|around|into|outside|inside|through|en|dans|à|de|aus|nach|von|в|из|на|في|من|إلى) (?:the )?$|\p{Lu}\p{L}+, $/iu.test(
    text.slice(Math.max(0, start - PREPOSITION_REACH), start),
  );
}

/** True when a capitalised word that is no function word, title or date stands right before: a first name before a surname. */
export function hasNameBefore(text: string, start: number): boolean {
  const before = wordBefore(text, start);
  const folded = foldKey(before);
  return /^\p{Lu}\p{Ll}/u.test(before) && !isNoOwner(folded);
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
export function ownersOf(text: string, start: number, end: number): readonly string[] {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const found = [
    // Each pattern only where the sign that it turns on is there at all: this is asked for every mention.
    (before.includes("'") || before.includes('’')) &&
      /(?:^|[^\p{L}])(\p{Lu}[\p{L}-]+)['’]s?\s(?:[\p{Ll}-]{1,14}\s){0,3}$/u.exec(before)?.[1],
    /\p{Ll}\s$/u.test(before.slice(-3)) && /(?:[\p{Ll},;:]\s|^)(?:the\s)?(\p{Lu}[\p{Ll}]+)\s$/u.exec(before)?.[1],
    /^(?:,)?\s(?:in|of|at)\s(?:the\s)?(?:[\p{Ll}]{1,12}\s){0,2}(\p{Lu}[\p{L}-]+)/u.exec(after)?.[1],
    after.startsWith(',') && /^,\s(\p{Lu}[\p{Ll}]+)[,.]/u.exec(after)?.[1],
  ];
  return found.filter((word): word is string => typeof word === 'string' && !isNoOwner(foldKey(word)));
}

function isNoOwner(folded: string): boolean {
  return isCommonWord(folded) || FUNCTION_WORDS.has(folded) || MONTHS_AND_DAYS.has(folded) || TITLES.has(folded);
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
