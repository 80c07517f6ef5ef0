import { isTitleCase } from './is-title-case.ts';
import { onceASpan } from './once-a-span.ts';

/** How far the words around a mention are read, in UTF-16 units. */
const REACH = 60;

/** Kinds of works, ships and horses, which stand before their names. */
const KINDS =
  'film movie documentary sitcom thriller novel album song musical opera painting poem videogame band ' +
  'podcast miniseries docuseries comedy memoir exhibition ship schooner yacht ferry freighter steamer trawler tanker frigate brig racehorse stallion mare colt ' +
  'Band Film Lied Oper roman chanson película novela canción';
/** Words that stand for works too, where what is before them says so: the series, a video game; not: maps show, a series of. */
const KINDS_IN_COMPANY =
  '(?:the|a|an|its|his|her|their|hit|new|TV|television|web|streaming|Netflix|drama|spy|crime) (?:series|mini-series|episode|drama series)|' +
  '(?:TV|television|Netflix|reality) (?:show|drama|film)|(?:video|board|computer|card) game|comic book';
/** A play with a word before it that no verb has: teams play Iran. */
const PLAY = `(?:the|an?|its|his|her|their|new|stage|radio|one-act|school) play`;
const any = (words: string): string => words.replaceAll(' ', '|');
const QUOTE = `["“‘'«]?`;

/** A kind of work, ship or horse and the capitalised words of its name up to a place: the film The Thief of Bagdad, the schooner Baghdad. */
const NAME_BEHIND_KIND = new RegExp(
  String.raw`(?:^|\P{L})(?:${any(KINDS)}|${PLAY}) (?:${QUOTE}(?:\p{Lu}[\p{L}'’]{0,20}|of|the|in|and) ){0,5}${QUOTE}$`,
  'u',
);
/** The name right behind its kind, or behind "called". */
const RIGHT_BEHIND = new RegExp(
  String.raw`(?:^|\P{L})(?:(?:${KINDS_IN_COMPANY}) |(?:${any(KINDS)}|play|series|show|game|book|single|episode|drama) (?:called|titled|entitled|named) )${QUOTE}$`,
  'u',
);
/** Parts of a work and what is made of it, before its name: the second season of Tehran, the trailer for Tehran. */
const PART_OF_WORK = new RegExp(
  String.raw`(?:^|\P{L})(?:(?:[Ss]eason|[Ee]pisode) (?:one|two|three|four|five|six|\d{1,2}) of|(?:first|second|third|fourth|fifth|sixth|final|new|latest|next|\d{1,2}(?:st|nd|rd|th)) (?:season|episode|series) of|episodes of|the cast of|(?:trailer|sequel|prequel) (?:of|for|to)) ${QUOTE}$`,
  'u',
);
/** What a work is after its name and up to three further words of it, between commas or with its author: Tehran, the Apple TV show, ... */
const KIND_AFTER = new RegExp(
  String.raw`^(?: (?:\p{Lu}[\p{L}'’]{1,20}|of|the|in|and)){0,3}["”’'»]?, (?:the|an?|its|his|her|their) (?:(?!(?:of|for|in|on|at|to|from|with|by|as|that|which|whose|where)\b)(?:\p{Lu}|\p{Nd}|\p{Ll}[\p{L}-]+(?<!ing)\b)[\p{L}\p{Nd}+'’-]* ){0,4}(?:series|show|drama|thriller|film|movie|novel|album|song|documentary|musical|sitcom|podcast|play)["”’']?(?:[,.;)]|$| (?:by|starring|directed|on|from|about|set|with|written|created)(?!\p{L}))`,
  'u',
);
/** What a place has of its own: "The People of Iraq" is no title. */
const OF_ITS_OWN =
  '(?!(?:People|Peoples|Men|Women|Children|Youth|Sons|Daughters|Army|Government|Parliament|President|Republic|Kingdom|State|City|Mayor|Governor|Battle|Siege|Fall|Liberation|Occupation|University|Bank|Museum) (?:of|in) $)';
/** A title whose last word is the place, in quotation marks, or with the capital of its article inside a sentence: The Thief of Bagdad. */
const QUOTED_BEFORE = new RegExp(
  String.raw`["“«‘](?:The|An?|My|Our) ${OF_ITS_OWN}(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:of|in|to|from) $`,
  'u',
);
const CAPITAL_ARTICLE = new RegExp(
  String.raw`(?:\p{Ll}|\p{Ll},) The ${OF_ITS_OWN}(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:of|to) $`,
  'u',
);
/** Who made a work and what is in it: Winter in Tervan's narrator. */
const MAKER_AFTER =
  /^['’]s (?:\p{Ll}+ )?(?:narrator|author|plot|protagonist|sequel|soundtrack|screenplay|chapters?|publisher|translator)(?!\p{L})/u;
const QUOTED_AFTER = /^[,.!?]?["”»’](?!\p{L})/u;
/** A broadcast of several: Tehran, series two. */
const SERIES_AFTER =
  /^["”’'»]?, (?:series|season|episode) (?:\d{1,2}|one|two|three|four|five|six|seven|eight)(?!\p{L})/u;
/** A place is where something is: such a name is no title, whatever follows it. */
const LOCATED =
  /(?:^|\P{L})(?:in|at|near|from|to|into|inside|outside|around|across|towards|between|through) (?:the )?$/iu;

/** True when the mention is the title of a work, or the name of a ship or horse, or a part of one: the words around it say what it is. Linear. */
export const isTitleOfWork = onceASpan((text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (QUOTED_AFTER.test(after) && QUOTED_BEFORE.test(before)) return true;
  if (before.includes(' The ') && CAPITAL_ARTICLE.test(before) && !isTitleCase(before + after)) return true;
  if (/^['’]s/.test(after) && MAKER_AFTER.test(after) && /\p{Lu}\p{Ll}+ (?:in|of|to|from) $/u.test(before)) return true;
  // most places stand behind a preposition: nothing else need be asked
  if (LOCATED.test(before)) return NAME_BEHIND_KIND.test(before);
  return (
    NAME_BEHIND_KIND.test(before) ||
    RIGHT_BEHIND.test(before) ||
    (PART_OF_WORK.test(before) && !/^['’]s/.test(after)) ||
    (after.includes(', ') && (KIND_AFTER.test(after) || SERIES_AFTER.test(after)))
  );
});
