import type { ImportOptions, RowFormat, Step } from './rows-of-file.ts';

/** What the page asks of the worker that reads rows: first a file, then `more` for each further stretch. */
export type RowsRequest =
  | {
      readonly file: File;
      readonly format: RowFormat;
      readonly options: ImportOptions;
      /** Steps that an earlier run has applied. */
      readonly skip: number;
      /** Steps of one stretch. */
      readonly size: number;
    }
  | 'more';

/** The next steps of a file. `skipped` steps, applied by an earlier run, lie before them. */
export interface Stretch {
  readonly skipped: number;
  readonly steps: readonly Step[];
  readonly isLast: boolean;
}
