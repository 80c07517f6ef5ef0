import type { Incident } from '../model/incident.ts';

/** Order of timelines read from their newest end: latest possible day, then earliest, then id; no date is oldest. */
export function newestFirst(a: Pick<Incident, 'id' | 'when'>, b: Pick<Incident, 'id' | 'when'>): number {
  return (
    descending(a.when.to ?? a.when.from ?? '', b.when.to ?? b.when.from ?? '') ||
    descending(a.when.from ?? '', b.when.from ?? '') ||
    descending(b.id, a.id)
  );
}

function descending(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
