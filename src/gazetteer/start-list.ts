import { joinBytes } from '../text/join-bytes.ts';

/**
 * Lists that lie one behind the other in one array, by how long each is, so that a list costs a byte and a quarter where its beginning would cost four: how
 * many items stand before every GROUP-th list, and the length of each. (Sampled prefix sums, as in Jacobson's rank directories, 1989.)
 */
export interface StartList {
  readonly bases: Int32Array;
  readonly sizes: Numbers;
}

/** Numbers in the narrowest of these that holds all of them. */
export type Numbers = Uint8Array | Uint16Array | Int32Array;

const GROUP_BITS = 4;
const GROUP = 1 << GROUP_BITS;

/** The lists that begin at `starts`; the last number is where the last one ends. */
export function startListOf(starts: Int32Array): StartList {
  const count = starts.length - 1;
  const sizes = new Int32Array(count);
  for (let n = 0; n < count; n += 1) sizes[n] = (starts[n + 1] as number) - (starts[n] as number);
  return { bases: starts.filter((_, n) => n < count && n % GROUP === 0), sizes: narrow(sizes) };
}

/** Where list `n` begins: at most fifteen numbers side by side are added up. */
export function startAt({ bases, sizes }: StartList, n: number): number {
  let start = bases[n >> GROUP_BITS] ?? 0;
  for (let k = n & -GROUP; k < n; k += 1) start += sizes[k] ?? 0;
  return start;
}

/** Two arrays one behind the other, as an index stores them. */
export function joined(...arrays: readonly Numbers[]): Uint8Array {
  return joinBytes(arrays.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)));
}

/** The bytes from `from` on as `count` numbers, of the width that they have then; null when they are no such numbers. */
export function numbersIn(bytes: Uint8Array, from: number, count: number): Numbers | null {
  const width = count === 0 ? bytes.length - from + 1 : (bytes.length - from) / count;
  const Kind = width === 1 ? Uint8Array : width === 2 ? Uint16Array : width === 4 ? Int32Array : null;
  return Kind && new Kind(bytes.buffer as ArrayBuffer, bytes.byteOffset + from, count);
}

/** `count` lists with `items` items in all, as `joined` wrote them; null when they are not. */
export function openLists(bytes: Uint8Array, count: number, items: number): StartList | null {
  const bases = Math.ceil(count / GROUP);
  const sizes = numbersIn(bytes, bases * 4, count);
  if (!sizes) return null;
  const lists = { bases: new Int32Array(bytes.buffer, bytes.byteOffset, bases), sizes };
  return endOf(lists) === items ? lists : null;
}

/** Where the last list ends: how many items there are. */
export function endOf(list: StartList): number {
  const last = list.sizes.length - 1;
  return last < 0 ? 0 : startAt(list, last) + (list.sizes[last] as number);
}

/** The list in which item `at` lies; the last one when there is none. */
export function listOf({ bases, sizes }: StartList, at: number): number {
  let low = 0;
  let high = bases.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((bases[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  let list = low * GROUP;
  let end = (bases[low] ?? 0) + (sizes[list] ?? 0);
  while (end <= at && list + 1 < sizes.length) {
    list += 1;
    end += sizes[list] as number;
  }
  return list;
}

/** Numbers from 0 on in as few bytes as hold the largest. */
export function narrow(numbers: Int32Array): Numbers {
  let all = 0;
  for (const number of numbers) all |= number;
  if (all >>> 8 === 0) return Uint8Array.from(numbers);
  return all >>> 16 === 0 ? Uint16Array.from(numbers) : numbers;
}
