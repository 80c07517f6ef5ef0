/**
 * How sure a link is: a sum of these, cut to 0..1; below LINK_THRESHOLD the answer is none. One place, so that they can be read together.
 * Chosen by hand from the cases in tests/, checked with tests/eval/linking.ts; they order cases, they are not probabilities.
 */
export const LINK_THRESHOLD = 0.5;

export const WEIGHTS = {
  /** The preferred name letter for letter: names are mostly themselves. */
  exact: 0.75,
  /** Another alias of the gazetteer: somebody wrote it down for this entity. */
  alias: 0.72,
  /** A form that follows from an alias by rule (K1, Brigades of Hezbollah). */
  made: 0.68,
  /** Capitals alone mean many things (PMF): not enough without support. */
  acronym: 0.4,
  /** A spelling of an alias, at similarity 1; less as it differs more. */
  variant: 0.72,
  /** An alias with a typing error, at similarity 1. */
  fuzzy: 0.68,
  /** Taken from variant and fuzzy per unit of dissimilarity: 0.1 apart costs 0.06. */
  dissimilarity: -0.6,
  /** A single word of less than eight letters with an error may be any other word: it needs its right spelling or its place on the page. */
  shortFuzzy: -0.35,
  /** The same for a transliteration of a single short word. */
  shortVariant: -0.3,
  /** The same after a preposition of place, when only vowels differ (near Kerkuk). */
  locatedVariant: -0.12,
  /** Two words rarely meet by chance. */
  severalWords: 0.05,
  /** The gazetteer says that this alias also means other things. */
  ambiguous: -0.4,
  /** The same for an acronym, which starts low already. */
  ambiguousAcronym: -0.2,
  /** A single word that is also an everyday word: small, at the start of a sentence, or beside another capital (State Department). */
  commonWord: -0.35,
  /** Such a word with a capital inside a sentence and no other capital beside it is mostly a name. */
  commonWordAsName: -0.08,
  /** The name is written without its capitals. */
  lowerCase: -0.35,
  /** The same for names with a word that means nothing else (kataib hezbollah). */
  lowerCaseRare: -0.2,
  /** Everything around is in capitals, so that capitals tell nothing of an acronym. */
  allCapitals: -0.15,
  /** The entity is named on this page by a name that is certain ("Popular Mobilization Forces (PMF)"). */
  longForm: 0.35,
  /** A word that the gazetteer requires stands on the page. */
  required: 0.3,
  /** What it is part of, or a part of it, is named on the page. */
  partOf: 0.3,
  /** Another entity of the same country is named. */
  sameCountry: 0.2,
  /** Only the country's adjective stands on the page ("Iraqi"). */
  adjective: 0.08,
  /** Support stands within a hundred characters. */
  near: 0.1,
  /** The place it belongs to stands right beside it ("Iraq's Green Zone", "Green Zone in Baghdad"). */
  ownPlace: 0.3,
  /** Another place or owner stands right beside it ("Kabul's Green Zone"). */
  otherPlace: -0.75,
  /** A capitalised word right behind it looks like the head of a longer name that nobody knows (Baghdad Café): it needs its country on the page. */
  insideName: -0.4,
  /** A state or province of another country stands behind it and a comma ("Baghdad, Kentucky"). */
  otherRegion: -0.75,
  /** A word that is a person's family name more often than a place, nowhere on the page said to be one ("Clark said"). */
  personName: -0.3,
  /** A word that the gazetteer excludes stands near: more than what it is part of says for an acronym (PMF of a start-up in Iraq). */
  excludedNear: -0.31,
  /** An excluded word stands elsewhere on the page. */
  excludedFar: -0.12,
  /** The same alias meant something else elsewhere on this page. */
  otherSense: -0.3,
  /** The same in the same paragraph. */
  otherSenseBeside: -0.55,
  /** The reader said that these words mean this entity. */
  sameAs: 0.95,
  always: 1,
} as const;

export type WeightName = keyof typeof WEIGHTS;
