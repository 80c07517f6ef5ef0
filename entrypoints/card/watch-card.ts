import type { FromCard } from '../../src/platform/card-protocol.ts';

interface CardWatch {
  /** CSS pixels that the card wants, its frame's room not considered. */
  measure(): number;
  /** Watches the drawn card's height; call it after each drawing. */
  observe(): void;
}

/** Listens for what the page must know of the card: its height, focus, keys, and the header being dragged. */
export function watchCard({ send, turn }: { send: (message: FromCard) => void; turn: () => number }): CardWatch {
  let last = 0;
  const measure = (): number => {
    const card = document.querySelector<HTMLElement>('.card');
    const body = card?.querySelector<HTMLElement>('.card-body');
    if (!card || !body) return 0;
    last = Math.ceil(card.offsetHeight - body.offsetHeight + body.scrollHeight);
    return last;
  };
  const observer = new ResizeObserver(() => {
    const before = last;
    if (measure() !== before && last > 0) send({ type: 'size', turn: turn(), height: last });
  });
  addEventListener('focus', () => send({ type: 'focus', inside: true }));
  addEventListener('blur', () => send({ type: 'focus', inside: false }));
  const root = document.documentElement;
  root.addEventListener('pointerenter', () => send({ type: 'pointer', inside: true }));
  root.addEventListener('pointerleave', () => send({ type: 'pointer', inside: false }));
  let isEscape = false;
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') isEscape = true;
    else if (event.key === 'j' || event.key === 'k') send({ type: 'step', by: event.key === 'j' ? 1 : -1 });
    else return;
    event.preventDefault();
  });
  // Not before the key is up: with the card goes the focus, and the page would hear of a key that it did not hear go down.
  addEventListener('keyup', (event) => {
    if (event.key === 'Escape' && isEscape) send({ type: 'close', by: 'escape' });
    isEscape = false;
  });
  watchDrag(send);
  return {
    measure,
    observe() {
      observer.disconnect();
      for (const part of document.querySelectorAll('.card, .card-body > *')) observer.observe(part);
    },
  };
}

/** Screen coordinates, because those of the frame move with it. */
function watchDrag(send: (message: FromCard) => void): void {
  let at: { x: number; y: number } | null = null;
  addEventListener('pointerdown', (event) => {
    const target = event.target as Element;
    if (event.button !== 0 || !target.closest('[data-drag=true]') || target.closest('button')) return;
    at = { x: event.screenX, y: event.screenY };
    target.setPointerCapture(event.pointerId);
  });
  addEventListener('pointermove', (event) => {
    if (!at || (event.screenX === at.x && event.screenY === at.y)) return;
    send({ type: 'drag', dx: event.screenX - at.x, dy: event.screenY - at.y });
    at = { x: event.screenX, y: event.screenY };
  });
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => (at = null));
}
