import type { CardHello, FromCard, ToCard } from '../model/card-talk.ts';

/** Milliseconds after its load that the frame has to answer; else it counts as refused. */
const ANSWER_MS = 5_000;

export interface CardFrame {
  /** Box of the card; what is placed and shown. The frame, or a plain card, is inside it. */
  readonly box: HTMLElement;
  /** Loads the frame, if it is not there yet. */
  warm(): void;
  send(message: ToCard): void;
  focus(): void;
  /** Gives the focus back to the page. */
  blur(): void;
  /** Takes the frame out of the page, until it is warmed again. */
  remove(): void;
}

/** Where the card is. With `use_dynamic_url` the frame's origin is not the one that its address shows. */
export interface CardAddress {
  readonly url: string;
  readonly origin: string;
  /** True where the browser does not keep a page for the way back while this frame is in it. */
  readonly barsReturn: boolean;
}

/** The address, with the pass that the frame asks for. */
export interface CardDoor extends CardAddress {
  readonly pass: string;
}

export interface CardFrameCalls {
  readonly heard: (message: FromCard) => void;
  /** The page does not let the frame in: `sandbox` pages, known by their origin, or a frame that does not answer. */
  readonly refused: () => void;
}

/**
 * The frame of the card: an extension page in the closed root, so that neither `window.find` nor a selection nor a key listener of
 * the page reaches what it says. Talk goes over a port that only this script and the frame hold.
 */
export function createCardFrame(root: ShadowRoot, at: CardDoor, calls: CardFrameCalls): CardFrame {
  const page = root.ownerDocument;
  const box = page.createElement('div');
  box.className = 'card';
  box.popover = 'manual';
  let frame: HTMLIFrameElement | null = null;
  let port: MessagePort | null = null;
  let waiting: ToCard[] = [];
  let ready = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hear = (event: MessageEvent): void => {
    const message = event.data as FromCard;
    if (message.type === 'ready') {
      ready = true;
      clearTimeout(timer);
      for (const kept of waiting) port?.postMessage(kept);
      waiting = [];
    }
    calls.heard(message);
  };
  const greet = (): void => {
    const channel = new MessageChannel();
    port?.close();
    port = channel.port1;
    ready = false;
    port.onmessage = hear;
    clearTimeout(timer);
    timer = setTimeout(calls.refused, ANSWER_MS);
    try {
      frame?.contentWindow?.postMessage({ backstoryCard: 1, pass: at.pass } satisfies CardHello, at.origin, [
        channel.port2,
      ]);
    } catch {
      // A frame that was refused has no origin of ours: the time-out says so.
    }
  };
  return {
    box,
    warm() {
      if (box.isConnected) return;
      root.append(box);
      if (page.defaultView?.origin === 'null') return calls.refused();
      frame = page.createElement('iframe');
      frame.addEventListener('load', greet);
      if (page.defaultView?.crossOriginIsolated) Reflect.set(frame, 'credentialless', true);
      frame.src = at.url;
      box.append(frame);
    },
    send(message) {
      if (ready) port?.postMessage(message);
      else waiting = [...waiting, message].slice(-8);
    },
    focus: () => frame?.focus(),
    blur() {
      frame?.blur();
      page.defaultView?.focus();
    },
    remove() {
      clearTimeout(timer);
      port?.close();
      port = null;
      ready = false;
      box.replaceChildren();
      box.remove();
    },
  };
}
