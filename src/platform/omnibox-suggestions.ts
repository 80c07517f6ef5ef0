import { describeSearch } from '../pack/describe-search.ts';
import type { Knowledge } from './knowledge.ts';
import type { Suggestion } from './omnibox.ts';

/** Search results as the address bar shows them: title, date as stated (EDTF), certainty. */
export function suggestFrom(
  knowledge: () => Promise<Knowledge>,
): (query: string, limit: number) => Promise<readonly Suggestion[]> {
  return async (query, limit) => {
    if (query === '') return [];
    const { facts, search } = await knowledge();
    const { hits } = describeSearch(facts(), query, search().query(query, { limit }));
    return hits.map(({ title, when, certainty }) => ({ title, date: when?.edtf ?? '', certainty: certainty ?? '' }));
  };
}
