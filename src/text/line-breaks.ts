/** Texts with longer lines are not wrapped by hand: there a line break ends a paragraph. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 45;
/** Hand-wrapped lines often stop a few letters short. */
const WRAP_TOLERANCE = 4;

/**
 * Offsets of the line breaks that end a sentence: blank lines, and single breaks that do not merely wrap a paragraph
 * (a wrapped line is one that had no room for the first word of the next). Linear time; sorted.
 */
export function lineBreaks(text: string): readonly number[] {
  const breaks: number[] = [];
  let paragraph: { start: number; end: number }[] = [];
  const close = (): void => {
    const width = Math.max(0, ...paragraph.slice(0, 2000).map((line) => line.end - line.start));
    for (let i = 0; i + 1 < paragraph.length; i += 1) {
      const line = paragraph[i];
      const next = paragraph[i + 1];
      if (line && next && !isWrapped(text, line, next, width)) breaks.push(line.end);
    }
    const last = paragraph.at(-1);
    if (last) breaks.push(last.end);
    paragraph = [];
  };
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (isBlank(text, start, end)) close();
    else paragraph.push({ start, end });
    start = end + 1;
  }
  close();
  return breaks;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) if (!/\s/.test(text.charAt(i))) return false;
  return true;
}

function isWrapped(
  text: string,
  line: { start: number; end: number },
  next: { start: number; end: number },
  width: number,
): boolean {
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return false;
  const head = /^\s{0,20}\S{1,60}/.exec(text.slice(next.start, Math.min(next.end, next.start + 80)))?.[0].trim() ?? '';
  if (/^\p{Ll}/u.test(head)) return true;
  return line.end - line.start + 1 + head.length > width - WRAP_TOLERANCE;
}
