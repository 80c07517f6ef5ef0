import type { CardForm } from '../model/card-talk.ts';

/** Waits in milliseconds. `open` is the reader's setting; the rest as Wikipedia's previews do it. */
export interface CardDelays {
  /** Pointer at rest on a word until its card is read, unseen. */
  readonly prepare: number;
  /** Pointer at rest on a word until its card is seen. */
  readonly open: number;
  /** Pointer outside word and card until the card goes. */
  readonly grace: number;
  /** With a card open, pointer at rest on another word until that one's card takes over. */
  readonly swap: number;
}
export const CARD_DELAYS: CardDelays = { prepare: 150, open: 500, grace: 300, swap: 150 };

export type CardTimer = keyof CardDelays;

export type CardEvent<Mark> =
  /** The pointer is here. `fast`: it only passes by; `near`: on its way from the word to the card. */
  | {
      readonly type: 'pointer';
      readonly mark: Mark | null;
      readonly inCard: boolean;
      readonly near: boolean;
      readonly fast: boolean;
    }
  | { readonly type: 'timer'; readonly timer: CardTimer; readonly token: number }
  | { readonly type: 'drawn'; readonly turn: number; readonly empty: boolean }
  /** A key, a click or a tap asked for this card. */
  | { readonly type: 'ask'; readonly mark: Mark; readonly by: 'key' | 'click' | 'tap' }
  | { readonly type: 'press' } // a button went down outside the card
  | { readonly type: 'scroll' }
  | { readonly type: 'close' } // Escape or the close button
  | { readonly type: 'taken' } // the site shows a card of its own in this place
  | { readonly type: 'pin'; readonly pinned: boolean }
  | { readonly type: 'focus'; readonly inside: boolean }
  | { readonly type: 'gone'; readonly mark: Mark } // the word has left the page
  | { readonly type: 'away' }; // the page is hidden or left

export type CardEffect<Mark> =
  | { readonly do: 'start'; readonly timer: CardTimer; readonly token: number }
  | { readonly do: 'prepare'; readonly mark: Mark; readonly turn: number; readonly form: CardForm }
  | {
      readonly do: 'show';
      readonly mark: Mark;
      readonly turn: number;
      readonly form: CardForm;
      readonly byKey: boolean;
    }
  | { readonly do: 'hide'; readonly returnFocus: boolean };

interface Pending<Mark> {
  readonly mark: Mark;
  readonly token: number;
  /** 0 until the card was asked to draw it. */
  readonly turn: number;
  readonly drawn: boolean;
  /** The wait is over: show it as soon as it is drawn. */
  readonly due: boolean;
  readonly byKey: boolean;
  /** Asked for by a key, a click or a tap: the pointer does not take it back. */
  readonly asked: boolean;
  readonly form: CardForm;
}

export interface CardState<Mark> {
  readonly shown: { readonly mark: Mark; readonly byKey: boolean; readonly form: CardForm } | null;
  readonly pending: Pending<Mark> | null;
  readonly inside: boolean;
  readonly focused: boolean;
  readonly pinned: boolean;
  /** The word whose card was closed or is empty: not opened again by the pointer until it has left the word. */
  readonly muted: Mark | null;
  /** Token of the grace that runs; 0 when none does. */
  readonly grace: number;
  /** Last token and last turn given out. */
  readonly count: number;
}

type Step<Mark> = readonly [CardState<Mark>, readonly CardEffect<Mark>[]];

export function createCardState<Mark>(): CardState<Mark> {
  return { shown: null, pending: null, inside: false, focused: false, pinned: false, muted: null, grace: 0, count: 0 };
}

/** One step of the card: what is so after the event, and what is to be done. Pure; timers that were overtaken carry a stale token. */
export function stepCard<Mark>(state: CardState<Mark>, event: CardEvent<Mark>): Step<Mark> {
  switch (event.type) {
    case 'pointer':
      return state.shown ? overWithCard(state, event) : overWithoutCard(state, event);
    case 'timer':
      return onTimer(state, event.timer, event.token);
    case 'drawn':
      return onDrawn(state, event.turn, event.empty);
    case 'ask':
      return onAsk(state, event.mark, event.by);
    case 'press':
      return state.shown && !state.pinned ? hide(state, false) : [{ ...state, pending: null }, []];
    case 'scroll':
      return state.pending && !state.pending.asked ? [{ ...state, pending: null }, []] : [state, []];
    case 'close':
      return state.shown ? hide({ ...state, muted: state.shown.mark }, true) : [{ ...state, pending: null }, []];
    case 'taken':
      return state.shown ? hide({ ...state, muted: state.shown.mark }, false) : [state, []];
    case 'pin':
      return event.pinned
        ? [{ ...state, pinned: state.shown !== null, pending: null }, []]
        : leave({ ...state, pinned: false });
    case 'focus':
      if (event.inside) return [{ ...state, focused: true, grace: 0 }, []];
      return leave({ ...state, focused: false, shown: state.shown && { ...state.shown, byKey: false } });
    case 'gone':
      return onGone(state, event.mark);
    case 'away':
    default:
      return state.shown && !state.pinned && !state.focused ? hide(state, false) : [{ ...state, pending: null }, []];
  }
}

type PointerEvent<Mark> = Extract<CardEvent<Mark>, { type: 'pointer' }>;

