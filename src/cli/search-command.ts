import { createSearch } from '../pack/create-search.ts';
import { loadPacks } from './load-pack.ts';
import type { Command } from './main.ts';
import { WrongUse } from './wrong-use.ts';

/** `search`: entities, incidents and reports in one ranked list. */
export const searchCommand: Command = async (words, options, out) => {
  const query = words.join(' ').trim();
  if (query === '') throw new WrongUse('search needs a query');
  const limit = options.limit === undefined ? 20 : Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1) throw new WrongUse('--limit takes a whole number of at least 1');
  const search = createSearch(await loadPacks(options.pack ?? [], out));
  for (const { type, id, title, date, score } of search.query(query, { limit }))
    await out.line({ type, id, title, date, score });
};
