/**
 * What one piece of a large pack holds at most (`text` in UTF-16 units): it is built in memory. Each piece has indexes of its own, which
 * every search and every timeline asks: few and large ones answer sooner.
 */
export const PIECE = { incidents: 100_000, reports: 100_000, text: 32_000_000 };
