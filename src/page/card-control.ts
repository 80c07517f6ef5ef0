import type { CardForm, CardSubject, FromCard } from '../model/card-talk.ts';
import type { EntityHead } from '../model/view.ts';
import { createCardFrame, type CardAddress } from './card-frame.ts';
import {
  CARD_GAP,
  cardRoom,
  isInCorridor,
  keepInside,
  nearestBox,
  placeCard,
  type Box,
  type Size,
} from './card-place.ts';
import {
  createCardState,
  stepCard,
  CARD_DELAYS,
  type CardDelays,
  type CardEffect,
  type CardEvent,
} from './card-state.ts';
import { drawPlainCard } from './card-plain.ts';
import { relayPresses } from './card-relay.ts';
import { CARD_SHEET } from './card-sheet.ts';
import { flashMark } from './flash-mark.ts';
import { isOn, rectsOf, type Point } from './hit-test.ts';
import type { PlacedMark } from './marked-block.ts';
import type { PageHost } from './page-host.ts';
import { lookForSiteCard, type SiteCard } from './site-card.ts';

export interface CardControl {
  act(event: CardEvent<PlacedMark>): void;
  /** Tells where the pointer is and what mark is under it. */
  pointer(point: Point, mark: PlacedMark | null, how: { fast: boolean; fresh: boolean }): void;
  /** Loads the frame before it is needed. */
  warm(): void;
  /** Shows for a moment where a mark is. */
  flash(mark: PlacedMark): void;
  setLook(look: { delay: number; width: number }): void;
  resized(): void;
  /** The mark whose card is on the screen. */
  readonly shown: PlacedMark | null;
  /** The mark that the pointer rests on, and whose card comes soon. */
  readonly awaited: PlacedMark | null;
  covers(point: Point): boolean;
  stop(): void;
}

export interface CardSetup {
  readonly host: Pick<PageHost, 'root' | 'dress'>;
  readonly address: CardAddress;
  /** The page as it is now. */
  readonly context: () => CardSubject['context'];
  readonly step: (by: 1 | -1) => void;
  /** Head of a public entity, and a sentence that says where the rest is: for the plain card, where the page refuses the frame. */
  readonly head: (subject: CardSubject) => Promise<EntityHead | null>;
  /** Asked for when it is drawn: the browser keeps the page waiting for its first text, for milliseconds. */
  readonly elsewhere: () => string;
}

const PLAIN_HEIGHT = 150;
/** When it is looked for a card of the site that came after ours, in milliseconds: theirs are often fetched first. */
const SITE_CARD_MS = [300, 900];
const BLOCK_SENT = 600;

