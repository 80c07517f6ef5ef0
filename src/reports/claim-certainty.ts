import type { Certainty } from '../model/claim.ts';
import { overlapsAny } from '../text/overlapping.ts';
import { tweetAt, type ClaimInput, type SentenceScene } from './claim-context.ts';
import type { EventWords } from './group-triggers.ts';

const UNCLEAR =
  /\b(?:unclear|unconfirmed|unverified|(?:is|are|was|were|be|been) not (?:immediately |yet )?(?:clear|known|confirmed|verified)|no (?:immediate )?(?:word|confirmation|details|information) (?:on|of|about)|could(?: not|n['’]t) (?:be )?(?:immediately )?(?:independently )?(?:verif|confirm)|remains? to be seen|whether)\b/i;
const DENIES =
  /\b(?:denied|denies|deny|denying|dismissed (?:the )?(?:reports?|claims?)|refuted|rejected (?:the )?(?:claims?|accusations?|reports?))\b|\b(?:reports?|rumou?rs?|claims?|allegations?)\b[^.;]{0,80}\b(?:was|were|is|are|proved|turned out(?: to be)?) (?:false|untrue|wrong|incorrect|fake|baseless|unfounded|a hoax)\b/i;
const DISPUTES = /\b(?:disputed|disputes|contradict(?:s|ed|ing)|conflicting (?:reports|accounts)|contested)\b/i;
const CLAIMS =
  /\b(?:claim(?:s|ed|ing)|alleg(?:e[sd]?|ing|edly|ation|ations)|purported(?:ly)?|supposed(?:ly)?|accus(?:e[sd]?|ing)|blam(?:e[sd]?|ing)|pinned|suspect(?:s|ed)?|so-called)\b/i;
const CONFIRMS = /\b(?:confirm(?:s|ed|ing)|verified|acknowledged|officially)\b/i;

/** How sure a claim is, by the words around it; a plain statement of a report is `reported`. */
export function certaintyOf(input: ClaimInput, scene: SentenceScene, event: EventWords): Certainty {
  const sentence = input.text.slice(scene.span.start, scene.span.end);
  if (event.negated || DENIES.test(sentence)) return 'denied';
  if (UNCLEAR.test(sentence)) return 'unclear';
  if (DISPUTES.test(sentence)) return 'disputed';
  const hedged = overlapsAny(input.hedges, scene.span);
  if (CONFIRMS.test(sentence) && !hedged) return 'confirmed';
  if (CLAIMS.test(sentence)) return 'claimed';
  if (tweetAt(input, scene.span)) return 'claimed';
  return 'reported';
}
