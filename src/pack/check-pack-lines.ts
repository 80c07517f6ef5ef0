import type { FileProblem, Outcome } from '../model/problem.ts';
import { CitationCheck } from './citation-check.ts';
import { readPackLines, type PackFacts } from './read-pack-lines.ts';
import type { PackListName } from './validate-pack.ts';

/** What a large pack is, when it was let in. */
export interface CheckedLines {
  readonly head: PackFacts;
  readonly counts: { readonly [K in PackListName]: number };
}

const MOST_PROBLEMS = 50;

/**
 * The door for packs that are too large to be read whole (see `readPackLines`): the same checks as `decodePack`, one record at a time.
 * `null` when it is refused, and then at least one problem says line and why. Rejects only when the bytes stop coming.
 */
export async function checkPackLines(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<Outcome<CheckedLines | null>> {
  const problems: FileProblem[] = [];
  const tell = (one: FileProblem): void => {
    if (problems.length < MOST_PROBLEMS) problems.push(one);
  };
  const counts = { entities: 0, reports: 0, incidents: 0 };
  const citations = new CitationCheck();
  const lines = readPackLines(chunks, { file, problem: tell, check: true });
  for (;;) {
    const { done, value } = await lines.next();
    if (done) {
      if (value === null) return { value: null, problems };
      let wrong = 0;
      citations.finish((line, sentence) => {
        wrong += 1;
        tell({ file, line, column: 1, sentence });
      });
      return { value: wrong > 0 ? null : { head: value, counts }, problems };
    }
    counts[value.list] += 1;
    if (value.list === 'reports') citations.report(value.record);
    else if (value.list === 'incidents') citations.incident(value.record, value.line);
  }
}
