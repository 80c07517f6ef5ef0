import { isPartOfNumber, readOrdinal, readYear, shortYear } from '../numbers.ts';
import type { DateParser, Proposal } from '../proposal.ts';
import { isDash, isText } from '../token.ts';
import type { DateToken } from '../token.ts';

type Tokens = readonly DateToken[];
const TENS: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);
/** Nouns after a number like "2000 people" that show that it counts. */
const MEASURES = new Set([
  'people',
  'men',
  'women',
  'children',
  'troops',
  'soldiers',
  'dollars',
  'euros',
  'pounds',
  'miles',
  'kilometers',
  'kilometres',
  'km',
  'meters',
  'metres',
  'feet',
  'tons',
  'tonnes',
  'acres',
  'points',
  'percent',
  'jobs',
  'workers',
  'shares',
  'votes',
  'dead',
  'wounded',
  'members',
  'fighters',
  'refugees',
  'homes',
  'houses',
  'others',
  'hours',
  'days',
  'years',
  'weeks',
  'months',
  'minutes',
  'million',
  'billion',
  'rounds',
  'students',
  'employees',
  'residents',
  'civilians',
  'guests',
  'words',
  'pages',
  'units',
  'barrels',
  'gallons',
  'square',
  'calories',
  'passengers',
  'families',
]);
const LEADS = new Set([
  'in',
  'since',
  'of',
  'until',
  'till',
  'by',
  'from',
  'during',
  'before',
  'after',
  'through',
  'for',
  'to',
  'between',
  'and',
  'or',
  'year',
  'late',
  'early',
  'mid',
  'circa',
  'around',
  'about',
  'fiscal',
  'than',
  'as',
  'throughout',
  'the',
  'a',
  'into',
  'beyond',
]);

/** A bare year, a decade, a century, a fiscal year: "1990", "1914-18", "the 1960s", "the '90s", "the 20th century", "fiscal 2020", "FY2020". */
export const year: DateParser = {
  name: 'year',
  read(tokens, index) {
    return fiscal(tokens, index) ?? decade(tokens, index) ?? century(tokens, index) ?? bareYear(tokens, index);
  },
};

function fiscal(tokens: Tokens, index: number): Proposal | null {
  if (!isText(tokens, index, 'fiscal', 'financial', 'calendar', 'fy', 'year')) return null;
  let at = index + 1;
  if (isText(tokens, index, 'fiscal', 'financial', 'calendar') && isText(tokens, at, 'year')) at += 1;
  if (isText(tokens, index, 'year') && isText(tokens, at, ',')) return null;
  const found =
    tokens[at]?.kind === 'digits' && isText(tokens, index, 'fy') && tokens[at]?.text.length === 4
      ? { value: Number(tokens[at]?.text), to: at + 1 }
      : readYear(tokens, at);
  return found ? { from: index, to: found.to, meaning: { type: 'date', year: found.value } } : null;
}

function decade(tokens: Tokens, index: number): Proposal | null {
  const first = tokens[index];
  const tens = TENS.get(first?.text ?? '');
  if (tens !== undefined)
    return isText(tokens, index - 1, 'the', 'early', 'late', 'mid', '-')
      ? { from: index, to: index + 1, meaning: { type: 'decade', year: 1900 + tens } }
      : null;
  if (first?.kind === 'digits' && first.text.endsWith('0')) {
    const at = (isText(tokens, index + 1, "'", '’') && tokens[index + 1]?.joined === true ? 2 : 1) + index;
    if (!isText(tokens, at, 's') || tokens[at]?.joined !== true) return null;
    if (first.text.length === 4)
      return { from: index, to: at + 1, meaning: { type: 'decade', year: Number(first.text) } };
    const paired = isText(tokens, index - 1, 'and', 'or') && isText(tokens, index - 2, 's');
    return first.text.length === 2 &&
      (paired || isText(tokens, index - 1, 'the', 'early', 'late', 'mid', '-')) &&
      at === index + 1
      ? { from: index, to: at + 1, meaning: { type: 'decade', year: shortYear(Number(first.text)) } }
      : null;
  }
  if (
    isText(tokens, index, "'", '’', '‘') &&
    tokens[index + 1]?.kind === 'digits' &&
    tokens[index + 1]?.text.length === 2 &&
    isText(tokens, index + 2, 's') &&
    tokens[index + 1]?.joined === true &&
    tokens[index + 2]?.joined === true
  ) {
    const digits = Number(tokens[index + 1]?.text);
    return digits % 10 === 0
      ? { from: index, to: index + 3, meaning: { type: 'decade', year: shortYear(digits) } }
      : null;
  }
  return null;
}

