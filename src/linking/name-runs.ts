import { isArticle } from '../gazetteer/articles.ts';
import type { Span } from '../model/span.ts';
import { ABBREVIATED, JOINING_WORDS, LEGAL_FORMS } from './name-vocabulary.ts';
import { mayBeLoneName } from './may-be-lone-name.ts';

/** A stretch that is written like a name of several words. */
export interface NameRun extends Span {
  /** Start and end of each of its words but particles, in turn. */
  readonly words: readonly number[];
}

/** Longer stretches are titles or lists. */
const MOST_WORDS = 14;
const MOST_LETTERS = 140;
const LEAST_LETTERS = 8;

/** Days and months, which follow a name with "on" and "in" and are no part of it. */
const DAYS: ReadonlySet<string> = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December'.split(
    ' ',
  ),
);

const CAPITAL = 1;
const SMALL = 2;
const DIGIT = 3;
/** Signs that stand inside a word of a name: apostrophes, hamza and ayn. */
const INNER = 4;
/** What a character is; 0 parts words. Scripts without capitals have no names that are told by them. Made for the first text: thousands of letters are asked. */
let kinds: Uint8Array | null = null;

function makeKinds(): Uint8Array {
  const made = new Uint8Array(0x10000);
  for (let code = 0; code < 0x2020; code += 1) {
    if (code >= 0x590 && code < 0x1e00) continue;
    const letter = String.fromCharCode(code);
    if (/\p{Lu}/u.test(letter)) made[code] = CAPITAL;
    else if (/[\p{L}\p{M}]/u.test(letter)) made[code] = SMALL;
    else if (/\p{Nd}/u.test(letter)) made[code] = DIGIT;
    if ("'’‘ʼʾʿ`´".includes(letter)) made[code] = INNER;
  }
  return made;
}

/** The kind of a character; 0 behind the end of the text. */
function kindOf(text: string, at: number): number {
  return (kinds as Uint8Array)[text.charCodeAt(at) | 0] as number;
}

/**
 * Visits every stretch of at least two capitalised words that follow each other, or one that may be a body's name by itself, particles (of, and, al-) and figures among them, as names of bodies
 * stand in running text. Linear in the text.
 */
export function visitNameRuns(text: string, visit: (run: NameRun) => void): void {
  const table = (kinds ??= makeKinds());
  const size = text.length;
  let before = 0;
  for (let at = 0; at < size;) {
    const kind = table[text.charCodeAt(at)] as number;
    if (kind === CAPITAL && before === 0) {
      at = readRun(text, at, visit);
      before = SMALL;
    } else {
      before = kind;
      at += 1;
    }
  }
}

/** Reads the run that begins at a capital; returns where to go on. */
function readRun(text: string, start: number, visit: (run: NameRun) => void): number {
  const words: number[] = [];
  let end = start;
  let at = start;
  let capitals = 0;
  const second = endOfWord(text, start);
  // most capitals stand alone: the next word is written small
  if (text.charCodeAt(second) === 0x20 && isLongSmall(text, second + 1)) {
    if (mayBeLoneName(text, start, second)) visit({ start, end: second, words: [start, second] });
    return second;
  }
  while (at - start < MOST_LETTERS && words.length < MOST_WORDS * 2) {
    const to = endOfInitials(text, at) || endOfWord(text, at);
    const kind = kindOf(text, at);
    if (kind === CAPITAL || kind === DIGIT || (at > start && isNamePart(text, at, to))) {
      // a particle was skipped: the name ended before "on Monday"
      if (words.length > 0 && at - end > 3 && DAYS.has(text.slice(at, to))) break;
      // in capitals, little words look like the others
      if (!isCapitalParticle(text, at, to) || (at === start && !isArticle(folded(text, at)))) words.push(at, to);
      if (kind === CAPITAL && to - at > 1) capitals += 1;
      end = to;
    } else if (!isParticle(text, at, to)) break;
    const next = acrossGap(text, to);
    if (next === -1) break;
    at = next;
  }
  if (text.charAt(end) === '.' && ABBREVIATED.has(folded(text, words.at(-2) ?? end))) end += 1;
  // a bracket that was opened within is closed within
  if (text.charAt(end) === ')' && text.lastIndexOf('(', end) > start) end += 1;
  if ((capitals >= 2 && end - start >= LEAST_LETTERS) || (words.length === 2 && mayBeLoneName(text, start, end)))
    visit({ start, end, words });
  return Math.max(end, endOfWord(text, start), start + 1);
}

