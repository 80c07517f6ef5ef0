import type { Pack } from '../model/pack.ts';
import type { Report } from '../model/report.ts';
import { dateParts } from './date-parts.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The reports as `@online` entries of biblatex. Loses: texts, incidents, claims, entities, "about" of a date. */
export function exportBibtex(pack: Pack): string {
  return pack.reports.map(entryOf).join('\n');
}

function entryOf(report: Report): string {
  const parts = dateParts(report.published);
  const date = parts?.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', report.title],
    ['author', report.author],
    ['organization', report.publisher],
    ['date', date],
    ['url', report.url],
    ['langid', report.language === 'und' ? undefined : report.language],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${written(name, value)}},\n`],
  );
  return `@online{${report.id.slice(0, 16)},\n${lines.join('')}}\n`;
}

/** An author stands in braces of its own: otherwise commas and "and" in it would part it into names. */
function written(name: string, value: string): string {
  // Without a sign of it the address would lead elsewhere.
  if (name === 'url') return value.replace(/[{}\\\s]/gu, encodeURIComponent);
  return name === 'author' ? `{${escape(value)}}` : escape(value);
}

const escape = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\\{}~^]/g, (sign) => SPECIAL[sign] ?? sign)
    .replace(/[#$%&_]/g, (sign) => `\\${sign}`);
