import { addDays } from '../dates/days.ts';
import { readDates, type ReadDate } from '../dates/read-dates.ts';
import { toDated } from '../dates/to-dated.ts';
import type { Claim } from '../model/claim.ts';
import type { Dated } from '../model/dated.ts';
import type { Report } from '../model/report.ts';
import { isPublication } from './claim-item.ts';

/** A report with another publication date: its relative dates, and the claims that lean on them, are resolved again. */
export function redateReport(report: Report, published: Dated): Report {
  const dates = readDates(report.text, { sentences: report.sentences, published, language: report.language });
  const byStart = new Map(dates.map((date) => [date.start, date]));
  const kept = report.dates.map((date) => {
    const again = byStart.get(date.start);
    return again && again.end === date.end ? plain(again) : date;
  });
  return {
    ...report,
    published,
    dates: kept,
    claims: report.claims.map((claim) => redateClaim(report, claim, published, byStart)),
  };
}

/** A weekday that the words gave stays when only a range of days is known; the range then ends with the publication. */
function withWeekday(dated: Dated, weekday: number | undefined, published: Dated): Dated {
  if (weekday === undefined || dated.weekday !== undefined || (dated.from !== null && dated.from === dated.to))
    return dated;
  if (dated.from !== null || dated.to !== null) return { ...dated, weekday };
  const from = published.from === null ? null : addDays(published.from, -7);
  const { to } = published;
  return {
    ...dated,
    edtf: from || to ? `${from ?? '..'}/${to ?? '..'}` : dated.edtf,
    from,
    to,
    weekday,
    basis: from || to ? 'relative' : dated.basis,
  };
}

function plain({ start, end, text, edtf, from, to, value }: ReadDate) {
  return { start, end, text, edtf, from, to, value };
}

function redateClaim(report: Report, claim: Claim, published: Dated, byStart: ReadonlyMap<number, ReadDate>): Claim {
  const { when } = claim;
  if (isPublication(report, claim)) {
    const open = when.edtf.startsWith('../') && published.to !== null;
    const days = open
      ? { edtf: `../${published.to ?? ''}`, from: null, to: published.to }
      : { edtf: published.edtf, from: published.from, to: published.to };
    return { ...claim, when: { ...when, ...days, basis: 'relative', why: published.why } };
  }
  const reason = when.why[0];
  const again = reason && byStart.get(reason.start);
  if (when.basis === 'stated' || !reason || !again || again.end !== reason.end || when.why.length > 1) return claim;
  const dated = withWeekday(toDated(again), when.weekday, published);
  return { ...claim, when: { ...dated, ...(when.time && !dated.time ? { time: when.time } : {}) } };
}
