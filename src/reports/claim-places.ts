import type { GroupRole } from '../model/claim.ts';
import type { Mention } from '../model/mention.ts';
import { overlaps, type Span } from '../model/span.ts';
import { ownerOf, tweetAt, type ClaimInput, type SentenceScene } from './claim-context.ts';
import { isViolent, type EventWords } from './group-triggers.ts';

/** Words after which a place is where something happened, and not who did it. */
const LOCATIVE =
  /^(?:in|at|near|on|outside|inside|around|across|over|from|toward|towards|to|within|into|between|of|throughout|along|off|hit|struck|rocked|targeting|targeted|shook|under|beside|above|hosting|against|through|leaving|left|area|neighborhood|neighbourhood|city|town|village|province|district|via|rocking|hitting|striking|pounded|shelled|bombed)$/;
const SKIPPED =
  /^(?:the|a|an|its|his|their|this|that|central|northern|southern|eastern|western|north|south|east|west|downtown|capital|city|town|village|province|district|nearby|fortified|heavily|iraq's|country's|vicinity|area|periphery|so-called|neighbouring|neighboring|of|northeastern|northwestern|southeastern|southwestern|greater|suburb|suburban|port|department|region)$/;
/** How exact a place is by its type; larger is more exact. */
const EXACT: Readonly<Record<string, number>> = {
  building: 6,
  site: 6,
  base: 6,
  embassy: 6,
  facility: 6,
  airport: 6,
  headquarters: 6,
  district: 5,
  neighbourhood: 5,
  neighborhood: 5,
  town: 4,
  village: 4,
  city: 4,
  region: 3,
  province: 3,
  state: 3,
  admin: 3,
  country: 1,
  continent: 0,
};

/** How exact a place mention is, 0 to 6. */
function exactness(mention: Mention): number {
  return EXACT[mention.type ?? ''] ?? 2;
}

