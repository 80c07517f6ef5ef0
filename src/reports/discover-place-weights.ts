import type { PlaceFeature } from './discover-place-features.ts';

/**
 * How much each feature speaks for (above 0) or against a name being meant as a place. Set by hand in steps of a
 * quarter, in the spirit of log-odds: 1 is a hint, 2 strong evidence; a sum above 0 makes a place.
 */
export const PLACE_WEIGHTS: Readonly<Record<PlaceFeature, number>> = {
  bias: -0.75,
  // what the gazetteer says: large places are named most, and long names are rarely anything else
  logPopulation: 0.5,
  country: 1,
  region: 0.75,
  district: 0.25,
  area: 0.25,
  site: 0.75,
  noPopulation: 0.5,
  ambiguity: 0,
  words2: 1,
  words3: 1.5,
  // words around it
  preposition: 1.75,
  of: 0.75,
  the: 0,
  leader: 1.25,
  follower: 1.25,
  andBefore: 0.5,
  commaBefore: 0,
  commaContainer: 1.5,
  commaContained: 1.5,
  listed: 1.5,
  dateline: 2.5,
  said: -1.5,
  titleBefore: -1,
  numberNext: -1,
  quoted: -0.5,
  possessive: 0.25,
  // capitals around it: part of another name?
  capitalBefore: -0.75,
  capitalAfter: -0.75,
  bigBefore: -0.75,
  bigAfter: -0.5,
  headAfter: 0,
  inGroup: 0,
  adjectiveBefore: -0.5,
  hyphenBefore: 0,
  hyphenAfter: 0,
  // persons
  inPerson: -1.5,
  bigInPerson: 0,
  firstName: -1.25,
  surname: -2.25,
  familyName: -0.5,
  givenBefore: -3,
  tail: -1,
  // a word like any other?
  smallToo: -0.75,
  ordinary: -1.75,
  starter: -3,
  first: 0,
  headline: -0.75,
  bigHeadline: 0.5,
  acronym: -0.75,
  abbreviation: -1,
  // the rest of the text
  repeated: 0.25,
  regionSupport: 1,
  countrySupport: 0.5,
};
