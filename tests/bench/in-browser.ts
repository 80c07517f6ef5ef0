import Mark from 'mark.js';
import { openMatchingIndex } from '../../src/gazetteer/matching-index-layout.ts';
import { packId } from '../../src/model/id.ts';
import { buildSearchIndex } from '../../src/pack/build-search-index.ts';
import { createSearch } from '../../src/pack/create-search.ts';
import { entitiesOf } from './bench-entities.ts';
import {
  ahoCorasickPeer,
  flashtextPeer,
  productIndex,
  productScan,
  regexPeer,
  splitWords,
  splitWordsFast,
} from './detection-contenders.ts';
import { inTurn, quantile, timingOf, type Timing } from './measure.ts';
import { searchPeers } from './search-peers.ts';

export interface BrowserResult {
  readonly timings: Readonly<Record<string, Timing>>;
  readonly opened: number;
  readonly search: Timing;
  readonly searchP95: number;
  /** Some of the same queries, asked of every engine one after the other; ours is the first. */
  readonly engines: readonly { readonly name: string; readonly spent: Timing }[];
}

interface Input {
  readonly names: readonly string[];
  readonly texts: readonly string[];
  readonly rounds: number;
}

/** Queries that every engine is asked: some take half a second for one. */
const ASKED = 25;

function runBench({ names, texts, rounds }: Input): BrowserResult {
  const index = productIndex(names);
  const opened = timingOf(Array.from({ length: 50 }, () => timeOf(() => openMatchingIndex(index)))).median;
  const { exact, all } = productScan(index);
  const few = names.slice(0, 1000);
  const small = productScan(productIndex(few));
  for (let at = 0; at < 5; at += 1) small.all(texts);
  const regexp = regexPeer(few);
  const [flashtext, ahoCorasick] = [flashtextPeer(names), ahoCorasickPeer(names)];
  const page = makePage(texts);
  const timings = inTurn(
    [
      { name: 'floor', run: () => splitWords(texts) },
      { name: 'fast floor', run: () => splitWordsFast(texts) },
      { name: 'exact', run: () => exact(texts) },
      { name: 'all', run: () => all(texts) },
      { name: 'npm flashtext.js', run: () => flashtext(texts) },
      { name: 'npm ahocorasick', run: () => ahoCorasick(texts) },
      { name: 'walk', run: () => walk(page).length },
      { name: 'scan', run: () => small.all(walk(page)) },
      { name: 'regexp', run: () => regexp(walk(page)) },
    ],
    rounds,
  );
  const marking = Array.from({ length: 2 }, () => {
    const fresh = makePage(texts);
    // mark.js calls itself once for each name: 1,000 at a time overflow its stack on a busy machine.
    return timeOf(() => {
      for (let at = 0; at < few.length; at += 200)
        new Mark(fresh).mark(few.slice(at, at + 200), {
          separateWordSearch: false,
          accuracy: 'exactly',
          done: () => undefined,
        });
    });
  });
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
  const step = Math.ceil(names.length / 600);
  const queries = names.filter((_, at) => at % step === 0).map((name) => name.slice(0, Math.ceil(name.length * 0.8)));
  const spent = queries.map((query) => timeOf(() => search.query(query, { limit: 10 }))).slice(100);
  const some = queries.filter((_, at) => at % Math.ceil(queries.length / ASKED) === 0);
  const ours = { name: 'Backstory', find: (typed: string) => search.query(typed, { limit: 5 }) };
  const engines = [ours, ...searchPeers(names)].map(({ name, find }) => ({
    name,
    spent: timingOf(some.map((query) => timeEach(() => find(query)))),
  }));
  return {
    timings: { ...Object.fromEntries(timings), 'mark.js': timingOf(marking) },
    opened,
    search: timingOf(spent),
    searchP95: quantile(spent, 0.95),
    engines,
  };
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Milliseconds of one run of several: a page's clock tells tenths of them. */
function timeEach(run: () => unknown): number {
  const start = performance.now();
  let spent = 0;
  let runs = 0;
  do {
    run();
    runs += 1;
    spent = performance.now() - start;
  } while (spent < 5);
  return spent / runs;
}

/** 200 paragraphs of the texts. */
function makePage(texts: readonly string[]): HTMLElement {
  document.body.replaceChildren();
  const article = document.createElement('article');
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?])\s+/)).filter((sentence) => sentence.length > 20);
  for (let at = 0; at < 200; at += 1) {
    const paragraph = document.createElement('p');
    paragraph.textContent = sentences
      .slice((at * 3) % sentences.length, ((at * 3) % sentences.length) + 3)
      .join(' ')
      .slice(0, 600);
    article.append(paragraph);
  }
  document.body.append(article);
  return article;
}

function walk(root: HTMLElement): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.nodeValue ?? '');
  return texts;
}

Object.assign(globalThis, { runBench });
