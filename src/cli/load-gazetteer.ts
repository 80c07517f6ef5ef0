import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseGazetteer } from '../gazetteer/parse-gazetteer.ts';
import type { Entity } from '../model/entity.ts';
import type { FileProblem, Outcome } from '../model/problem.ts';
import { decodeFile } from './decode-file.ts';

/** Entities of one gazetteer file, or of all `.jsonl` files of a folder (in the order of their names). */
export async function loadGazetteer(path: string): Promise<Outcome<readonly Entity[]>> {
  const info = await stat(path).catch(() => null);
  if (!info)
    return { value: [], problems: [{ file: path, line: 1, column: 1, sentence: 'there is no such gazetteer' }] };
  const files = info.isDirectory()
    ? (await readdir(path))
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => join(path, name))
    : [path];
  const problems: FileProblem[] = [];
  const lines: string[] = [];
  for (const file of files) {
    const decoded = await decodeFile(file);
    problems.push(...decoded.problems);
    if (decoded.text === null) continue;
    // All files are parsed together, so that part-of may point across files.
    lines.push(decoded.text);
  }
  const all = parseGazetteer(path, lines.join('\n'));
  return {
    value: all.value,
    problems: [...problems, ...(files.length === 1 ? all.problems : locate(all.problems, files, lines))],
  };
}

/** Line numbers of the joined text back to file and line. */
function locate(problems: readonly FileProblem[], files: readonly string[], texts: readonly string[]): FileProblem[] {
  const starts: number[] = [];
  let line = 1;
  for (const text of texts) {
    starts.push(line);
    line += text.split('\n').length;
  }
  return problems.map((problem) => {
    const index = starts.findLastIndex((start) => start <= problem.line);
    return { ...problem, file: files[index] ?? problem.file, line: problem.line - (starts[index] ?? 1) + 1 };
  });
}
