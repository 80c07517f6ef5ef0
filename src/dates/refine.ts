import type { Proposal } from './proposal.ts';
import { isDash, isText } from './token.ts';
import type { DateToken } from './token.ts';

type Tokens = readonly DateToken[];

/** Joins neighbours that make one expression ("early Sunday morning", "4 a.m. EDT Thursday", "Friday, Oct. 23") and adds the words before that qualify. */
export function refineProposals(tokens: Tokens, proposals: readonly Proposal[]): Proposal[] {
  const joined: Proposal[] = [];
  for (const next of proposals) {
    const last = joined.at(-1);
    const both = last ? join(tokens, last, next) : null;
    if (both) joined[joined.length - 1] = both;
    else joined.push(next);
  }
  let floor = 0;
  const out: Proposal[] = [];
  for (const proposal of joined) {
    const wide = qualify(tokens, proposal, floor);
    floor = wide.to;
    if (wide.meaning.type === 'nothing' || isLonePart(wide)) continue;
    out.push(wide);
  }
  return out;
}

const CONNECTORS = new Set([
  ',',
  'on',
  'at',
  'of',
  'the',
  'in',
  'around',
  'about',
  'early',
  'late',
  'hours',
  'local',
  'time',
  '-',
  '(',
  'just',
  'before',
  'after',
  'shortly',
  'approximately',
]);

function join(tokens: Tokens, a: Proposal, b: Proposal): Proposal | null {
  const gap = b.from - a.to;
  if (gap > 3) return null;
  let rough = false;
  let stage: Proposal['stage'];
  for (let at = a.to; at < b.from; at += 1) {
    const token = tokens[at];
    if (!token || !CONNECTORS.has(token.text)) return null;
    if (token.sense.rough === true || ['before', 'after', 'shortly', 'approximately', 'just'].includes(token.text))
      rough = true;
    if (token.sense.stage !== undefined) stage = token.sense.stage;
  }
  const only = (text: string): boolean => gap === 0 || (gap === 1 && isText(tokens, a.to, text));
  const [left, right] = [a.meaning, b.meaning];
  if (
    left.type === 'weekday' &&
    left.pointer === undefined &&
    right.type === 'date' &&
    right.day !== undefined &&
    (only(',') || only('the'))
  ) {
    return { ...a, ...b, ...kept(a, b), from: a.from, to: b.to, meaning: { ...right, weekday: left.weekday } };
  }
  if (
    left.type === 'weekday' &&
    left.pointer !== undefined &&
    right.type === 'date' &&
    right.day !== undefined &&
    only(',')
  ) {
    return { ...a, ...b, ...kept(a, b), from: a.from, to: b.to, meaning: { ...right, weekday: left.weekday } };
  }
  if (
    right.type === 'time' &&
    b.clock &&
    a.clock &&
    gap === 1 &&
    isText(tokens, a.to, '(') &&
    isText(tokens, b.to, ')')
  )
    return { ...a, to: b.to + 1 };
  if (
    left.type === 'date' &&
    left.day !== undefined &&
    left.year === undefined &&
    a.clock &&
    gap === 0 &&
    right.type === 'date' &&
    right.month === undefined
  ) {
    return { ...a, to: b.to, meaning: { ...left, ...(right.year === undefined ? {} : { year: right.year }) } };
  }
  if (
    left.type === 'weekday' &&
    left.pointer === undefined &&
    right.type === 'unit' &&
    right.unit === 'week' &&
    only('of')
  ) {
    return { ...a, to: b.to, meaning: { ...left, week: right.pointer } };
  }
  if (right.type === 'time' && right !== left && isDay(a) && !isText(tokens, a.to, '-', '(', 'of')) {
    if (
      gap > 0 &&
      b.clock === undefined &&
      !(isText(tokens, a.to, 'in') || isText(tokens, a.to, ',') || stage !== undefined)
    )
      return null;
    return {
      ...a,
      ...kept(a, b),
      ...(stage === undefined ? {} : { stage }),
      ...clockOf(a, b, rough),
      from: a.from,
      to: b.to,
    };
  }
  if (
    left.type === 'time' &&
    isDay(b) &&
    (gap === 0 || isText(tokens, a.to, 'on', 'of', ',', 'local', 'hours', 'the'))
  ) {
    if (gap === 1 && isText(tokens, a.to, ',') && a.clock === undefined) return null;
    return { ...b, ...kept(a, b), ...clockOf(a, b, false), from: a.from, to: b.to };
  }
  if (left.type === 'time' && right.type === 'time' && (a.clock === undefined) !== (b.clock === undefined)) {
    return { ...a, ...kept(a, b), ...clockOf(a, b, rough), from: a.from, to: b.to };
  }
  return null;
}

const kept = (a: Proposal, b: Proposal): Partial<Proposal> => {
  const stage = a.stage ?? b.stage;
  const part = b.part ?? a.part;
  return { ...(stage === undefined ? {} : { stage }), ...(part === undefined ? {} : { part }) };
};

