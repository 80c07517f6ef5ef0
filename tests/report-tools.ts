import { readdirSync, readFileSync } from 'node:fs';
import { parseGazetteer } from '../src/gazetteer/parse-gazetteer.ts';
import { createLinker } from '../src/linking/create-linker.ts';
import type { Entity } from '../src/model/entity.ts';
import { packId } from '../src/model/id.ts';
import type { Report } from '../src/model/report.ts';
import { parseSource } from '../src/reports/parse-source.ts';
import { readReport, type ReportTools } from '../src/reports/read-report.ts';

const folder = new URL('../assets/gazetteer/', import.meta.url);

/** The entities of the bundled gazetteer. */
export const bundledEntities: readonly Entity[] = readdirSync(folder)
  .sort()
  .flatMap((file) => parseGazetteer(file, readFileSync(new URL(file, folder), 'utf8')).value);

/** Reading with the bundled names and without the world gazetteer, so that tests need no built file. */
export const bundledTools: ReportTools = {
  linker: createLinker([{ pack: packId('bundled'), entities: bundledEntities }]),
  entities: bundledEntities,
  world: null,
};

/** A text read by the one road. */
export function readText(raw: string): Report {
  return readReport(parseSource('text', raw).value.source, bundledTools);
}

/** A claim in one line: what a table of tests compares. */
export function claimLines(report: Report): readonly string[] {
  return report.claims.map((claim) => {
    const places = claim.places.map((at) => report.mentions[at]?.name).join(', ');
    const figures = claim.figures.map(({ value, what }) => `${value} ${what}`).join(', ');
    return [claim.kind, claim.certainty, claim.when.edtf, places, figures].join(' | ');
  });
}
