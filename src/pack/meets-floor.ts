import { CERTAINTIES, type Certainty } from '../model/claim.ts';
import type { Settings } from '../model/settings.ts';

/** The least certainty that the reader wants to see; `any` leaves nothing out. */
export type CertaintyFloor = Settings['certaintyFloor'];

/** True when a certainty stands at the reader's floor or above it, in the order of `CERTAINTIES`: confirmed first, unclear last. */
export function meetsFloor(certainty: Certainty, floor: CertaintyFloor = 'any'): boolean {
  return floor === 'any' || CERTAINTIES.indexOf(certainty) <= CERTAINTIES.indexOf(floor);
}
