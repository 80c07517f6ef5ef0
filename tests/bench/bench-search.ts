import { packId } from '../../src/model/id.ts';
import type { Pack } from '../../src/model/pack.ts';
import { buildSearchIndex } from '../../src/pack/build-search-index.ts';
import { createSearch } from '../../src/pack/create-search.ts';
import { openSearchIndex } from '../../src/pack/search-index.ts';
import { foldKey } from '../../src/text/fold.ts';
import { seededRandom } from '../seeded-random.ts';
import { entitiesOf } from './bench-entities.ts';
import { benchNames, withError } from './bench-names.ts';
import { megabytes, milliseconds, percent, times, type Row, type Section } from './bench-table.ts';
import { quantile } from './measure.ts';
import { bare, searchPeers, type SearchEngine } from './search-peers.ts';

type Query = { readonly typed: string; readonly name: string };
type Random = ReturnType<typeof seededRandom>;

const beginning = (name: string): string => name.slice(0, Math.max(5, Math.ceil(name.length * 0.6)));

/** What people type, by class. */
const CLASSES: Readonly<
  Record<string, { fits: (name: string) => boolean; type: (name: string, random: Random) => string }>
> = {
  exact: { fits: (name) => name.length > 4, type: (name) => name },
  'one error': { fits: (name) => name.length > 4, type: (name, random) => withError(name, random) },
  'two errors': { fits: (name) => name.length > 6, type: (name, random) => withError(withError(name, random), random) },
  'no accents': { fits: (name) => bare(name) !== name, type: (name) => bare(name).toLowerCase() },
  beginning: { fits: (name) => name.length > 5, type: beginning },
  'beginning, one error': {
    fits: (name) => name.length > 5,
    type: (name, random) => withError(beginning(name), random),
  },
  'another order': { fits: (name) => /\S \S/.test(name), type: (name) => name.replace(/^(\S+) (.*)$/, '$2 $1') },
  'a space left out': { fits: (name) => /\S \S/.test(name), type: (name) => name.replace(' ', '') },
};

/** Search over names beside fuse.js alone, MiniSearch and uFuzzy: time and recall@5 by class, every engine asked the same in turn. */
export function benchSearch(size: number, perClass: number): Section {
  const names = benchNames(size);
  const pack: Pack = {
    format: 'backstory-pack',
    version: 1,
    id: packId('bench'),
    name: 'Bench',
    entities: entitiesOf(names),
    reports: [],
    incidents: [],
  };
  const start = performance.now();
  const index = buildSearchIndex(pack);
  const built = performance.now() - start;
  const opening = performance.now();
  openSearchIndex(index);
  const opened = performance.now() - opening;
  const search = createSearch([pack], new Map([['bench', index]]));
  const engines: SearchEngine[] = [
    { name: 'Backstory', find: (typed) => search.query(typed, { limit: 5 }).map(({ title }) => title) },
    ...searchPeers(names),
  ];
  const random = seededRandom(23);
  const spentBy = new Map<string, number[]>(engines.map(({ name }) => [name, []]));
  const hits = new Map<string, Map<string, number>>(engines.map(({ name }) => [name, new Map()]));
  // The fast ones warm up on queries that are not counted.
  for (let at = 0; at < 1000; at += 1) search.query(random.pick(names).slice(0, 20), { limit: 5 });
  for (const { find } of engines) for (let at = 0; at < 3; at += 1) find(random.pick(names));
  for (const [kind, { fits, type }] of Object.entries(CLASSES)) {
    const fitting = names.filter((name) => name.length <= 40 && fits(name));
    const queries: Query[] = Array.from({ length: perClass }, () => {
      const name = random.pick(fitting);
      return { typed: type(name, random), name };
    });
    // Engine by engine: one that reads its whole list for every query would else throw the others out of the processor's cache.
    for (const engine of engines)
      for (const { typed, name } of queries) {
        const from = performance.now();
        const found = engine.find(typed).slice(0, 5);
        spentBy.get(engine.name)!.push(performance.now() - from);
        const hitsOf = hits.get(engine.name)!;
        if (found.some((one) => foldKey(one) === foldKey(name))) hitsOf.set(kind, (hitsOf.get(kind) ?? 0) + 1);
      }
  }
  const count = size.toLocaleString('en');
  const total = perClass * Object.keys(CLASSES).length;
  const ours = quantile(spentBy.get('Backstory')!, 0.5);
  const rows: Row[] = engines.map(({ name }) => {
    const spent = spentBy.get(name)!;
    const found = [...hits.get(name)!.values()].reduce((sum, value) => sum + value, 0);
    const isOurs = name === 'Backstory';
    return {
      what: `${count} names: ${name}`,
      figure: `median ${milliseconds(quantile(spent, 0.5))}, p95 ${milliseconds(quantile(spent, 0.95))}, recall@5 ${percent(found / total)}`,
      spread: `${milliseconds(quantile(spent, 0.25))} to ${milliseconds(quantile(spent, 0.75))}`,
      ...(isOurs ? { aim: 'p95 2 ms' } : { ratio: `product ${times(quantile(spent, 0.5) / ours)} faster` }),
      ...(name.startsWith('fuse') ? { aim: size >= 100_000 ? '500 ×, recall no lower' : 'recall no lower' } : {}),
    };
  });
  for (const kind of Object.keys(CLASSES))
    rows.push({
      what: `${count} names: recall@5, ${kind}`,
      figure: percent((hits.get('Backstory')!.get(kind) ?? 0) / perClass),
      ratio: engines
        .slice(1)
        .map(
          ({ name }) => `${name.replace('fuse.js, ', 'fuse ')} ${percent((hits.get(name)!.get(kind) ?? 0) / perClass)}`,
        )
        .join(', '),
    });
  rows.push({
    what: `${count} names: search index built / opened / size`,
    figure: `${milliseconds(built)} / ${milliseconds(opened)} / ${megabytes(index.byteLength)}`,
  });
  return { title: `Search, ${perClass} queries of each of ${Object.keys(CLASSES).length} kinds`, rows };
}
