import type { PointingCode } from '../../src/page/page-pointing.ts';
import type { Handover, PageSession } from '../../src/page/page-session.ts';
import type { PagePort } from '../../src/platform/page-port.ts';

/** Code that is injected when it is needed. `card`: pointing and the card. `reader`: the session of a page that may hold names. */
interface Code {
  readonly card: PointingCode['create'];
  readonly reader: (port: PagePort, given: Handover) => PageSession;
}

/** Where injected scripts leave their code for the first one: a place that the page itself has no part in. */
const SLOTS = { card: Symbol.for('card'), reader: Symbol.for('reader') } as const;
const world = globalThis as { [slot: symbol]: unknown };

export const codeInSlot = <Name extends keyof Code>(name: Name): Code[Name] | null =>
  (world[SLOTS[name]] as Code[Name] | undefined) ?? null;

export function fillSlot<Name extends keyof Code>(name: Name, code: Code[Name]): void {
  world[SLOTS[name]] = code;
}

/** After an update the code of the version before is still there. */
export function emptySlots(): void {
  delete world[SLOTS.card];
  delete world[SLOTS.reader];
}
