import type { ClaimKind } from '../model/claim.ts';

/** What a trigger says before its claim is settled: a kind of ours, or a general word whose kind the rest of the text gives. */
export type TriggerKind = ClaimKind | 'attack' | 'explosion' | 'sign' | 'arson' | 'robbery';

/** What must stand in the same sentence before a word counts. */
export type TriggerNeed =
  'impact' | 'weapon' | 'armed' | 'troops' | 'people' | 'assembly' | 'harm' | 'unrest' | 'thing';

interface TriggerRule {
  readonly kind: TriggerKind;
  readonly need?: TriggerNeed;
}

/** Verb lemmas by kind; `!need` after a lemma names what must stand beside it. Irregular forms follow after `=`. */
const VERBS: Readonly<Partial<Record<TriggerKind, string>>> = {
  killing:
    'kill murder assassinate massacre behead lynch slaughter slay=slays,slew,slain,slaying execute!people hang!people stab decapitate ' +
    'strangle poison!people',
  bombing: 'bomb detonate!weapon dynamite',
  explosion: 'explode!weapon',
  'rocket-fire': 'shell bombard!armed mortar',
  shooting: 'shoot=shoots,shot,shot,shooting!people machine-gun strafe gun-down riddle!weapon',
  clash:
    'clash!armed ambush skirmish storm!armed overrun=overruns,overran,overrun,overrunning!armed raid!armed besiege recapture!armed',
  kidnapping: 'kidnap abduct hijack!thing',
  attack:
    'attack!harm assault!harm strike=strikes,struck,stricken,striking!weapon hit=hits,hit,hit,hitting!weapon target!weapon pound!weapon',
  'evacuation-withdrawal':
    'evacuate withdraw=withdraws,withdrew,withdrawn,withdrawing!troops pull-out!troops remove!troops recall!troops relocate!troops ' +
    'leave=leaves,left,left,leaving!troops',
  deployment:
    'deploy redeploy!troops reposition!troops reinforce!troops send=sends,sent,sent,sending!troops move!troops dispatch!troops',
  protest: 'protest demonstrate!unrest rally!unrest riot march!unrest',
  'vote-decision':
    'vote!assembly approve!assembly pass!assembly adopt!assembly ratify!assembly reject!assembly expel!assembly suspend!troops ban!assembly',
  robbery: 'rob loot!people',
  arson: 'torch!thing',
};

/** Nouns by kind, singular and plural where both are said. */
const NOUNS: Readonly<Partial<Record<TriggerKind, string>>> = {
  killing:
    'killing|killings murder|murders assassination|assassinations massacre|massacres slaying|slayings beheading|beheadings execution|executions!people ' +
    'lynching|lynchings',
  bombing:
    'bombing|bombings carbomb|carbombs car-bomb|car-bombs truck-bomb|truck-bombs carbombing|carbombings car-bombing|car-bombings',
  explosion: 'explosion|explosions!thing blast|blasts!thing detonation|detonations!thing',
  'rocket-fire': 'shelling|shellings bombardment|bombardments!armed',
  'air-strike': 'airstrike|airstrikes air-strike|air-strikes airstike|airraid|airraids',
  shooting: 'shooting|shootings shootout|shootouts shoot-out|shoot-outs gunfire machinegunning',
  clash:
    'clash|clashes!armed firefight|firefights ambush|ambushes skirmish|skirmishes fighting!armed gunfight|gunfights raid|raids!armed ' +
    'battle|battles!armed offensive|offensives!armed combat!armed',
  kidnapping: 'kidnapping|kidnappings abduction|abductions hijacking|hijackings kidnap|kidnaps',
  attack: 'attack|attacks!harm assault|assaults!harm strike|strikes!weapon attempt!people',
  'evacuation-withdrawal':
    'evacuation|evacuations withdrawal|withdrawals!troops pullout|pullouts!troops exodus!troops pull-out|pull-outs!troops',
  deployment: 'deployment|deployments!troops redeployment!troops repositioning!troops reinforcements!troops',
  protest: 'protest|protests demonstration|demonstrations!unrest riot|riots march|marches!unrest rally|rallies!unrest',
  'vote-decision': 'vote|votes!assembly referendum|referendums',
  robbery: 'robbery|robberies',
  arson: 'arson',
  alert: 'siren|sirens alarm|alarms!weapon curfew|curfews',
  sign: 'smoke',
};

