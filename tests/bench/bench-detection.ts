import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { openMatchingIndex } from '../../src/gazetteer/matching-index-layout.ts';
import { createHits, HIT } from '../../src/linking/hits.ts';
import { seededRandom } from '../seeded-random.ts';
import { misspell } from '../eval/linking-pages.ts';
import { foldKey } from '../../src/text/fold.ts';
import { foldedWords } from '../../src/text/words.ts';
import { benchNames, withError } from './bench-names.ts';
import { withNames, type BenchPages } from './bench-pages.ts';
import { megabytes, milliseconds, percent, times, type Row, type Section } from './bench-table.ts';
import {
  fusePeer,
  PEERS,
  productIndex,
  productLinker,
  productScan,
  readCodes,
  splitWords,
  splitWordsFast,
} from './detection-contenders.ts';
import { inTurn, timingOf, type Timing } from './measure.ts';

/** What the product keeps: all of it lies in typed arrays. */
const buffers = (): number => {
  // the second waits for what the first one set free
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().arrayBuffers;
};

/** Bytes that a peer keeps, each time in a process of its own: the median of three. */
function heapOf(peer: string, size: number): number {
  const script = join(import.meta.dirname, 'peer-heap.ts');
  const run = (): number =>
    Number(
      execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', script, peer, String(size)], {
        encoding: 'utf8',
      }),
    );
  return timingOf([run(), run(), run()]).median;
}

