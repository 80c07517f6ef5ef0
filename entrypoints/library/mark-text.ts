import type { Report } from '../../src/model/report.ts';

/** A piece of a report's text: which claims rest on it, and the name or date that it is. */
export interface MarkedPart {
  readonly text: string;
  readonly claims: readonly number[];
  readonly found?: { readonly list: 'mentions' | 'dates'; readonly index: number; readonly kind: string };
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly found: NonNullable<MarkedPart['found']>;
}

/** The text cut wherever a name, a date or the evidence of a claim begins or ends. Where names and dates overlap, the first stands. */
export function markText(report: Pick<Report, 'text' | 'mentions' | 'dates' | 'claims'>): readonly MarkedPart[] {
  const { text, mentions, dates, claims } = report;
  const found = withoutOverlaps([
    ...mentions.map(({ start, end, kind }, index): Found => ({ start, end, found: { list: 'mentions', index, kind } })),
    ...dates.map(({ start, end }, index): Found => ({ start, end, found: { list: 'dates', index, kind: 'date' } })),
  ]);
  const evidence = claims.flatMap((claim, index) => claim.evidence.map(({ start, end }) => ({ start, end, index })));
  const edges = new Set([0, text.length, ...[...found, ...evidence].flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  const parts: MarkedPart[] = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i += 1) {
    const [start = 0, end = 0] = [cuts[i], cuts[i + 1]];
    while ((found[next]?.end ?? Infinity) <= start) next += 1;
    const here = found[next];
    const told = evidence.filter((span) => span.start <= start && end <= span.end).map(({ index }) => index);
    parts.push({
      text: text.slice(start, end),
      claims: [...new Set(told)],
      ...(here && here.start <= start ? { found: here.found } : {}),
    });
  }
  return parts;
}

function withoutOverlaps(spans: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0) && span.end > span.start) kept.push(span);
  return kept;
}
