/** Abbreviations after which a full stop does not end a sentence, folded to lower case, without the stop. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof gen lt col maj capt cpl sgt pvt cmdr cdr adm brig sen rep gov pres supt det insp rev fr hon ' +
    'msgr st ste mt ft messrs mme mlle sr sra ing lic amb atty vs no nos art fig vol pp ed dept gen'
  ).split(' '),
);

/** Abbreviations that can also end a sentence: a boundary only before a word that usually opens one. */
export const OPEN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'u.s u.k u.n e.u u.a.e d.c a.m p.m e.g i.e jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs ' +
    'fri sat sun inc corp co ltd jr sr bros etc approx est ave blvd rd n.y l.a s.a al ph.d m.d b.a'
  ).split(' '),
);

/** Words that, capitalised after an abbreviation, open a new sentence ("in the U.S. The ministry ..."). */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an it he she they we i you this that these those there in on at by for from after before but and or as if when while ' +
    'however meanwhile some many most several according although since its his her their our no not one two what who why how'
  ).split(' '),
);
