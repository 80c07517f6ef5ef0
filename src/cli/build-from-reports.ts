import { incidentsByDay } from '../incidents/incidents-by-day.ts';
import { isEarlierReport } from '../incidents/is-earlier-report.ts';
import { isUndated } from '../incidents/tighten-published.ts';
import type { Entity } from '../model/entity.ts';
import type { PackId, ReportId } from '../model/id.ts';
import type { Incident } from '../model/incident.ts';
import { PACK_VERSION } from '../model/pack.ts';
import type { Mention } from '../model/mention.ts';
import type { Report } from '../model/report.ts';
import { Complaints } from '../pack/validate-pack-fields.ts';
import { report as checkReport } from '../pack/validate-report.ts';
import type { ConsoleOutput } from './console-output.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { jsonLines } from './read-inputs.ts';
import { RecordSpool } from './record-spool.ts';
import { writePackFile } from './write-pack-files.ts';

export interface ReportsHead {
  readonly id: PackId;
  readonly name: string;
  readonly private?: boolean;
  /** File or folder of the entities that go into the pack. */
  readonly gazetteer: string;
  /** Go on with the reports that an interrupted run left beside the pack. */
  readonly resume?: boolean;
}

/**
 * The reduce of `read`: lines `{report}` that it printed (or bare reports), from a file or `-`, to a pack file; returns the counts.
 * A line that is no report is a problem and the rest goes on; of a text that is given twice the report counts that was published first. Reports and incidents wait in files beside the pack; memory holds one
 * day of claims, and of the other claims what they are compared by (`incidentsByDay`).
 */
export async function buildFromReports(
  reports: string,
  file: string,
  { gazetteer, resume, ...head }: ReportsHead,
  out: ConsoleOutput,
): Promise<{ out: string; entities: number; reports: number; incidents: number }> {
  const { value: entities, problems } = await loadGazetteer(gazetteer);
  problems.forEach((problem) => out.problem(problem));
  const spool = new RecordSpool<Report>(`${file}.reports.part`, resume, isEarlierReport);
  for await (const { value, line } of jsonLines(reports, out)) {
    const report = readLine(value, (sentence) => out.unreadable({ file: reports, line, column: 1, sentence }));
    if (report) spool.add(report);
  }
  const incidents = new RecordSpool<Incident>(`${file}.incidents.part`);
  try {
    const { redated, places } = mergeIncidents(spool, entities, incidents);
    const all = entities.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    await writePackFile(
      {
        format: 'backstory-pack',
        version: PACK_VERSION,
        ...head,
        entities: all,
        incidents: incidents.records(orderOf(incidents.ids, places)),
        reports: redatedReports(spool, redated),
      },
      file,
    );
    spool.remove();
    return { out: file, entities: all.length, reports: spool.size, incidents: incidents.size };
  } finally {
    incidents.remove();
  }
}

function readLine(value: object, tell: (sentence: string) => void): Report | null {
  const complaints = new Complaints();
  const report = checkReport('report' in value ? value.report : value, complaints);
  if (report && complaints.sentences.length === 0) return report;
  tell(`this line is not a report (${complaints.sentences[0] ?? 'unreadable'}); it is left out`);
  return null;
}

/** From so many incidents on those of one place stand together in the file. */
const LARGE = 2000;

/**
 * The order in which incidents are written: that of their ids, and in a large pack first by the place, so that what a reader asks
 * of one entity lies together when the pack is taken apart.
 */
function orderOf(ids: readonly string[], places: ReadonlyMap<string, string>): readonly string[] {
  if (ids.length < LARGE) return ids;
  const key = (id: string): string => places.get(id) ?? '';
  return ids.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a < b ? -1 : 1));
}

/** Writes the incidents of all reports; returns where each was, and the reports whose dates the others may have bettered. */
function mergeIncidents(
  spool: RecordSpool<Report>,
  entities: readonly Entity[],
  incidents: RecordSpool<Incident>,
): { readonly redated: (report: Report) => Report; readonly places: ReadonlyMap<string, string> } {
  const texts = new RecentTexts((id) => spool.get(id).text);
  const shelf = { ids: spool.ids as readonly ReportId[], get: (id: ReportId) => withoutRest(spool.get(id), texts) };
  const places = new Map<string, string>();
  const made = incidentsByDay(shelf, entities);
  for (let next = made.next(); ; next = made.next()) {
    if (next.done) return { redated: next.value, places };
    incidents.add(next.value);
    const [place] = next.value.places;
    if (place) places.set(next.value.id, place.entity ?? place.name);
  }
}

function* redatedReports(spool: RecordSpool<Report>, redated: (report: Report) => Report): Generator<Report> {
  for (const report of spool.records()) yield redated(report);
}

/** UTF-16 units of the texts that are held at once: the reports of a busy day. */
const MOST_HELD = 4 << 20;
const NOTHING: Mention = Object.freeze({ start: 0, end: 0, text: '', kind: 'place', entity: null, name: '' });

/**
 * What incidents are made of; the text is read from the file when it is asked for, and not held with it. Undated
 * reports keep their dates and sentences, because what others know may date them anew.
 */
function withoutRest({ text, ...rest }: Report, texts: RecentTexts): Report {
  texts.keep(rest.id, text);
  return textLater(lean(rest), texts);
}

function lean(report: Omit<Report, 'text'>): Omit<Report, 'text'> {
  const used = new Set(
    report.claims.flatMap((claim) => [...claim.places, ...claim.groups.map((group) => group.mention)]),
  );
  const mentions = report.mentions.map((mention, at) => (used.has(at) || mention.adjective ? mention : NOTHING));
  const { sentences, dates } = isUndated(report) ? report : { sentences: [], dates: [] };
  return { ...report, mentions, sentences, dates, hedges: [], attributions: [], problems: [] };
}

/** A function of its own, because what asks for the text would otherwise hold everything that stood around it, the text too. */
function textLater({ id, ...rest }: Omit<Report, 'text'>, texts: RecentTexts): Report {
  return {
    id,
    ...rest,
    get text() {
      return texts.get(id);
    },
  };
}

/** Texts of the reports that were last looked at. */
class RecentTexts {
  private readonly texts = new Map<string, string>();
  private held = 0;
  private readonly read: (id: string) => string;

  constructor(read: (id: string) => string) {
    this.read = read;
  }

  keep(id: string, text: string): void {
    if (this.texts.delete(id)) this.held -= text.length;
    this.texts.set(id, text);
    this.held += text.length;
    for (const [oldest, other] of this.texts) {
      if (this.held <= MOST_HELD) break;
      this.texts.delete(oldest);
      this.held -= other.length;
    }
  }

  get(id: string): string {
    const text = this.texts.get(id) ?? this.read(id);
    this.keep(id, text);
    return text;
  }
}