/** Weapons that make a claim together with a word of impact ("two rockets landed"): singular and plural. */
const WEAPONS: Readonly<Partial<Record<TriggerKind, string>>> = {
  'rocket-fire':
    'rocket rockets missile missiles projectile projectiles mortar mortars katyusha katyushas shell shells artillery howitzer howitzers rpg rpgs',
  'air-strike': 'drone drones warplane warplanes warplane uav uavs jet jets helicopter helicopters aircraft bombers',
  bombing:
    'bomb bombs grenade grenades dynamite mine mines landmine landmines ied ieds explosives carbomb mine device devices',
};

/** Two or three words that are one trigger, with no need. */
export const PHRASES: readonly (readonly [string, TriggerKind])[] = [
  ['exact target', 'attack'],
  ['intended target', 'attack'],
  ['apparent target', 'attack'],
  ['rocket fire', 'rocket-fire'],
  ['missile fire', 'rocket-fire'],
  ['mortar fire', 'rocket-fire'],
  ['artillery fire', 'rocket-fire'],
  ['rocket attack', 'rocket-fire'],
  ['rocket attacks', 'rocket-fire'],
  ['rocket strike', 'rocket-fire'],
  ['rocket strikes', 'rocket-fire'],
  ['rocket shelling', 'rocket-fire'],
  ['rocket barrage', 'rocket-fire'],
  ['missile attack', 'rocket-fire'],
  ['missile attacks', 'rocket-fire'],
  ['missile strike', 'rocket-fire'],
  ['missile strikes', 'rocket-fire'],
  ['mortar attack', 'rocket-fire'],
  ['mortar attacks', 'rocket-fire'],
  ['artillery attack', 'rocket-fire'],
  ['artillery shelling', 'rocket-fire'],
  ['artillery strike', 'rocket-fire'],
  ['artillery strikes', 'rocket-fire'],
  ['mortar shelling', 'rocket-fire'],
  ['air strike', 'air-strike'],
  ['air strikes', 'air-strike'],
  ['air raid', 'air-strike'],
  ['air raids', 'air-strike'],
  ['air attack', 'air-strike'],
  ['air attacks', 'air-strike'],
  ['aerial attack', 'air-strike'],
  ['aerial bombardment', 'air-strike'],
  ['aerial bombing', 'air-strike'],
  ['drone strike', 'air-strike'],
  ['drone strikes', 'air-strike'],
  ['drone attack', 'air-strike'],
  ['drone attacks', 'air-strike'],
  ['assassination strike', 'killing'],
  ['assassination attempt', 'attack'],
  ['attempt on the life', 'attack'],
  ['car bomb', 'bombing'],
  ['car bombs', 'bombing'],
  ['truck bomb', 'bombing'],
  ['suicide bomb', 'bombing'],
  ['suicide bomber', 'bombing'],
  ['suicide bombers', 'bombing'],
  ['suicide bombing', 'bombing'],
  ['suicide bombings', 'bombing'],
  ['suicide attack', 'bombing'],
  ['suicide attacks', 'bombing'],
  ['roadside bomb', 'bombing'],
  ['roadside bombs', 'bombing'],
  ['bomb attack', 'bombing'],
  ['bomb attacks', 'bombing'],
  ['bomb blast', 'bombing'],
  ['bomb blasts', 'bombing'],
  ['bomb explosion', 'bombing'],
  ['bomb explosions', 'bombing'],
  ['dynamite attack', 'bombing'],
  ['grenade attack', 'bombing'],
  ['terrorist bombing', 'bombing'],
  ['blew up', 'bombing'],
  ['blown up', 'bombing'],
  ['blowing up', 'bombing'],
  ['went off', 'explosion'],
  ['goes off', 'explosion'],
  ['gone off', 'explosion'],
  ['opened fire', 'shooting'],
  ['opening fire', 'shooting'],
  ['open fire', 'shooting'],
  ['gunned down', 'shooting'],
  ['shot dead', 'shooting'],
  ['shot and killed', 'shooting'],
  ['shot to death', 'shooting'],
  ['shot down', 'attack'],
  ['sniper fire', 'shooting'],
  ['gunshot wounds', 'shooting'],
  ['bullet wounds', 'shooting'],
  ['riddled with bullets', 'shooting'],
  ['gun attack', 'shooting'],
  ['gun battle', 'clash'],
  ['gun battles', 'clash'],
  ['gun fight', 'clash'],
  ['exchange of fire', 'clash'],
  ['exchanged fire', 'clash'],
  ['armed clash', 'clash'],
  ['armed clashes', 'clash'],
  ['knife attack', 'killing'],
  ['taken hostage', 'kidnapping'],
  ['took hostage', 'kidnapping'],
  ['held hostage', 'kidnapping'],
  ['taken hostages', 'kidnapping'],
  ['took hostages', 'kidnapping'],
  ['hostage taking', 'kidnapping'],
  ['set fire to', 'arson'],
  ['set on fire', 'arson'],
  ['set ablaze', 'arson'],
  ['setting fire to', 'arson'],
  ['state of emergency', 'alert'],
  ['high alert', 'alert'],
  ['air raid sirens', 'alert'],
  ['air raid siren', 'alert'],
  ['rocket alarms', 'alert'],
  ['rocket sirens', 'alert'],
  ['warning sirens', 'alert'],
  ['only key', 'evacuation-withdrawal'],
  ['only essential', 'evacuation-withdrawal'],
  ['only core', 'evacuation-withdrawal'],
  ['only critical', 'evacuation-withdrawal'],
  ['pulled out', 'evacuation-withdrawal'],
  ['pulling out', 'evacuation-withdrawal'],
  ['blockaded', 'protest'],
];

