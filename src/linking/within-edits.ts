const ROW_SIZE = 64;
const rows = [new Int32Array(ROW_SIZE), new Int32Array(ROW_SIZE), new Int32Array(ROW_SIZE)] as const;

/**
 * True when two words are at most `most` edits apart: insertion, deletion, replacement, swap of neighbours (optimal string alignment). Words are folded
 * UTF-16 codes: `a[0..sizeA)`, `b[fromB..fromB + sizeB)`, both shorter than 64.
 */
export function withinEdits(
  a: Uint16Array,
  sizeA: number,
  b: Uint16Array,
  fromB: number,
  sizeB: number,
  most: number,
): boolean {
  if (Math.abs(sizeA - sizeB) > most || sizeA >= ROW_SIZE || sizeB >= ROW_SIZE) return false;
  let [before, above, row] = rows as readonly [Int32Array, Int32Array, Int32Array];
  for (let j = 0; j <= sizeB; j += 1) above[j] = j;
  for (let i = 1; i <= sizeA; i += 1) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= sizeB; j += 1) {
      const same = a[i - 1] === b[fromB + j - 1];
      let cost = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[fromB + j - 2] && a[i - 2] === b[fromB + j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return false;
    [before, above, row] = [above, row, before];
  }
  return (above[sizeB] as number) <= most;
}
