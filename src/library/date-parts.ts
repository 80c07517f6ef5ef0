import type { Dated } from '../model/dated.ts';

/** Year, month and day of a date as far as it is known: `[2020]`, `[2020, 2]` or `[2020, 2, 16]`; null when not even the year is. */
export function dateParts(dated: Dated): readonly number[] | null {
  const { from, to } = dated;
  if (from === null || to === null) return from === null && to === null ? null : known(from ?? to ?? '', 1);
  if (from === to) return known(from, 3);
  if (from.slice(0, 7) === to.slice(0, 7)) return known(from, 2);
  return from.slice(0, 4) === to.slice(0, 4) ? known(from, 1) : null;
}

/** True when the date is said to be about right only. */
export const isApproximate = (dated: Dated): boolean => /[~%?]/.test(dated.edtf);

const known = (day: string, parts: number): readonly number[] => day.split('-').slice(0, parts).map(Number);
