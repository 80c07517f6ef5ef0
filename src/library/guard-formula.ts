/** Characters that make a spreadsheet read a cell as a formula, full-width ones included (OWASP, "CSV Injection"). */
const FORMULA = new Set('=+-@＝＋－＠');
/** After these a cell may begin, also where a spreadsheet splits a line by another separator than ours. */
const SEPARATOR = new Set(';\t\n\r|');
const PASSED = /[\s\u00a0\u200b-\u200f\u2060\ufeff'"]/u;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe before each formula sign that stands where a cell could begin, also
 * behind white space and quotes. Plain numbers stay. `unguardFormula` gives the cell back exactly. Linear.
 *
 *     =1+1 -> '=1+1      a;=1 -> a;'=1      -3.5 -> -3.5
 */
export function guardFormula(cell: string): string {
  if (NUMBER.test(cell)) return cell;
  let result = '';
  let isStart = true;
  for (const sign of cell) {
    if (isStart && FORMULA.has(sign)) result += "'";
    result += sign;
    isStart = SEPARATOR.has(sign) || (isStart && PASSED.test(sign));
  }
  return result;
}

/** Undoes `guardFormula`. */
export function unguardFormula(cell: string): string {
  let result = '';
  let isStart = true;
  for (let i = 0; i < cell.length; i += 1) {
    const sign = cell.charAt(i);
    if (isStart && sign === "'" && FORMULA.has(cell.charAt(i + 1))) {
      isStart = false;
      continue;
    }
    result += sign;
    isStart = SEPARATOR.has(sign) || (isStart && PASSED.test(sign));
  }
  return result;
}
