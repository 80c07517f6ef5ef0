import { createLinker } from '../../src/linking/create-linker.ts';
import { packId } from '../../src/model/id.ts';
import { readReport } from '../../src/reports/read-report.ts';
import { readSet, score } from './run-score.ts';

/**
 * Thirty event types of ACLED's kind for one-sentence reports: words for the types that our taxonomy does not part (first match wins),
 * the kinds of our claims for the rest.
 */
const tools = { linker: createLinker([{ pack: packId('none'), entities: [] }]), entities: [], world: null };

const WORDS: readonly (readonly [string, RegExp])[] = [
  ['SEX_VIOL', /\b(?:rap(?:e[ds]?|ing|ist)|sexual(?:ly)?|molest\w*|gang-?rape)\b/i],
  [
    'CHEM_WEAP',
    /\b(?:chemical (?:weapons?|attack|agent|bomb)|chlorine|sarin|mustard gas|toxic gas|nerve agent|poison gas|novichok)\b/i,
  ],
  [
    'NATURAL_DISASTER',
    /\b(?:earthquake|floods?|flooding|cyclone|hurricane|typhoon|tornado|landslide|avalanche|drought|covid|coronavirus|cholera|ebola|measles|volcan\w+|wildfires?|storm|tsunami|quake|infect\w+)\b/i,
  ],
  ['ATTRIB', /\bclaim(?:s|ed|ing)? (?:the )?(?:responsibility|credit)\b/i],
  ['SUIC_BOMB', /\b(?:suicide|kamikazes?|blew (?:himself|herself|themselves) up|explosive (?:vest|belt))\b/i],
  ['GRENADE', /\b(?:hand )?grenades?\b/i],
  [
    'AGREEMENT',
    /\b(?:cease-?fire|truce|peace (?:deal|agreement|accord)|agreement|accord|prisoner (?:swap|exchange)|exchanged? prisoners|agreed)\b/i,
  ],
  ['DIPLO', /\b(?:sanctions?|ambassadors?|diplomats?|diplomatic|foreign minister|envoy|summit|bilateral)\b/i],
  ['MOB_VIOL', /\b(?:mob|lynch\w*|vigilantes?|angry (?:crowd|residents|villagers))\b/i],
  [
    'FORCE_AGAINST_PROTEST',
    /\b(?:protest\w*|demonstrat\w*|rally|activists)\b.*\b(?:killed|killing|live (?:bullets|ammunition|rounds)|shot|opened fire|dead)\b|\b(?:killed|killing|live (?:bullets|ammunition|rounds)|shot|opened fire)\b.*\b(?:protest\w*|demonstrat\w*)\b/i,
  ],
  [
    'PROTEST_WITH_INTER',
    /\b(?:protest\w*|demonstrat\w*|rally)\b.*\b(?:tear ?gas|dispers\w*|detain\w*|arrest\w*|water cannons?|batons?|rubber bullets)\b|\b(?:tear ?gas|dispers\w*|detain\w*|arrest\w*|water cannons?|rubber bullets)\b.*\b(?:protest\w*|demonstrat\w*|rally)\b/i,
  ],
  [
    'VIOL_DEMONSTR',
    /\b(?:riot\w*|protest\w*|demonstrat\w*)\b.*\b(?:violen\w*|stones?|rocks|clash\w*|burn\w*|torch\w*|molotov|petrol bombs?|set (?:fire|ablaze)|barricad\w*|vandal\w*)\b|\b(?:riots?|rioters|rioting|violent protests?|stone-throwing)\b/i,
  ],
  ['PEACE_PROTEST', /\b(?:protest\w*|demonstrat\w*|march(?:ed|ers)|rally|rallied|sit-in|strike action|vigil)\b/i],
  [
    'PROPERTY_DISTRUCT',
    /\b(?:looted|looting|arson|set (?:fire|ablaze|on fire)|vandali[sz]\w*|torched|ransack\w*|demolish\w*)\b/i,
  ],
  [
    'ORG_CRIME',
    /\b(?:smuggl\w*|robbed|robber\w*|robbery|traffick\w*|gangs?|cartels?|drugs?|cocaine|heroin|extort\w*|mafia|stolen)\b/i,
  ],
  [
    'MAN_MADE_DISASTER',
    /\b(?:spill|derail\w*|capsiz\w*|collapsed?|crash\w*|gas (?:leak|explosion)|boiler|accident|stampede|poisoning|toxins?|blaze|factory fire|collision|hazardous|sank)\b/i,
  ],
  [
    'DISR_WEAP',
    /\b(?:defus\w*|seized|seizure|confiscat\w*|disarm\w*|dismantl\w*|discovered|foiled|weapons? cache|arms cache|suspicious package|intercepted)\b/i,
  ],
  ['ARREST', /\b(?:arrest\w*|detain\w*|apprehended|custody)\b/i],
  [
    'HQ_ESTABLISHED',
    /\b(?:(?:military|observation|new) (?:post|base|point|outpost)|establish\w* (?:a |its |new )|set up (?:a|its)|headquarters)\b/i,
  ],
  [
    'NON_VIOL_TERRIT_TRANSFER',
    /\b(?:withdr[ae]w\w*|handed over|pull(?:ed|ing)? out|hand over|retreat\w*|surrender\w*)\b/i,
  ],
  [
    'NON_STATE_ACTOR_OVERTAKES_TER',
    /\b(?:militants?|rebels?|insurgents?|shabaab|taliban|fighters|islamic state|isis|isil|boko haram|houthis?|separatists?)\b[^.]{0,80}\b(?:captur\w*|seiz\w*|overr[ua]n|took (?:over|control)|gained control|recaptur\w*|occup\w*)\b/i,
  ],
  [
    'GOV_REGAINS_TERIT',
    /\b(?:retak\w*|retook|recaptur\w*|regain\w*|liberat\w*|captured?|took control|gained control|cleared)\b/i,
  ],
  ['CHANGE_TO_GROUP_ACT', /\b(?:deploy\w*|reinforcements?|formed|joined|merg\w*|recruit\w*|convoy|training)\b/i],
];

