import type { DateToken } from './token.ts';
import type { DayPart, Pointer, SeasonCode, Unit } from './word.ts';

/** A time of day: hour 0 to 23, minute null when only the hour is said. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly rough: boolean;
}

/** What an expression says, before it is resolved against a publication date or the text around it. */
export type Meaning =
  | {
      readonly type: 'date';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly weekday?: number;
      readonly pointer?: Pointer;
      readonly swapped?: boolean;
      /** The year of an event that the day names ("the January 6 riot"). */
      readonly named?: number;
    }
  | { readonly type: 'weekday'; readonly weekday: number; readonly pointer?: Pointer; readonly week?: Pointer }
  | { readonly type: 'unit'; readonly unit: Unit; readonly pointer: Pointer }
  | {
      readonly type: 'shift';
      readonly n: number;
      readonly unit: Unit;
      readonly from: 'published' | 'text';
      readonly of?: 'other';
    }
  | { readonly type: 'week'; readonly year: number; readonly week: number; readonly weekday?: number }
  | {
      readonly type: 'part';
      readonly unit: 'quarter' | 'half';
      readonly n: number;
      readonly year?: number;
      readonly pointer?: Pointer;
      readonly years?: number;
    }
  | { readonly type: 'season'; readonly season: SeasonCode; readonly year?: number; readonly pointer?: Pointer }
  | { readonly type: 'decade'; readonly year: number; readonly span?: number }
  | { readonly type: 'century'; readonly n: number }
  | { readonly type: 'holiday'; readonly name: string; readonly year?: number; readonly pointer?: Pointer }
  | { readonly type: 'duration'; readonly n: number; readonly unit: Unit }
  | { readonly type: 'set'; readonly value: string }
  | { readonly type: 'reference'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  | { readonly type: 'time' }
  | { readonly type: 'range'; readonly from: Meaning; readonly to: Meaning }
  /** Looks temporal and is not (an age, "Sunday Times"): swallowed so that no other parser reads it. */
  | { readonly type: 'nothing' };

/** What qualifies a meaning: "early", "about", a part of the day, a time of day. */
interface Qualifiers {
  readonly stage?: 'start' | 'mid' | 'end';
  readonly rough?: boolean;
  readonly part?: DayPart;
  readonly clock?: Clock;
}

/** A parser's reading of tokens `from` (inclusive) to `to` (exclusive). */
export interface Proposal extends Qualifiers {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

/** Reads one form of temporal expression that begins at a token. Looks at a bounded number of tokens. */
export interface DateParser {
  readonly name: string;
  read(tokens: readonly DateToken[], index: number): Proposal | null;
}

export type MeaningOf<T extends Meaning['type']> = Extract<Meaning, { type: T }>;
