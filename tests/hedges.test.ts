import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHedges } from '../src/reports/find-hedges.ts';
import { splitSentences } from '../src/text/sentences.ts';

const hedges = (text: string): string[] =>
  findHedges(text, splitSentences(text)).map(({ start, end }) => text.slice(start, end));

describe('uncertain', () => {
  it.each([
    ['The base was reportedly hit.', ['reportedly']],
    ['It is unclear if anyone was hurt.', ['unclear', 'if']],
    ['It was not immediately clear whether anyone was hurt.', ['not immediately clear', 'whether']],
    ['The apparent attack came at dawn.', ['apparent']],
    ['Footage purportedly shows the smoke.', ['purportedly']],
    ['There were unconfirmed reports of smoke.', ['unconfirmed']],
    ['The reported attack came at dawn.', ['reported']],
    ['The rockets may have come from the east.', ['may']],
    ['The rockets might have come from the east.', ['might']],
    ['The talks could fail.', ['could']],
    ['The militia is likely behind it.', ['likely']],
    ['Perhaps the militia did it.', ['Perhaps']],
    ['The militia allegedly did it.', ['allegedly']],
    ['He is accused of the killing.', ['accused']],
    ['He was charged with murder.', ['charged']],
    ['The army believes that the militia did it.', ['believes']],
    ['It remains to be seen what comes next.', ['remains to be seen']],
    ['There is no evidence of a second blast.', ['no evidence']],
    ['The claim could not be verified.', ['could not be verified']],
    ['Officials have not ruled out an accident.', ['not ruled out']],
    ['Unless the army leaves, the war goes on.', ['Unless']],
    ['The minister is expected to resign.', ['expected']],
    ['The fire seems to have started in the kitchen.', ['seems']],
    ['It was a possible act of revenge.', ['possible']],
    ['Suspected militants fired on a patrol.', ['Suspected']],
    ['The number is estimated at 40.', ['estimated']],
    ['RUMORED TALKS MAY TAKE PLACE.', ['RUMORED', 'MAY']],
  ])('%s', (text, cues) => {
    expect(hedges(text)).toEqual(cues);
  });
});

describe('certain', () => {
  it.each([
    'The base was hit by two rockets.',
    'The army said it would leave.',
    'He could not be reached by telephone.',
    'They left in May with all their might.',
    'May Day was quiet.',
    'They left as soon as possible.',
    'Even if it rains they march.',
    'He appeared in court on Monday.',
    'He saw the smoke from his window.',
    'She thought about it.',
    'He was charged 40 dollars.',
    'The would-be robber fled.',
    'The suspect fled and two suspects were held.',
    'The shop sells suspended lamps.',
    '',
  ])('%s', (text) => {
    expect(hedges(text)).toEqual([]);
  });
});

it('finds spans that are in the text, sorted and apart, whatever the text', () => {
  const words = [
    'may',
    'if',
    'reportedly',
    'no',
    'evidence',
    'could',
    'not',
    'be',
    'verified',
    '.',
    '"',
    ',',
    'X',
    '\n\n',
    '💥',
  ];
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' ')),
      ),
      (text) => {
        let end = 0;
        for (const span of findHedges(text, splitSentences(text))) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
