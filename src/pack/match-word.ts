import { letterBit, type WordTrie } from './word-trie.ts';

/** Words `low` to `high` (exclusive) of a trie that match a typed word, whole or by their beginning, with `edits` typing errors. */
export interface WordRange {
  readonly low: number;
  readonly high: number;
  readonly edits: number;
}

/** First letter of the words that filters use; typed words never reach them. */
export const FIELD_MARK = 0x01;

/**
 * Finds the words that `typed` (1 to 30 code units) begins, within `most` (0 to 2) errors: a letter wrong, missing, too many, or two
 * neighbours swapped. Ranges are disjoint and sorted. The automaton of Wu and Manber (1992) keeps, for each number of errors, one bit
 * for each letter of `typed`, and walks the trie as long as a bit is alive; swaps after Hyyrö (2003):
 *
 *     typed "bagdad": b-a-g-[h inserted]-d-a-d  reaches the end of the typed word with 1 error at "baghdad".
 */
export function matchWord(trie: WordTrie, typed: string, most: number): readonly WordRange[] {
  return new Matcher(trie, typed, most).walk();
}

const MORE_THAN_ANY = 3;

class Matcher {
  /** Bit i of `masks[c]`: letter i of the typed word is c. Zero again after the walk. */
  private static readonly masks = new Int32Array(65_536);
  private readonly ranges: WordRange[] = [];
  private readonly final: number;
  /** Bits of positions that may be alive with no error, with one and with two. */
  private readonly full: number;
  private readonly one: number;
  private readonly two: number;
  /** The letters of the typed word (`letterBit`). */
  private typedLetters = 0;
  private readonly trie: WordTrie;
  private readonly most: number;
  private readonly typed: string;

  constructor(trie: WordTrie, typed: string, most: number) {
    this.trie = trie;
    this.most = most;
    this.typed = typed;
    this.final = 1 << typed.length;
    this.full = (this.final << 1) - 1;
    this.one = most >= 1 ? this.full : 0;
    this.two = most >= 2 ? this.full : 0;
  }

  walk(): readonly WordRange[] {
    const { masks } = Matcher;
    const { typed, one, two } = this;
    for (let i = 0; i < typed.length; i += 1) {
      const code = typed.charCodeAt(i);
      masks[code] = (masks[code] as number) | (1 << i);
      this.typedLetters |= letterBit(code);
    }
    this.children(0, 0, 1, 3 & one, 7 & two, 0, 0, this.accepted(1, 3 & one, 7 & two, MORE_THAN_ANY));
    for (let i = 0; i < typed.length; i += 1) masks[typed.charCodeAt(i)] = 0;
    return this.ranges;
  }

