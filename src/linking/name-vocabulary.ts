const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Words of European languages that only join the words of a name. */
export const JOINING_WORDS: ReadonlySet<string> = new Set(
  list(
    'the of and for in on to an a de la le les du des et y e i del der die das und von van da do dos wa wal lil fi min',
  ),
);

/** Legal forms of companies, and words that any company may add. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  list(`company comp companies limited llc incorporated corporation sa sas srl sarl spa gmbh ag kg nv bv plc lp llp pjsc jsc ojsc cjsc
    oao ooo zao pao ao fze fzco fzc dmcc private pte pty sdn bhd kft as ab oy establishment est offshore sal holding holdings group international trading general
    cv rl eu ltda sro doo ood ead ad anonim sirketi sti civil pjs psc cjs lda bvba sprl srls aps oyj ehf uab sia jv cia limitada eirl sac spr
    jsb jscb akb bsc ksc kscc kpsc qsc qpsc saog saoc wll kk tbk sae sapi scrl snc dooel anstalt`),
);

/** Kinds of bodies: sources translate or swap them (Organisation, Munazzamat; Brigades, Kataib). */
export const HEADS: ReadonlySet<string> = new Set(
  list(`organization organisation organizacion society association foundation charity charitable institution institute league union party movement front army force forces
    council committee base brigade brigades battalion battalions unit units command commandment regiment network office bureau agency center centre service services
    station channel television tv radio branch department industries industry industrial factory factories enterprise enterprises project works bank shipping transport
    transportation travel tours exchange export import commercial trade ventures mines management investment investments development marketing business hotel school university
    ministry directorate administration authority airlines airline aviation energy oil petroleum obshchestvo obschestvo ogranichennoi otvetstvennostyu s joint stock
    aktsionernoe sociedad anonima comercializadora inmobiliaria grupo groupe firm house national public state people peoples`),
);

/** Kinds of bodies that sources put for each other, a row each: the same body is an association here and a society there, but no army is a bank. */
const KIND_ROWS: readonly (readonly string[])[] = [
  'organization organisation organizacion society association league union foundation charity charitable institution',
  'brigade brigades battalion battalions regiment unit units',
  'army force forces',
  'office bureau agency department directorate administration authority branch',
  'center centre institute institution',
  'station channel television tv radio',
  'department industries industry industrial factory factories enterprise enterprises works',
  'shipping transport transportation',
  'airline airlines aviation',
  'trade commercial exchange',
  'organization organisation authority',
].map(list);

/** The rows that a kind of body stands in. */
export const KINDS_OF_HEAD: ReadonlyMap<string, readonly number[]> = new Map(
  [...new Set(KIND_ROWS.flat())].map((word) => [
    word,
    [...KIND_ROWS.keys()].filter((row) => KIND_ROWS[row]?.includes(word)),
  ]),
);

/** Kinds of bodies that no company is: with a legal form instead of one of these a name is another one. */
export const NO_COMPANY: ReadonlySet<string> = new Set(
  list(
    'army force forces brigade brigades battalion battalions regiment unit units movement front party league council committee command',
  ),
);

/** Bodies and things that are named after an armed group or a party, and are none themselves; its units and offices are not among them. */
export const CIVIL: ReadonlySet<string> = new Set(
  list(
    'foundation charity society association institute institution university college academy school hospital clinic bank trust museum theatre theater cinema club stadium hotel restaurant cafe mosque ' +
      'church newspaper magazine television tv radio channel festival orchestra theory league cup prize award center centre library mall shop bakery stiftelse stichting asbl',
  ),
);
/** Shortened words of names, written out. */
export const ABBREVIATED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    co: 'company', ltd: 'limited', lim: 'limited', inc: 'incorporated', corp: 'corporation', pvt: 'private', intl: 'international', eng: 'engineering', engg: 'engineering', ind: 'industries',
    inds: 'industries', shpg: 'shipping', bros: 'brothers', org: 'organization', assn: 'association', assoc: 'association', dept: 'department',
    govt: 'government', univ: 'university', tech: 'technology', dev: 'development', mfg: 'manufacturing', mgmt: 'management', mgt: 'management', tdg: 'trading', gen: 'general', ops: 'operations', natl: 'national',
    petrochem: 'petrochemical', serv: 'services', svcs: 'services', min: 'ministry', inst: 'institute', admin: 'administration', mohd: 'mohammed', md: 'mohammed', sh: 'sheikh',
  }),
); // prettier-ignore

