import type { DateDistance } from '../model/view.ts';
import type { Texts } from './texts.ts';

/** Largest unit that still says the distance well, with the least number of days for it. */
const UNITS = [
  ['year', 365.25, 700],
  ['month', 30.44, 61],
  ['week', 7, 14],
  ['day', 1, 0],
] as const;

/** "3 weeks before this article", "2–6 weeks before this article", "on the day of this article", "around this article". */
export function formatDistance(texts: Texts, { least, most }: DateDistance): string {
  if (least === 0 && most === 0) return texts.text('distance_same');
  if (least <= 0 && most >= 0) return texts.text('distance_around');
  const isBefore = most < 0;
  const near = isBefore ? -most : least;
  const far = isBefore ? -least : most;
  return texts.text(isBefore ? 'distance_before' : 'distance_after', formatDays(texts, near, far));
}

/** A length of time of `near` to `far` days in one unit, rounded: "3 weeks", "2–6 weeks". */
function formatDays(texts: Texts, near: number, far: number): string {
  const [unit, days] = UNITS.find(([, , from]) => (near + far) / 2 >= from) ?? (['day', 1] as const);
  const format = new Intl.NumberFormat(texts.locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  });
  const [low, high] = [Math.max(near ? 1 : 0, Math.round(near / days)), Math.max(1, Math.round(far / days))];
  return low === high ? format.format(high) : format.formatRange(low, high);
}
