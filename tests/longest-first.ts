import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes whatever their size: begun last, they would run on alone when all else is done. */
const LONG = /(?:zip|page-heavy|bad-input)\.e2e\.ts$/;

/** Begins with the files that take longest; the rest goes by size, as usual where no times are remembered. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
