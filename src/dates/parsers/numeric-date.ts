import { isRealDay } from '../days.ts';
import { shortYear } from '../numbers.ts';
import type { DateParser } from '../proposal.ts';

/** "16/02/2020", "2/16/20", "16.02.2020", "16-02-2020". Which of two possible orders is meant is decided when the whole text is known. */
export const numericDate: DateParser = {
  name: 'numeric-date',
  read(tokens, index) {
    const [a, mark, b, again, c] = [
      tokens[index],
      tokens[index + 1],
      tokens[index + 2],
      tokens[index + 3],
      tokens[index + 4],
    ];
    if (
      a?.kind !== 'digits' ||
      b?.kind !== 'digits' ||
      c?.kind !== 'digits' ||
      mark === undefined ||
      again?.text !== mark.text
    )
      return null;
    if (!mark.joined || !b.joined || !again.joined || !c.joined || !/^[/.-]$/.test(mark.text)) return null;
    if (a.text.length > 2 || b.text.length > 2 || (c.text.length !== 4 && (c.text.length !== 2 || mark.text !== '/')))
      return null;
    if (a.joined && !/^["'(“‘[]$/.test(tokens[index - 1]?.text ?? '')) return null;
    const after = tokens[index + 5];
    if (
      after?.joined === true &&
      (after.kind !== 'mark' ||
        (/^[/.-]$/.test(after.text) && tokens[index + 6]?.joined === true && tokens[index + 6]?.kind === 'digits'))
    )
      return null;
    const year = c.text.length === 4 ? Number(c.text) : shortYear(Number(c.text));
    const [first, second] = [Number(a.text), Number(b.text)];
    const british = isRealDay(year, second, first);
    const american = isRealDay(year, first, second);
    if (mark.text === '.' && c.text.length === 4 && british)
      return { from: index, to: index + 5, meaning: { type: 'date', year, month: second, day: first } };
    if (!british && !american)
      return c.text.length === 4 ? { from: index, to: index + 5, meaning: { type: 'nothing' } } : null;
    const swapped = british && american && first !== second;
    return american
      ? {
          from: index,
          to: index + 5,
          meaning: { type: 'date', year, month: first, day: second, ...(swapped ? { swapped } : {}) },
        }
      : { from: index, to: index + 5, meaning: { type: 'date', year, month: second, day: first } };
  },
};
