import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import type { SourceText } from '../model/report.ts';
import { parseSource } from '../reports/parse-source.ts';
import type { ConsoleOutput } from './console-output.ts';
import { decodeBytes, decodeFile } from './decode-file.ts';
import { articleOf, visibleText } from './html-text.ts';

/** One text to work on: `key` is how its result is labelled, `{file}` or `{id}`. */
export interface Input {
  readonly key: { readonly file: string } | { readonly id: unknown };
  readonly source: SourceText;
}

export type HtmlMode = 'article' | 'visible';

const isHtml = (file: string): boolean => /\.(html?|xhtml)$/i.test(file);

/** Texts of files, in the order given; `-` is standard input as one text. What cannot be read is a problem, and the rest goes on. */
export async function* readFiles(files: readonly string[], html: HtmlMode, out: ConsoleOutput): AsyncGenerator<Input> {
  for (const file of files) {
    const { text, problems } = file === '-' ? decodeBytes('-', await buffer(process.stdin)) : await decodeFile(file);
    if (text === null) problems.forEach((problem) => out.unreadable(problem));
    else {
      problems.forEach((problem) => out.problem(problem));
      yield { key: { file }, source: isHtml(file) ? htmlSource(text, html) : plainSource(file, text, out) };
    }
  }
}

function htmlSource(text: string, mode: HtmlMode): SourceText {
  return mode === 'visible' ? { text: visibleText(text) } : articleOf(text);
}

function plainSource(file: string, raw: string, out: ConsoleOutput): SourceText {
  const { value, problems } = parseSource(file, raw);
  problems.forEach((problem) => out.problem(problem));
  return value.source;
}

/** Texts of JSON lines `{id, text, title?, url?, publisher?, published?}` from standard input or a file; a bad line is a problem. */
export async function* readJsonLines(file: string, out: ConsoleOutput): AsyncGenerator<Input> {
  for await (const { value, line } of jsonLines(file, out)) {
    const record = value as Record<string, unknown>;
    if (typeof record['text'] !== 'string')
      out.unreadable({ file, line, column: 1, sentence: 'a line needs a "text" that is a string' });
    else yield { key: { id: record['id'] ?? line }, source: sourceOf(record, record['text']) };
  }
}

function sourceOf(record: Record<string, unknown>, text: string): SourceText {
  const fields: Record<string, string> = {};
  for (const name of ['title', 'url', 'publisher', 'published', 'language']) {
    if (typeof record[name] === 'string') fields[name] = record[name];
  }
  return { text, ...fields };
}

/** The JSON objects of a file or of standard input (`-`), one a line, with their line numbers. Bad lines are problems. */
export async function* jsonLines(file: string, out: ConsoleOutput): AsyncGenerator<{ value: object; line: number }> {
  const stream = file === '-' ? process.stdin : await openLines(file);
  if (!stream) {
    out.unreadable({ file, line: 1, column: 1, sentence: 'cannot be read' });
    return;
  }
  let line = 0;
  for await (const raw of createInterface({ input: stream, crlfDelay: Infinity })) {
    line += 1;
    const text = line === 1 ? raw.replace(/^\uFEFF/, '') : raw;
    if (text.trim() === '') continue;
    const value = parseLine(text);
    if (value === null) out.unreadable({ file, line, column: 1, sentence: 'this line is not a JSON object' });
    else yield { value, line };
  }
}

/** Null for what is not there, or is a folder: told before the lines are read, whose reader would end the program. */
async function openLines(file: string): Promise<Readable | null> {
  try {
    const handle = await open(file);
    if (!(await handle.stat()).isDirectory()) return handle.createReadStream();
    await handle.close();
  } catch {
    // Told by the caller.
  }
  return null;
}

function parseLine(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
