import type { PackId } from '../model/id.ts';
import { PACK_VERSION, type Pack } from '../model/pack.ts';
import { flag, id, oneOf, text, type Check } from './validate-pack-fields.ts';
import { entity } from './validate-entity.ts';
import { incident } from './validate-incident.ts';
import { report } from './validate-report.ts';

/** The keys of a pack that are single values. */
export const PACK_HEAD: { readonly [K in keyof Required<Omit<Pack, PackListName>>]: Check<unknown> } = {
  format: oneOf(['backstory-pack']),
  version: (value, complaints) =>
    value === PACK_VERSION ? value : complaints.tell(`must be ${PACK_VERSION}, the version of the pack's format`),
  id: id<PackId>(),
  name: text(1000, 1),
  licence: text(10_000),
  source: text(10_000),
  private: flag,
};
export const PACK_HEAD_OPTIONAL: readonly string[] = ['licence', 'source', 'private'];

/** The lists of a pack, what one element must be, and how many there may be. */
export type PackListName = 'entities' | 'reports' | 'incidents';
export const PACK_LISTS: {
  readonly [K in PackListName]: { readonly check: Check<Pack[K][number]>; readonly most: number };
} = {
  entities: { check: entity, most: 2_000_000 },
  reports: { check: report, most: 1_000_000 },
  incidents: { check: incident, most: 2_000_000 },
};

/** What does not fit between the records of a pack: incidents that cite reports, claims or words which are not there. */
export function crossCheck(
  pack: Pick<Pack, 'reports' | 'incidents'>,
  tell: (incident: number, sentence: string) => void,
): void {
  const reports = new Map(pack.reports.map((one) => [one.id, one]));
  pack.incidents.forEach((one, at) => {
    for (const claim of one.claims) {
      const cited = reports.get(claim.report);
      if (!cited) tell(at, `cites the report "${claim.report}", which is not in the pack`);
      else if (claim.claim >= cited.claims.length)
        tell(at, `cites claim ${claim.claim} of a report that has ${cited.claims.length}`);
      else if (
        [...claim.evidence, ...claim.figures, ...claim.according_to].some((part) => part.end > cited.text.length)
      )
        tell(at, `cites words beyond the end of the report "${claim.report}"`);
    }
  });
}
