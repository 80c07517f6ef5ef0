import type { Point } from './point.ts';
import type { Tense } from './tense.ts';

/** What an expression is resolved against. */
export interface DateContext {
  /** The day of publication, or null when it is not known. */
  readonly published: string | null;
  readonly tense: Tense;
  /** The last stretch that the text itself told of, near enough to count on. */
  readonly lastPoint: Point | null;
  readonly lastDay: string | null;
  /** The last quarter told: reports on business compare with it throughout. */
  readonly lastQuarter?: Point | null;
}
