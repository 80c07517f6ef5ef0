import type { DateBasis, DateExpression, Dated } from '../model/dated.ts';
import { overlaps } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { proposeDates } from './date-parsers.ts';
import { addDays, pad, weekdayOf } from './days.ts';
import { parseEdtf } from './edtf.ts';
import type { Point } from './point.ts';
import { rangeOf } from './point.ts';
import type { Proposal } from './proposal.ts';
import { refineProposals } from './refine.ts';
import { resolveMeaning } from './resolve.ts';
import type { DateContext } from './date-context.ts';
import type { ResolvedPoint } from './resolve.ts';
import { tenseAround } from './tense.ts';
import { dateTokens } from './token.ts';
import type { DateToken } from './token.ts';
import { writeEdtf } from './write-edtf.ts';
import { timexOfDuration, timexOfPoint, timexOfTime } from './write-timex.ts';
import { unknownValue } from './unknown-value.ts';

/** A temporal expression of a text, resolved as far as the text and its publication date allow. */
export interface ReadDate extends DateExpression {
  readonly basis: DateBasis;
  /** The weekday that the expression names or implies, 1 Monday to 7 Sunday, also when the day is not known. */
  readonly weekday?: number;
  readonly time?: Dated['time'];
  /** What a relative expression was resolved against. */
  readonly anchor?: 'published' | 'text';
}

export interface ReadDatesInput {
  readonly sentences: readonly Span[];
  /** The publication date, a day or a range; null when nothing is known of it. */
  readonly published: Dated | null;
  /** BCP 47 primary tag. */
  readonly language: string;
  /** Spans that hold no dates (names of papers, user names). */
  readonly skip?: readonly Span[];
}

/** How many sentences back the text's own dates still serve as an anchor. */
const NEAR = 3;

/** Finds every temporal expression of a text: sorted, not overlapping, offsets UTF-16. Never throws; linear in the length of the text. */
export function readDates(text: string, input: ReadDatesInput): readonly ReadDate[] {
  const tokens = dateTokens(text, input.language);
  const proposals = refineProposals(tokens, proposeDates(tokens));
  const sentences = input.sentences.length > 0 ? input.sentences : [{ start: 0, end: text.length }];
  const reader = new Reader(text, tokens, input.published);
  const out: ReadDate[] = [];
  let sentence = 0;
  let skip = 0;
  const skips = [...(input.skip ?? [])].sort((a, b) => a.start - b.start);
  for (const proposal of proposals) {
    const span = spanOf(tokens, proposal);
    while (sentence + 1 < sentences.length && (sentences[sentence + 1]?.start ?? 0) <= span.start) sentence += 1;
    while (skip < skips.length && (skips[skip]?.end ?? 0) <= span.start) skip += 1;
    const skipped = skips[skip];
    if (skipped && overlaps(skipped, span)) continue;
    const read = reader.read(proposal, span, sentences[sentence] ?? { start: 0, end: text.length }, sentence);
    if (read) out.push(read);
  }
  return out;
}

function spanOf(tokens: readonly DateToken[], proposal: Proposal): Span {
  return { start: tokens[proposal.from]?.start ?? 0, end: tokens[proposal.to - 1]?.end ?? 0 };
}

/** Resolves proposals in the order of the text, remembering what the text has told so far. */
class Reader {
  private lastPoint: { point: Point; sentence: number } | null = null;
  private lastQuarter: { point: Point; sentence: number } | null = null;
  private lastDay: { day: string; sentence: number } | null = null;
  private lastStretch: { from: string; to: string; sentence: number } | null = null;
  private lastWeekday: { weekday: number; sentence: number } | null = null;
  private readonly text: string;
  private readonly tokens: readonly DateToken[];
  private readonly earliest: string | null;
  private readonly latest: string | null;

  constructor(text: string, tokens: readonly DateToken[], published: Dated | null) {
    this.text = text;
    this.tokens = tokens;
    this.earliest = published?.from ?? null;
    this.latest = published?.to ?? null;
  }

