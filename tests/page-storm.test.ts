import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchStorm } from '../src/page/change-storm.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Changes in each tenth of a second, and what was said until the end of it: true for a storm, false for its end. */
const TABLE: readonly [string, readonly number[], readonly boolean[]][] = [
  ['a quiet page', [3, 0, 5, 1, 0, 0, 2, 0, 0, 0, 0, 0], []],
  ['a ticker of 300 changes a second', Array<number>(40).fill(30), []],
  ['one large change', [20_000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], []],
  ['two large changes, a second apart', [20_000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20_000, 0, 0, 0, 0, 0, 0, 0, 0], []],
  ['thousands of changes, on and on', Array<number>(40).fill(500), [true]],
  ['and then calm', [...Array<number>(20).fill(500), ...Array<number>(10).fill(0)], [true, false]],
  ['less, but no calm', [...Array<number>(20).fill(500), ...Array<number>(20).fill(80)], [true]],
];

describe('a page that never rests', () => {
  test.each(TABLE)('%s', (_name, changes, wanted) => {
    const said: boolean[] = [];
    const storm = watchStorm((isRaging) => said.push(isRaging));
    for (const count of changes) {
      storm.count(count);
      vi.advanceTimersByTime(100);
    }
    expect(said).toEqual(wanted);
    storm.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
