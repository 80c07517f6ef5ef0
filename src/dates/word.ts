/** Calendar units, from small to large. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekday'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** Parts of a day, as TIMEX3 writes them: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export type SeasonCode = 'SP' | 'SU' | 'FA' | 'WI';

/** How a unit or a name is pointed at: "last week", "this week", "next week", "the following week", "that week". */
export type Pointer = 'last' | 'this' | 'next' | 'past' | 'coming' | 'previous' | 'following' | 'that' | 'same';

/** What a word can mean in a temporal expression. A word may have several senses; the parsers decide. */
export interface WordSense {
  readonly month?: number;
  readonly weekday?: number;
  /** Cardinal; `NaN` for "a few", "several": some number that is not said. */
  readonly number?: number;
  readonly ordinal?: number;
  readonly unit?: Unit;
  readonly plural?: boolean;
  readonly season?: SeasonCode;
  readonly part?: DayPart;
  /** Days from the publication: today 0, yesterday -1. */
  readonly day?: number;
  readonly pointer?: Pointer;
  readonly stage?: 'start' | 'mid' | 'end';
  /** "about", "nearly", "more than": what follows is not exact. */
  readonly rough?: boolean;
  /** An abbreviation, which a full stop may follow. */
  readonly short?: boolean;
  /** Also a common word or a name: needs a temporal neighbour. */
  readonly weak?: boolean;
  readonly preposition?: boolean;
  /** A pointer that may follow its noun (French "dernier", Spanish "pasado"). */
  readonly after?: boolean;
}