/** Phrases above that need something beside them after all. */
export const PHRASE_NEEDS: ReadonlyMap<string, TriggerNeed> = new Map([
  ['only key', 'troops'],
  ['only essential', 'troops'],
  ['only core', 'troops'],
  ['only critical', 'troops'],
  ['pulled out', 'troops'],
  ['pulling out', 'troops'],
  ['went off', 'weapon'],
  ['goes off', 'weapon'],
  ['gone off', 'weapon'],
]);

export type WordForm = 'base' | 's' | 'past' | 'ing' | 'noun' | 'nouns' | 'weapon';

export interface TriggerWord extends TriggerRule {
  readonly form: WordForm;
}

/** Every single-word trigger by its folded form; one word may be a noun and a verb. */
export const TRIGGER_WORDS: ReadonlyMap<string, readonly TriggerWord[]> = buildTriggerWords();

function buildTriggerWords(): Map<string, TriggerWord[]> {
  const words = new Map<string, TriggerWord[]>();
  const add = (word: string, rule: TriggerWord): void => {
    words.set(word, [...(words.get(word) ?? []), rule]);
  };
  for (const [kind, list] of Object.entries(VERBS)) {
    for (const item of list.split(' ')) addVerb(kind as TriggerKind, item, add);
  }
  for (const [kind, list] of Object.entries(NOUNS)) {
    for (const item of list.split(' ')) addNoun(kind as TriggerKind, item, add);
  }
  for (const [kind, list] of Object.entries(WEAPONS)) {
    for (const word of new Set(list.split(' ')))
      add(word, { kind: kind as TriggerKind, form: 'weapon', need: 'impact' });
  }
  return words;
}

function addNoun(kind: TriggerKind, item: string, add: (word: string, rule: TriggerWord) => void): void {
  const [names = '', need] = item.split('!');
  const [singular = '', plural] = names.split('|');
  const rule = need ? { kind, need: need as TriggerNeed } : { kind };
  add(singular, { ...rule, form: 'noun' });
  if (plural) add(plural, { ...rule, form: 'nouns' });
}

function addVerb(kind: TriggerKind, item: string, add: (word: string, rule: TriggerWord) => void): void {
  const [lemmaForms = '', need] = item.split('!');
  const [lemma = '', irregular] = lemmaForms.split('=');
  const rule = need ? { kind, need: need as TriggerNeed } : { kind };
  const [s = '', past = '', participle = '', ing = ''] = irregular ? irregular.split(',') : inflect(lemma);
  add(lemma, { ...rule, form: 'base' });
  if (s !== lemma) add(s, { ...rule, form: 's' });
  for (const form of new Set([past, participle])) add(form, { ...rule, form: 'past' });
  add(ing, { ...rule, form: 'ing' });
}

/** Third person, past, participle and -ing of a regular verb. */
function inflect(lemma: string): readonly [string, string, string, string] {
  const doubles =
    /(?:^|[^aeiou])[aeiou][bgmnpt]$/.test(lemma) && !/(?:mb|en|er|et|on|it)$/.test(lemma) && lemma !== 'bomb';
  const stem = doubles ? lemma + lemma.at(-1) : lemma.replace(/e$/, '').replace(/([^aeiou])y$/, '$1i');
  const s = /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : lemma.replace(/([^aeiou])y$/, '$1ie') + 's';
  const ing = doubles ? `${stem}ing` : `${lemma.replace(/e$/, '')}ing`;
  return [s, `${stem}ed`, `${stem}ed`, ing];
}