/** True when the initials that follow a name in brackets begin with its first word: it belongs to the name, however common it is (Animal and Plant Trade Group (APTG)). */
export function beginsItsInitials(text: string, { end, words: [start = 0] }: NameRun): boolean {
  if (text.charAt(end - 1) !== ')') return false;
  const initials = /\((\p{Lu}{3,8})\)$/u.exec(text.slice(start, end))?.[1];
  return initials !== undefined && initials.charAt(0) === text.charAt(start);
}

/** True when a word begins with five small letters of ASCII: no particle has so many. */
function isLongSmall(text: string, at: number): boolean {
  for (let i = at; i < at + 5; i += 1) {
    const code = text.charCodeAt(i);
    if (!(code >= 0x61 && code <= 0x7a)) return false;
  }
  return true;
}

/** A small first letter before a capital (al-Hashd written as alHashd, the ’Asa’ib). */
function isNamePart(text: string, at: number, to: number): boolean {
  return kindOf(text, at) === INNER && to - at > 2 && kindOf(text, at + 1) === CAPITAL;
}

/** A particle in capitals: OF, THE, AL. */
function isCapitalParticle(text: string, at: number, to: number): boolean {
  if (to - at > 3 || to - at < 2 || kindOf(text, at + 1) !== CAPITAL) return false;
  const word = text.slice(at, to).toLowerCase();
  return JOINING_WORDS.has(word) || isArticle(word);
}

function isParticle(text: string, at: number, to: number): boolean {
  if (to - at > 4 || to === at) return false;
  const word = text.slice(at, to);
  return JOINING_WORDS.has(word) || isArticle(word);
}

function endOfWord(text: string, at: number): number {
  let to = at;
  for (;;) {
    const kind = kindOf(text, to);
    if (kind === 0) return to;
    // a sign at the end of a word closes a quotation
    if (kind === INNER && to > at && kindOf(text, to + 1) === 0) return to;
    to += 1;
  }
}

/** The end of initials with dots (N.A.Z., S.A.), before the last dot; 0 when there are none. */
function endOfInitials(text: string, at: number): number {
  let end = 0;
  for (let i = at; kindOf(text, i) === CAPITAL && text.charCodeAt(i + 1) === 0x2e; i += 2) end = i + 1;
  return end > at + 1 && kindOf(text, end + 1) === 0 ? end : 0;
}

/** Where the next word begins; -1 when what follows parts two names. A comma stands before a legal form (Ltd) only. */
function acrossGap(text: string, from: number): number {
  let at = from;
  let spaces = 0;
  let comma = false;
  for (; at - from < 4; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0xa0) spaces += 1;
    else if (code === 0x2c) comma = true;
    else if (code === 0x28 || code === 0x29 || code === 0x2013) continue;
    else if (code === 0x2d || code === 0x2f || code === 0x26 || (code === 0x2e && isShort(text, from))) continue;
    else break;
  }
  if (at === from || spaces > 2 || kindOf(text, at) === 0) return -1;
  return comma && !LEGAL_FORMS.has(ABBREVIATED.get(folded(text, at)) ?? folded(text, at)) ? -1 : at;
}

/** A word with its dots taken out: Ltd, S.A. */
function folded(text: string, at: number): string {
  return (/^[\p{L}.]{2,12}/u.exec(text.slice(at, at + 12))?.[0] ?? '').replaceAll('.', '').toLowerCase();
}

/** True for a word of at most four letters, which a dot may shorten. */
function isShort(text: string, end: number): boolean {
  for (let at = end - 1; at >= end - 5; at -= 1) if (kindOf(text, at) === 0) return true;
  return false;
}
