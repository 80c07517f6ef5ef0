/** The second number of the row whose first is `key`, in rows of two numbers in order of the first; undefined when there is none. */
export function valueOfRow(rows: Int32Array, key: number): number | undefined {
  let low = 0;
  let high = rows.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle * 2] as number) < key) low = middle + 1;
    else high = middle;
  }
  return rows[low * 2] === key ? rows[low * 2 + 1] : undefined;
}
