/** Form of a verb: what stands before it decides whether it attributes. */
export type VerbForm = 'base' | 'third' | 'past' | 'ing' | 'participle';

/** Verbs of saying, writing, telling, thinking, judging, wanting, showing. General English (after Levin's classes 29, 37). Data. */
const REGULAR = `accuse acknowledge add address admit advise advocate affirm agree allege announce answer appeal applaud argue ask assert assess assume assure attack back blame blast boast call caution
  challenge charge cite claim clarify comment complain concede conclude condemn confess confirm consider contend continue counter criticize criticise declare decline decry defend demand denounce deny describe
  detail determine disclose discuss dismiss dispute doubt echo emphasize emphasise endorse estimate exclaim expect explain express fear guarantee hail hint hope imply indicate inform inquire insist instruct
  joke label lament learn maintain mention mock note notify object observe opine oppose order outline pledge point post praise predict proclaim promise propose protest question quip
  reaffirm realize realise reason recall recommend recount refuse reiterate reject remark remember remind repeat reply report request respond reveal rule scold scream shout signal slam specify speculate state
  stress suggest support suspect sympathize testify threaten tout tweet underline underscore urge voice vow want wish warn whisper wonder worry believe plan decide portray depict characterize
  characterise compare liken quote retweet email text recognize recognise prefer favor favour welcome reassure intend consult interpret perceive suppose warrant attribute document summarize tell-all decree
  talk complain refer allude rail lash publish release slam narrate retort boast concur ridicule lambast lambaste rebuke chide vent argue thank apologize apologise encourage implore plead beg invite beseech press grill interview`;

const IRREGULAR: readonly (readonly [string, string, string])[] = [
  ['say', 'said', 'said'],
  ['tell', 'told', 'told'],
  ['write', 'wrote', 'written'],
  ['think', 'thought', 'thought'],
  ['know', 'knew', 'known'],
  ['see', 'saw', 'seen'],
  ['find', 'found', 'found'],
  ['show', 'showed', 'shown'],
  ['hear', 'heard', 'heard'],
  ['feel', 'felt', 'felt'],
  ['speak', 'spoke', 'spoken'],
  ['swear', 'swore', 'sworn'],
  ['understand', 'understood', 'understood'],
  ['mean', 'meant', 'meant'],
  ['read', 'read', 'read'],
  ['forecast', 'forecast', 'forecast'],
  ['seek', 'sought', 'sought'],
  ['foresee', 'foresaw', 'foreseen'],
  ['quote', 'quoted', 'quoted'],
  ['sing', 'sang', 'sung'],
  ['teach', 'taught', 'taught'],
];

/** Verbs that attribute only with a clause, a quotation or a certain preposition after them. */
export const WEAK_VERBS: ReadonlySet<string> = new Set([
  'show',
  'see',
  'find',
  'know',
  'feel',
  'hear',
  'read',
  'mean',
  'learn',
  'call',
  'talk',
  'speak',
  'refer',
  'allude',
  'back',
  'charge',
  'add',
  'continue',
  'order',
  'rule',
  'press',
  'plan',
  'decide',
  'expect',
  'support',
  'attack',
  'post',
  'release',
  'publish',
  'address',
  'object',
  'point',
  'state',
  'note',
  'label',
  'text',
  'answer',
  'reason',
  'counter',
  'challenge',
  'detail',
  'outline',
  'document',
  'wish',
  'voice',
  'repeat',
  'compare',
  'learn',
  'remember',
  'realize',
  'realise',
  'consider',
  'determine',
  'intend',
  'seek',
  'teach',
  'sing',
  'lash',
  'vent',
  'welcome',
  'thank',
  'interview',
  'invite',
  'oppose',
  'maintain',
  'appeal',
  'recall',
  'signal',
  'question',
  'request',
  'demand',
  'report',
  'claim',
]);

/** Verbs whose base and third person are nouns as well ("his remarks", "the report"). */
export const NOUN_VERBS: ReadonlySet<string> = new Set(
  `address answer appeal attack back blast boast call caution challenge charge claim comment concern counter decline decree demand detail document doubt echo email estimate favor favour fear feel find forecast
  grill guarantee hail hint hope interview invite joke label lament mention mock need note notice object offer order outline plan plea pledge point post praise press promise protest question quip quote read
  reason rebuke record release remark reply report request retort retweet rule scream seek shout show signal slam speculate stress support suspect text thank thought tout tweet value view voice vow want
  warrant welcome whisper wish wonder worry state reprimand ridicule`.split(/\s+/),
);

/** Verbs that double their last letter. */
const DOUBLED = new Set(['admit', 'beg', 'quip', 'slam', 'plan']);

/** Every form of every verb: its base and the forms that it can be. */
export const ATTRIBUTION_VERBS: ReadonlyMap<string, { readonly base: string; readonly forms: readonly VerbForm[] }> =
  build();

function build(): Map<string, { base: string; forms: VerbForm[] }> {
  const map = new Map<string, { base: string; forms: VerbForm[] }>();
  const put = (word: string, base: string, form: VerbForm): void => {
    const known = map.get(word);
    if (known) {
      if (!known.forms.includes(form)) known.forms.push(form);
    } else map.set(word, { base, forms: [form] });
  };
  for (const base of REGULAR.split(/\s+/)) {
    if (base.includes('-')) continue;
    put(base, base, 'base');
    put(thirdOf(base), base, 'third');
    put(pastOf(base), base, 'past');
    put(pastOf(base), base, 'participle');
    put(ingOf(base), base, 'ing');
  }
  for (const [base, past, participle] of IRREGULAR) {
    put(base, base, 'base');
    put(thirdOf(base), base, 'third');
    put(past, base, 'past');
    put(participle, base, 'participle');
    put(ingOf(base), base, 'ing');
  }
  return map;
}

function thirdOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLED.has(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
}

function ingOf(base: string): string {
  if (base.endsWith('e') && !base.endsWith('ee')) return `${base.slice(0, -1)}ing`;
  return DOUBLED.has(base) ? `${base}${base.slice(-1)}ing` : `${base}ing`;
}
