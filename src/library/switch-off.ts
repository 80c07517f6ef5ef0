import type { Claim } from '../model/claim.ts';
import { UNKNOWN_DATE, type Dated } from '../model/dated.ts';
import type { Report } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import type { TextRecord } from './library-record.ts';

/**
 * A report without the claims, mentions and dates that the reader switched off. What pointed at a mention moves along or goes; what
 * was dated by words that are no date is undated.
 */
export function switchOff(report: Report, off: TextRecord['off']): Report {
  const { claims: offClaims, mentions: offMentions, dates: offDates = [] } = off;
  if (offClaims.length + offMentions.length + offDates.length === 0) return report;
  const place = new Map<number, number>();
  const mentions = report.mentions.filter((_, i) => {
    if (offMentions.includes(i)) return false;
    place.set(i, place.size);
    return true;
  });
  const noDates: readonly Span[] = report.dates.filter((_, i) => offDates.includes(i));
  const dated = (when: Dated): Dated =>
    when.why.some((reason) => noDates.some((date) => reason.start < date.end && date.start < reason.end))
      ? UNKNOWN_DATE
      : when;
  const claims = report.claims
    .filter((_, i) => !offClaims.includes(i))
    .map((claim): Claim => ({
      ...claim,
      when: dated(claim.when),
      places: claim.places.flatMap((i) => place.get(i) ?? []),
      groups: claim.groups.flatMap((group) => {
        const mention = place.get(group.mention);
        return mention === undefined ? [] : [{ ...group, mention }];
      }),
    }));
  const dates = report.dates.filter((_, i) => !offDates.includes(i));
  return { ...report, published: dated(report.published), dates, mentions, claims };
}
