import type { Pack } from '../model/pack.ts';
import type { Report } from '../model/report.ts';
import { dateParts } from './date-parts.ts';

/** The reports as RIS records (`TY  - NEWS`), CRLF. Loses: texts, incidents, claims, entities, "about" of a date. */
export function exportRis(pack: Pack): string {
  return pack.reports
    .map((report) =>
      recordOf(report)
        .map((line) => `${line}\r\n`)
        .join(''),
    )
    .join('\r\n');
}

function recordOf(report: Report): readonly string[] {
  const parts = dateParts(report.published);
  const pad = (value: number | undefined): string => (value === undefined ? '' : String(value).padStart(2, '0'));
  const date = parts ? `${String(parts[0]).padStart(4, '0')}/${pad(parts[1])}/${pad(parts[2])}/` : undefined;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', report.id],
    ['TI', report.title],
    ['AU', report.author],
    ['T2', report.publisher],
    ['PY', parts ? String(parts[0]).padStart(4, '0') : undefined],
    ['DA', date],
    ['UR', report.url],
    ['LA', report.language === 'und' ? undefined : report.language],
    ['ER', ''],
  ];
  // A line break in a value would end its field, and what follows could pass for another one.
  return fields.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/gu, ' ').trim()}`],
  );
}
