import type { WordTrie } from './word-trie.ts';

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
  const matcher = new Matcher(trie, typed, most);
  matcher.walk();
  return matcher.ranges;
}

/** Numbers for each level of the walk: three sets of positions, by errors (bit i: i letters of the typed word are used up), and two for swaps. */
const R0 = 0;
const R1 = 1;
const R2 = 2;
const T0 = 3;
const T1 = 4;
const LEVEL = 5;
const MORE_THAN_ANY = 3;

class Matcher {
  readonly ranges: WordRange[] = [];
  /** Bit i of `masks[c]`: letter i of the typed word is c. Zero again after the walk. */
  private static readonly masks = new Int32Array(65_536);
  private readonly sets: Int32Array;
  private readonly final: number;
  private readonly full: number;
  private readonly trie: WordTrie;
  private readonly most: number;
  private readonly typed: string;

  constructor(trie: WordTrie, typed: string, most: number) {
    this.trie = trie;
    this.most = most;
    this.typed = typed;
    this.final = 1 << typed.length;
    this.full = (this.final << 1) - 1;
    // A set dies out at most `most` letters after the last of the typed word.
    this.sets = new Int32Array((typed.length + most + 3) * LEVEL);
  }

  walk(): void {
    const { masks } = Matcher;
    const { typed, sets, full, most } = this;
    for (let i = 0; i < typed.length; i += 1) {
      const code = typed.charCodeAt(i);
      masks[code] = (masks[code] as number) | (1 << i);
    }
    sets[R0] = 1;
    sets[R1] = most >= 1 ? 3 & full : 0;
    sets[R2] = most >= 2 ? 7 & full : 0;
    this.children(0, 0, this.accepted(0, MORE_THAN_ANY));
    for (let i = 0; i < typed.length; i += 1) masks[typed.charCodeAt(i)] = 0;
  }

  /** Visits the children of a node at `depth`; `best` is the fewest errors with which a beginning was accepted. */
  private children(node: number, depth: number, best: number): void {
    const { firstChild, low, high, letters, start } = this.trie;
    const to = firstChild[node + 1] as number;
    for (let child = firstChild[node] as number; child < to; child += 1) {
      const word = low[child] as number;
      const end = high[child] as number;
      const letter = letters[(start[word] as number) + depth] as number;
      if (depth === 0 && letter === FIELD_MARK) continue;
      const alive = this.step(depth, letter);
      if (!alive && best > this.most) continue;
      const now = this.accepted(depth + 1, best);
      if (!alive || !this.canImprove(depth + 1, now)) this.put(word, end, now);
      else if (end - word === 1) this.put(word, end, this.finishWord(word, depth + 1, now));
      else {
        if ((start[word + 1] as number) - (start[word] as number) === depth + 1) this.put(word, word + 1, now);
        this.children(child, depth + 1, now);
      }
    }
  }

  /** The only word under a node: its letters are read on, without nodes. */
  private finishWord(word: number, depth: number, best: number): number {
    const { letters, start } = this.trie;
    const end = start[word + 1] as number;
    let result = best;
    let at = depth;
    for (let i = (start[word] as number) + depth; i < end && this.canImprove(at, result); i += 1) {
      this.step(at, letters[i] as number);
      at += 1;
      result = this.accepted(at, result);
    }
    return result;
  }

  /** Reads one letter: the sets of the next level from those of `depth`. False when nothing is alive. */
  private step(depth: number, letter: number): boolean {
    const { sets, full, most } = this;
    const mask = Matcher.masks[letter] as number;
    const from = depth * LEVEL;
    const to = from + LEVEL;
    const r0 = sets[from + R0] as number;
    const next0 = ((r0 & mask) << 1) & full;
    sets[to + R0] = next0;
    if (most === 0) return next0 !== 0;
    const r1 = sets[from + R1] as number;
    const swap0 = r0 & (mask >> 1);
    const next1 =
      (((r1 & mask) << 1) | r0 | (r0 << 1) | (next0 << 1) | (((sets[from + T0] as number) & mask) << 2)) & full;
    sets[to + T0] = swap0;
    sets[to + R1] = next1;
    if (most === 1) return (next0 | next1 | swap0) !== 0;
    const swap1 = r1 & (mask >> 1);
    const next2 =
      ((((sets[from + R2] as number) & mask) << 1) |
        r1 |
        (r1 << 1) |
        (next1 << 1) |
        (((sets[from + T1] as number) & mask) << 2)) &
      full;
    sets[to + T1] = swap1;
    sets[to + R2] = next2;
    return (next0 | next1 | next2 | swap0 | swap1) !== 0;
  }

  private accepted(depth: number, best: number): number {
    const { sets, final } = this;
    const at = depth * LEVEL;
    if (best > 0 && ((sets[at + R0] as number) & final) !== 0) return 0;
    if (best > 1 && ((sets[at + R1] as number) & final) !== 0) return 1;
    return best > 2 && ((sets[at + R2] as number) & final) !== 0 ? 2 : best;
  }

  private canImprove(depth: number, best: number): boolean {
    const { sets } = this;
    const at = depth * LEVEL;
    let alive = best > 0 ? (sets[at + R0] as number) | (best > 1 ? (sets[at + T0] as number) : 0) : 0;
    if (best > 1) alive |= (sets[at + R1] as number) | (best > 2 ? (sets[at + T1] as number) : 0);
    if (best > 2) alive |= sets[at + R2] as number;
    return alive !== 0;
  }

  private put(low: number, high: number, edits: number): void {
    if (edits > this.most) return;
    const last = this.ranges.at(-1);
    if (last && last.high === low && last.edits === edits)
      this.ranges[this.ranges.length - 1] = { low: last.low, high, edits };
    else this.ranges.push({ low, high, edits });
  }
}
