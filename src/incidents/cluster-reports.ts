import { daysBetween } from '../dates/days.ts';
import type { ReportId } from '../model/id.ts';
import type { Report } from '../model/report.ts';
import { reportVectors, similarity, type TermVector } from './report-vectors.ts';

/** Average cosine above which two groups of reports tell of one event. Set on a development set of news events. */
const ALIKE = 0.085;
/** Reports further apart (days) usually tell of other events: their cosine counts so much. */
const WINDOW = 30;
const BEYOND = 0.6;
/** A term in more reports than this finds no pairs. */
const MOST_COMMON = 400;
/** Larger components are left as they are: joining them pair by pair would take too long. */
const LARGEST = 600;

/**
 * Reports that tell of one event, by their words, their names and their dates: lists of report ids, each sorted, the lists by their
 * first id. Every report is in one list. Average linkage on TF-IDF cosines; the order of the reports does not matter.
 */
export function clusterReports(reports: readonly Report[]): readonly (readonly ReportId[])[] {
  const sorted = [...new Map(reports.map((report) => [report.id, report])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const vectors = reportVectors(sorted);
  const near = neighbours(sorted, vectors);
  const clusters = components(near).flatMap((part) => (part.length > LARGEST ? [part] : averageLinkage(part, near)));
  return clusters
    .map((cluster) =>
      cluster
        .map((index) => sorted[index]?.id)
        .filter((id) => id !== undefined)
        .sort(),
    )
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

/** For each report the ones that share a term with it, with their cosine, less for those far away in time. */
function neighbours(
  reports: readonly Report[],
  vectors: readonly TermVector[],
): readonly ReadonlyMap<number, number>[] {
  const holders = new Map<string, number[]>();
  vectors.forEach((vector, index) => {
    for (const term of vector.keys()) holders.set(term, [...(holders.get(term) ?? []), index]);
  });
  return vectors.map((vector, index) => {
    const found = new Map<number, number>();
    for (const term of vector.keys()) {
      const others = holders.get(term) ?? [];
      if (others.length > MOST_COMMON) continue;
      for (const other of others) {
        if (other === index || found.has(other)) continue;
        const weight = isClose(reports[index], reports[other]) ? 1 : BEYOND;
        found.set(other, weight * similarity(vector, vectors[other] ?? new Map()));
      }
    }
    return found;
  });
}

function isClose(a: Report | undefined, b: Report | undefined): boolean {
  const [x, y] = [a?.published, b?.published];
  if (!x?.from || !y?.to || !y.from || !x.to) return true;
  return daysBetween(x.to, y.from) <= WINDOW && daysBetween(y.to, x.from) <= WINDOW;
}

/** Groups that are linked by cosines of at least half the threshold; nothing outside can join them. */
function components(near: readonly ReadonlyMap<number, number>[]): readonly (readonly number[])[] {
  const seen = new Set<number>();
  const parts: number[][] = [];
  for (let start = 0; start < near.length; start += 1) {
    if (seen.has(start)) continue;
    const part = [start];
    seen.add(start);
    for (const at of part) {
      for (const [other, cosine] of near[at] ?? []) {
        if (cosine < ALIKE / 2 || seen.has(other)) continue;
        seen.add(other);
        part.push(other);
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts;
}

function averageLinkage(
  part: readonly number[],
  near: readonly ReadonlyMap<number, number>[],
): readonly (readonly number[])[] {
  const clusters: (readonly number[])[] = part.map((index) => [index]);
  const sums = new Map<number, number[]>();
  part.forEach((a, i) =>
    sums.set(
      i,
      part.map((b) => near[a]?.get(b) ?? 0),
    ),
  );
  const alive = new Set(part.keys());
  for (;;) {
    let best: [number, number] | null = null;
    let most = ALIKE;
    for (const i of alive) {
      for (const j of alive) {
        if (j <= i) continue;
        const average = (sums.get(i)?.[j] ?? 0) / ((clusters[i]?.length ?? 1) * (clusters[j]?.length ?? 1));
        if (average > most) [best, most] = [[i, j], average];
      }
    }
    if (!best) return [...alive].map((i) => clusters[i] ?? []);
    const [i, j] = best;
    clusters[i] = [...(clusters[i] ?? []), ...(clusters[j] ?? [])];
    const [x, y] = [sums.get(i) ?? [], sums.get(j) ?? []];
    for (const k of alive) {
      const sum = (x[k] ?? 0) + (y[k] ?? 0);
      x[k] = sum;
      const row = sums.get(k);
      if (row) row[i] = sum;
    }
    alive.delete(j);
  }
}