/** True when the words before a place mention say where, or it continues a place ("Kirkuk, Iraq"). */
function isLocated(text: string, mentions: readonly Mention[], index: number): boolean {
  const mention = mentions[index];
  if (!mention) return false;
  const before = text.slice(Math.max(0, mention.start - 80), mention.start);
  if (/#$/.test(before)) return true;
  const previous = mentions[index - 1];
  if (previous?.kind === 'place' && !previous.adjective && mention.start - previous.end <= 12) {
    const between = text.slice(previous.end, mention.start);
    if (/^(?:,| in| area,|['’]s| \(|,? (?:capital|city of))[\s#]*$/.test(between)) return true;
  }
  if (/^['’]s\b/.test(text.slice(mention.end, mention.end + 3)) && exactness(mention) <= 3) return false;
  if (exactness(mention) <= 1 && isModifier(text, mention)) return false;
  const words = before.toLowerCase().match(/[\p{L}\p{N}'’-]+|[.;:]/gu) ?? [];
  for (let i = words.length - 1; i >= Math.max(0, words.length - 8); i -= 1) {
    const word = words[i]?.replaceAll('’', "'") ?? '';
    if (LOCATIVE.test(word)) return word !== 'of' || exactness(mention) > 1;
    if (!SKIPPED.test(word) && !/(?:'s|ed|i|an|ian|ish)$/.test(word)) return false;
  }
  return false;
}

/** "Washington assassinated", "Baghdad was unaware": a capital that stands for its government. Sites do not act. */
function isActing(text: string, mention: Mention): boolean {
  return (
    exactness(mention) < 5 &&
    /^(?:['’]s)? +(?:has|have|had|is|was|were|said|says|will|would|to|\p{L}+(?:ed|ing)|pinned|sent|saw|says|blames?)\b/u.test(
      text.slice(mention.end, mention.end + 24),
    )
  );
}

/** "the zone, where the embassy is located": what else stands there, and not where it happened. */
function isExplained(text: string, mention: Mention): boolean {
  return (
    /\b(?:where|in which) (?:the |its |an? )?$/i.test(text.slice(Math.max(0, mention.start - 16), mention.start)) &&
    /^ (?:is|are|was|were|stands|sits|lies)\b/.test(text.slice(mention.end, mention.end + 10))
  );
}

/** "US troops", "a US strike": a country that only describes the noun after it. */
function isModifier(text: string, mention: Mention): boolean {
  return /^[ -](?!(?:and|or|in|on|at|for|with|was|is|were|are|has|have|had|after|before|since|as|to|from|by|that|which|where|who|when|while|but|over|during|this|last|late|early|near|will|would|into|until|because|following|amid|against|yesterday|today|of|it|they|he|said|says)\b)\p{Ll}{3}/u.test(
    text.slice(mention.end, mention.end + 20),
  );
}

/** Places where an event is said to be, most exact first: mention indexes. Countries are left out when something more exact is said. */
export function placesOf(input: ClaimInput, scene: SentenceScene, event: EventWords): readonly number[] {
  const places = scene.mentions.filter((index) => {
    const mention = input.mentions[index];
    if (mention?.kind !== 'place' || mention.adjective || ownerOf(input.text, scene, mention) !== event) return false;
    const tweet = tweetAt(input, mention);
    if (tweet && overlaps(tweet.author, mention)) return false;
    if (isExplained(input.text, mention)) return false;
    return (
      isLocated(input.text, input.mentions, index) ||
      (exactness(mention) >= (mention.entity ? 4 : 5) && !isActing(input.text, mention))
    );
  });
  return sortPlaces(input.mentions, places);
}

export function sortPlaces(mentions: readonly Mention[], places: readonly number[]): readonly number[] {
  const rank = (index: number): number => exactness(mentions[index] as Mention);
  const seen = new Set<string>();
  const sorted = [...new Set(places)]
    .sort((a, b) => rank(b) - rank(a) || a - b)
    .filter((index) => {
      const mention = mentions[index];
      const key = mention?.entity ?? mention?.name.toLowerCase() ?? '';
      return seen.has(key) ? false : seen.add(key);
    });
  const exact = sorted.filter((index) => rank(index) > 1);
  return exact.length > 0 ? exact : sorted;
}

const BLAME =
  /\b(?:blam(?:e[sd]?|ing)|pinn(?:ed|ing)|accus(?:e[sd]?|ing)|suspect(?:s|ed)?|attribut(?:e[sd]?|ing)|linked to|carried out by|perpetrated by|fired by|launched by|claimed by|held responsible|behind)\b/i;
const CLAIMED = /\bclaim(?:s|ed|ing)? (?:the )?(?:responsibility|credit)\b/i;

/** True when a sentence blames a group that it names. */
export function isAccusation(input: ClaimInput, scene: SentenceScene): boolean {
  return (
    BLAME.test(input.text.slice(scene.span.start, scene.span.end)) &&
    scene.mentions.some((index) => input.mentions[index]?.kind === 'group')
  );
}

/**
 * Groups of an event with the part they play. A place mention that acts ("Washington", "France") is a group here; a base that is
 * attacked is a target.
 */
export function groupsOf(
  input: ClaimInput,
  scene: SentenceScene,
  event: EventWords,
  places: readonly number[],
  speakers: readonly Span[],
): readonly { mention: number; role: GroupRole }[] {
  const sentence = input.text.slice(scene.span.start, scene.span.end);
  const [blames, claims] = [BLAME.test(sentence), CLAIMED.test(sentence)];
  const at = scene.words[event.triggers[0]?.from ?? 0]?.start ?? 0;
  const groups: { mention: number; role: GroupRole }[] = [];
  for (const index of scene.mentions) {
    const mention = input.mentions[index];
    if (!mention || ownerOf(input.text, scene, mention) !== event) continue;
    const speaks = speakers.some((speaker) => overlaps(speaker, mention));
    if (speaks && (mention.kind !== 'place' || (isViolent(event.raw) && !blames))) continue;
    if (isMedium(mention)) continue;
    if (mention.kind === 'place') {
      const isTarget =
        isViolent(event.raw) &&
        /base|building|embassy|headquarters|site/.test(mention.type ?? '') &&
        isAimedAt(input.text, mention);
      const modifies = isModifier(input.text, mention) && !isActing(input.text, mention);
      if (mention.adjective && !isViolent(event.raw) && isModifier(input.text, mention))
        groups.push({ mention: index, role: 'affected' });
      const acts =
        (exactness(mention) <= 1 || isActing(input.text, mention)) &&
        !mention.adjective &&
        !places.includes(index) &&
        !(modifies && isViolent(event.raw)) &&
        !isLocated(input.text, input.mentions, index);
      if (isTarget) groups.push({ mention: index, role: 'target' });
      else if (acts)
        groups.push({
          mention: index,
          role:
            !speaks && isViolent(event.raw) && mention.start < at && attacks(input.text, mention)
              ? 'suspected'
              : 'named',
        });
    } else
      groups.push({
        mention: index,
        role: roleOf(input.text, mention, at, { blames, claims, violent: isViolent(event.raw) }),
      });
  }
  return groups.length > 0 || isViolent(event.raw) ? groups : actorBefore(input, scene, at, speakers);
}

/** "The United States has not withdrawn its troops, but moved them": who moves is named before the other verb. */
function actorBefore(
  input: ClaimInput,
  scene: SentenceScene,
  at: number,
  speakers: readonly Span[],
): readonly { mention: number; role: GroupRole }[] {
  const first = scene.mentions.find((index) => {
    const mention = input.mentions[index];
    if (!mention || isMedium(mention)) return false;
    if (mention.kind === 'group' && speakers.some((speaker) => overlaps(speaker, mention))) return false;
    return mention.end <= at && !mention.adjective && (mention.kind === 'group' || exactness(mention) <= 1);
  });
  return first === undefined ? [] : [{ mention: first, role: 'named' }];
}

function roleOf(
  text: string,
  mention: Mention,
  at: number,
  { blames, claims, violent }: { blames: boolean; claims: boolean; violent: boolean },
): GroupRole {
  const before = text.slice(Math.max(0, mention.start - 40), mention.start);
  if (claims && mention.kind === 'group') return 'claimed-by';
  if (
    blames &&
    mention.kind === 'group' &&
    /\b(?:on|by|to|blame[sd]?|accuse[sd]?|suspect(?:s|ed)?|behind)(?: the)? $/i.test(before)
  )
    return 'suspected';
  if (isAimedAt(text, mention)) return violent ? 'target' : 'affected';
  if (mention.kind === 'person') return violent && mention.start > at ? 'target' : 'named';
  if (violent && /\bby (?:the |suspected |alleged )*$/i.test(before)) return 'suspected';
  return violent && mention.start < at && attacks(text, mention) ? 'suspected' : 'named';
}

/** Where words are published; they take no part in what the words tell. */
const MEDIUM = /^(?:twitter|x|facebook|telegram|youtube|whatsapp|instagram|tiktok|weibo|signal|social media)$/i;

/** A news medium or a platform. */
export function isMedium(mention: Mention): boolean {
  return mention.kind === 'group' && (mention.type === 'media' || MEDIUM.test(mention.name));
}

/**
 * "NATO planes bombed", "Washington assassinated": the actor's own verb. Not "were killed", "condemned the attack", "said the strike",
 * "unaware of the raid".
 */
const ATTACKS =
  /^\s+(?:attacks|kills|fires|launches|bombs|shells|targets|storms|raids|(?:(?!(?:the|an?|this|that|these|his|her|its|their|of|by|in|on|at|for|was|were|is|are|be|been|being|got|get|no|not|never|neither|nor|said|says|told|reported|denied|denies|condemned|blamed|pinned|accused|claimed|suggested|to|whose|and|or|as|after|before|when|while)\b)[\p{L}-]+\s+){0,4}?(?:attack(?:ed|ing)|kill(?:ed|ing)|fir(?:ed|ing)|launch(?:ed|ing)|bomb(?:ed|ing)|bombard(?:ed|ing)|kidnapp|abduct|ambush|murder(?:ed|ing)|assassinat|shot|shell(?:ed|ing)|struck|target(?:ed|ing)|open(?:ed|ing) fire|storm(?:ed|ing)|raid(?:ed|ing)|blew|seiz))/iu;

function attacks(text: string, mention: Mention): boolean {
  return ATTACKS.test(text.slice(mention.end, mention.end + 80));
}

const AIMED =
  /\b(?:target(?:ing|ed|s)?|against|rocked|hit|struck|attack(?:ed|ing|s)?(?: on)?|strikes? on|at|bombed|shelled|kill(?:ed|ing)|murder(?:ed)?(?: of)?|assassinat(?:ed|ing|ion)(?: of)?|kidnapp(?:ed|ing)(?: of)?|evacuation of|evacuated|killing of|death of|target (?:was|is)(?: reportedly| apparently)?)(?: the| a| an| several| former| two| three)? $/i;

/** "were killed", ", the base across the street, was the exact target": the name itself is the subject of the passive. */
const SUFFERED =
  /^(?:,[^.;]{0,140}?,?| [^.,;]{0,40}?)\b(?:was|were|being|been|came) (?:reportedly |apparently |also )?(?:the )?(?:exact |main |intended )?(?:target|targeted|hit|attacked|struck|bombed|shelled|killed|murdered|kidnapped|abducted|ambushed|assassinated|wounded|injured|under (?:rocket |mortar |heavy |small-arms )?(?:fire|attack))\b/i;
const ANOTHER_SUBJECT =
  /\b(?:said|says|told|reports?|reported|that|when|after|while|as|where|whose|but|and|or|claim\p{L}*|den(?:y|ied|ies)|before|if|whether)\b|\d|\b(?:people|civilians|children)\b/iu;

function isAimedAt(text: string, mention: Mention): boolean {
  if (AIMED.test(text.slice(Math.max(0, mention.start - 40), mention.start))) return true;
  const suffered = SUFFERED.exec(text.slice(mention.end, mention.end + 200));
  return suffered !== null && !ANOTHER_SUBJECT.test(suffered[0]);
}