/** Runs the card: timers, frame, place, focus. What happens when is decided by `stepCard` alone. */
export function createCardControl(setup: CardSetup, pass: string): CardControl {
  const { host, address, context, step, head, elsewhere } = setup;
  const { root } = host;
  const page = root.ownerDocument;
  let state = createCardState<PlacedMark>();
  let delays: CardDelays = CARD_DELAYS;
  let width = 360;
  let at: Point = { x: 0, y: 0 };
  let size: Size = { width, height: 200 };
  let pointerAt: Point = { x: 0, y: 0 };
  let word: Box | null = null;
  let returnTo: Element | null = null;
  let isPlain = false;
  let isOverFrame = false;
  /** What stood around the word when the pointer came to rest; null when the card was asked for. */
  let siteCard: SiteCard | null = null;
  let stopRelay = (): void => undefined;
  const heights = new Map<number, number>();

  const act = (event: CardEvent<PlacedMark>): void => {
    const [next, effects] = stepCard(state, event);
    state = next;
    effects.forEach(perform);
  };
  host.dress(CARD_SHEET);
  const frame = createCardFrame(
    root,
    { ...address, pass },
    {
      heard: (message) => hear(message),
      refused() {
        isPlain = true;
        if (state.pending?.turn) drawPlain(state.pending.mark, state.pending.turn);
      },
    },
  );

  /** The page may be left: a frame of ours would keep the browser from giving it back as it is. Fetched again when a card is wanted. */
  const leave = (): void => {
    if (state.pinned) return;
    act({ type: 'away' });
    frame.remove();
  };
  const returned = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) frame.warm();
  };
  const ends = new AbortController();
  if (address.barsReturn) {
    page.defaultView?.addEventListener('beforeunload', leave, { signal: ends.signal });
    page.defaultView?.addEventListener('pageshow', returned, { signal: ends.signal });
  }

  const hear = (message: FromCard): void => {
    if (message.type === 'drawn') {
      heights.set(message.turn, message.height);
      act(message);
    } else if (message.type === 'size') resize(message.height);
    else if (message.type === 'close') act({ type: 'close' });
    else if (message.type === 'pin' || message.type === 'focus') act(message);
    else if (message.type === 'pointer') {
      isOverFrame = message.inside;
      act({ type: 'pointer', mark: null, inCard: message.inside, near: true, fast: false });
    } else if (message.type === 'drag') moveTo({ x: at.x + message.dx, y: at.y + message.dy });
    else if (message.type === 'step') step(message.by);
  };
  const drawPlain = (mark: PlacedMark, turn: number): void => {
    const asked = mark.isPrivate ? null : head(subjectFrom(mark, context()));
    void Promise.resolve(asked).then((known) => {
      drawPlainCard(frame.box, known, elsewhere());
      heights.set(turn, PLAIN_HEIGHT);
      act({ type: 'drawn', turn, empty: false });
    });
  };
  const perform = (effect: CardEffect<PlacedMark>): void => {
    if (effect.do === 'start') {
      const { timer, token } = effect;
      setTimeout(() => act({ type: 'timer', timer, token }), delays[timer]);
    } else if (effect.do === 'prepare') prepare(effect.mark, effect.turn, effect.form);
    else if (effect.do === 'show') show(effect);
    else hide(effect.returnFocus);
  };
  const prepare = (mark: PlacedMark, turn: number, form: CardForm): void => {
    frame.warm();
    const word = state.pending?.asked ? null : nearestBox(rectsOf(mark), pointerAt);
    siteCard = word && !state.shown ? lookForSiteCard(page, word) : null;
    const room = cardRoom(windowSize(), form === 'sheet' ? Infinity : width);
    if (isPlain) return drawPlain(mark, turn);
    frame.send({ type: 'room', ...(form === 'sheet' ? { ...room, width: windowSize().width } : room) });
    frame.send({ type: 'prepare', turn, subject: subjectFrom(mark, context()), form });
    if (!state.shown) frame.box.style.width = `${room.width}px`;
  };
  const show = (effect: Extract<CardEffect<PlacedMark>, { do: 'show' }>): void => {
    const { mark, turn, form, byKey } = effect;
    const rects = rectsOf(mark);
    word = (byKey ? rects[0] : nearestBox(rects, pointerAt)) ?? null;
    if (!returnTo) returnTo = page.activeElement;
    const room = cardRoom(windowSize(), width);
    size = { width: room.width, height: Math.min(heights.get(turn) ?? room.height, room.height) };
    heights.clear();
    frame.box.classList.toggle('sheet', form === 'sheet');
    const isRightToLeft = getComputedStyle(mark.block.element).direction === 'rtl';
    if (form === 'sheet') placeSheet();
    else moveTo(placeCard(word ?? { left: 0, right: 0, top: 0, bottom: 0 }, size, windowSize(), isRightToLeft));
    if (giveWay(mark, siteCard)) return;
    // A page that is zoomed by its own style would zoom the card with it, and its place.
    frame.box.style.zoom = `${1 / zoom()}`;
    frame.box.classList.add('shown');
    raise(frame.box);
    stopRelay();
    if (!isHit()) {
      const view = page.defaultView ?? window;
      stopRelay = relayPresses(
        view,
        (point) => isOn(cardBox(), point),
        () => at,
        (message) => frame.send(message),
      );
    }
    frame.send({ type: 'show', turn, byKey });
    const seen = siteCard;
    if (seen) for (const wait of SITE_CARD_MS) setTimeout(() => giveWay(mark, seen), wait);
    if (byKey) frame.focus();
  };
  /** A card that the site opens over the word is not covered by ours, unless the reader is in it already. */
  const giveWay = (mark: PlacedMark, seen: SiteCard | null): boolean => {
    if (state.shown?.mark !== mark || isOverFrame || state.pinned || seen !== siteCard) return false;
    const isTaken = seen?.isAt(cardBox()) ?? false;
    if (isTaken) act({ type: 'taken' });
    return isTaken;
  };
  const hide = (returnFocus: boolean): void => {
    isOverFrame = false;
    stopRelay();
    frame.box.classList.remove('shown');
    if (frame.box.isConnected && frame.box.matches(':popover-open')) frame.box.hidePopover();
    frame.send({ type: 'hide' });
    word = null;
    const back = returnTo;
    returnTo = null;
    if (!returnFocus || page.activeElement === back) return;
    if (back instanceof HTMLElement && back !== page.body && back.isConnected)
      HTMLElement.prototype.focus.call(back, { preventScroll: true });
    else frame.blur();
  };
  const put = (corner: Point): void => {
    at = corner;
    Object.assign(frame.box.style, px({ left: at.x, top: at.y, ...size }));
  };
  const moveTo = (corner: Point): void => put(keepInside(corner, size, windowSize()));
  const placeSheet = (): void => {
    const { width: whole, height } = windowSize();
    size = { width: whole, height: Math.min(size.height, height * 0.6) };
    put({ x: 0, y: height - size.height });
  };
  /** A card above its word grows upwards, so that the word stays free. */
  const resize = (height: number): void => {
    if (!state.shown) return;
    const room = cardRoom(windowSize(), width);
    const before = size.height;
    size = { width: size.width, height: Math.min(height, room.height) };
    if (state.shown.form === 'sheet') placeSheet();
    else moveTo({ x: at.x, y: word && at.y + before + CARD_GAP <= word.top + 1 ? at.y + before - size.height : at.y });
  };
  const windowSize = (): Size => {
    const view = page.defaultView;
    return {
      width: page.documentElement.clientWidth * zoom() || view?.innerWidth || 0,
      height: view?.innerHeight ?? 0,
    };
  };
  const zoom = (): number => page.documentElement.currentCSSZoom ?? 1;
  /** False where the card is drawn but inert, because the page has a modal dialog open or fills the screen. */
  const isHit = (): boolean => page.elementFromPoint(at.x + size.width / 2, at.y + size.height / 2) === root.host;
  const cardBox = (): Box => ({ left: at.x, top: at.y, right: at.x + size.width, bottom: at.y + size.height });

  return {
    act,
    pointer(point, mark, { fast, fresh }) {
      // A move on the page ends what the frame said; an old place looked at again, or a move that the browser makes up there, does not.
      if (fresh && Math.hypot(point.x - pointerAt.x, point.y - pointerAt.y) > 4) isOverFrame = false;
      pointerAt = point;
      const inCard = state.shown !== null && (isOverFrame || isOn(cardBox(), point));
      const near = state.shown !== null && word !== null && isInCorridor(point, word, cardBox());
      act({ type: 'pointer', mark: inCard ? null : mark, inCard, near, fast });
    },
    warm: () => frame.warm(),
    flash: (mark) => flashMark(root, mark),
    setLook(look) {
      delays = { ...CARD_DELAYS, open: look.delay, prepare: Math.min(CARD_DELAYS.prepare, look.delay) };
      width = look.width;
    },
    resized() {
      if (state.shown) resize(size.height);
    },
    get awaited() {
      return state.pending?.asked === false ? state.pending.mark : null;
    },
    get shown() {
      return state.shown?.mark ?? null;
    },
    covers: (point) => state.shown !== null && isOn(cardBox(), point),
    stop() {
      ends.abort();
      stopRelay();
      frame.remove();
    },
  };
}

/** The subject of a mark: the words, and of its block the part around them. */
function subjectFrom(mark: PlacedMark, context: CardSubject['context']): CardSubject {
  const { text } = mark.block;
  const from = Math.max(0, mark.start - BLOCK_SENT);
  return {
    entity: mark.entity,
    text: text.slice(mark.start, mark.end),
    block: text.slice(from, mark.end + BLOCK_SENT),
    context,
  };
}

/** Puts the card above everything, dialogs and full screen included. */
function raise(box: HTMLElement): void {
  if (box.matches(':popover-open')) box.hidePopover();
  if (box.isConnected) box.showPopover();
}

function px(values: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, `${Math.round(value)}px`]));
}