  /**
   * Visits the children of a node at `depth`. Positions by errors (bit i: i letters of the typed word are used up) are `r0`, `r1` and `r2`,
   * those in the middle of a swap `t0` and `t1`; `best` is the fewest errors with which a beginning was accepted. One letter is read here and in
   * `finishWord` in the same words: handed on as numbers the sets take less time than in an array.
   */
  private children(
    node: number,
    depth: number,
    r0: number,
    r1: number,
    r2: number,
    t0: number,
    t1: number,
    best: number,
  ): void {
    const { masks } = Matcher;
    const { firstChild, low, high, nodeLetter, nodeLetters, start } = this.trie;
    const { most, full, one, two, typedLetters } = this;
    // All errors are spent in most nodes: only the letters that come next lead on.
    const isSpent = most === 0 || (r0 === 0 && (most === 1 || r1 === 0));
    const next = isSpent ? r0 | r1 | r2 | t0 | t1 : 0;
    const to = firstChild[node + 1] as number;
    for (let child = firstChild[node] as number; child < to; child += 1) {
      const letter = nodeLetter[child] as number;
      const mask = masks[letter] as number;
      if (best > most) {
        if (isSpent && (next & mask) === 0) continue;
        if (lacksMore(typedLetters & ~(nodeLetters[child] as number), most)) continue;
      }
      const n0 = ((r0 & mask) << 1) & full;
      const n1 = (((r1 & mask) << 1) | r0 | (r0 << 1) | (n0 << 1) | ((t0 & mask) << 2)) & one;
      const n2 = (((r2 & mask) << 1) | r1 | (r1 << 1) | (n1 << 1) | ((t1 & mask) << 2)) & two;
      const s0 = r0 & (mask >> 1) & one;
      const s1 = r1 & (mask >> 1) & two;
      const alive = n0 | n1 | n2 | s0 | s1;
      if (alive === 0 && best > most) continue;
      if (depth === 0 && letter === FIELD_MARK) continue;
      const now = this.accepted(n0, n1, n2, best);
      const word = low[child] as number;
      const end = high[child] as number;
      if (!canImprove(n0, n1, n2, s0, s1, now)) this.put(word, end, now);
      else if (end - word === 1) this.put(word, end, this.finishWord(word, depth + 1, n0, n1, n2, s0, s1, now));
      else {
        if ((start[word + 1] as number) - (start[word] as number) === depth + 1) this.put(word, word + 1, now);
        this.children(child, depth + 1, n0, n1, n2, s0, s1, now);
      }
    }
  }

  /** The only word under a node: its letters are read on, without nodes. */
  private finishWord(
    word: number,
    depth: number,
    a0: number,
    a1: number,
    a2: number,
    b0: number,
    b1: number,
    best: number,
  ): number {
    const { letters, start } = this.trie;
    const { full, one, two } = this;
    const end = start[word + 1] as number;
    let [r0, r1, r2, t0, t1, result] = [a0, a1, a2, b0, b1, best];
    for (let i = (start[word] as number) + depth; i < end && canImprove(r0, r1, r2, t0, t1, result); i += 1) {
      const mask = Matcher.masks[letters[i] as number] as number;
      const n0 = ((r0 & mask) << 1) & full;
      const n1 = (((r1 & mask) << 1) | r0 | (r0 << 1) | (n0 << 1) | ((t0 & mask) << 2)) & one;
      const n2 = (((r2 & mask) << 1) | r1 | (r1 << 1) | (n1 << 1) | ((t1 & mask) << 2)) & two;
      t0 = r0 & (mask >> 1) & one;
      t1 = r1 & (mask >> 1) & two;
      r0 = n0;
      r1 = n1;
      r2 = n2;
      result = this.accepted(r0, r1, r2, result);
    }
    return result;
  }

  private accepted(r0: number, r1: number, r2: number, best: number): number {
    const { final } = this;
    if (best > 0 && (r0 & final) !== 0) return 0;
    if (best > 1 && (r1 & final) !== 0) return 1;
    return best > 2 && (r2 & final) !== 0 ? 2 : best;
  }

  private put(low: number, high: number, edits: number): void {
    if (edits > this.most) return;
    const last = this.ranges.at(-1);
    if (last && last.high === low && last.edits === edits)
      this.ranges[this.ranges.length - 1] = { low: last.low, high, edits };
    else this.ranges.push({ low, high, edits });
  }
}

/** True when reading on may accept with fewer errors than `best`. */
function canImprove(r0: number, r1: number, r2: number, t0: number, t1: number, best: number): boolean {
  let alive = best > 0 ? r0 | (best > 1 ? t0 : 0) : 0;
  if (best > 1) alive |= r1 | (best > 2 ? t1 : 0);
  if (best > 2) alive |= r2;
  return alive !== 0;
}

/** True when more than `most` (0 to 2) bits are set: each stands for a letter of the typed word that only an error can explain. */
function lacksMore(bits: number, most: number): boolean {
  if (most === 0) return bits !== 0;
  const rest = bits & (bits - 1);
  return most === 1 ? rest !== 0 : (rest & (rest - 1)) !== 0;
}
