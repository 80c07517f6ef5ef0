import { addDays, daysBetween } from '../../src/dates/days.ts';
import { readDates } from '../../src/dates/read-dates.ts';
import { readPublished } from '../../src/dates/read-published.ts';
import type { Dated } from '../../src/model/dated.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { readSet, score } from './run-score.ts';

/** Dates against TimeBank, AQUAINT and TempEval-3 Platinum (values exact), and the publication date from the text alone. */
interface Doc {
  readonly id: string;
  readonly text: string;
  readonly dct?: string;
  readonly src?: string;
}

const known = (day: string): Dated => ({ edtf: day, from: day, to: day, basis: 'metadata', why: [] });
const docs = readSet<Doc>('dates');
const dates = score(
  'dates',
  docs.map(({ id, text, dct }) => ({
    id,
    dates: readDates(text, { sentences: splitSentences(text), published: known(dct ?? ''), language: 'en' }),
  })),
);
console.log(dates.lines.join('\n'));

/** A date-only guess for the scorer: the day, else the middle of a short range, else its earliest day. We show ranges, never this guess. */
function guess(dated: Dated): string | null {
  if (dated.from !== null && dated.to !== null)
    return addDays(dated.from, Math.floor(daysBetween(dated.from, dated.to) / 2));
  return dated.from ?? dated.to;
}

const undated = [
  ...docs,
  ...readSet<Doc>('clusters'),
  ...readSet<Doc>('places').filter(({ src }) => src === 'trnews'),
  ...readSet<Doc>('attribution'),
];
const docdate = score(
  'docdate',
  undated.map(({ id, text }) => ({
    id,
    date: guess(
      readPublished({
        text,
        dates: readDates(text, { sentences: splitSentences(text), published: null, language: 'en' }),
      }),
    ),
  })),
);
console.log(docdate.lines.join('\n'));