function century(tokens: Tokens, index: number): Proposal | null {
  const ordinal = readOrdinal(tokens, index);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 30) return null;
  const at = isDash(tokens, ordinal.to) ? ordinal.to + 1 : ordinal.to;
  return isText(tokens, at, 'century')
    ? { from: index, to: at + 1, meaning: { type: 'century', n: ordinal.value } }
    : null;
}

function bareYear(tokens: Tokens, index: number): Proposal | null {
  const first = tokens[index];
  const found = readYear(tokens, index);
  if (!first || !found || found.value < 1000 || found.value > 2199) return null;
  if (first.kind === 'word')
    return first.sense.number === 20 ||
      isText(
        tokens,
        index - 1,
        'in',
        'of',
        'since',
        'by',
        'the',
        'year',
        'until',
        'from',
        'after',
        'before',
        'late',
        'early',
      ) ||
      found.value < 2000
      ? { from: index, to: found.to, meaning: { type: 'date', year: found.value } }
      : null;
  if (first.kind === 'mark')
    return isText(tokens, index - 1, 'in', 'of', 'since', 'by', 'summer', 'fall', 'winter', 'spring', 'until')
      ? { from: index, to: found.to, meaning: { type: 'date', year: found.value } }
      : null;
  if (isPartOfNumber(tokens, index) || (first.joined && isText(tokens, index - 1, '/')) || isSlashed(tokens, found.to))
    return null;
  if (isText(tokens, index - 1, '$', '€', '£', 'no', 'number', 'flight', 'room', 'highway', 'boeing', 'page'))
    return null;
  const lead = LEADS.has(tokens[index - 1]?.text ?? '');
  const next = tokens[found.to];
  if (next && MEASURES.has(next.text)) return null;
  if (isDash(tokens, found.to) && next?.joined === true) {
    const last = tokens[found.to + 1];
    if (last?.kind === 'digits' && last.joined && (last.text.length === 2 || last.text.length === 4)) {
      const end = last.text.length === 4 ? Number(last.text) : Math.floor(found.value / 100) * 100 + Number(last.text);
      const longer = isDash(tokens, found.to + 2) && tokens[found.to + 2]?.joined === true;
      if (end > found.value && end < 2200 && !longer)
        return {
          from: index,
          to: found.to + 2,
          meaning: { type: 'range', from: { type: 'date', year: found.value }, to: { type: 'date', year: end } },
        };
      return null;
    }
  }
  const plausible = found.value >= 1800 && found.value <= 2099;
  if (!plausible && !(lead && found.value >= 1000)) return null;
  const sure = isText(tokens, index - 1, 'in', 'since', 'until', 'circa');
  if (!plausible && !sure && next?.kind === 'word' && !next.capital && next.sense.preposition !== true) return null;
  return { from: index, to: found.to, meaning: { type: 'date', year: found.value } };
}

/** "2022/07": part of an address or a file name. */
function isSlashed(tokens: Tokens, to: number): boolean {
  const slash = (at: number): boolean => isText(tokens, at, '/') && tokens[at]?.joined === true;
  return slash(to) && slash(to + 2);
}
