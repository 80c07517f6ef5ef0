import type { EntityKind } from '../model/entity.ts';
import { isTitleCase } from './is-title-case.ts';
import { PLACE_NOUNS } from './place-nouns.ts';

/** How far the words around a mention are read, in UTF-16 units. */
const REACH = 60;

/** Streets, buildings and prizes that bear the name of a person before them: Qassem Soleimani Street. */
const NAMED_AFTER_PERSON: ReadonlySet<string> = new Set(
  (
    'street avenue road boulevard lane square highway expressway freeway motorway bridge tunnel park garden gardens stadium arena airport hospital clinic school university college ' +
    'library museum prize award medal scholarship foundation institute'
  ).split(' '),
);

/** Titles of honour between a street and the name of a person. */
const TITLES = '(?:(?:Shahid|Martyr|General|Général|Haj|الشهيد|الحاج|الجنرال|شهید|سردار|حاج) ){0,2}';
/** What bears the name of a person behind it, where no preposition parts the two. Words that are English verbs too (rue, ship) need an article, a figure or a capital. */
const BEFORE_PERSON = new RegExp(
  String.raw`(?:^|\P{L})(?:Rue|(?:[Ll]a|\d,?) rue|Avenue|l['’]avenue|[Bb]oulevard|[Pp]ont|[Ss]tade|[Cc]alle|[Aa]venida|[Pp]laza|[Уу]лиц[аеыу]|[Пп]роспект[ае]?|[Бб]ульвар[ае]?|` +
    `(?:the|an?) ship|warship|corvette|frigate|destroyer|[وفبل]?(?:شارع|جسر|ملعب|مستشفى|مطار|خیابان|بزرگراه|بلوار|فرودگاه|ورزشگاه)) ${TITLES}$`,
  'u',
);
/** A French street without an article is an address (rue de Téhéran); with one it may be any street of the town. */
const BARE_STREET =
  /(?:^|\P{L})(?<!(?:^|\P{L})(?:[Ll][ea]|[Uu]ne?|[Cc]et?|[Cc]ette|[Cc]haque|[Tt]oute|[Aa]ucune|[Qq]uelle|du|au|sa|leur|notre|votre|petite?|grande?|vieille|vieux|même|autre|longue?|large|dernière|dernier|seule?|principale?|belle) )(?:rue|avenue|[Bb]oulevard|[Qq]uai) de $/u;
/**
 * The same for places: Restaurant Tehran, calle Bagdad, 12 rue de Téhéran, شارع بغداد. Not "una calle de Bagdad", "la rue de Bagdad" and the plurals, which lie there; nor
 * words that are English verbs too (bar, rue) or stand before a clause (an avenue Tehran could take).
 */
const BEFORE_PLACE = new RegExp(
  String.raw`(?:^|\P{L})(?:[Cc]af[eé]|[Rr]estaurante?|[Hh][oô]tel|[Mm]otel|[Ee]l [Bb]ar|[Bb]istro|[Bb]rasserie|[Pp]izzeria|[Tt]rattoria|[Cc]in[eé]ma|[Kk]ino|[Cc]alle|[Aa]venida|` +
    String.raw`(?:\d(?: bis)?,? rue|Rue|\d, avenue|Avenue) de|[وفبل]?(?:شارع|خیابان|بزرگراه|بلوار|مطعم|مقهى|فندق|سينما|رستوران|هتل|سینما)) $`,
  'u',
);

/** What somebody called so: her perfume is called Bagdad, a dog named Tehran. */
const CALLED =
  /(?:^|\P{L})(?:[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Mm]y|[Oo]ur|new) (?:\p{Ll}+ ){0,2}?(\p{Ll}+),? (?:(?:is|was|are) )?(?:called|named|dubbed|christened) $/u;
function isCalled(before: string): boolean {
  const bearer = before.endsWith('ed ') ? CALLED.exec(before)?.[1] : undefined;
  return bearer !== undefined && !PLACE_NOUNS.has(bearer);
}

/**
 * True when a street, a building, a prize or a ship bears the name: the person or the place itself is not meant. For text as it stands; offsets
 * in UTF-16 units.
 */
export function isNamedAfter(text: string, start: number, end: number, kind: EntityKind): boolean {
  if (kind === 'group') return false;
  const isJoined = text.charAt(start - 1) === ' ';
  const before = isJoined ? text.slice(Math.max(0, start - REACH), start) : '';
  if (kind === 'place')
    return (
      isJoined &&
      (isCalled(before) ||
        BEFORE_PLACE.test(before) ||
        (before.endsWith(' de ') && BARE_STREET.test(before)) ||
        (/(?:[Mm][eé]tro|[Ss]tation|[Aa]rrêt) $/.test(before) && /^-\p{Lu}/u.test(text.slice(end, end + 2))))
    );
  if (isJoined && BEFORE_PERSON.test(before)) return true;
  const after = (/^[ \u00a0](\p{Lu}\p{Ll}+)/u.exec(text.slice(end, end + REACH))?.[1] ?? '').toLowerCase();
  // in a headline the airport may be where it happened
  return (
    NAMED_AFTER_PERSON.has(after) &&
    (after !== 'airport' || !isTitleCase(text.slice(Math.max(0, start - REACH), end + REACH)))
  );
}
