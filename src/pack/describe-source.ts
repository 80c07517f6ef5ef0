import { UNKNOWN_DATE } from '../model/dated.ts';
import type { ReportId } from '../model/id.ts';
import type { SourceView } from '../model/view.ts';
import { DIGEST_PACK } from './describe-head.ts';
import type { KnownFacts } from './known-facts.ts';

/** A report as a source. A report that is not at hand is a source of which nothing is known. */
export function describeSource(facts: KnownFacts, id: ReportId): SourceView {
  const report = facts.report(id);
  const pack = facts.packOf(id);
  return {
    report: id,
    publisher: report?.publisher ?? null,
    ...(report?.author === undefined ? {} : { author: report.author }),
    title: report?.title ?? null,
    url: safeUrl(report?.url),
    published: report?.published ?? UNKNOWN_DATE,
    language: report?.language ?? 'und',
    isSummary: pack?.id === DIGEST_PACK,
    isPrivate: pack?.private ?? false,
  };
}

/** The address when it is http or https, else null: nothing else ever becomes a link. */
export function safeUrl(url: string | undefined): string | null {
  return url !== undefined && /^https?:\/\/[^\s/]/i.test(url) ? url : null;
}
