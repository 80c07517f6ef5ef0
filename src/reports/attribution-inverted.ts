import { isNominal, phraseAfter } from './noun-phrase.ts';
import type { PhraseRange } from './noun-phrase.ts';
import { isQuoteMark } from './phrase-token.ts';
import type { PhraseToken } from './phrase-token.ts';

type Tokens = readonly PhraseToken[];

/** The source after its verb (`," said X`), or null. */
export function invertedSource(tokens: Tokens, at: number): PhraseRange | null {
  const source = isInverted(tokens, at) ? phraseAfter(tokens, at + 1) : null;
  return source && hasName(tokens, source) && endsClause(tokens, source.to, at) ? source : null;
}

/** After a closing quotation mark or a comma that ends one: `," said X`. */
function isInverted(tokens: Tokens, at: number): boolean {
  return isQuoteMark(tokens[at - 1]) || (tokens[at - 1]?.lower === ',' && isNominal(tokens[at + 1]));
}

/** After an inverted subject the clause ends or an apposition begins; a verb there shows that it is the subject of what is said. */
function endsClause(tokens: Tokens, to: number, at: number): boolean {
  const next = tokens[to];
  return (
    next === undefined ||
    !next.word ||
    isQuoteMark(tokens[at - 1]) ||
    [
      'in',
      'who',
      'on',
      'of',
      'at',
      'during',
      'after',
      'when',
      'as',
      'and',
      'last',
      'this',
      'from',
      'with',
      'to',
    ].includes(next.lower)
  );
}

function hasName(tokens: Tokens, range: PhraseRange): boolean {
  const token = tokens[range.from];
  return (
    token !== undefined &&
    (token.capital ||
      [
        'the',
        'a',
        'an',
        'one',
        'another',
        'spokesman',
        'spokeswoman',
        'former',
        'president',
        'two',
        'some',
        'he',
        'she',
        'they',
        'his',
        'her',
        'their',
        'its',
      ].includes(token.lower))
  );
}
