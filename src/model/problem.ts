/** Something wrong with an input file, for people: printed as `file:line:column: sentence`. Line and column from 1. */
export interface FileProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly sentence: string;
}

/** A value and what was wrong on the way to it. Reading never throws on bad input. */
export interface Outcome<T> {
  readonly value: T;
  readonly problems: readonly FileProblem[];
}

/** For switches over a union: a compile error when a case is missing. */
export function assertNever(value: never): never {
  throw new Error(`model: unexpected value ${JSON.stringify(value)}; add the missing case`);
}
