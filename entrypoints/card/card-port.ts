import { isCardHello, type FromCard, type ToCard } from '../../src/platform/card-protocol.ts';
import { askFromCard } from '../../src/platform/card-services.ts';

/** Hellos without the right pass that are looked at: a page must not wake the background for ever. */
const WRONG_MOST = 5;

/** The line to the page's script once it has said hello. */
export interface CardPort {
  send(message: FromCard): void;
}

/**
 * Waits for the one hello of the page's script and then hears its orders. A page that has framed the card on its own can post to
 * this window too: a hello counts only with the pass that scripts of ours get from the background, which is asked.
 */
export function listenForPage(onOrder: (order: ToCard, port: CardPort) => void): void {
  let left = WRONG_MOST;
  const hear = (event: MessageEvent): void => void admit(event);
  const admit = async (event: MessageEvent): Promise<void> => {
    const port = event.ports[0];
    if (!event.isTrusted || event.source !== window.parent || !isCardHello(event.data) || !port || left <= 0) return;
    left -= 1;
    const answer = await askFromCard('card.admit', { pass: event.data.pass });
    if (!answer.ok || !answer.value) return;
    left = 0;
    window.removeEventListener('message', hear);
    const line: CardPort = { send: (message) => port.postMessage(message) };
    port.onmessage = ({ data }: MessageEvent<ToCard>) => onOrder(data, line);
    line.send({ type: 'ready' });
  };
  window.addEventListener('message', hear);
}
