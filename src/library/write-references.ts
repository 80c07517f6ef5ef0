import type { Pack } from '../model/pack.ts';
import type { SourceView } from '../model/view.ts';
import type { ReportSource } from '../pack/known-facts.ts';
import { exportBibtex } from './export-bibtex.ts';
import { exportCsl } from './export-csl.ts';
import { exportRis } from './export-ris.ts';
import { listPack } from './list-pack.ts';

const WRITERS: ReadonlyMap<string, (pack: Pack) => string> = new Map([
  ['BibTeX', exportBibtex],
  ['RIS', exportRis],
  ['CSL-JSON', exportCsl],
]);

/** Sources by the writers of the library's exports: each report once, what is not known left out. Empty for a format that nobody knows. */
export function writeReferences(sources: readonly SourceView[], format: string): string {
  const unique = new Map(sources.map((source) => [source.report, source]));
  return WRITERS.get(format)?.(listPack([...unique.values()].map(reportOf))) ?? '';
}

/** A source with the fields that a reference has; its text stays where it is. */
function reportOf({ report, publisher, author, title, url, language, published }: SourceView): ReportSource {
  return {
    id: report,
    text: '',
    ...(title === null ? {} : { title }),
    ...(publisher === null ? {} : { publisher }),
    ...(author === undefined ? {} : { author }),
    ...(url === null ? {} : { url }),
    language,
    published,
  };
}
