import type { EntityId } from './id.ts';
import type { PageContext } from './page.ts';

/**
 * The talk between the script in a page and the card frame (`/card.html`), which sits in a closed shadow root of the page.
 *
 * The page's script sends one `CardHello` by `frame.contentWindow.postMessage(hello, origin, [port])` once the frame has
 * loaded; everything after it runs over that `MessagePort`, both ways, because a `window.parent.postMessage` would be heard by
 * the page. The frame takes the first trusted hello whose `source` is `window.parent`, and ignores every other window message.
 * The frame asks the background itself (`card.describe`): no fact about an entity ever passes through the page's script.
 */
export interface CardHello {
  readonly backstoryCard: 1;
  /** The word that only scripts of ours get from the background; the frame asks the background whether it is right. */
  readonly pass: string;
}

/** What the card is to tell, as the page's script knows it. */
export interface CardSubject {
  readonly entity: EntityId;
  /** The mention as written on the page, and the block of text that it stands in, for "why this name?". */
  readonly text: string;
  readonly block: string;
  /** The article: `published` is what "3 weeks before this article" is counted from. */
  readonly context: PageContext;
}

/** How the card stands on the screen. A sheet is fixed to the lower edge (touch): full width, no pin, no drag. */
export type CardForm = 'card' | 'sheet';

/** Page to card. `turn` grows by one with each `prepare`; the card echoes it, so that late answers can be dropped. */
export type ToCard =
  /** Read the subject and draw it unseen; answer `drawn`. Sent at 150 ms of rest, 350 ms before the card is seen. */
  | { readonly type: 'prepare'; readonly turn: number; readonly subject: CardSubject; readonly form: CardForm }
  /** The card is on the screen now. `byKey`: put the focus on the dialog (it was opened by a key), else leave focus alone. */
  | { readonly type: 'show'; readonly turn: number; readonly byKey: boolean }
  /** The card is off the screen: forget the subject, unpin, close what was unfolded. */
  | { readonly type: 'hide' }
  /** Pixels that the card may use; it scrolls inside itself beyond `height`. Sent before `prepare` and when the window changes. */
  | { readonly type: 'room'; readonly width: number; readonly height: number }
  /** Above a modal dialog of the page, and in full screen, the card is inert: a press at this place of it (CSS pixels), and the wheel. */
  | { readonly type: 'press'; readonly x: number; readonly y: number }
  | { readonly type: 'scroll'; readonly by: number };

/** Card to page. */
export type FromCard =
  /** The port is heard and the frame can draw. */
  | { readonly type: 'ready' }
  /** The subject of `turn` is drawn and wants `height` CSS pixels. `empty`: nothing is known, do not show the card. */
  | { readonly type: 'drawn'; readonly turn: number; readonly height: number; readonly empty: boolean }
  /** The content changed its height (something unfolded). */
  | { readonly type: 'size'; readonly turn: number; readonly height: number }
  /** Escape, or the close button. The page gives the focus back to where it was. */
  | { readonly type: 'close'; readonly by: 'escape' | 'button' }
  | { readonly type: 'pin'; readonly pinned: boolean }
  /** The focus came into the frame or left it: the card stays while it is inside. */
  | { readonly type: 'focus'; readonly inside: boolean }
  /** The pointer came into the frame or left it: the page does not hear of that by itself in every browser. */
  | { readonly type: 'pointer'; readonly inside: boolean }
  /** The header is dragged: how far since the last message, in screen pixels divided by `devicePixelRatio`-free CSS pixels (`screenX/Y`). */
  | { readonly type: 'drag'; readonly dx: number; readonly dy: number }
  /** The next or previous name, from inside the card (keys j and k). */
  | { readonly type: 'step'; readonly by: 1 | -1 };

/** True for a hello; everything else that arrives at the frame's window is ignored. */
export function isCardHello(data: unknown): data is CardHello {
  return (
    typeof data === 'object' &&
    data !== null &&
    (data as CardHello).backstoryCard === 1 &&
    typeof (data as CardHello).pass === 'string'
  );
}
