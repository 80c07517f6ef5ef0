import type { PlaceFeature } from './discover-place-features.ts';

/** Log-odds that a name of a place is meant as one, by feature. */
export const PLACE_WEIGHTS: Readonly<Record<PlaceFeature, number>> = {
  bias: -0.5, logPopulation: 0.5, country: 2.5, region: 1.2, district: 0.3, area: 1, site: 1, noPopulation: -0.3, words2: 0.8, words3: 1.2,
  preposition: 1.5, of: 0.5, the: -1, leader: 1, follower: 1.2, commaContainer: 2.5, commaContained: 2.5, capitalBefore: -2, capitalAfter: -1.8,
  headAfter: 0, inGroup: 0, inPerson: -3, firstName: -1.5, surname: -3, smallToo: -2.5, starter: -4, first: -0.3, headline: -0.5, possessive: 0.2, repeated: 0.3,
  regionSupport: 0.8, countrySupport: 0.4, said: -2, titleBefore: -3, acronym: -0.5, commaBefore: 0.2, listed: 1, adjectiveBefore: -0.5, ambiguity: -0.1, numberNext: -0.5, andBefore: 0.1,
};
