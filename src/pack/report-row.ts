import type { Certainty, ClaimKind } from '../model/claim.ts';
import type { EntityKind } from '../model/entity.ts';
import type { EntityId } from '../model/id.ts';
import type { Report } from '../model/report.ts';
import type { ReportSource } from './known-facts.ts';

/** A report as it is stored for look-ups: what screens show, and what search finds it by. */
export interface ReportRow extends ReportSource {
  readonly kinds: readonly ClaimKind[];
  readonly certainties: readonly Certainty[];
  /** What it names, each once: kind, name, and entity where it is known. Adjectives have no name here. */
  readonly names: readonly (readonly [EntityKind, string | null, EntityId | null])[];
}

export function toReportRow(report: Report): ReportRow {
  const { id, text, title, publisher, author, url, language, published, copy_of, claims, mentions } = report;
  const names = new Map(
    mentions.map(({ kind, name, entity, adjective }) => {
      const named = [kind, adjective ? null : name, entity] as const;
      return [named.join('\n'), named] as const;
    }),
  );
  return {
    id,
    text,
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(author === undefined ? {} : { author }),
    ...(url === undefined ? {} : { url }),
    language,
    published,
    ...(copy_of === undefined ? {} : { copy_of }),
    kinds: [...new Set(claims.map(({ kind }) => kind))],
    certainties: [...new Set(claims.map(({ certainty }) => certainty))],
    names: [...names.values()],
  };
}
