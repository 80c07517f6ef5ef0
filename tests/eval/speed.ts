import nlp from 'compromise';
import { loadWorld } from '../../src/cli/load-world.ts';
import type { SourceText } from '../../src/model/report.ts';
import { readReport, type ReportTools } from '../../src/reports/read-report.ts';
import { bundledTools } from '../report-tools.ts';
import { readSet } from './run-score.ts';

/**
 * Speed of reading beside the npm package compromise in one run: the same texts, by turns, best of three; both ask for places, people,
 * organisations (and ours for all the rest). Then our time per unit of text at growing lengths: linear is a flat row.
 */
const texts = readSet<{ readonly text: string }>('clusters')
  .slice(0, 40)
  .map(({ text }) => text);
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
const tools: ReportTools = { ...bundledTools, world: await loadWorld() };
const read = (source: SourceText): unknown => readReport(source, tools);

/** Milliseconds of processor time, so that other work on the machine does not count. */
function time(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const compromise = (text: string): void => {
  const doc = nlp(text);
  doc.places().json();
  doc.people().json();
  doc.organizations().json();
};

let [ours, theirs] = [Infinity, Infinity];
for (let round = 0; round < 3; round += 1) {
  ours = Math.min(
    ours,
    time(() => texts.forEach((text) => read({ text }))),
  );
  theirs = Math.min(
    theirs,
    time(() => texts.forEach(compromise)),
  );
}
console.log(
  `read ${((1000 * ours) / words).toFixed(1)} ms, compromise ${((1000 * theirs) / words).toFixed(1)} ms per 1,000 words: ${(theirs / ours).toFixed(1)} times faster`,
);

const long = texts.join('\n\n');
const row = [50_000, 100_000, 200_000, 400_000, 1_000_000].map((length) => {
  const text = long.repeat(Math.ceil(length / long.length)).slice(0, length);
  return `${String(length / 1000)}k ${((1_000_000 * time(() => read({ text }))) / length / 1000).toFixed(2)}`;
});
console.log(`ms per 1,000 units at lengths of ${row.join(', ')}`);
