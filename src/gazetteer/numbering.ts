/** Numbers for distinct strings, from 1 in order of arrival. */
export interface Numbering {
  of(text: string): number;
  /** This one begins an alias. */
  markStart(n: number): void;
  /** New numbers with the marked ones first: `map[old]` is the new number, `texts[new]` the string (`texts[0]` is unused). */
  startsFirst(): { readonly map: Int32Array; readonly starts: number; readonly texts: readonly string[] };
}

export function createNumbering(): Numbering {
  const numbers = new Map<string, number>();
  const texts = [''];
  const isStart = [false];
  return {
    of(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const n = texts.length;
      numbers.set(text, n);
      texts.push(text);
      isStart.push(false);
      return n;
    },
    markStart(n) {
      isStart[n] = true;
    },
    startsFirst() {
      const map = new Int32Array(texts.length);
      const ordered = [''];
      for (const wanted of [true, false])
        for (let n = 1; n < texts.length; n += 1)
          if (isStart[n] === wanted) {
            map[n] = ordered.length;
            ordered.push(texts[n] ?? '');
          }
      return { map, starts: isStart.filter(Boolean).length, texts: ordered };
    },
  };
}
