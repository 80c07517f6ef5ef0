import type { ClaimKind } from '../model/claim.ts';

/** How a kind of ours is called elsewhere. `muc` is the incident type of MUC-3 and MUC-4, null where that task knows none. */
export interface KindMapping {
  readonly acled: { readonly event: string; readonly sub: string };
  readonly muc: 'ATTACK' | 'BOMBING' | 'KIDNAPPING' | 'ARSON' | 'ROBBERY' | null;
  /** What the kind holds, in a few words. */
  readonly holds: string;
}

/**
 * Our kinds, in the terms of ACLED (event and sub-event types of its codebook, 2019 on) and of MUC-3/4. A kind maps to the ACLED type
 * that most of its incidents have; `clash` is any armed attack or fight without a more exact word.
 */
export const TAXONOMY: Readonly<Record<ClaimKind, KindMapping>> = {
  'rocket-fire': {
    acled: { event: 'Explosions/Remote violence', sub: 'Shelling/artillery/missile attack' },
    muc: 'ATTACK',
    holds: 'rockets, missiles, mortars, artillery',
  },
  'air-strike': {
    acled: { event: 'Explosions/Remote violence', sub: 'Air/drone strike' },
    muc: null,
    holds: 'aircraft and drones',
  },
  bombing: {
    acled: { event: 'Explosions/Remote violence', sub: 'Remote explosive/landmine/IED' },
    muc: 'BOMBING',
    holds: 'bombs, mines, grenades, suicide attacks, explosions without a told cause',
  },
  shooting: {
    acled: { event: 'Violence against civilians', sub: 'Attack' },
    muc: 'ATTACK',
    holds: 'gunfire at people',
  },
  clash: {
    acled: { event: 'Battles', sub: 'Armed clash' },
    muc: 'ATTACK',
    holds: 'armed attacks, fighting, ambushes',
  },
  killing: {
    acled: { event: 'Violence against civilians', sub: 'Attack' },
    muc: 'ATTACK',
    holds: 'people killed, murdered, assassinated',
  },
  kidnapping: {
    acled: { event: 'Violence against civilians', sub: 'Abduction/forced disappearance' },
    muc: 'KIDNAPPING',
    holds: 'kidnappings, hostages, hijackings',
  },
  'evacuation-withdrawal': {
    acled: { event: 'Strategic developments', sub: 'Non-violent transfer of territory' },
    muc: null,
    holds: 'people or troops taken away',
  },
  deployment: {
    acled: { event: 'Strategic developments', sub: 'Other' },
    muc: null,
    holds: 'troops sent or moved',
  },
  protest: {
    acled: { event: 'Protests', sub: 'Peaceful protest' },
    muc: null,
    holds: 'demonstrations, riots, rallies',
  },
  'vote-decision': {
    acled: { event: 'Strategic developments', sub: 'Other' },
    muc: null,
    holds: 'votes of parliaments, decisions of authorities',
  },
  alert: { acled: { event: 'Strategic developments', sub: 'Other' }, muc: null, holds: 'sirens, alarms, curfews' },
  statement: {
    acled: { event: 'Strategic developments', sub: 'Other' },
    muc: null,
    holds: 'accusations, claims of responsibility',
  },
  other: {
    acled: { event: 'Strategic developments', sub: 'Other' },
    muc: null,
    holds: 'signs and acts without a kind of their own',
  },
};
