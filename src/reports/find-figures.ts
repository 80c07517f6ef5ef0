import type { Figure } from '../model/claim.ts';
import type { Word } from './sentence-words.ts';

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index) => [word, index] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + index * 10] as const),
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);
const COUNTED =
  /^(?:people|persons?|civilians?|soldiers?|troops|officers?|policem[ae]n|police|militants?|rebels?|guerrillas?|insurgents?|fighters?|gunm[ae]n|terrorists?|children|child|wom[ae]n|m[ae]n|boys?|girls?|students?|workers?|members?|contractors?|employees?|hostages?|passengers?|journalists?|protesters?|protestors?|demonstrators?|villagers?|residents?|peasants?|farmers?|priests?|nuns?|jesuits?|judges?|prisoners?|personnel|casualties|deaths|fatalities|victims?|bodies|injuries|wounded|dead|killed|injured|rockets?|missiles?|projectiles?|shells?|mortars?|rounds|bombs?|grenades?|mines?|devices?|blasts?|explosions?|strikes?|airstrikes?|attacks?|raids?|drones?|helicopters?|aircraft|jets?|warplanes?|vehicles?|cars?|buses|trucks?|tanks?|houses?|homes?|buildings?|shots|votes|families|others|americans?|iraqis?|britons?|marines?|seminarians?|leaders?|generals?|diplomats?|militias?|bystanders?|worshippers?|pilgrims?|refugees?|migrants?|doctors?|nurses?|aid|peacekeepers?|guards?|commandos?|smugglers?)$/;
const OUTCOME =
  /^(?:killed|dead|died|wounded|injured|hurt|kidnapped|abducted|missing|arrested|evacuated|captured|fired|massacred|murdered|slain|deployed|withdrawn)$/;

/** Figures of a sentence: "at least four blasts" is `>=4` blasts, "40 to 50 people" `40-50`, "some 30 men" `~30`. */
export function findFigures(text: string, words: readonly Word[]): readonly Figure[] {
  const figures: Figure[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const number = readNumber(words, i);
    if (!number) continue;
    const range = readRange(words, number.to);
    const after = range?.to ?? number.to;
    const noun = countedNoun(words, after);
    if (noun < 0 || isDateLike(words, i) || isDefinition(words, readBound(words, i).from)) {
      i = number.to - 1;
      continue;
    }
    const bound = readBound(words, i);
    const value = range ? `${number.value}-${range.value}` : `${bound.sign}${number.value}`;
    const from = words[bound.from];
    const last = words[noun];
    if (from && last) figures.push({ what: whatOf(words, noun), value, start: from.start, end: last.end });
    i = noun;
  }
  return figures.filter((figure) => figure.end <= text.length);
}

interface NumberWords {
  readonly value: number;
  readonly to: number;
}

function readNumber(words: readonly Word[], at: number): NumberWords | null {
  const first = words[at]?.lower ?? '';
  const parts = first.split('-');
  let value = /^\d{1,3}(?:[,.]\d{3})+$|^\d{1,7}$/.test(first) ? Number(first.replace(/[,.]/g, '')) : NaN;
  if (Number.isNaN(value) && parts.every((part) => NUMBERS.has(part))) {
    value = parts.reduce((sum, part) => sum + (NUMBERS.get(part) ?? 0), 0);
  }
  let to = at + 1;
  if (
    Number.isNaN(value) &&
    /^(?:an?)$/.test(first) &&
    (SCALES.has(words[to]?.lower ?? '') || words[to]?.lower === 'dozen')
  )
    value = 1;
  if (Number.isNaN(value) && first === 'dozen') value = 12;
  if (Number.isNaN(value)) return null;
  for (let step = 0; step < 3; step += 1) {
    const scale = words[to]?.lower === 'dozen' ? 12 : SCALES.get(words[to]?.lower ?? '');
    if (!scale) break;
    value *= scale;
    to += 1;
  }
  return { value, to };
}

