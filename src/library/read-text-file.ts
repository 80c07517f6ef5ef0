import type { FileProblem, Outcome } from '../model/problem.ts';
import { parseSource } from '../reports/parse-source.ts';
import type { TextInput } from './text-input.ts';

/** Longest text taken from one file, in UTF-16 units. */
const MOST_TEXT = 2_000_000;

/** A text file (with or without a header of `key: value` lines) or a Markdown file as the library takes it; null when it is empty. */
export function readTextFile(file: string, raw: string, isMarkdown: boolean): Outcome<TextInput | null> {
  const { value, problems } = parseSource(file, isMarkdown ? headerOfFrontMatter(raw) : raw);
  const all: FileProblem[] = [...problems];
  if (value.source.text.length > MOST_TEXT)
    all.push({ file, line: 1, column: 1, sentence: `only the first ${MOST_TEXT} characters were taken` });
  const body = isMarkdown ? stripMarkdown(value.source.text) : value.source.text;
  const text = body.replaceAll('\r\n', '\n').slice(0, MOST_TEXT);
  if (text.trim() === '') return { value: null, problems: all };
  const title =
    value.source.title ?? (isMarkdown ? /^#{1,3} (.{1,300})$/m.exec(value.source.text)?.[1]?.trim() : undefined);
  const input: TextInput = {
    source: { ...value.source, text, ...(title === undefined ? {} : { title }) },
    origin: 'file',
    ...(value.source.published === undefined ? {} : { published_from: 'header' }),
  };
  return { value: input, problems: all };
}

/** YAML front matter of plain `key: value` lines, as the header of a source file. */
function headerOfFrontMatter(raw: string): string {
  const found = /^\ufeff?---\r?\n([\s\S]{0,8000}?)\r?\n---\r?\n/.exec(raw);
  if (!found) return raw;
  const lines = (found[1] ?? '').split(/\r?\n/).filter((line) => /^[A-Za-z][\w-]*: *\S/.test(line));
  const header = lines.map((line) => line.replace(/^([\w-]+): *["']?(.*?)["']?$/, '$1: $2'));
  return `${header.join('\n')}\n\n${raw.slice(found[0].length)}`;
}

/** Markdown as plain text: marks, link targets, images and comments go, words stay. */
function stripMarkdown(text: string): string {
  return text
    .replace(/<!--[^]{0,20000}?-->/g, '')
    .split('\n')
    .map((line) =>
      line
        .slice(0, 20_000)
        .replace(/^ {0,3}(?:#{1,6} +|> ?|[-*+] +(?:\[[ xX]\] +)?|\d{1,3}[.)] +)/, '')
        .replace(/^ {0,3}(?:```.*|~~~.*|[-*_=]{3,}) *$/, '')
        .replace(/!\[([^\][]{0,500})\]\([^()\s]{0,2000}\)/g, '$1')
        .replace(/\[([^\][]{1,500})\]\([^()]{0,2000}\)/g, '$1')
        .replace(/(\*\*|__|~~|`)([^*_~`]{1,2000})\1/g, '$2')
        .replace(/(^|[\s(])([*_])([^*_\s][^*_]{0,2000})\2/g, '$1$3'),
    )
    .join('\n');
}
