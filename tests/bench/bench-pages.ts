import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { visibleText } from '../../src/cli/html-text.ts';
import { seededRandom } from '../seeded-random.ts';

export interface BenchPages {
  readonly kind: 'real' | 'generated';
  readonly texts: readonly string[];
}

/** Texts of real pages where `BACKSTORY_EVAL_DIR` has some, else generated ones; at most `most`, and of 2 KB at least. */
export function benchPages(most: number): BenchPages {
  const folder = join(process.env['BACKSTORY_EVAL_DIR'] ?? '', 'pages', 'dev');
  if (!process.env['BACKSTORY_EVAL_DIR'] || !existsSync(folder))
    return { kind: 'generated', texts: generatedTexts(most) };
  const files = readdirSync(folder).filter((name) => name.endsWith('.html.gz'));
  const texts: string[] = [];
  for (const file of files.sort()) {
    if (texts.length === most) break;
    const text = visibleText(gunzipSync(readFileSync(join(folder, file))).toString());
    if (text.length > 2000) texts.push(text);
  }
  return { kind: 'real', texts };
}

/**
 * Whole pages as they are served: saved real ones where `BACKSTORY_EVAL_DIR` has some, spread over all of them or over those that are
 * wanted, else generated ones.
 */
export function pageBodies(
  most: number,
  isWanted?: (html: string) => boolean,
): {
  readonly kind: 'real' | 'generated';
  readonly bodies: readonly (string | Buffer)[];
} {
  const folder = join(process.env['BACKSTORY_EVAL_DIR'] ?? '', 'pages', 'dev');
  if (!process.env['BACKSTORY_EVAL_DIR'] || !existsSync(folder))
    return { kind: 'generated', bodies: generatedTexts(most).map(asPage) };
  const read = (file: string): Buffer => gunzipSync(readFileSync(join(folder, file)));
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.html.gz'))
    .filter((file) => !isWanted || isWanted(read(file).toString()));
  const step = Math.max(1, files.length / most);
  const chosen = files.sort().filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
  return { kind: 'real', bodies: chosen.map(read) };
}

/** A text in paragraphs of three sentences, between a head and a list of links. */
function asPage(text: string): string {
  const sentences = text.split(/(?<=\.)\s+/);
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 3) }, (_, at) => {
    const [first = '', ...rest] = sentences.slice(at * 3, at * 3 + 3);
    return `<p>${first} <a href="#">${rest.join(' ')}</a></p>`;
  });
  const links = Array.from({ length: 40 }, (_, at) => `<li><a href="#${at}">${sentences[at] ?? 'more'}</a></li>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><meta property="og:type" content="article"><body><ul>${links.join('')}</ul><article>${paragraphs.join('\n')}</article></body></html>`;
}

const SYLLABLES = [
  'ka',
  'ro',
  'min',
  'ta',
  'sel',
  'vor',
  'an',
  'de',
  'lu',
  'pre',
  'is',
  'ton',
  'gar',
  'ne',
  'il',
  'mo',
  'ster',
  'qua',
  'be',
  'rin',
];
const SMALL = [
  'the',
  'of',
  'and',
  'to',
  'in',
  'a',
  'that',
  'was',
  'on',
  'for',
  'with',
  'said',
  'by',
  'at',
  'from',
  'were',
  'after',
  'near',
];

/** `count` texts of 2 to 20 KB of sentences in made-up words, as frequent as words are (Zipf). */
function generatedTexts(count: number): string[] {
  const random = seededRandom(11);
  const vocabulary = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 1 + random.below(4) }, () => random.pick(SYLLABLES)).join(''),
  );
  const word = (): string =>
    random.next() < 0.45 ? random.pick(SMALL) : vocabulary[Math.floor(vocabulary.length ** random.next()) - 1]!;
  const sentence = (): string => {
    const words = Array.from({ length: 8 + random.below(20) }, () => (random.next() < 0.08 ? capital(word()) : word()));
    return `${capital(words.join(' '))}.`;
  };
  return Array.from({ length: count }, () => {
    const sentences: string[] = [];
    for (let size = 2000 + random.below(18_000); size > 0; size -= sentences.at(-1)!.length) sentences.push(sentence());
    return sentences.join(' ');
  });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The texts with names put between their sentences: about one in every `every` characters. */
export function withNames(
  texts: readonly string[],
  names: readonly string[],
  every: number,
): { texts: string[]; planted: { text: number; start: number; end: number }[] } {
  const random = seededRandom(13);
  const planted: { text: number; start: number; end: number }[] = [];
  const full = texts.map((text, at) => {
    let out = '';
    for (let from = 0; from < text.length;) {
      const space = text.indexOf('. ', from + every);
      const to = space === -1 ? text.length : space + 2;
      out += text.slice(from, to);
      from = to;
      if (from >= text.length) break;
      const name = random.pick(names);
      planted.push({ text: at, start: out.length, end: out.length + name.length });
      out += `${name} said so. `;
    }
    return out;
  });
  return { texts: full, planted };
}