function readRange(words: readonly Word[], at: number): NumberWords | null {
  const joint = words[at]?.lower ?? '';
  if (joint !== 'to' && joint !== 'or') return null;
  return readNumber(words, at + 1);
}

/** Index of the counted noun after a number: at most three words of description may come between. */
function countedNoun(words: readonly Word[], at: number): number {
  for (let i = at; i < Math.min(words.length, at + 4); i += 1) {
    const word = words[i];
    if (!word || (i > at && /[,;:.()]/.test(word.gap) && !/^,$/.test(word.gap))) return -1;
    if (COUNTED.test(word.lower)) {
      const next = words[i + 1];
      return next && next.gap === '' && COUNTED.test(next.lower) && !OUTCOME.test(next.lower) ? i + 1 : i;
    }
    if (
      /^(?:of|years?|months?|days?|weeks?|hours?|minutes?|percent|per|km|kilometers?|kilometres?|miles?|meters?|metres?|dollars?|and|to|in|on|at|by|was|were|that|when)$/.test(
        word.lower,
      ) &&
      word.lower !== 'of'
    )
      return -1;
  }
  return -1;
}

function readBound(words: readonly Word[], at: number): { sign: string; from: number } {
  const before = (n: number): string => words[at - n]?.lower ?? '';
  if (before(1) === 'least' && before(2) === 'at') return { sign: '>=', from: at - 2 };
  if (before(1) === 'most' && before(2) === 'at') return { sign: '<=', from: at - 2 };
  if (before(1) === 'than' && before(2) === 'more') return { sign: '>=', from: at - 2 };
  if (before(1) === 'than' && /^(?:fewer|less)$/.test(before(2))) return { sign: '<=', from: at - 2 };
  if (before(1) === 'to' && before(2) === 'up') return { sign: '<=', from: at - 2 };
  if (before(1) === 'over') return { sign: '>=', from: at - 1 };
  if (/^(?:about|around|some|nearly|almost|approximately|roughly|circa)$/.test(before(1)))
    return { sign: '~', from: at - 1 };
  return { sign: '', from: at };
}

/** "people killed": the noun with the outcome that stands right before or after the figure. */
function whatOf(words: readonly Word[], noun: number): string {
  const name = words[noun]?.lower ?? '';
  if (OUTCOME.test(name)) return name;
  for (let i = noun + 1; i < Math.min(words.length, noun + 5); i += 1) {
    const lower = words[i]?.lower ?? '';
    if (OUTCOME.test(lower)) return `${name} ${lower === 'died' ? 'dead' : lower}`;
    if (!/^(?:were|was|have|had|been|are|reportedly|also|and|including|people)$/.test(lower)) break;
  }
  for (let i = noun - 1; i >= Math.max(0, noun - 7); i -= 1) {
    const lower = words[i]?.lower ?? '';
    if (
      /^(?:killed|killing|kills|wounded|wounding|injured|injuring|kidnapped|abducted|murdered|massacred|evacuated|fired)$/.test(
        lower,
      )
    ) {
      const outcome = lower.replace(/^kill(?:ing|s)$/, 'killed').replace(/ing$/, 'ed');
      return outcome === 'fired' ? name : `${name} ${outcome}`;
    }
    if (/[;:]/.test(words[i + 1]?.gap ?? '')) break;
  }
  return name;
}

/** "an umbrella group of over 40 militias", "a force of some 5,000 troops": what something consists of, not what happened. */
function isDefinition(words: readonly Word[], from: number): boolean {
  return (
    words[from - 1]?.lower === 'of' &&
    /^(?:group|umbrella|coalition|alliance|network|organi[sz]ation|federation|union|bloc|grouping|confederation)$/.test(
      words[from - 2]?.lower ?? '',
    )
  );
}

/** "16 February people", "2020": a number of a date or a clock is no figure. */
function isDateLike(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower ?? '';
  return /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|am|pm|gmt|hours|o'clock)\b/.test(
    next,
  );
}
