/**
 * A question about a stretch of a text that remembers its last answer: several names are weighed for one stretch in turn, and what stands around it is the
 * same for all. Offsets in UTF-16 units.
 */
export function onceASpan<T>(
  ask: (text: string, start: number, end: number) => T,
): (text: string, start: number, end: number) => T {
  let last: { readonly text: string; readonly start: number; readonly end: number; readonly answer: T } | null = null;
  return (text, start, end) => {
    if (last === null || last.start !== start || last.end !== end || last.text !== text)
      last = { text, start, end, answer: ask(text, start, end) };
    return last.answer;
  };
}
