/**
 * What one piece of a large pack holds at most (`text` in UTF-16 units): it is built in memory. Each piece has indexes of its own, which
 * every search and every timeline asks: few and large ones answer sooner.
 */
export const PIECE = { incidents: 48_000, reports: 40_000, text: 16_000_000 };
