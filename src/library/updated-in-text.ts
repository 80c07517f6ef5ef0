import { readDates } from '../dates/read-dates.ts';
import type { PageDate } from '../model/page-extract.ts';

/** How much of a page is looked through, and how far behind its cue a date begins. UTF-16 units. */
const HEAD = 20_000;
const BEHIND = 60;
const MOST_CUES = 20;
/** What stands before the day on which a text was changed, at the beginning of a line or behind a full stop, a bar or a bracket. */
const CUE =
  /(?:^|[\n.|·•(–-])[ \t]{0,9}(?:(?:last |this (?:story|article|page) was (?:last )?)?(?:updated|modified|revised)|mis(?:e)? à jour|dernière mise à jour|(?:zuletzt )?aktualisiert|última actualización|actualizado|آخر تحديث|تم التحديث)(?=[\s:،,])/giu;

/**
 * The day on which a page says in its words that it was changed last ("Updated: 5 March 2024"), when it is a whole day that the words
 * state; undefined when there is none. `language` is a BCP 47 tag. Never throws.
 */
export function updatedInText(text: string, language = 'en'): PageDate | undefined {
  const head = text.slice(0, HEAD);
  let cues = 0;
  for (const cue of head.matchAll(CUE)) {
    cues += 1;
    if (cues > MOST_CUES) return undefined;
    const from = cue.index + cue[0].length;
    const [line = ''] = head.slice(from, from + BEHIND).split('\n', 1);
    const [first] = readDates(line, { sentences: [], published: null, language: language.slice(0, 2).toLowerCase() });
    const isDay = first?.basis === 'stated' && first.from !== null && first.from === first.to;
    // Between the cue and the day stands nothing but small words and signs: "on", "at 10:30 GMT,".
    if (isDay && first.start <= 30) return { value: first.from, basis: 'text' };
  }
  return undefined;
}
