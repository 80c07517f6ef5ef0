import { packId } from '../../src/model/id.ts';
import { createPackIndex } from '../../src/pack/pack-index.ts';
import { buildSearchIndex } from '../../src/pack/build-search-index.ts';
import { createSearch } from '../../src/pack/create-search.ts';
import { entitiesOf } from './bench-entities.ts';
import { benchNames } from './bench-names.ts';
import { withNames, type BenchPages } from './bench-pages.ts';
import { benchPack } from './bench-reports.ts';
import { milliseconds, type Row, type Section } from './bench-table.ts';
import { productIndex, productScan } from './detection-contenders.ts';
import { exponentOf, inTurn } from './measure.ts';

type Points = readonly (readonly [number, number])[];

const NAMES = { quick: [1000, 10_000, 50_000], full: [1000, 10_000, 100_000, 1_000_000] };
const LENGTHS = { quick: [10_000, 100_000, 1_000_000], full: [10_000, 100_000, 1_000_000, 10_000_000] };
const INCIDENTS = { quick: [100, 1000, 10_000], full: [100, 1000, 10_000, 100_000, 1_000_000] };
const of = (sizes: { readonly quick: readonly number[]; readonly full: readonly number[] }, quick: boolean) =>
  quick ? sizes.quick : sizes.full;

export function growthByNames(quick: boolean, pages: BenchPages): Section {
  const points = byNames(of(NAMES, quick), pages);
  return {
    title: 'Growth with the number of names',
    rows: [row('reading the same pages', 'names', points, '0.15')],
  };
}

export function growthBySearch(quick: boolean): Section {
  return {
    title: 'Growth of search with the number of names',
    rows: [row('a search', 'names', bySearch(of(NAMES, quick)))],
  };
}

export function growthByLength(quick: boolean, pages: BenchPages): Section {
  return {
    title: 'Growth with the length of the page',
    rows: [row('reading one page', 'characters', byLength(of(LENGTHS, quick), pages), '1.05')],
  };
}

export function growthByIncidents(quick: boolean): Section {
  return {
    title: 'Growth with the number of incidents',
    rows: [row('a look-up after the first', 'incidents', byIncidents(of(INCIDENTS, quick)))],
  };
}

function row(what: string, unit: string, points: Points, aim = ''): Row {
  const [first, last] = [points[0]!, points.at(-1)!];
  return {
    what: `${what} (${first[0].toLocaleString('en')} to ${last[0].toLocaleString('en')} ${unit})`,
    figure: points.map(([, time]) => milliseconds(time)).join(', '),
    ratio: `exponent ${exponentOf(points).toFixed(2)}`,
    ...(aim ? { aim } : {}),
  };
}

function byNames(sizes: readonly number[], pages: BenchPages): Points {
  const { texts } = withNames(pages.texts, benchNames(1000), 3000);
  const contenders = sizes.map((size) => {
    const { all } = productScan(productIndex(benchNames(size)));
    return { name: String(size), run: () => all(texts) };
  });
  const timings = inTurn(contenders, 5);
  return sizes.map((size) => [size, timings.get(String(size))!.median] as const);
}

function bySearch(sizes: readonly number[]): Points {
  const contenders = sizes.map((size) => {
    const names = benchNames(size);
    const pack = {
      format: 'backstory-pack',
      version: 1,
      id: packId('b'),
      name: 'b',
      entities: entitiesOf(names),
      reports: [],
      incidents: [],
    } as const;
    const search = createSearch([pack], new Map([['b', buildSearchIndex(pack)]]));
    const asked = names.filter((_, at) => at % Math.ceil(size / 100) === 0).map((name) => name.slice(0, 24));
    return { name: String(size), run: () => asked.map((query) => search.query(query, { limit: 5 })), asked };
  });
  const timings = inTurn(contenders, 3);
  return contenders.map(({ name, asked }) => [Number(name), timings.get(name)!.median / asked.length] as const);
}

/**
 * Pages of each length, cut from the same letters: as many as make up the longest one. One short page read again and again is learnt by heart (the processor
 * guesses its branches and has its words at hand: two thirds of the time a letter), so that growth would be seen where there is none; splitting words shows the same.
 */
function byLength(lengths: readonly number[], pages: BenchPages): Points {
  const names = benchNames(100_000);
  const { all } = productScan(productIndex(names));
  const whole = withNames(pages.texts, names, 3000).texts.join('\n');
  const longest = lengths.at(-1)!;
  const letters = whole.repeat(Math.ceil(longest / whole.length)).slice(0, longest);
  const contenders = lengths.map((length) => {
    const texts = Array.from({ length: longest / length }, (_, at) =>
      asRead(letters.slice(at * length, (at + 1) * length)),
    );
    return { name: String(length), run: () => all(texts), count: texts.length };
  });
  const timings = inTurn(contenders, 5);
  return contenders.map(({ name, count }) => [Number(name), timings.get(name)!.median / count] as const);
}

/** The text in memory of its own, as one that came in a message is; engines keep a part of a text as a reference into the whole. */
function asRead(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** The second look-up: what a card costs once the background is awake. */
function byIncidents(counts: readonly number[]): Points {
  const contenders = counts.map((count) => {
    const pack = benchPack(count, 1000);
    const index = createPackIndex([pack]);
    index.incidentsOf(pack.entities[0]!.id);
    const entities = pack.entities.slice(0, 500).map(({ id }) => id);
    return { name: String(count), run: () => entities.map((id) => index.incidentsOf(id).slice(0, 3)) };
  });
  const timings = inTurn(contenders, 3, 5);
  return counts.map((count) => [count, timings.get(String(count))!.median / 500] as const);
}
