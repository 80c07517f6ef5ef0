import { buildNameIndex, matchName } from '../../src/linking/match-name.ts';
import { percent, readLines } from './linking-data.ts';

interface Query {
  readonly id: string;
  readonly name: string;
  readonly gold: string | null;
  readonly kind: 'variant' | 'other' | 'none';
}

/** Close spellings of hand-made entities: the first spelling is indexed, the others are sought. */
export function handmadeVariants(folder: string, fold: (text: string) => string): readonly (readonly string[])[] {
  const entities = readLines(`${folder}/variants-handmade.jsonl`) as readonly {
    id: string;
    names: string[];
    script: string[];
    acronyms: string[];
  }[];
  const index = buildNameIndex(entities.map(({ id, names }) => ({ id, name: names[0] ?? '' })));
  let close = 0;
  let found = 0;
  let right = 0;
  let wrong = 0;
  const misses: string[] = [];
  for (const { id, names, script, acronyms } of entities)
    for (const name of [...names.slice(1), ...script, ...acronyms]) {
      const match = matchName(name, index);
      if (match?.id === id) right += 1;
      else if (match) {
        wrong += 1;
        misses.push(`${name} (wrong: ${match.name} ${match.score.toFixed(2)}, for ${names[0]})`);
      }
      if (trigramSimilarity(fold(names[0] ?? ''), fold(name)) < 0.35) continue;
      close += 1;
      if (match?.id === id) found += 1;
      else misses.push(`${name} (${names[0]}${match ? `, taken for ${match.name}` : ''})`);
    }
  if (process.argv.includes('--list')) console.log(misses.join('\n'));
  return [
    ['hand-made variants, close: recall', percent(found, close), '85 %'],
    ['hand-made variants: precision of all answers', percent(right, right + wrong), '98 %'],
  ];
}

/** Names of lists: half of the organisations indexed, every other spelling and the names of the rest sought. */
export async function listNames(folder: string, half: string): Promise<readonly (readonly string[])[]> {
  const lib = (await import(`${folder}/eval/lib.mjs`)) as {
    nameQueries(half: string): { index: { id: string; name: string }[]; queries: Query[] };
  };
  const { index, queries } = lib.nameQueries(half);
  const names = buildNameIndex(index);
  let close = 0;
  let found = 0;
  let right = 0;
  let wrong = 0;
  let sameName = 0;
  for (const query of queries) {
    const match = matchName(query.name, names);
    if (query.kind === 'variant') close += 1;
    if (match && match.id === query.gold) {
      right += 1;
      if (query.kind === 'variant') found += 1;
    } else if (match) {
      wrong += 1;
      if (match.score > 0.999) sameName += 1;
    }
  }
  return [
    ['list names, close spellings found', percent(found, close), '75 %'],
    ['list names, precision of all answers', percent(right, right + wrong), '95 %'],
    [
      'list names, the same without names that two entries share letter for letter',
      percent(right, right + wrong - sameName),
      '-',
    ],
  ];
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
