import type { PlaceFeature } from './discover-place-features.ts';

/**
 * Strengths of evidence, each about twice the one before, as in a tally of reasons: what could easily be chance, what usually
 * decides alone, what outweighs one clear reason against it, and what outweighs nearly all. Every feature gets one of them by what it
 * means; no weight was fitted to data.
 */
const HINT = 0.5;
const CLEAR = 1;
const STRONG = 2;
const SURE = 3;
/** A name found to be a person's: outweighs what the gazetteer says of a country. */
const SETTLED = 6;

/** How much each feature speaks for or against a name being meant as a place; a sum above 0 makes a place. */
export const PLACE_WEIGHTS: Readonly<Record<PlaceFeature, number>> = {
  bias: 0,
  // What the gazetteer says: each tenfold of inhabitants is one clear reason; names of several words are rarely anything else.
  logPopulation: CLEAR,
  country: SURE,
  region: CLEAR,
  district: 0,
  area: CLEAR,
  site: CLEAR,
  noPopulation: -HINT,
  // Per doubling of the places of that name.
  ambiguity: -HINT,
  words2: CLEAR,
  words3: STRONG,
  // Words around it that go with places.
  preposition: STRONG,
  of: CLEAR,
  the: -CLEAR,
  leader: STRONG,
  follower: STRONG,
  andBefore: HINT,
  commaBefore: 0,
  commaContainer: SURE,
  commaContained: STRONG,
  listed: CLEAR,
  dateline: SURE,
  possessive: HINT,
  // Words around it that go with persons, teams and titles of works.
  said: -CLEAR,
  titleBefore: -STRONG,
  numberNext: -HINT,
  quoted: -HINT,
  // Capitals around it: a part of another name? The name of a large place is one for itself more often.
  capitalBefore: -STRONG,
  capitalAfter: -STRONG,
  bigBefore: CLEAR,
  bigAfter: CLEAR,
  headAfter: -CLEAR,
  inGroup: -STRONG,
  adjectiveBefore: 0,
  hyphenBefore: -CLEAR,
  hyphenAfter: -HINT,
  // Persons.
  inPerson: -SETTLED,
  bigInPerson: CLEAR,
  firstName: -STRONG,
  surname: -STRONG,
  familyName: -STRONG,
  givenBefore: -SETTLED,
  tail: -CLEAR,
  // A word like any other?
  smallToo: -STRONG,
  ordinary: -STRONG,
  starter: -SURE,
  first: -HINT,
  headline: -HINT,
  bigHeadline: HINT,
  acronym: -CLEAR,
  abbreviation: -STRONG,
  // The rest of the text.
  repeated: HINT,
  regionSupport: CLEAR,
  countrySupport: HINT,
};
