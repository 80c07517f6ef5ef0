/** Random numbers that are the same in every run: splitmix32, from a seed. */
export function seededRandom(seed: number): {
  next(): number;
  below(limit: number): number;
  pick<T>(items: readonly T[]): T;
} {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { next, below, pick: <T>(items: readonly T[]) => items[below(items.length)] as T };
}