function clockOf(a: Proposal, b: Proposal, rough: boolean): Partial<Proposal> {
  const clock = b.clock ?? a.clock;
  return clock ? { clock: { ...clock, rough: clock.rough || rough } } : {};
}

/** True for what names one day, to which a time of day can be added. */
function isDay(proposal: Proposal): boolean {
  const meaning = proposal.meaning;
  if (proposal.clock !== undefined) return false;
  if (meaning.type === 'weekday' || meaning.type === 'holiday') return true;
  if (meaning.type === 'date') return meaning.day !== undefined;
  if (meaning.type === 'shift' || meaning.type === 'unit') return meaning.unit === 'day';
  return meaning.type === 'set' && meaning.value.startsWith('XXXX-WXX-');
}

const STAGES: Readonly<Record<string, 'start' | 'mid' | 'end'>> = {
  beginning: 'start',
  start: 'start',
  outset: 'start',
  middle: 'mid',
  end: 'end',
  close: 'end',
};

/** Takes in the words before: "early", "mid-", "the end of", "earlier", "about", "more than". */
function qualify(tokens: Tokens, proposal: Proposal, floor: number): Proposal {
  let { from, stage } = proposal;
  let rough = proposal.rough === true;
  const type = proposal.meaning.type;
  const pointsAtCalendar = type !== 'duration' && type !== 'set' && type !== 'reference' && type !== 'nothing';
  for (let steps = 0; steps < 4 && from > floor; steps += 1) {
    const before = tokens[from - 1];
    if (!before) break;
    if (pointsAtCalendar && before.sense.stage !== undefined && stage === undefined) {
      stage = before.sense.stage;
      from -= 1;
    } else if (
      pointsAtCalendar &&
      stage === undefined &&
      isDash(tokens, from - 1) &&
      tokens[from - 2]?.sense.stage !== undefined &&
      from - 2 >= floor
    ) {
      stage = tokens[from - 2]?.sense.stage;
      from -= 2;
    } else if (
      pointsAtCalendar &&
      stage === undefined &&
      (isText(tokens, from - 1, 'in', 'on') ||
        (isText(tokens, from - 1, 'the') && isText(tokens, from - 2, 'in', 'on'))) &&
      tokens[from - (isText(tokens, from - 1, 'the') ? 3 : 2)]?.sense.stage !== undefined
    ) {
      const at = from - (isText(tokens, from - 1, 'the') ? 3 : 2);
      if (at < floor) break;
      stage = tokens[at]?.sense.stage;
      from = at;
    } else if (pointsAtCalendar && stage === undefined && endOf(tokens, from) >= floor && endOf(tokens, from) >= 0) {
      const at = endOf(tokens, from);
      stage = STAGES[tokens[at]?.text ?? ''];
      from = at;
    } else if (
      (isText(tokens, from - 1, 'earlier', 'later', 'sometime') ||
        (isText(tokens, from - 1, 'the') &&
          isText(tokens, from - 2, 'in') &&
          isText(tokens, from - 3, 'earlier', 'later') &&
          from - 3 >= floor)) &&
      (type === 'unit' || type === 'weekday' || type === 'shift' || type === 'date')
    ) {
      from -= isText(tokens, from - 1, 'the') ? 3 : 1;
    } else if (
      proposal.clock &&
      from - 2 >= floor &&
      isText(tokens, from - 1, 'after', 'before') &&
      isText(tokens, from - 2, 'shortly', 'just', 'soon')
    ) {
      rough = true;
      from -= 2;
    } else if (
      before.sense.rough === true ||
      (isText(tokens, from - 1, 'than') && tokens[from - 2]?.sense.rough === true)
    ) {
      if (before.text === 'some' && type !== 'duration') break;
      if (isText(tokens, from - 1, 'over') && type !== 'duration') break;
      const at = isText(tokens, from - 1, 'than') ? from - 2 : from - 1;
      if (at < floor) break;
      rough = true;
      from = isText(tokens, at, 'least') && isText(tokens, at - 1, 'at') && at - 1 >= floor ? at - 1 : at;
    } else break;
  }
  if (from === proposal.from) return proposal;
  const clock = proposal.clock && rough ? { ...proposal.clock, rough: true } : proposal.clock;
  return {
    ...proposal,
    from,
    ...(stage === undefined ? {} : { stage }),
    ...(rough ? { rough } : {}),
    ...(clock ? { clock } : {}),
  };
}

/** Index of "end" in "end of (the) <date>" that ends before `from`; -1 when there is none. */
function endOf(tokens: Tokens, from: number): number {
  const of = isText(tokens, from - 1, 'the') ? from - 2 : from - 1;
  return isText(tokens, of, 'of') && STAGES[tokens[of - 1]?.text ?? ''] !== undefined ? of - 1 : -1;
}

/** "morning", "night" without a day say nothing about when; a clock, noon and overnight do. */
function isLonePart(proposal: Proposal): boolean {
  return proposal.meaning.type === 'time' && proposal.clock === undefined && proposal.part !== undefined;
}
