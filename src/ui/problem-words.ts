/** Longer sentences are shown as they are: data cannot make the patterns work for long. */
const MOST_UNITS = 1_000;
/** A sentence in the gap of a sentence in the gap of a sentence, and no further. */
const DEEPEST = 3;
/** "file.csv:12: " before a sentence. */
const PLACE = /^(.{1,300}?:\d{1,9}: )(.*)$/s;

/** Only says where another sentence holds: asked before all. */
const AT_LINE = /^\$1, line \$2: \$3$/;

/**
 * Says sentences about bad input in the reader's language. Reading and checking write them in English, for the command line too; each
 * is a line of `english` with its gaps filled, and the same line of `own` says it. A sentence that none of them is stays as it is.
 */
export function createProblemWords(
  english: readonly string[],
  own: readonly string[],
  formatNumber: (value: number) => string,
): (sentence: string) => string {
  const patterns = english
    .map((line, at) => ({ own: own[at], said: wordsOf(line), pattern: patternOf(line) }))
    // What says most by itself is asked first: "$1 must be a list" before "$1 must be $2".
    .sort((a, b) => b.said - a.said);
  const say = (sentence: string, depth: number): string => {
    if (sentence.length > MOST_UNITS || depth > DEEPEST) return sentence;
    const placed = PLACE.exec(sentence);
    if (placed) return `${placed[1]}${say(placed[2] ?? '', depth + 1)}`;
    for (const { own: line, pattern } of patterns) {
      const gaps = pattern.exec(sentence);
      if (gaps && line) return line.replace(/\$(\d)/g, (_, gap: string) => inGap(gaps[Number(gap)] ?? '', depth));
    }
    return sentence;
  };
  const inGap = (gap: string, depth: number): string =>
    /^\d{1,9}$/.test(gap) ? formatNumber(Number(gap)) : gap.includes(' ') ? say(gap, depth + 1) : gap;
  return (sentence) => say(sentence, 0);
}

const wordsOf = (line: string): number => (AT_LINE.test(line) ? Infinity : line.replace(/\$\d/g, '').length);

function patternOf(line: string): RegExp {
  const parts = line.split(/\$\d/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('(.*?)')}$`, 's');
}
