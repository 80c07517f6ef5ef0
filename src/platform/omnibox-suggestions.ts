import type { Certainty } from '../model/claim.ts';
import type { Dated } from '../model/dated.ts';
import type { SearchHitView } from '../model/view.ts';
import { describeSearch } from '../pack/describe-search.ts';
import type { CertaintyFloor } from '../pack/meets-floor.ts';
import type { Knowledge } from './knowledge.ts';
import type { Suggestion } from './omnibox.ts';

/** How titles, dates and certainties are said in the reader's language. */
export interface SuggestionWords {
  readonly title: (hit: SearchHitView) => string;
  readonly date: (when: Dated) => string;
  readonly certainty: (certainty: Certainty) => string;
}

/** Search results as the address bar shows them: title, date as precisely as known ("16 Feb 2020", "late 2019"), certainty. */
export function suggestFrom(
  knowledge: () => Promise<Knowledge>,
  readWords: () => Promise<SuggestionWords>,
  readFloor: () => Promise<CertaintyFloor>,
): (query: string, limit: number) => Promise<readonly Suggestion[]> {
  return async (query, limit) => {
    if (query === '') return [];
    const [{ ask, search }, words] = await Promise.all([knowledge(), readWords()]);
    const floor = await readFloor();
    const found = (await search()).query(query, { limit: 2 * limit });
    const { hits } = await ask((facts) => describeSearch(facts, query, found, { floor, limit }));
    return hits.map((hit) => ({
      title: hit.title,
      said: words.title(hit),
      date: hit.when ? words.date(hit.when) : '',
      certainty: hit.certainty ? words.certainty(hit.certainty) : '',
    }));
  };
}
