import type { seededRandom } from './seeded-random.ts';

const PIECES = [
  '"',
  "'",
  ',',
  ';',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ':',
  '\u0000',
  '\ufeff',
  '\u2028',
  '=1+1',
  '🚀',
  'é',
  '__proto__',
  '0',
  '-',
  ' ',
];

/** A text with one to six places changed: cut out, doubled, turned around, or something put in. */
export function mutate(text: string, random: ReturnType<typeof seededRandom>): string {
  let result = text;
  for (let turns = 1 + random.below(6); turns > 0; turns -= 1) {
    const at = random.below(result.length + 1);
    const end = Math.min(result.length, at + 1 + random.below(12));
    const piece = result.slice(at, end);
    const instead = random.pick([
      '',
      piece + piece,
      [...piece].reverse().join(''),
      random.pick(PIECES),
      piece + random.pick(PIECES),
    ]);
    result = result.slice(0, at) + instead + result.slice(end);
  }
  return result;
}
