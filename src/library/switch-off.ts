import type { Claim } from '../model/claim.ts';
import type { Report } from '../model/report.ts';
import type { TextRecord } from './library-record.ts';

/** A report without the claims and mentions that the reader switched off; what pointed at a mention moves along or goes. */
export function switchOff(report: Report, off: TextRecord['off']): Report {
  if (off.claims.length === 0 && off.mentions.length === 0) return report;
  const place = new Map<number, number>();
  const mentions = report.mentions.filter((_, i) => {
    if (off.mentions.includes(i)) return false;
    place.set(i, place.size);
    return true;
  });
  const claims = report.claims
    .filter((_, i) => !off.claims.includes(i))
    .map((claim): Claim => ({
      ...claim,
      places: claim.places.flatMap((i) => place.get(i) ?? []),
      groups: claim.groups.flatMap((group) => {
        const mention = place.get(group.mention);
        return mention === undefined ? [] : [{ ...group, mention }];
      }),
    }));
  return { ...report, mentions, claims };
}
