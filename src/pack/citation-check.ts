import type { Incident } from '../model/incident.ts';
import type { Report } from '../model/report.ts';

/** What incidents cite of one report: the highest claim, the furthest word, and the line of an incident that goes so far. */
interface Cited {
  claims: number;
  end: number;
  line: number;
}

/**
 * As `crossCheck`, for a pack that is read record by record and whose incidents stand before its reports: holds a few numbers for each
 * report. `finish` tells what is cited and not there.
 */
export class CitationCheck {
  private readonly cited = new Map<string, Cited>();
  private readonly there = new Map<string, Omit<Cited, 'line'>>();

  incident({ claims }: Incident, line: number): void {
    for (const { report, claim, evidence, figures, according_to } of claims) {
      const before = this.cited.get(report) ?? { claims: 0, end: 0, line };
      const end = [...evidence, ...figures, ...according_to].reduce((most, part) => Math.max(most, part.end), 0);
      const goesFurther = claim + 1 > before.claims || end > before.end;
      this.cited.set(report, {
        claims: Math.max(before.claims, claim + 1),
        end: Math.max(before.end, end),
        line: goesFurther ? line : before.line,
      });
    }
  }

  report({ id, claims, text }: Pick<Report, 'id' | 'claims' | 'text'>): void {
    this.there.set(id, { claims: claims.length, end: text.length });
  }

  finish(tell: (line: number, sentence: string) => void): void {
    for (const [report, { claims, end, line }] of this.cited) {
      const known = this.there.get(report);
      if (!known) tell(line, `an incident cites the report "${report}", which is not in the pack`);
      else if (claims > known.claims)
        tell(line, `an incident cites claim ${claims - 1} of a report that has ${known.claims}`);
      else if (end > known.end) tell(line, `an incident cites words beyond the end of the report "${report}"`);
    }
  }
}
