import { clusterReports } from '../../src/incidents/cluster-reports.ts';
import { reportId } from '../../src/model/id.ts';
import type { Report } from '../../src/model/report.ts';
import { readSet, score } from './run-score.ts';

/** Reports of the same event, by B-cubed. Text, title and publication date are given. */
interface Doc {
  readonly id: string;
  readonly date: string;
  readonly title?: string;
  readonly text: string;
}

const docs = readSet<Doc>('clusters');
const reports = docs.map(({ id, date, title, text }): Report => ({
  id: reportId(id),
  text,
  ...(title ? { title } : {}),
  language: 'en',
  published: { edtf: date.slice(0, 10), from: date.slice(0, 10), to: date.slice(0, 10), basis: 'metadata', why: [] },
  sentences: [],
  dates: [],
  mentions: [],
  hedges: [],
  attributions: [],
  claims: [],
  problems: [],
}));
const start = performance.now();
const clusters = clusterReports(reports);
const milliseconds = performance.now() - start;
const scored = score(
  'clusters',
  clusters.flatMap((cluster, index) => cluster.map((id) => ({ id, cluster: String(index) }))),
);
console.log(scored.lines.join('\n'));
console.log(`${String(docs.length)} reports in ${milliseconds.toFixed(0)} ms`);
