import type { Dated } from '../model/dated.ts';
import type { Pack } from '../model/pack.ts';
import type { Report } from '../model/report.ts';
import { dateParts, isApproximate } from './date-parts.ts';

/**
 * The reports as CSL-JSON items of type `article-newspaper`, dates with the parts that are known. Loses: texts, incidents, claims,
 * entities; a publication date that is only a range of years.
 */
export function exportCsl(pack: Pack): string {
  const items = pack.reports.map((report) => JSON.stringify(itemOf(report)));
  return `[\n${items.join(',\n')}\n]\n`;
}

function itemOf(report: Report): object {
  const issued = issuedOf(report.published);
  return {
    id: report.id,
    type: 'article-newspaper',
    ...(report.title === undefined ? {} : { title: report.title }),
    ...(report.author === undefined ? {} : { author: [{ literal: report.author }] }),
    ...(report.publisher === undefined ? {} : { 'container-title': report.publisher }),
    ...(report.url === undefined ? {} : { URL: report.url }),
    ...(report.language === 'und' ? {} : { language: report.language }),
    ...(issued === null ? {} : { issued }),
  };
}

function issuedOf(published: Dated): object | null {
  const circa = isApproximate(published) || published.basis === 'inferred' ? { circa: true } : {};
  const parts = dateParts(published);
  if (parts) return { 'date-parts': [parts], ...circa };
  if (published.from === null || published.to === null) return null;
  return { 'date-parts': [published.from, published.to].map((day) => day.split('-').map(Number)), ...circa };
}
