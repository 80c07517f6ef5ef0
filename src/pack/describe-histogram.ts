import type { HistogramView } from '../model/view.ts';
import { NO_DAY } from './incident-columns.ts';
import { dayOfNumber } from './known-facts.ts';

/** Up to two months are drawn by day, up to ten years by month, longer spans by year. */
const MOST_DAYS = 62;
const MOST_MONTHS = 120;
const MOST_YEARS = 200;

/** First and last possible days of some incidents, in days since 1970-01-01 (or `NO_DAY`). */
export interface DayRanges {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * Incidents over time. One of which only a range is known counts as parts that add up to one, spread evenly over its days: a
 * Friday between 13 Mar and 10 Apr is 19/29 in March and 10/29 in April. Dates open at an end are counted as undated.
 */
export function describeHistogram(days: DayRanges): HistogramView {
  const isDated = (at: number): boolean =>
    days.from[at] !== NO_DAY && days.to[at] !== NO_DAY && (days.from[at] as number) <= (days.to[at] as number);
  let undated = 0;
  let first = Infinity;
  let last = -Infinity;
  for (let at = 0; at < days.from.length; at += 1) {
    if (!isDated(at)) undated += 1;
    else {
      first = Math.min(first, days.from[at] as number);
      last = Math.max(last, days.to[at] as number);
    }
  }
  if (undated === days.from.length) return { unit: 'month', bins: [], undated };
  const unit = last - first < MOST_DAYS ? 'day' : monthOf(last) - monthOf(first) < MOST_MONTHS ? 'month' : 'year';
  const starts = binStarts(first, last, unit);
  const counts = new Float64Array(starts.length - 1);
  for (let at = 0; at < days.from.length; at += 1) {
    if (!isDated(at)) continue;
    const [from, to] = [days.from[at] as number, days.to[at] as number];
    for (let bin = binAt(starts, from); bin < counts.length; bin++) {
      const begin = Math.max(from, starts[bin] ?? 0);
      const end = Math.min(to + 1, starts[bin + 1] ?? 0);
      if (begin > to) break;
      if (end > begin) counts[bin] = (counts[bin] ?? 0) + (end - begin) / (to + 1 - from);
    }
  }
  const bins = [...counts].map((count, bin) => ({
    from: dayOfNumber(starts[bin] ?? 0),
    to: dayOfNumber((starts[bin + 1] ?? 1) - 1),
    count,
  }));
  return { unit, bins, undated };
}

/** Months since year 0 of a day number. */
function monthOf(day: number): number {
  const iso = dayOfNumber(day);
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}

/** First days of the bins, and the first day after the last one. */
function binStarts(first: number, last: number, unit: HistogramView['unit']): number[] {
  if (unit === 'day') return Array.from({ length: last - first + 2 }, (_, index) => first + index);
  const step = unit === 'month' ? 1 : 12;
  const end = Math.floor(monthOf(last) / step) + 1;
  const begin = Math.max(Math.floor(monthOf(first) / step), end - MOST_YEARS);
  return Array.from({ length: end - begin + 1 }, (_, index) => {
    const month = (begin + index) * step;
    return Math.round(Date.UTC(2000, month - 24_000, 1) / 86_400_000);
  });
}

/** Index of the last bin that starts at or before a day; 0 for days before the first. */
function binAt(starts: readonly number[], day: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}