function overWithoutCard<Mark>(state: CardState<Mark>, { mark, fast }: PointerEvent<Mark>): Step<Mark> {
  const muted = mark === state.muted ? state.muted : null;
  if (state.pending?.asked) return [{ ...state, muted }, []];
  if (!mark || fast || muted) return [{ ...state, muted, pending: null }, []];
  if (state.pending?.mark === mark) return [state, []];
  const token = state.count + 1;
  return [
    { ...state, muted, count: token, pending: waiting(mark, token) },
    [
      { do: 'start', timer: 'prepare', token },
      { do: 'start', timer: 'open', token },
    ],
  ];
}

function overWithCard<Mark>(state: CardState<Mark>, { mark, inCard, near, fast }: PointerEvent<Mark>): Step<Mark> {
  if (state.pinned || state.shown?.form === 'sheet') return [state, []];
  if (inCard || (mark !== null && mark === state.shown?.mark))
    return [{ ...state, inside: true, grace: 0, pending: state.pending?.asked ? state.pending : null }, []];
  if (mark && !fast && mark !== state.pending?.mark && !state.focused && !state.pending?.asked) {
    const token = state.count + 1;
    const [left, effects] = leave({ ...state, inside: false, count: token });
    return [{ ...left, pending: waiting(mark, token) }, [{ do: 'start', timer: 'swap', token }, ...effects]];
  }
  const pending = state.pending?.asked || (mark && mark === state.pending?.mark) ? state.pending : null;
  // On the way to the card each movement begins the grace anew; elsewhere it runs from the moment of leaving.
  return leave({ ...state, inside: false, pending, grace: near ? 0 : state.grace });
}

function onTimer<Mark>(state: CardState<Mark>, timer: CardTimer, token: number): Step<Mark> {
  if (timer === 'grace') {
    const over = state.grace === token && !state.inside && !state.focused && !state.pinned;
    return over && state.shown ? hide(state, false, state.pending) : [state, []];
  }
  const { pending } = state;
  if (pending?.token !== token) return [state, []];
  if (timer === 'open')
    return pending.drawn ? show(state, pending) : [{ ...state, pending: { ...pending, due: true } }, []];
  return prepare(state, { ...pending, due: pending.due || timer === 'swap' });
}

function onDrawn<Mark>(state: CardState<Mark>, turn: number, empty: boolean): Step<Mark> {
  const { pending } = state;
  if (!pending || pending.turn !== turn || turn === 0) return [state, []];
  if (empty) return [{ ...state, pending: null, muted: pending.mark }, []];
  return pending.due ? show(state, pending) : [{ ...state, pending: { ...pending, drawn: true } }, []];
}

function onAsk<Mark>(state: CardState<Mark>, mark: Mark, by: 'key' | 'click' | 'tap'): Step<Mark> {
  // A pen that hovers has opened the card by itself already.
  if (by === 'tap' && state.shown?.mark === mark && state.shown.form === 'card') return [state, []];
  if (by !== 'key' && state.shown?.mark === mark) return hide({ ...state, muted: mark }, false);
  const token = state.count + 1;
  return prepare(
    { ...state, count: token, muted: null, pinned: false },
    { ...waiting(mark, token), due: true, asked: true, byKey: by === 'key', form: by === 'tap' ? 'sheet' : 'card' },
  );
}

function onGone<Mark>(state: CardState<Mark>, mark: Mark): Step<Mark> {
  const pending = state.pending?.mark === mark ? null : state.pending;
  if (state.shown?.mark !== mark || state.inside) return [{ ...state, pending }, []];
  return leave({ ...state, pending });
}

function waiting<Mark>(mark: Mark, token: number): Pending<Mark> {
  return { mark, token, turn: 0, drawn: false, due: false, byKey: false, asked: false, form: 'card' };
}

function prepare<Mark>(state: CardState<Mark>, pending: Pending<Mark>): Step<Mark> {
  const turn = state.count + 1;
  return [
    { ...state, count: turn, pending: { ...pending, turn } },
    [{ do: 'prepare', mark: pending.mark, turn, form: pending.form }],
  ];
}

function show<Mark>(state: CardState<Mark>, { mark, turn, byKey, form }: Pending<Mark>): Step<Mark> {
  return [
    { ...state, shown: { mark, byKey, form }, pending: null, inside: !byKey, pinned: false, grace: 0 },
    [{ do: 'show', mark, turn, byKey, form }],
  ];
}

function hide<Mark>(state: CardState<Mark>, returnFocus: boolean, pending: Pending<Mark> | null = null): Step<Mark> {
  return [
    { ...state, shown: null, pending, inside: false, focused: false, pinned: false, grace: 0 },
    [{ do: 'hide', returnFocus: returnFocus || state.focused }],
  ];
}

/** Starts the grace, if nothing holds the card and none runs yet. A card that was opened by a key waits for a key. */
function leave<Mark>(state: CardState<Mark>): Step<Mark> {
  const held = !state.shown || state.inside || state.focused || state.pinned || state.shown.form === 'sheet';
  if (held || state.shown?.byKey || state.grace !== 0) return [state, []];
  const token = state.count + 1;
  return [{ ...state, count: token, grace: token }, [{ do: 'start', timer: 'grace', token }]];
}
