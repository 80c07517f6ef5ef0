import type { Entity } from '../model/entity.ts';

/** How far the words around a mention are read, in UTF-16 units. */
const REACH = 60;

/** Who plays for a team, in words that mean nothing else behind the name of a town: the Kirkuk striker; not: the Kirkuk defenders. */
const PLAYER =
  /^(?:['’]s)? (?:(?:\d\d|\p{Ll}+)-year-old |star |veteran |teenage |former |second-choice |substitute )?(?:striker|winger|midfielder|playmaker|goalkeeper|goalie|full-?back|left-?back|right-?back|wing-?back|centre-?back|center-?back|centre-half|centre-forward|point guard|shortstop)s?(?!\p{L})/u;
const SCORE = String.raw`\d{1,3} ?[-–—] ?\d{1,3}(?![\p{L}\p{Nd}])`;
const WON =
  '(?:beat|beats|beating|thrash(?:ed|es|ing)?|edged|hammered|trounced|(?:drew|draws?|drawing) (?:with|against)|(?:lost|loses?|losing) to|held|(?:win|wins|victory|won|triumph) (?:over|against)|defeat (?:of|by|to|against|at)|defeat(?:ed|s|ing))';
/** A game's result behind the name: beat Kirkuk 3-1; and before it: Kirkuk lost to Erbil 2-0. */
const LOSER = new RegExp(String.raw`(?:^|\P{L})${WON} $`, 'u');
const RESULT = new RegExp(`^,? ${SCORE}`, 'u');
const PLAYED = new RegExp(String.raw`^ ${WON} (?:\p{Lu}[\p{L}-]+ ){1,3}${SCORE}`, 'u');

/** True for the name of a town that stands for a team that plays for it. A country's own team is that country's, and what is not known to be a town may be one. For text as it stands; offsets in UTF-16 units. */
export function isTeam(text: string, start: number, end: number, { kind, type }: Entity): boolean {
  if (kind !== 'place' || type === undefined || type === 'country') return false;
  const after = text.slice(end, end + REACH);
  if (PLAYER.test(after) || PLAYED.test(after)) return true;
  return RESULT.test(after) && LOSER.test(text.slice(Math.max(0, start - REACH), start));
}