/** Exact matching of `size` names beside its floors and its peers. */
export function benchDetection(size: number, pages: BenchPages, rounds: number): Section {
  const names = benchNames(size);
  const { texts } = withNames(pages.texts, names, 3000);
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  const speed = (timing: Timing): Pick<Row, 'figure' | 'spread'> => ({
    figure: `${(letters / 1e3 / timing.median).toFixed(0)} MB/s`,
    spread: `${(letters / 1e3 / timing.high).toFixed(0)} to ${(letters / 1e3 / timing.low).toFixed(0)}`,
  });
  const start = performance.now();
  const index = productIndex(names);
  const built = performance.now() - start;
  const without = buffers();
  const product = productScan(index);
  product.all(texts);
  // The index and what the scanner remembers of words; peers are weighed before they have read anything.
  const whole = index.byteLength + Math.max(0, buffers() - without);
  const linker = productLinker(names, index);
  const peers = PEERS.filter(({ upTo }) => size <= upTo).map(({ name, make }) => ({
    name,
    detect: make(names),
    memory: heapOf(name, size),
  }));
  const timings = inTurn(
    [
      { name: 'codes', run: () => readCodes(texts) },
      { name: 'floor', run: () => splitWords(texts) },
      { name: 'fast floor', run: () => splitWordsFast(texts) },
      { name: 'exact', run: () => product.exact(texts) },
      { name: 'all', run: () => product.all(texts) },
      ...peers.map(({ name, detect }) => ({ name, run: () => detect(texts) })),
    ],
    rounds,
  );
  // Judging by evidence is slower: a few pages, a few rounds, beside the scan of the same pages.
  const few = texts.slice(0, 8);
  const judged = inTurn(
    [
      { name: 'linker', run: () => linker(few) },
      { name: 'all', run: () => product.all(few) },
    ],
    Math.ceil(rounds / 2),
    5,
  );
  const of = (name: string): Timing => timings.get(name)!;
  const ratio = (a: string, b: string): number => of(a).median / of(b).median;
  const openings = timingOf(Array.from({ length: 50 }, () => timeOf(() => openMatchingIndex(index))));
  const rows: Row[] = [
    { what: 'floor: every character code read, no words', ...speed(of('codes')) },
    { what: 'floor: words split by a table, their bounds stored; plain loops', ...speed(of('floor')) },
    { what: 'floor: the same without a branch, the fastest that was found', ...speed(of('fast floor')) },
    {
      what: 'exact',
      ...speed(of('exact')),
      ratio: `${ratio('floor', 'exact').toFixed(2)} of the floor in plain loops, ${ratio('fast floor', 'exact').toFixed(2)} of the fastest`,
      ...(size >= 100_000 ? { aim: size >= 1e6 ? '0.4' : '0.6' } : {}),
    },
    {
      what: 'exact, variants and one-edit spellings',
      ...speed(of('all')),
      ratio: `${times(ratio('all', 'exact'))} the time of exact`,
      aim: '2 ×',
    },
    {
      what: `the whole linker, with evidence, ${few.length} pages`,
      figure: `${milliseconds(judged.get('linker')!.median / few.length)} a page`,
      ratio: `${times(judged.get('linker')!.median / judged.get('all')!.median)} the time of the scan`,
    },
    {
      what: 'index built / opened / size / with all that the scanner remembers of these pages',
      figure: `${milliseconds(built)} / ${milliseconds(openings.median)} / ${megabytes(index.byteLength)} / ${megabytes(whole)}`,
      aim: 'opened in 1 ms',
    },
    ...peers.map(({ name, memory }) => ({
      what: name,
      ...speed(of(name)),
      ratio: `product ${times(ratio(name, 'exact'))} faster${memory > 0 ? `, ${times(memory / index.byteLength)} less memory (${times(memory / whole)} with what it remembers)` : ''}`,
      ...(name.startsWith('npm') && size === 100_000 ? { aim: '5 ×, 10 ×' } : {}),
    })),
  ];
  return {
    title: `Detection in Node, ${size.toLocaleString('en')} names, ${pages.texts.length} ${pages.kind} pages`,
    rows,
  };
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const SPELT = 2000;

/** Names of eight letters or more with one edit in a word of five or more, the result being no everyday word and no word of a known name. */
function misspelt(names: readonly string[], random: ReturnType<typeof seededRandom>): string[] {
  const known = new Set(names.flatMap(foldedWords));
  const long = names.filter((name) => foldKey(name).replaceAll(' ', '').length >= 8);
  const out: string[] = [];
  for (let tries = 0; out.length < SPELT && tries < SPELT * 20; tries += 1) {
    const wrong = misspell(random.pick(long), known, () => random.next());
    if (wrong !== null) out.push(wrong);
  }
  return out;
}

/** Names of seven letters or more with one edit anywhere but in the first letter. */
function misspeltAnywhere(names: readonly string[], random: ReturnType<typeof seededRandom>): string[] {
  const long = names.filter((name) => /^[\p{L} ]{7,40}$/u.test(name));
  return Array.from({ length: SPELT }, () => withError(random.pick(long), random, 1));
}

/** One-edit spellings of names planted in pages: how many are proposed, and how fast, beside fuse.js alone. */
export function benchSpellings(size: number, pages: BenchPages, fusePages: number): Section {
  const names = benchNames(size);
  const random = seededRandom(17);
  const { texts, planted } = withNames(pages.texts, misspelt(names, random), 1500);
  const anywhere = withNames(pages.texts, misspeltAnywhere(names, random), 1500);
  const { scanner, exact, all } = productScan(productIndex(names));
  const hits = createHits();
  const proposed = (text: string): { start: number; end: number }[] => {
    hits.count = 0;
    scanner.scan(text, true, hits);
    return Array.from({ length: hits.count }, (_, at) => ({
      start: hits.rows[at * HIT + 1]!,
      end: hits.rows[at * HIT + 2]!,
    }));
  };
  const found = texts.map(proposed);
  const timings = inTurn(
    [
      { name: 'exact', run: () => exact(texts) },
      { name: 'all', run: () => all(texts) },
    ],
    5,
  );
  const rows: Row[] = [
    {
      what: `planted one-edit spellings proposed (${planted.length.toLocaleString('en')})`,
      figure: percent(recall(planted, found)),
      ratio: `${times(timings.get('all')!.median / timings.get('exact')!.median)} the time of exact`,
      aim: '98 %, 2 ×',
    },
    {
      what: 'the same with the error anywhere in the name, spaces and short words too',
      figure: percent(recall(anywhere.planted, anywhere.texts.map(proposed))),
    },
  ];
  const title = `Misspelled names in pages, ${size.toLocaleString('en')} names`;
  if (size > 1000 || fusePages === 0) return { title, rows };
  const peer = fusePeer(names);
  const sample = texts.slice(0, fusePages);
  const start = performance.now();
  for (const text of sample) peer(text);
  const spent = performance.now() - start;
  const letters = sample.reduce((sum, text) => sum + text.length, 0);
  const whole = texts.reduce((sum, text) => sum + text.length, 0);
  const ours = (timings.get('all')!.median * letters) / whole;
  const peerRecall = (set: typeof anywhere): string =>
    percent(
      recall(
        set.planted,
        set.texts.map((text, at) =>
          peer(
            text,
            set.planted.filter((one) => one.text === at),
          ),
        ),
      ),
    );
  rows.push(
    {
      what: 'fuse.js alone, each run of capitalised words and its parts',
      figure: `${peerRecall({ texts, planted })}, ${milliseconds(spent / fusePages)} a page`,
      ratio: `product ${times(spent / ours)} faster, ${percent(recall(planted, found))} of the same`,
      aim: '3,000 ×, better recall',
    },
    { what: 'fuse.js alone, the error anywhere in the name', figure: peerRecall(anywhere) },
  );
  return { title, rows };
}

function recall(
  planted: readonly { text: number; start: number; end: number }[],
  found: readonly (readonly { start: number; end: number }[])[],
): number {
  const hit = planted.filter(({ text, start, end }) =>
    found[text]?.some((span) => span.start < end && start < span.end && span.end - span.start >= (end - start) / 2),
  );
  return hit.length / Math.max(1, planted.length);
}