/** Other names of states and bodies that stand inside longer names, and the one that stands for all: folded, longest first. */
export const SAME_BODIES: readonly (readonly [pattern: RegExp, one: string])[] = [
  [/\b(?:so called )?islamic state (?:in|of|for) iraq and (?:the )?(?:levant|syria|al sham|ash sham|sham)\b/g, 'isis'],
  [/\b(?:so called )?islamic state(?: group)?\b|\bdae?sh\b|\bda[ei]ch\b|\bdaish\b|\bisil\b/g, 'isis'],
  [/\bunited states(?: of america)?\b|\bamerican\b/g, 'usa'],
  [/\bunited kingdom\b|\bgreat britain\b/g, 'uk'],
  [/\blimited liability (?:company|partnership)\b|\bobsh?chestvo s ogranichenn?o[iy] otvetstvennost\w{1,3}\b/g, 'llc'],
  [
    /\b(?:open |closed |public |private )?joint stock company\b|\b(?:otkrytoe |zakrytoe |publichnoe )?aktsionernoe obsh?chestvo\b/g,
    'jsc',
  ],
  [/\bs de r ?l(?: de c ?v)?\b/g, 'llc'],
  [/\bno (?=\d)|\bnumber (?=\d)/g, ''],
  [/\boff shore\b/g, 'offshore'],
  [/\bair ?(?:base|field)s?\b/g, 'base'],
  [/\bjoint base\b/g, 'base'],
  [/\bdemocratic peoples? republic of korea\b|\bdprk\b/g, 'north korea'],
  // two states each call themselves the republic of these three
  [
    /(?<!\bdemocratic |\bpeoples? )\b(?:islamic |federal |arab )?(?:republic|kingdom|sultanate) of (?:the )?(?!china|congo|korea)(?=\p{L})/gu,
    '',
  ],
];

/** In every text that one of them changes: most names have none of these words. */
export const HAS_SAME_BODY =
  /s de r|state|da[ei]?[sc]h|isil|united|america|britain|liability|stock|chestvo|n(?:o|umber) \d|off shore|base|field|korea|dprk|republic|kingdom|sultanate/;

/** Kinds of bodies in Arabic and Persian names, and the English word that stands for them. */
export const TRANSLATED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kataib: 'brigades', kataeb: 'brigades', katibat: 'battalion', liwa: 'brigade', saraya: 'companies', jaysh: 'army', jaish: 'army', harakat: 'movement', haraka: 'movement', jabhat: 'front', hizb: 'party',
    munazzamat: 'organization', hayat: 'committee', hayy: 'committee', jamaat: 'group', jamaah: 'group', muassasat: 'foundation', quwwat: 'forces', quwat: 'forces', majlis: 'council', 
    ittihad: 'union', maktab: 'office', markaz: 'center', madrasa: 'school', madrasah: 'school', madrassa: 'school', tijara: 'trade', sinaa: 'industry', tahrir: 'liberation', thawra: 'revolution',
    foolad: 'steel', fulad: 'steel', shimi: 'chemical', petroshimi: 'petrochemical', naft: 'oil', gaz: 'gas', sanaye: 'industries', sanayeh: 'industries', bazargani: 'commercial', darya: 'sea',
    sazman: 'organization', mohandesi: 'engineering', moassese: 'institute', daneshgah: 'university', taavoni: 'cooperative', zavod: 'factory', predpriyatie: 'enterprise', gosudarstvenny: 'state',
    maritime: 'marine', popular: 'people',
    sepah: 'corps', niru: 'force', bonyad: 'foundation', sherkat: 'company', sharekat: 'company', shirkat: 'company', sharikat: 'company', sharika: 'company', masraf: 'bank', bayt: 'house',
  }),
); // prettier-ignore

/** Numbers in words that tell two names apart like digits do. */
export const ORDINALS: ReadonlyMap<string, string> = new Map(
  list(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ).map((word, i) => [word, String(i + 1)]),
);

/** Countries of one word, as companies put them into the names of their subsidiaries. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  list(`afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium belize benin bolivia botswana brasil brazil bulgaria burundi
    cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus czechia denmark deutschland ecuador egypt eritrea espana estonia ethiopia europe finland france gabon
    gambia georgia germany ghana greece guatemala guinea haiti honduras hungary iceland india indonesia iran iraq ireland israel italia italy jamaica japan jordan kazakhstan kenya
    kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania luxembourg madagascar malawi malaysia mali malta mauritania mauritius mexico moldova monaco mongolia
    montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan panama paraguay peru philippines poland portugal qatar romania russia
    rwanda senegal serbia singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tunisia turkey turkiye turkmenistan
    uae uganda uk ukraine uruguay usa uzbekistan venezuela vietnam yemen zambia zimbabwe`),
);

let countryWords: Set<string> | null = null;

/** True for a folded country of one word or its adjective, as names have them: Iraq, Iraqi, Lebanese. Made when first asked for; a few words of the forms that are made mean nothing. */
export function isCountryWord(folded: string): boolean {
  countryWords ??= new Set(
    [...COUNTRIES].flatMap((country) => [
      country,
      ...[country, country.slice(0, -1), country.slice(0, -2)].flatMap((stem) =>
        stem.length < 3 ? [] : ADJECTIVE_ENDINGS.map((ending) => stem + ending),
      ),
    ]),
  );
  return countryWords.has(folded);
}

const ADJECTIVE_ENDINGS = ['i', 'n', 'an', 'ian', 'ean', 'ese', 'ish', 'ani'] as const;
