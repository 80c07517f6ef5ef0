import { isCardHello, type FromCard, type ToCard } from '../../src/platform/card-protocol.ts';

/** The line to the page's script once it has said hello. */
export interface CardPort {
  send(message: FromCard): void;
}

/**
 * Waits for the one hello of the page's script and then hears its orders. The page itself can post to this window too, but it
 * has no way to a port that we would answer: the first trusted hello of the parent wins, and what comes after it is ignored.
 */
export function listenForPage(onOrder: (order: ToCard, port: CardPort) => void): void {
  const hear = (event: MessageEvent): void => {
    const port = event.ports[0];
    if (!event.isTrusted || event.source !== window.parent || !isCardHello(event.data) || !port) return;
    window.removeEventListener('message', hear);
    const line: CardPort = { send: (message) => port.postMessage(message) };
    port.onmessage = ({ data }: MessageEvent<ToCard>) => onOrder(data, line);
    line.send({ type: 'ready' });
  };
  window.addEventListener('message', hear);
}
