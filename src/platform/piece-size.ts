/** What one piece of a large pack holds at most (`text` in UTF-16 units): it is built in memory, and nothing else is answered meanwhile. */
export const PIECE = { incidents: 16_000, reports: 8000, text: 16_000_000 };
