/**
 * Keeps from the page the rest of an Escape that closed a card: its repetitions and the key going up. Alone they would tell that
 * somebody took the beginning.
 */
export function swallowEscape(view: Window): void {
  const ends = new AbortController();
  const take = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    if (event.key === 'Escape' && (event.repeat || event.type === 'keyup')) {
      event.stopImmediatePropagation();
      event.preventDefault();
    }
    if (!event.repeat) ends.abort();
  };
  for (const type of ['keydown', 'keyup'] as const)
    view.addEventListener(type, take, { capture: true, signal: ends.signal });
}
