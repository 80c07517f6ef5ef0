import MiniSearch from 'minisearch';
import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';

export interface SearchEngine {
  readonly name: string;
  /** The names found, best first. */
  readonly find: (typed: string) => readonly string[];
}

/** What others would search names with. */
export function searchPeers(names: readonly string[]): readonly SearchEngine[] {
  return [
    fuseEngine('fuse.js, threshold 0.3', names, { threshold: 0.3 }),
    fuseEngine('fuse.js, defaults', names, {}),
    miniSearchEngine(names),
    uFuzzyEngine(names),
  ];
}

/** Without accents. */
export const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

function fuseEngine(name: string, names: readonly string[], options: object): SearchEngine {
  const fuse = new Fuse(names, { ignoreDiacritics: true, ...options });
  return { name, find: (typed) => fuse.search(typed, { limit: 5 }).map(({ item }) => item) };
}

function miniSearchEngine(names: readonly string[]): SearchEngine {
  const mini = new MiniSearch<{ id: number; name: string }>({
    fields: ['name'],
    storeFields: ['name'],
    processTerm: (term) => bare(term).toLowerCase(),
    searchOptions: { fuzzy: 0.25, prefix: true, combineWith: 'AND' },
  });
  mini.addAll(names.map((name, id) => ({ id, name })));
  return {
    name: 'MiniSearch, fuzzy 0.25, prefix',
    find: (typed) =>
      mini
        .search(typed)
        .slice(0, 5)
        .map((found) => String(found['name'])),
  };
}

function uFuzzyEngine(names: readonly string[]): SearchEngine {
  const fuzzy = new uFuzzy({ intraMode: 1 });
  const plain = uFuzzy.latinize([...names]);
  return {
    name: 'uFuzzy, one error',
    find: (typed) => {
      const [found, , order] = fuzzy.search(plain, uFuzzy.latinize(typed), 1, 1000);
      if (!found) return [];
      return (order ?? found.map((_, at) => at)).slice(0, 5).map((at) => names[found[at]!]!);
    },
  };
}
