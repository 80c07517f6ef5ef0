import type { PointingCode } from '../../src/page/page-pointing.ts';

/** Where the card's script leaves its code for the page's script: a place that the page itself has no part in. */
const SLOT = Symbol.for('card');
const world = globalThis as { [SLOT]?: PointingCode['create'] };

export const cardInSlot = (): PointingCode['create'] | null => world[SLOT] ?? null;

export function fillCardSlot(create: PointingCode['create']): void {
  world[SLOT] = create;
}

/** After an update the code of the version before is still there. */
export function emptyCardSlot(): void {
  delete world[SLOT];
}
