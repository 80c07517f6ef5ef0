import type { Report } from '../model/report.ts';

/** A report as weighted terms of length 1. */
export type TermVector = ReadonlyMap<string, number>;

/** Words of a text beyond this many UTF-16 units tell no more of its subject. */
const READ = 6000;
/** Terms kept of one report, the heaviest first. */
const MOST_TERMS = 120;
/** How much more a term counts in a title, and as a name. */
const IN_TITLE = 3;
const AS_NAME = 2;

/**
 * TF-IDF vectors of reports (Salton and Buckley 1988: 1 + log tf, log N/df), names and words of the title counting more.
 * Terms are small-letter words cut to seven letters; in the order of `reports`.
 */
export function reportVectors(reports: readonly Report[]): readonly TermVector[] {
  const counts = reports.map(termCounts);
  const documents = new Map<string, number>();
  for (const terms of counts) for (const term of terms.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
  return counts.map((terms) => {
    const weights: [string, number][] = [];
    for (const [term, count] of terms) {
      const rarity = Math.log((reports.length + 1) / (documents.get(term) ?? 1));
      if (rarity > 0) weights.push([term, (1 + Math.log(count)) * rarity]);
    }
    weights.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const kept = weights.slice(0, MOST_TERMS);
    const length = Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return new Map(kept.map(([term, weight]) => [term, weight / length]));
  });
}

function termCounts(report: Report): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const [word] of text.matchAll(/[\p{L}\p{N}]{3,40}/gu)) {
      const name = /^\p{Lu}/u.test(word) ? AS_NAME : 1;
      const term = word.toLowerCase().slice(0, 7);
      if (!COMMON.has(term)) counts.set(term, (counts.get(term) ?? 0) + weight * name);
    }
  };
  add(report.text.slice(0, READ), 1);
  if (report.title) add(report.title, IN_TITLE);
  return counts;
}

/** Cosine of two vectors. */
export function similarity(a: TermVector, b: TermVector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

const COMMON = new Set(
  (
    'the and for that with was his her has had have are not but from they this which who were been will would said says say after also more than about ' +
    'their there when what into over out all one two its can could him she you your our may some other people time year years day days last first new ' +
    'before being between because under while where since during only just them then these those such very most many even made make told reuters afp ' +
    'monday tuesda wednes thursda friday saturda sunday'
  )
    .split(' ')
    .map((word) => word.slice(0, 7)),
);
