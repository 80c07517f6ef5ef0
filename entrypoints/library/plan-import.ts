import { detectFormat } from '../../src/library/detect-format.ts';
import { planTable, type TablePlan } from '../../src/library/table-plan.ts';
import { openFile } from './open-file.ts';
import { readSteps } from './read-steps.ts';
import type { ImportOptions, Step } from './rows-of-file.ts';

/** What a choice of files holds, for the preview. */
export interface ImportPlan {
  readonly format: string;
  readonly licence?: string;
  readonly restricted: boolean;
  readonly files: readonly PlannedFile[];
  /** Files that were not looked at. */
  readonly more: number;
}

export interface PlannedFile {
  readonly name: string;
  readonly format: string;
  readonly encoding: string;
  /** True when that is a guess, or what the reader said instead of one. */
  readonly isGuessed?: boolean;
  /** Present when the file is a table. */
  readonly table?: TablePlan;
  readonly steps: readonly Step[];
}

/** Format and encoding of a file that is not read. */
export const UNREAD = '-';

/** Files looked at, and steps of each. */
const MOST_FILES = 5;
const MOST_STEPS = 5;

/** Looks at the first files of a choice and at the first things in each. */
export async function planImport(files: readonly File[], options: ImportOptions): Promise<ImportPlan> {
  const planned: PlannedFile[] = [];
  for (const file of files.slice(0, MOST_FILES)) planned.push(await planFile(file, options));
  const tables = planned.flatMap((file) => file.table ?? []);
  const licence = tables.find((table) => table.licence !== undefined)?.licence;
  return {
    format: [...new Set(planned.map((file) => file.format))].join(', '),
    ...(licence === undefined ? {} : { licence }),
    restricted: tables.some((table) => table.restricted),
    files: planned,
    more: files.length - planned.length,
  };
}

async function planFile(file: File, options: ImportOptions): Promise<PlannedFile> {
  try {
    const opened = await openFile(file, options.encoding);
    const format = detectFormat(opened.name, opened.head);
    const table = format === 'table' ? planTable(opened.name, opened.head, options) : undefined;
    const steps: Step[] = [];
    for await (const stretch of readSteps(file, options, 0, MOST_STEPS)) {
      steps.push(...stretch.steps);
      if (steps.length >= MOST_STEPS) break;
    }
    return {
      name: opened.name,
      format: typeof format === 'string' ? (table && table.dataset !== 'table' ? table.dataset : format) : UNREAD,
      encoding: opened.encoding,
      isGuessed: opened.guess !== undefined || opened.encoding === options.encoding,
      ...(table ? { table } : {}),
      steps,
    };
  } catch (error) {
    const problem = `${file.name}:1: ${error instanceof Error ? error.message : String(error)}`;
    return { name: file.name, format: UNREAD, encoding: UNREAD, steps: [{ problem }] };
  }
}
