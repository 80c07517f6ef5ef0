import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type GazetteerFile, parseGazetteers } from '../gazetteer/parse-gazetteer.ts';
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
  const read: GazetteerFile[] = [];
  for (const file of files) {
    const decoded = await decodeFile(file);
    problems.push(...decoded.problems);
    if (decoded.text !== null) read.push({ file, jsonl: decoded.text });
  }
  // all files together, so that part-of may point across files
  const all = parseGazetteers(read);
  return { value: all.value, problems: [...problems, ...all.problems] };
}
