import { createLinker } from '../../src/linking/create-linker.ts';
import type { Entity } from '../../src/model/entity.ts';
import { entityId, packId } from '../../src/model/id.ts';
import { PACK_VERSION, type Pack } from '../../src/model/pack.ts';
import { createSearch } from '../../src/pack/create-search.ts';
import { percent, readLines } from './linking-data.ts';

interface Query {
  readonly id: string;
  readonly name: string;
  readonly gold: string | null;
  readonly kind: 'variant' | 'other' | 'none';
}

export interface NameSet {
  readonly title: string;
  readonly entities: readonly Entity[];
  readonly queries: readonly Query[];
  readonly recall: string;
  readonly precision: string;
}

/** Below this score a hit of search is no answer: names that are spellings of the query have at least 0.74, all else less than half. */
const FLOOR = 0.5;
export const BEFORE = 'Officials said on Tuesday that ';
export const AFTER = ' was named in the report.';

/** Hand-made entities: the first spelling is known, the others are sought. Close: a trigram similarity of at least 0.35. */
export function handmadeNames(folder: string, fold: (text: string) => string): NameSet {
  const lines = readLines(`${folder}/variants-handmade.jsonl`) as readonly {
    id: string;
    kind: string;
    names: string[];
    script: string[];
    acronyms: string[];
  }[];
  return {
    title: 'hand-made variants',
    entities: lines.map(({ id, kind, names }) => entityOf(id, kind === 'place' ? 'place' : 'group', names[0] ?? '')),
    queries: lines.flatMap(({ id, names, script, acronyms }) =>
      [...names.slice(1), ...script, ...acronyms].map((name) => ({
        id,
        name,
        gold: id,
        kind: trigramSimilarity(fold(names[0] ?? ''), fold(name)) >= 0.35 ? ('variant' as const) : ('other' as const),
      })),
    ),
    recall: '85 %',
    precision: '98 %',
  };
}

/** Names of lists: half of the organisations are known, every other spelling and the names of the rest are sought. */
export async function listNames(folder: string, half: string): Promise<NameSet> {
  const lib = (await import(`${folder}/eval/lib.mjs`)) as {
    nameQueries(half: string): { index: { id: string; name: string }[]; queries: Query[] };
  };
  const { index, queries } = lib.nameQueries(half);
  return {
    title: 'list names',
    entities: index.map(({ id, name }) => entityOf(id, 'group', name)),
    queries,
    recall: '75 %',
    precision: '95 %',
  };
}

/** The queries of a set put to the product in three ways: search, detection in a text that is the name alone, detection in a plain sentence. */
export function measureNames({ title, entities, queries, recall, precision }: NameSet): readonly (readonly string[])[] {
  const pack: Pack = {
    format: 'backstory-pack',
    version: PACK_VERSION,
    id: packId('names'),
    name: 'names',
    entities,
    reports: [],
    incidents: [],
  };
  const search = createSearch([pack]);
  const linker = createLinker([{ pack: pack.id, entities }]);
  const detect = (before: string, name: string, after: string): string | null => {
    const links = linker
      .link(before + name + after)
      .filter(({ start, end }) => start < before.length + name.length && end > before.length);
    return [...links].sort((a, b) => b.end - b.start - (a.end - a.start))[0]?.entity ?? null;
  };
  const ways: Readonly<Record<string, (name: string) => string | null>> = {
    [`search, first hit of at least ${FLOOR}`]: (name) => {
      const [hit] = search.query(name, { limit: 1 });
      return hit && hit.type === 'entity' && hit.score >= FLOOR ? hit.id : null;
    },
    'detect, the name alone': (name) => detect('', name, ''),
    'detect, in a plain sentence': (name) => detect(BEFORE, name, AFTER),
  };
  return Object.entries(ways).flatMap(([way, answer]) => {
    let [close, found, right, wrong] = [0, 0, 0, 0];
    for (const { name, gold, kind } of queries) {
      const id = answer(name);
      if (kind === 'variant') close += 1;
      if (id !== null && id === gold) {
        right += 1;
        if (kind === 'variant') found += 1;
      } else if (id !== null) {
        wrong += 1;
        if (process.argv.includes('--list')) console.log(`${way}: ${name} (wrong)`);
      }
    }
    return [
      [`${title}, ${way}: close spellings found`, percent(found, close), recall],
      [`${title}, ${way}: precision of all answers`, percent(right, right + wrong), precision],
    ];
  });
}

function entityOf(id: string, kind: Entity['kind'], name: string): Entity {
  return { id: entityId(id), kind, name, names: [] };
}

function trigramSimilarity(a: string, b: string): number {
  const grams = (text: string): Set<string> => {
    const padded = `  ${text} `;
    const out = new Set<string>();
    for (let i = 0; i + 3 <= padded.length; i += 1) out.add(padded.slice(i, i + 3));
    return out;
  };
  const [x, y] = [grams(a), grams(b)];
  let both = 0;
  for (const gram of x) if (y.has(gram)) both += 1;
  return both / (x.size + y.size - both || 1);
}
