import { buildIncidents } from '../incidents/build-incidents.ts';
import type { PackId } from '../model/id.ts';
import { PACK_VERSION } from '../model/pack.ts';
import type { Mention } from '../model/mention.ts';
import type { Report } from '../model/report.ts';
import { Complaints } from '../pack/validate-pack-fields.ts';
import { report as checkReport } from '../pack/validate-report.ts';
import type { ConsoleOutput } from './console-output.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { jsonLines } from './read-inputs.ts';
import { ReportSpool } from './report-spool.ts';
import { writePackFile } from './write-pack-files.ts';

export interface ReportsHead {
  readonly id: PackId;
  readonly name: string;
  readonly private?: boolean;
  /** File or folder of the entities that go into the pack. */
  readonly gazetteer: string;
}

/**
 * The reduce of `read`: lines `{report}` that it printed (or bare reports), from a file or `-`, to a pack file; returns the counts.
 * A line that is no report is a problem and the rest goes on. Full reports wait in a file beside the pack; memory holds of each only
 * what incidents are made of, and reports that claim nothing not at all.
 */
export async function buildFromReports(
  reports: string,
  file: string,
  { gazetteer, ...head }: ReportsHead,
  out: ConsoleOutput,
): Promise<{ out: string; entities: number; reports: number; incidents: number }> {
  const { value: entities, problems } = await loadGazetteer(gazetteer);
  problems.forEach((problem) => out.problem(problem));
  const spool = new ReportSpool(`${file}.reports.part`);
  try {
    const kept: Report[] = [];
    for await (const { value, line } of jsonLines(reports, out)) {
      const report = readLine(value, (sentence) => out.unreadable({ file: reports, line, column: 1, sentence }));
      if (report && spool.add(report) && report.claims.length > 0) kept.push(withoutRest(report, spool));
    }
    const built = buildIncidents(kept, entities);
    const redated = new Map(built.reports.filter(isUndated).map((report) => [report.id, report]));
    const all = entities.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    await writePackFile(
      {
        format: 'backstory-pack',
        version: PACK_VERSION,
        ...head,
        entities: all,
        incidents: built.incidents,
        reports: spool.reports((report) => redate(report, redated.get(report.id))),
      },
      file,
    );
    return { out: file, entities: all.length, reports: spool.size, incidents: built.incidents.length };
  } finally {
    spool.remove();
  }
}

function readLine(value: object, tell: (sentence: string) => void): Report | null {
  const complaints = new Complaints();
  const report = checkReport('report' in value ? value.report : value, complaints);
  if (report && complaints.sentences.length === 0) return report;
  tell(`this line is not a report (${complaints.sentences[0] ?? 'unreadable'}); it is left out`);
  return null;
}

const NOTHING: Mention = Object.freeze({ start: 0, end: 0, text: '', kind: 'place', entity: null, name: '' });

/**
 * What incidents are made of; the text is read from the file when it is asked for. Undated reports keep their dates and sentences, because
 * what others know may date them anew.
 */
function withoutRest(report: Report, spool: ReportSpool): Report {
  const { text: _text, ...rest } = report;
  const used = new Set(
    report.claims.flatMap((claim) => [...claim.places, ...claim.groups.map((group) => group.mention)]),
  );
  const mentions = report.mentions.map((mention, at) => (used.has(at) || mention.adjective ? mention : NOTHING));
  const { sentences, dates } = isUndated(report) ? report : { sentences: [], dates: [] };
  const lists = { mentions, sentences, dates, hedges: [], attributions: [], problems: [] };
  return {
    ...rest,
    ...lists,
    get text() {
      return spool.textOf(report.id);
    },
  };
}

function isUndated(report: Report): boolean {
  return report.published.basis === 'inferred' || report.published.basis === 'unknown';
}

function redate(report: Report, known: Report | undefined): Report {
  return known ? { ...report, published: known.published, dates: known.dates, claims: known.claims } : report;
}
