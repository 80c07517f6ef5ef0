import type { Span } from '../../src/model/span.ts';
import { findAttributions } from '../../src/reports/find-attributions.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { readSet, score } from './run-score.ts';

/** Sources, cues and contents of attributions against PolNeAR. */
const pair = (span: Span | undefined): readonly [number, number] | null => (span ? [span.start, span.end] : null);
const scored = score(
  'attribution',
  readSet<{ readonly id: string; readonly text: string }>('attribution').map(({ id, text }) => ({
    id,
    attributions: findAttributions(text, splitSentences(text)).map(({ source, cue, content }) => ({
      source: pair(source),
      cue: pair(cue),
      content: pair(content),
    })),
  })),
);
console.log(scored.lines.join('\n'));
