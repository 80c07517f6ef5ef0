import type { Dated } from '../model/dated.ts';
import type { ReadDate } from './read-dates.ts';

/** A date as claims and reports keep it, with the words that say it as its reason. An expression without a calendar date is `unknown`, but keeps weekday and time. */
export function toDated(date: ReadDate): Dated {
  const oneDay = date.from !== null && date.from === date.to;
  return {
    edtf: date.edtf === '' ? 'XXXX-XX-XX' : date.edtf,
    from: date.from,
    to: date.to,
    ...(date.weekday === undefined || oneDay ? {} : { weekday: date.weekday }),
    ...(date.time ? { time: date.time } : {}),
    basis: date.basis,
    why: [{ text: date.text, start: date.start, end: date.end }],
  };
}
