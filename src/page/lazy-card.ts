import type { CardCode, CardControl, CardSetup } from './card-control.ts';
import type { PlacedMark } from './marked-block.ts';

/** Times that the card's code is asked for: a page where it cannot come must not wake the background for ever. */
const TRIES = 5;

/**
 * The card of a page, whose code comes when the first name is in the window or something asks for a card. What was asked
 * meanwhile, and where the pointer was last, is told to it then.
 */
export function createLazyCard(load: () => Promise<CardCode | null>, setup: CardSetup): CardControl {
  interface Todo {
    readonly mark: PlacedMark;
    readonly tell: (card: CardControl) => void;
  }
  let card: CardControl | null = null;
  let look: Parameters<CardControl['setLook']>[0] | null = null;
  let asked: Todo[] = [];
  let pointed: Todo | null = null;
  let isLoading = false;
  let tries = 0;
  let isOver = false;

  const need = (): void => {
    if (isLoading || tries++ >= TRIES) return;
    isLoading = true;
    void load().then((code) => {
      isLoading = false;
      if (!code || isOver) return;
      const made = (card = code.create(setup, code.pass));
      if (look) made.setLook(look);
      made.warm();
      for (const todo of [pointed, ...asked]) todo?.tell(made);
    });
  };
  const ask = (todo: Todo): void => {
    if (card) return todo.tell(card);
    asked.push(todo);
    need();
  };
  /** Drops what waits: for one mark, or all of it. */
  const forget = (gone?: PlacedMark): void => {
    asked = asked.filter(({ mark }) => gone && mark !== gone);
    if (!gone || pointed?.mark === gone) pointed = null;
  };
  return {
    act(event) {
      if (card) card.act(event);
      else if (event.type === 'ask') ask({ mark: event.mark, tell: (made) => made.act(event) });
      else if (event.type === 'gone') forget(event.mark);
      else if (event.type !== 'scroll') forget();
    },
    pointer(point, mark, how) {
      if (card) return card.pointer(point, mark, how);
      pointed = mark && { mark, tell: (made) => made.pointer(point, mark, how) };
      if (mark) need();
    },
    warm: () => (card ? card.warm() : need()),
    flash: (mark) => ask({ mark, tell: (made) => made.flash(mark) }),
    setLook(next) {
      look = next;
      card?.setLook(next);
    },
    resized: () => card?.resized(),
    get shown() {
      return card?.shown ?? null;
    },
    covers: (point) => card?.covers(point) ?? false,
    stop() {
      isOver = true;
      card?.stop();
    },
  };
}
