import { exportBibtex } from '../../src/library/export-bibtex.ts';
import { exportCsl } from '../../src/library/export-csl.ts';
import { exportRis } from '../../src/library/export-ris.ts';
import { packId } from '../../src/model/id.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Report } from '../../src/model/report.ts';
import type { IncidentView, SourceView } from '../../src/model/view.ts';
import type { References } from '../../src/ui/explorer-port.ts';

const WRITERS: Readonly<Record<string, (pack: Pack) => string>> = {
  BibTeX: exportBibtex,
  RIS: exportRis,
  'CSL-JSON': exportCsl,
};

/** The sources of an incident by the writers of the library's exports: each report once, what is not known left out. */
export const references: References = {
  formats: Object.keys(WRITERS),
  write: (incident, format) => WRITERS[format]?.(packOf(incident)) ?? '',
};

function packOf({ claims }: IncidentView): Pack {
  const sources = new Map(claims.map(({ source }) => [source.report, source]));
  return {
    format: 'backstory-pack',
    version: 1,
    id: packId('references'),
    name: '',
    entities: [],
    reports: [...sources.values()].map(reportOf),
    incidents: [],
  };
}

/** A source with the fields that a reference has; its text stays where it is. */
function reportOf({ report, publisher, author, title, url, language, published }: SourceView): Report {
  const nothing = { sentences: [], dates: [], mentions: [], hedges: [], attributions: [], claims: [], problems: [] };
  return {
    id: report,
    text: '',
    ...(title === null ? {} : { title }),
    ...(publisher === null ? {} : { publisher }),
    ...(author === undefined ? {} : { author }),
    ...(url === null ? {} : { url }),
    language,
    published,
    ...nothing,
  };
}
