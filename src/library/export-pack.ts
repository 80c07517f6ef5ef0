import type { Pack } from '../model/pack.ts';
import { encodePack } from '../pack/encode-pack.ts';
import { exportBibtex } from './export-bibtex.ts';
import { exportCsl } from './export-csl.ts';
import { exportCsv, type CsvOptions } from './export-csv.ts';
import { exportGeojson } from './export-geojson.ts';
import { exportIcs } from './export-ics.ts';
import { exportMarkdown } from './export-markdown.ts';
import { exportRis } from './export-ris.ts';
import { exportTimelineJs } from './export-timelinejs.ts';

/** Formats that a pack can be taken out in. Only `json` keeps everything; each other file says what it loses. */
export const EXPORT_FORMATS = ['json', 'csv', 'geojson', 'ics', 'csl', 'ris', 'bibtex', 'md', 'timelinejs'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** File name ending and media type of each format. */
export const EXPORT_FILES: { readonly [F in ExportFormat]: { readonly ending: string; readonly type: string } } = {
  json: { ending: 'json', type: 'application/json' },
  csv: { ending: 'csv', type: 'text/csv' },
  geojson: { ending: 'geojson', type: 'application/geo+json' },
  ics: { ending: 'ics', type: 'text/calendar' },
  csl: { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  md: { ending: 'md', type: 'text/markdown' },
  timelinejs: { ending: 'timeline.json', type: 'application/json' },
};

const WRITERS: { readonly [F in ExportFormat]: (pack: Pack, options: CsvOptions) => string } = {
  json: encodePack,
  csv: exportCsv,
  geojson: exportGeojson,
  ics: exportIcs,
  csl: exportCsl,
  ris: exportRis,
  bibtex: exportBibtex,
  md: exportMarkdown,
  timelinejs: exportTimelineJs,
};

/** The pack in a format for other programs, as one text. The same pack gives the same text. `options` are for CSV alone. */
export function exportPack(pack: Pack, format: ExportFormat, options: CsvOptions = {}): string {
  return WRITERS[format](pack, options);
}
