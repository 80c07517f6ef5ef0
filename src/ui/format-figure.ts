import type { Texts } from './texts.ts';

/** A figure in words: `>=4` "at least 4", `<=4` "at most 4", `~4` "about 4", `2-4` "2–4". */
export function formatFigure(texts: Texts, value: string): string {
  const found = /^(>=|<=|~)?(\d{1,15}(?:\.\d{1,6})?)(?:-(\d{1,15}(?:\.\d{1,6})?))?$/.exec(value);
  if (!found) return value;
  const least = texts.number(Number(found[2]));
  const plain = found[3] === undefined ? least : `${least}–${texts.number(Number(found[3]))}`;
  const key = found[1] === '>=' ? 'figure_least' : found[1] === '<=' ? 'figure_most' : found[1] ? 'figure_about' : null;
  return key ? texts.text(key, plain) : plain;
}