  read(proposal: Proposal, span: Span, sentence: Span, sentenceIndex: number): ReadDate | null {
    const { meaning, part, clock } = proposal;
    const base = { start: span.start, end: span.end, text: this.text.slice(span.start, span.end) };
    const bare = { ...base, edtf: '', from: null, to: null };
    if (meaning.type === 'nothing') return null;
    if (meaning.type === 'duration')
      return { ...bare, value: timexOfDuration(meaning.n, meaning.unit), basis: 'unknown' };
    if (meaning.type === 'reference') return { ...bare, value: meaning.value, basis: 'unknown' };
    if (meaning.type === 'set')
      return {
        ...bare,
        value: meaning.value + (meaning.value.startsWith('XXXX-WXX-') ? timexOfTime(part, clock) : ''),
        basis: 'unknown',
      };
    const time = clock
      ? { time: { value: `${pad(clock.hour, 2)}:${pad(clock.minute, 2)}`, approximate: clock.rough } }
      : {};
    const tense = tenseAround(this.tokens, proposal.from, proposal.to, sentence);
    const context = (published: string | null): DateContext => ({
      published,
      tense,
      lastPoint: near(this.lastPoint, sentenceIndex)?.point ?? null,
      lastDay: near(this.lastDay, sentenceIndex)?.day ?? null,
      lastQuarter: near(this.lastQuarter, sentenceIndex)?.point ?? null,
    });
    if (meaning.type === 'range') return this.readRange(meaning, context(this.sure()), bare);
    const named = this.weekdayOf(proposal, sentenceIndex);
    const low = resolveMeaning(meaning, context((this.earliest ?? this.latest === null) ? this.earliest : null));
    const high = this.latest === this.earliest ? low : resolveMeaning(meaning, context(this.latest));
    if (!low || !high) {
      const follows = this.afterStretch(proposal, sentenceIndex);
      if (named !== undefined) this.lastWeekday = { weekday: named, sentence: sentenceIndex };
      const plain = unknownValue(meaning, named);
      const unknown = plain.startsWith('P') ? plain : plain + timexOfTime(part, clock);
      return {
        ...bare,
        edtf: unknownEdtf(unknown),
        value: unknown,
        basis: 'unknown',
        ...(named === undefined ? {} : { weekday: named }),
        ...time,
        ...follows,
      };
    }
    const value = timexOfPoint(low.point, part, clock);
    if (value !== timexOfPoint(high.point, part, clock))
      return this.between(low, high, { bare, proposal, named, time, sentence: sentenceIndex });
    this.remember(low, sentenceIndex);
    const edtf =
      meaning.type === 'date' && meaning.swapped === true
        ? swappedEdtf(low.point)
        : writeEdtf(low.point, proposal.stage, low.rough === true || (proposal.rough === true && clock === undefined));
    const range = parseEdtf(edtf) ?? rangeOf(low.point);
    const weekday =
      named ?? (low.point.grain === 'day' && low.anchor !== 'stated' ? weekdayOf(low.point.day) : undefined);
    return {
      ...base,
      edtf,
      from: range.from,
      to: range.to,
      value,
      basis: low.anchor === 'stated' ? 'stated' : 'relative',
      ...(weekday === undefined ? {} : { weekday }),
      ...time,
      ...(low.anchor === 'stated' ? {} : { anchor: low.anchor }),
    };
  }

  /** The publication day when it is one day. */
  private sure(): string | null {
    return this.earliest === this.latest ? this.earliest : null;
  }

  /** A relative expression under a publication date that is only a range: the range that follows, never a day. */
  private between(
    low: ResolvedPoint,
    high: ResolvedPoint,
    made: {
      bare: Omit<ReadDate, 'value' | 'basis'>;
      proposal: Proposal;
      named: number | undefined;
      time: object;
      sentence: number;
    },
  ): ReadDate {
    const [from, to] = [rangeOf(low.point).from, rangeOf(high.point).to];
    const ordered = from <= to;
    if (made.named !== undefined) this.lastWeekday = { weekday: made.named, sentence: made.sentence };
    if (ordered && low.point.grain === 'day') this.lastStretch = { from, to, sentence: made.sentence };
    return {
      ...made.bare,
      edtf: ordered ? `${from}/${to}` : '',
      from: ordered ? from : null,
      to: ordered ? to : null,
      value: unknownValue(made.proposal.meaning, made.named) + timexOfTime(made.proposal.part, made.proposal.clock),
      basis: 'relative',
      ...(made.named === undefined ? {} : { weekday: made.named }),
      ...made.time,
      anchor: 'published',
    };
  }

