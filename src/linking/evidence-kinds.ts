import { WEIGHTS, type WeightName } from './weights.ts';

/** Every kind of evidence that a link can carry: the screens have a word for each. */
export const EVIDENCE_KINDS = Object.keys(WEIGHTS) as readonly WeightName[];
