import { describe, expect, test, vi } from 'vitest';
import { createSlices } from '../src/page/slices.ts';

describe('work in turns', () => {
  test('a turn ends when its four milliseconds are over, and the page has its own turn in between', async () => {
    let clock = 0;
    const now = vi.spyOn(performance, 'now').mockImplementation(() => clock);
    try {
      const turns: number[] = [];
      let ofPage = 0;
      const timer = setInterval(() => (ofPage += 1), 0);
      let left = 40;
      const slices = createSlices();
      await slices.run((isOver) => {
        turns.push(0);
        while (left > 0 && !isOver()) {
          left -= 1;
          clock += 1;
          turns[turns.length - 1] = (turns.at(-1) ?? 0) + 1;
        }
        return left === 0;
      });
      clearInterval(timer);
      expect(turns).toEqual(Array.from({ length: 10 }, () => 4));
      expect(ofPage).toBeGreaterThan(3);
      expect(slices.spent).toBe(40);
    } finally {
      now.mockRestore();
    }
  });

  test('idle work waits for the page to be idle; stopped, it never goes on', async () => {
    const idle = vi.spyOn(globalThis, 'requestIdleCallback');
    const slices = createSlices();
    let turns = 0;
    await slices.run(() => (turns += 1) === 3, { idle: true });
    expect(idle).toHaveBeenCalledTimes(3);
    void slices.run(() => ((turns += 1), false));
    slices.stop();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(turns).toBe(3);
    idle.mockRestore();
  });
});
