import { once } from 'node:events';
import type { FileProblem } from '../model/problem.ts';

/** How many problems are printed one by one before the rest is only counted. */
const SHOWN_PROBLEMS = 1000;

/** Results on standard output as JSON lines, problems on standard error; remembers whether an input could not be read. */
export class ConsoleOutput {
  private problems = 0;
  failed = false;

  /** One result line; waits when the reader of the pipe is slow, so that memory stays bounded. */
  async line(value: unknown): Promise<void> {
    await this.text(`${JSON.stringify(value)}\n`);
  }

  async text(text: string): Promise<void> {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  }

  /** `file:line:column: sentence` on standard error. */
  problem(problem: FileProblem): void {
    this.problems += 1;
    if (this.problems <= SHOWN_PROBLEMS)
      process.stderr.write(`${problem.file}:${problem.line}:${problem.column}: ${problem.sentence}\n`);
    if (this.problems === SHOWN_PROBLEMS) process.stderr.write('more problems follow; they are not printed\n');
  }

  /** A problem that kept an input from being read: the command goes on, and ends with exit code 1. */
  unreadable(problem: FileProblem): void {
    this.failed = true;
    this.problem(problem);
  }
}