function typeOf(text: string): string {
  const claims = readReport({ text }, tools).claims;
  const kinds = new Set(claims.map(({ kind }) => kind));
  const first = WORDS.slice(0, 12).find(([, pattern]) => pattern.test(text));
  if (first) return first[0];
  if (kinds.has('kidnapping')) return 'ABDUCT_DISSAP';
  if (kinds.has('air-strike') || /\b(?:air ?-?(?:strikes?|raids?)|warplanes?|drones?)\b/i.test(text))
    return 'AIR_STRIKE';
  if (kinds.has('rocket-fire') || /\b(?:artillery|shelling|shelled|mortars?|rockets?|missiles?)\b/i.test(text))
    return 'ART_MISS_ATTACK';
  if (kinds.has('bombing') || /\b(?:i\.?e\.?d\.?s?|landmines?|mines?|roadside bomb|car bomb|explosive)\b/i.test(text))
    return /\b(?:defus|seized|found|discover)/i.test(text) ? 'DISR_WEAP' : 'REM_EXPLOS';
  if (/\b(?:clash\w*|fighting|firefight|battles?|ambush\w*|gun ?battle|exchange of fire)\b/i.test(text))
    return 'ARMED_CLASH';
  const other = WORDS.slice(12).find(([, pattern]) => pattern.test(text));
  if (other) return other[0];
  if (kinds.has('protest')) return 'PEACE_PROTEST';
  if (kinds.has('shooting') || kinds.has('killing')) return 'ATTACK';
  if (kinds.has('clash')) return 'ARMED_CLASH';
  return kinds.has('evacuation-withdrawal') ? 'NON_VIOL_TERRIT_TRANSFER' : 'OTHER';
}

const scored = score(
  'event-types',
  readSet<{ readonly id: string; readonly text: string }>('event-types').map(({ id, text }) => ({
    id,
    type: typeOf(text),
  })),
);
console.log(scored.lines.join('\n'));
