/** A list of Int32 that grows by doubling. */
export interface GrowingList {
  push(value: number): void;
  at(i: number): number;
  set(i: number, value: number): void;
  /** The numbers pushed so far, as a view. */
  array(): Int32Array;
  /** The same with room behind them: for reading while the list grows. */
  data(): Int32Array;
  readonly length: number;
}

export function createGrowingList(): GrowingList {
  let data = new Int32Array(1024);
  let length = 0;
  return {
    push(value) {
      if (length === data.length) {
        const old = data;
        data = new Int32Array(length * 2);
        data.set(old);
      }
      data[length] = value;
      length += 1;
    },
    at: (i) => data[i] as number,
    set: (i, value) => void (data[i] = value),
    array: () => data.subarray(0, length),
    data: () => data,
    get length() {
      return length;
    },
  };
}