  /** "A day after" a day that is only known to lie in a stretch lies in that stretch, moved. */
  private afterStretch({ meaning }: Proposal, sentence: number): Partial<ReadDate> {
    const told = near(this.lastStretch, sentence);
    if (
      !told ||
      meaning.type !== 'shift' ||
      meaning.from !== 'text' ||
      meaning.unit !== 'day' ||
      !Number.isInteger(meaning.n)
    )
      return {};
    const [from, to] = [addDays(told.from, meaning.n), addDays(told.to, meaning.n)];
    return { edtf: `${from}/${to}`, from, to, basis: 'relative', anchor: 'text' };
  }

  private remember(found: ResolvedPoint, sentence: number): void {
    this.lastPoint = { point: found.point, sentence };
    if (found.point.grain === 'quarter') this.lastQuarter = { point: found.point, sentence };
    if (found.point.grain === 'day') {
      this.lastDay = { day: found.point.day, sentence };
      this.lastWeekday = { weekday: weekdayOf(found.point.day), sentence };
    }
  }

  private readRange(
    meaning: Extract<Proposal['meaning'], { type: 'range' }>,
    context: DateContext,
    bare: Omit<ReadDate, 'value' | 'basis'>,
  ): ReadDate | null {
    const [from, to] = [resolveMeaning(meaning.from, context), resolveMeaning(meaning.to, context)];
    if (!from || !to)
      return {
        ...bare,
        value: `${unknownValue(meaning.from, undefined)}/${unknownValue(meaning.to, undefined)}`,
        basis: 'unknown',
      };
    const [first, last] = [rangeOf(from.point).from, rangeOf(to.point).to];
    if (first > last) return null;
    return {
      ...bare,
      edtf: `${writeEdtf(from.point)}/${writeEdtf(to.point)}`,
      from: first,
      to: last,
      value: `${timexOfPoint(from.point)}/${timexOfPoint(to.point)}`,
      basis: from.anchor === 'stated' ? 'stated' : 'relative',
      ...(from.anchor === 'stated' ? {} : { anchor: from.anchor }),
    };
  }

  /** The weekday that is said, or that follows from the last one told ("a day after" a Friday's event names the Thursday). */
  private weekdayOf(proposal: Proposal, sentence: number): number | undefined {
    const { meaning } = proposal;
    if (meaning.type === 'weekday') return meaning.weekday;
    if (meaning.type === 'date') return meaning.weekday;
    const told = near(this.lastWeekday, sentence);
    if (
      meaning.type === 'shift' &&
      meaning.from === 'text' &&
      meaning.unit === 'day' &&
      told &&
      Number.isInteger(meaning.n)
    )
      return ((((told.weekday - 1 + meaning.n) % 7) + 7) % 7) + 1;
    return undefined;
  }
}

function near<T extends { readonly sentence: number }>(told: T | null, sentence: number): T | null {
  return told && sentence - told.sentence <= NEAR ? told : null;
}

/** A day of a month whose year is unknown is still EDTF (`XXXX-02-16`); everything vaguer is left empty. */
function unknownEdtf(value: string): string {
  const found = /^XXXX-\d\d(?:-\d\d)?/.exec(value);
  return found && parseEdtf(found[0]) ? found[0] : '';
}

/** "03/04/2020" is one of two days. */
function swappedEdtf(point: Point): string {
  if (point.grain !== 'day') return writeEdtf(point);
  const [year = '', month = '', day = ''] = point.day.split('-');
  const other = `${year}-${day}-${month}`;
  return other < point.day ? `[${other},${point.day}]` : `[${point.day},${other}]`;
}
