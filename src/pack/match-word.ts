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

/** Sets of positions: bit i is alive when i letters of the typed word are used up. `t` waits for the second letter of a swap. */
interface State {
  r0: number;
  r1: number;
  r2: number;
  t0: number;
  t1: number;
}

class Matcher {
  readonly ranges: WordRange[] = [];
  private readonly masks = new Map<number, number>();
  private readonly stack: State[] = [];
  private readonly final: number;
  private readonly full: number;
  private readonly trie: WordTrie;
  private readonly most: number;

  constructor(trie: WordTrie, typed: string, most: number) {
    this.trie = trie;
    this.most = most;
    this.final = 1 << typed.length;
    this.full = (this.final << 1) - 1;
    for (let i = 0; i < typed.length; i += 1) {
      const code = typed.charCodeAt(i);
      this.masks.set(code, (this.masks.get(code) ?? 0) | (1 << i));
    }
  }

  walk(): void {
    const first = this.state(0);
    first.r0 = 1;
    first.r1 = this.most >= 1 ? 3 & this.full : 0;
    first.r2 = this.most >= 2 ? 7 & this.full : 0;
    first.t0 = 0;
    first.t1 = 0;
    this.children(0, 0, this.accepted(first, 3));
  }

  /** Visits the children of a node whose state is `stack[depth]`; `best` is the fewest errors with which a beginning was accepted. */
  private children(node: number, depth: number, best: number): void {
    const { firstChild, low, high, letters, start } = this.trie;
    const from = firstChild[node] as number;
    const to = firstChild[node + 1] as number;
    const state = this.state(depth);
    for (let child = from; child < to; child += 1) {
      const word = low[child] as number;
      const letter = letters[(start[word] as number) + depth] as number;
      if (depth === 0 && letter === FIELD_MARK) continue;
      const next = this.state(depth + 1);
      this.step(state, letter, next);
      this.visit(child, word, high[child] as number, depth + 1, this.accepted(next, best));
    }
  }

  private visit(node: number, word: number, end: number, depth: number, best: number): void {
    if (!this.canImprove(this.state(depth), best)) this.put(word, end, best);
    else if (end - word === 1) this.put(word, end, this.finishWord(word, depth, best));
    else {
      const { start } = this.trie;
      if ((start[word + 1] as number) - (start[word] as number) === depth) this.put(word, word + 1, best);
      this.children(node, depth, best);
    }
  }

  /** The only word under a node: its letters are read on, without nodes. */
  private finishWord(word: number, depth: number, best: number): number {
    const { letters, start } = this.trie;
    const end = start[word + 1] as number;
    let result = best;
    let at = depth;
    for (let i = (start[word] as number) + depth; i < end && this.canImprove(this.state(at), result); i += 1) {
      const next = this.state(at + 1);
      this.step(this.state(at), letters[i] as number, next);
      at += 1;
      result = this.accepted(next, result);
    }
    return result;
  }

  private step(from: State, letter: number, to: State): void {
    const mask = this.masks.get(letter) ?? 0;
    const { full, most } = this;
    to.r0 = ((from.r0 & mask) << 1) & full;
    to.t0 = from.r0 & (mask >> 1);
    to.r1 = 0;
    to.r2 = 0;
    to.t1 = 0;
    if (most === 0) return;
    to.r1 = (((from.r1 & mask) << 1) | from.r0 | (from.r0 << 1) | (to.r0 << 1) | ((from.t0 & mask) << 2)) & full;
    if (most === 1) return;
    to.t1 = from.r1 & (mask >> 1);
    to.r2 = (((from.r2 & mask) << 1) | from.r1 | (from.r1 << 1) | (to.r1 << 1) | ((from.t1 & mask) << 2)) & full;
  }

  private accepted(state: State, best: number): number {
    if (best > 0 && (state.r0 & this.final) !== 0) return 0;
    if (best > 1 && (state.r1 & this.final) !== 0) return 1;
    return best > 2 && (state.r2 & this.final) !== 0 ? 2 : best;
  }

  private canImprove(state: State, best: number): boolean {
    return best > 0 && (state.r0 | state.t0 | (best > 1 ? state.r1 | state.t1 : 0) | (best > 2 ? state.r2 : 0)) !== 0;
  }

  private put(low: number, high: number, edits: number): void {
    if (edits > this.most) return;
    const last = this.ranges.at(-1);
    if (last && last.high === low && last.edits === edits)
      this.ranges[this.ranges.length - 1] = { low: last.low, high, edits };
    else this.ranges.push({ low, high, edits });
  }

  private state(depth: number): State {
    return (this.stack[depth] ??= { r0: 0, r1: 0, r2: 0, t0: 0, t1: 0 });
  }
}
