import { findHedges } from '../../src/reports/find-hedges.ts';
import { readSet, score } from './run-score.ts';

/** Uncertain sentences and their cues against FactBank (newspapers) and WikiWeasel (encyclopaedia). */
const sentences = readSet<{ readonly id: string; readonly text: string }>('hedges');
const scored = score(
  'hedges',
  sentences.map(({ id, text }) => {
    const cues = findHedges(text, [{ start: 0, end: text.length }]);
    return { id, uncertain: cues.length > 0, cues };
  }),
);
console.log(scored.lines.join('\n'));
