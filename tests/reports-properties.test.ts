import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../src/model/report.ts';
import type { Span } from '../src/model/span.ts';
import { readReport } from '../src/reports/read-report.ts';
import { bundledTools, readText } from './report-tools.ts';

function spansOf(report: Report): readonly Span[] {
  return [
    ...report.sentences,
    ...report.dates,
    ...report.mentions,
    ...report.hedges,
    ...report.attributions.flatMap(({ source, cue, content }) =>
      [source, cue, content].filter((span) => span !== undefined),
    ),
    ...report.published.why,
    ...report.problems,
    ...report.claims.flatMap((claim) => [
      ...claim.evidence,
      ...claim.according_to,
      ...claim.figures,
      ...claim.when.why,
      ...(claim.corrects ? [claim.corrects] : []),
    ]),
  ];
}

function checkReport(report: Report): void {
  for (const { start, end } of spansOf(report)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(report.text.length);
  }
  for (const mention of report.mentions) expect(report.text.slice(mention.start, mention.end)).toBe(mention.text);
  for (const claim of report.claims) {
    expect(claim.evidence.length).toBeGreaterThan(0);
    for (const at of [...claim.places, ...claim.groups.map(({ mention }) => mention)])
      expect(report.mentions[at]).toBeDefined();
    if (claim.when.from !== null && claim.when.to !== null) expect(claim.when.from <= claim.when.to).toBe(true);
  }
}

const pieces = fc.constantFrom(
  'At least four rockets',
  'hit the Green Zone',
  'in Baghdad',
  'on Friday',
  'late last year',
  '.',
  ',',
  '\n\n',
  '“',
  '”',
  'No explosions were reported',
  'Reuters reported, citing a US military source',
  'killed 12 people',
  'after',
  'a bomb exploded',
  'Correction: not',
  '— A B (@ab) February 16, 2020',
  'It is unclear if',
  'صواريخ على بغداد',
  '31 February 0000',
  'BAGHDAD, 9 JAN 90 (EFE) --',
  '\uD800',
  '(@',
  'troops withdrew from K-1',
  'said',
);

describe('any text', () => {
  test('gives a report whose spans lie in the text, twice the same', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        const report = readText(text);
        checkReport(report);
        expect(readText(text)).toEqual(report);
      }),
      { numRuns: 40 },
    );
  });

  test('of any characters is read without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        checkReport(readReport({ text }, bundledTools));
      }),
      { numRuns: 40 },
    );
  });
});

describe('bad input', () => {
  const sentences = (text: string): readonly string[] =>
    readReport({ text }, bundledTools).problems.map(({ sentence }) => sentence);

  test('is said to be bad, and nothing is invented', () => {
    expect(sentences('')).toEqual(['there is no text']);
    expect(sentences(String.fromCharCode(...Array.from({ length: 4000 }, (_, i) => i % 31)))).toEqual([
      'this looks like binary data, so nothing was read from it',
    ]);
    expect(sentences('Ракета упала в Багдаде.')[0]).toContain('"ru"');
    expect(sentences('xyzzy qwert plugh')[0]).toContain('language is not known');
    for (const text of ['', 'Ракета упала в Багдаде, 12 убитых.', '\u0000\u0001\u0002\u0003\u0004']) {
      expect(readReport({ text }, bundledTools).claims).toEqual([]);
    }
  });

  test('very long texts are read to a limit that a problem names; the text is kept whole', () => {
    const text = 'A rocket hit Baghdad on Friday. '.repeat(70_000);
    const report = readReport({ text }, bundledTools);
    expect(report.text.length).toBe(text.length);
    expect(report.problems.map(({ sentence }) => sentence)).toEqual([
      'the text is too long: facts were read from the part before this',
    ]);
    checkReport(report);
  });

  test('days that do not exist date nothing', () => {
    const report = readReport({ text: 'A bomb exploded in Baghdad on 31 February 2020.' }, bundledTools);
    expect(report.claims.map(({ when }) => when.from)).not.toContain('2020-02-31');
    checkReport(report);
  });
});
