import { HOLIDAYS, HOLIDAY_STARTS } from '../holidays.ts';
import { readYear } from '../numbers.ts';
import type { DateParser } from '../proposal.ts';
import { isText } from '../token.ts';

/** "Christmas", "New Year's Eve 2019", "Thanksgiving Day", "Good Friday". */
export const holiday: DateParser = {
  name: 'holiday',
  read(tokens, index) {
    const first = tokens[index];
    if (first?.capital !== true || !HOLIDAY_STARTS.has(first.text)) return null;
    let name = '';
    let best: { name: string; to: number } | null = null;
    for (let at = index, words = 0; words < 5; at += 1) {
      const token = tokens[at];
      if (!token) break;
      if (token.kind === 'mark') {
        if (/^['’.]$/.test(token.text) && token.joined) continue;
        break;
      }
      name = name === '' ? token.text : `${name} ${token.text}`;
      words += 1;
      if (HOLIDAYS.has(name)) best = { name, to: at + 1 };
    }
    if (!best) return null;
    const year = readYear(tokens, isText(tokens, best.to, ',') ? best.to + 1 : best.to);
    return {
      from: index,
      to: year?.to ?? best.to,
      meaning: { type: 'holiday', name: best.name, ...(year ? { year: year.value } : {}) },
    };
  },
};
