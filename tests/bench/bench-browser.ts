import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../find-browser.ts';
import { benchNames } from './bench-names.ts';
import { withNames, type BenchPages } from './bench-pages.ts';
import { milliseconds, times, type Row, type Section } from './bench-table.ts';
import type { BrowserResult } from './in-browser.ts';

/** The same contenders in real Chromium: floors, the product, its peers in detection and search, and what changes the page (mark.js, one RegExp). */
export async function benchBrowser(size: number, pages: BenchPages, rounds: number): Promise<Section> {
  const executablePath = findBrowser('chromium');
  const title = 'In Chromium';
  if (!executablePath) return { title, rows: [{ what: 'no Chromium was found', figure: 'not measured' }] };
  const script = await bundle();
  const server = createServer((request, response) => {
    response.setHeader('content-type', request.url === '/bench.js' ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(
      request.url === '/bench.js'
        ? script
        : '<!doctype html><meta charset=utf-8><title>bench</title><script src=/bench.js></script>',
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const names = benchNames(size);
    const { texts } = withNames(pages.texts.slice(0, rounds > 5 ? 40 : 15), names, 3000);
    const result = await page.evaluate(
      (input) => (globalThis as unknown as { runBench(input: unknown): BrowserResult }).runBench(input),
      { names, texts, rounds },
    );
    return {
      title: `${title} ${(await browser.version()).replace(/^.*\/(\d+).*$/, '$1')}, ${texts.length} ${pages.kind} pages`,
      rows: rowsOf(result, size, texts),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

function rowsOf(result: BrowserResult, size: number, texts: readonly string[]): Row[] {
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  const count = size.toLocaleString('en');
  const speed = (name: string): Pick<Row, 'figure' | 'spread'> => {
    const timing = result.timings[name]!;
    return {
      figure: `${(letters / 1e3 / timing.median).toFixed(0)} MB/s`,
      spread: `${(letters / 1e3 / timing.high).toFixed(0)} to ${(letters / 1e3 / timing.low).toFixed(0)}`,
    };
  };
  const ratio = (a: string, b: string): number => result.timings[a]!.median / result.timings[b]!.median;
  const per = (name: string): string => milliseconds(result.timings[name]!.median);
  return [
    { what: 'floor: words split by a table, their bounds stored; plain loops', ...speed('floor') },
    { what: 'floor: the same without a branch, the fastest that was found', ...speed('fast floor') },
    {
      what: `${count} names: exact`,
      ...speed('exact'),
      ratio: `${ratio('floor', 'exact').toFixed(2)} of the floor in plain loops, ${ratio('fast floor', 'exact').toFixed(2)} of the fastest`,
    },
    {
      what: `${count} names: exact, variants and one-edit spellings`,
      ...speed('all'),
      ratio: `${times(ratio('all', 'exact'))} the time of exact`,
    },
    ...['npm flashtext.js', 'npm ahocorasick'].map((name) => ({
      what: `${count} names: ${name}`,
      ...speed(name),
      ratio: `product ${times(ratio(name, 'exact'))} faster`,
    })),
    { what: `${count} names: index opened`, figure: milliseconds(result.opened), aim: '1 ms' },
    {
      what: `${count} names: search, a query`,
      figure: `median ${milliseconds(result.search.median)}, p95 ${milliseconds(result.searchP95)}`,
      aim: 'p95 2 ms',
    },
    ...result.engines.map(({ name, spent }, at) => ({
      what: `${count} names: search, the same queries: ${name}`,
      figure: `median ${milliseconds(spent.median)}`,
      spread: `${milliseconds(spent.low)} to ${milliseconds(spent.high)}`,
      ...(at === 0 ? {} : { ratio: `product ${times(spent.median / result.engines[0]!.spent.median)} faster` }),
    })),
    { what: 'one page of 200 paragraphs: walking its text nodes', figure: per('walk') },
    {
      what: 'the same, 1,000 names: walked and scanned as the background does, nothing changed',
      figure: per('scan'),
    },
    {
      what: 'the same, 1,000 names: mark.js',
      figure: per('mark.js'),
      ratio: `product ${times(ratio('mark.js', 'scan'))} faster`,
    },
    {
      what: 'the same, 1,000 names: one RegExp over the text',
      figure: per('regexp'),
      ratio: `product ${times(ratio('regexp', 'scan'))} faster`,
    },
  ];
}

/** The contenders and what they measure, as one script for a page. */
async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: { entry: join(import.meta.dirname, 'in-browser.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const results = Array.isArray(output) ? output : [output];
  for (const result of results)
    if ('output' in result) for (const file of result.output) if (file.type === 'chunk') return file.code;
  throw new Error('bench: the script for the browser was not built');
}
