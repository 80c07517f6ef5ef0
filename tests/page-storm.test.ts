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
    const storm = watchStorm(
      (isRaging) => said.push(isRaging),
      () => undefined,
    );
    for (const count of changes) {
      storm.count(count);
      vi.advanceTimersByTime(100);
    }
    expect(said).toEqual(wanted);
    storm.stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a storm is heard for a fifth of the time, and all is heard again when it is over', () => {
    let isHeard = true;
    let heard = 0;
    const storm = watchStorm(
      () => undefined,
      (hears) => (isHeard = hears),
    );
    const run = (tenths: number, changes: number): void => {
      heard = 0;
      for (let tenth = 0; tenth < tenths; tenth += 1) {
        if (isHeard) storm.count((heard += 1) && changes);
        vi.advanceTimersByTime(100);
      }
    };
    run(20, 500);
    run(200, 500);
    expect(heard).toBeGreaterThan(30);
    expect(heard).toBeLessThan(50);
    run(30, 0);
    expect(isHeard).toBe(true);
    storm.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
