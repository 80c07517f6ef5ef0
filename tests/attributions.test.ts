import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../src/reports/find-attributions.ts';
import { splitSentences } from '../src/text/sentences.ts';

type Row = readonly [source: string | null, cue: string | null, content: string | null];

function attributions(text: string): Row[] {
  const words = (span: { readonly start: number; readonly end: number } | undefined): string | null =>
    span ? text.slice(span.start, span.end) : null;
  return findAttributions(text, splitSentences(text)).map(({ source, cue, content }) => [
    words(source),
    words(cue),
    words(content),
  ]);
}

describe('one voice', () => {
  it.each<readonly [string, Row]>([
    ['The ministry said that two people died.', ['The ministry', 'said', 'that two people died']],
    ['The ministry said two people died.', ['The ministry', 'said', 'two people died']],
    ['Two people died, the ministry said.', ['the ministry', 'said', 'Two people died']],
    ['Two people died, the ministry said in a statement.', ['the ministry', 'said', 'Two people died']],
    ['According to the army, two people died.', ['the army', 'According to', 'two people died']],
    ['Two people died, according to local reports.', ['local reports', 'according to', 'Two people died']],
    ['The army has repeatedly denied that it fired.', ['The army', 'has repeatedly denied', 'that it fired']],
    ['“We saw smoke,” said Maria Lopez, a baker.', ['Maria Lopez', 'said', '“We saw smoke,”']],
    ['"We saw smoke," Maria Lopez tweeted.', ['Maria Lopez', 'tweeted', '"We saw smoke,"']],
    ["``We saw smoke,'' a spokesman for the army said.", ['a spokesman for the army', 'said', "``We saw smoke,''"]],
    ['Ali Hassan, the mayor of the town, said the bridge was closed.', ['Ali Hassan', 'said', 'the bridge was closed']],
    ['Rep. Ann Lee (D-Ohio) said the vote was unfair.', ['Rep. Ann Lee', 'said', 'the vote was unfair']],
    ['The Fund this week said growth was slow.', ['The Fund', 'said', 'growth was slow']],
    ['The mayor said on Monday that the bridge was closed.', ['The mayor', 'said', 'that the bridge was closed']],
    ['He also said that the bridge was closed.', ['He', 'said', 'that the bridge was closed']],
    [
      'Witnesses, who asked not to be named, believe that it was a drone.',
      ['Witnesses', 'believe', 'that it was a drone'],
    ],
    ['The mayor called for calm in the town.', ['The mayor', 'called for', 'calm in the town']],
    ['Jane Roe: The vote was unfair.', ['Jane Roe', ':', 'The vote was unfair']],
    ['THE MINISTER SAID THAT THE BRIDGE WAS CLOSED.', ['THE MINISTER', 'SAID', 'THAT THE BRIDGE WAS CLOSED']],
    ['The group claimed responsibility for the attack.', ['The group', 'claimed', 'responsibility for the attack']],
  ])('%s', (text, row) => {
    const found = attributions(text);
    expect(found).toContainEqual(row);
  });
});

describe('voices within voices', () => {
  it('gives a cited source what its citer says', () => {
    expect(attributions('Two rockets fell, Reuters reported, citing a US military source.')).toEqual([
      ['Reuters', 'reported', 'Two rockets fell'],
      ['a US military source', 'citing', 'Two rockets fell'],
    ]);
  });

  it('follows a chain', () => {
    expect(
      attributions('RT said, citing Reuters, citing a US military source, that four rockets hit the base.'),
    ).toEqual([
      ['RT', 'said', 'that four rockets hit the base'],
      ['Reuters', 'citing', 'that four rockets hit the base'],
      ['a US military source', 'citing', 'that four rockets hit the base'],
    ]);
  });

  it('ends what one says where another begins', () => {
    expect(attributions('Witnesses said they heard three blasts, but the army said it had no reports.')).toEqual([
      ['Witnesses', 'said', 'they heard three blasts'],
      ['the army', 'said', 'it had no reports'],
    ]);
  });
});

it('reads no voices inside a quotation', () => {
  expect(attributions('“They said that we believe it,” the mayor said.')).toEqual([
    ['the mayor', 'said', '“They said that we believe it,”'],
  ]);
});

it('takes the author of a pasted tweet for its source', () => {
  const text =
    'Two reports.\n\nSmoke is seen over the river. — A. Writer (@awriter) February 16, 2020\n\nMore follows.';
  expect(attributions(text)).toEqual([['A. Writer', '—', 'Smoke is seen over the river.']]);
});

describe('no voice', () => {
  it.each([
    'The house was blue.',
    'Two rockets hit the base.',
    'The claims and the reports were long.',
    "Trump's remarks and the calls for peace went on.",
    'The state of the union is strong.',
    'Correction: The bridge is open.',
    '',
  ])('%s', (text) => {
    expect(attributions(text)).toEqual([]);
  });
});

it('finds spans that are in the text, in order, whatever the text', () => {
  const words = [
    'said',
    'the',
    'army',
    ',',
    '"',
    '“',
    '”',
    "''",
    'citing',
    'Reuters',
    'according',
    'to',
    'that',
    'he',
    '— A (@b)',
    '.',
    '(',
    ')',
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
        let last = 0;
        for (const { source, cue, content } of findAttributions(text, splitSentences(text))) {
          for (const span of [source, cue, content]) {
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          expect(cue?.start ?? last).toBeGreaterThanOrEqual(last);
          last = cue?.start ?? last;
        }
      },
    ),
  );
});
