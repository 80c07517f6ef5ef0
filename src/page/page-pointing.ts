import type { CardSubject } from '../model/card-talk.ts';
import type { EntityId } from '../model/id.ts';
import type { Settings } from '../model/settings.ts';
import type { BackgroundLine } from './background-line.ts';
import type { BlockIndex } from './block-index.ts';
import { createCardControl } from './card-control.ts';
import { elementOf, markAt, type Point } from './hit-test.ts';
import type { PlacedMark } from './marked-block.ts';
import { createNameSteps } from './name-steps.ts';
import type { PageHost } from './page-host.ts';
import { watchPointer } from './pointer-watch.ts';
import { swallowEscape } from './swallow-escape.ts';

/** Everything that answers to pointer and keys on a page: which name is meant, and its card. */
export interface PagePointing {
  /** A card may be wanted soon: its frame is fetched. */
  warm(): void;
  /** The word has left the page. */
  gone(mark: PlacedMark): void;
  /** Goes to the next or previous name and opens its card. */
  step(by: 1 | -1): void;
  /** Scrolls to the next mention of an entity. */
  jump(entity: EntityId): void;
  /** The settings are other ones. */
  changed(): void;
  stop(): void;
}

export interface PointingSetup {
  readonly page: Document;
  readonly host: Pick<PageHost, 'root' | 'dress'>;
  readonly index: BlockIndex;
  /** Open shadow roots that hold text of the page. */
  readonly roots: () => readonly ShadowRoot[];
  /** False for a mark that is not drawn, or of which nothing is seen now: it has no card either. */
  readonly isPainted: (mark: PlacedMark) => boolean;
  /** Settings and page as they are now. */
  readonly settings: () => Settings;
  readonly context: () => CardSubject['context'];
  /** False once the extension is gone; ends everything then. */
  readonly isAlive: () => boolean;
  readonly line: Pick<BackgroundLine, 'card' | 'head' | 'elsewhere'>;
}

/** The code of pointing and card, and the pass by which the card's frame knows us. */
export interface PointingCode {
  readonly create: typeof startPointing;
  readonly pass: string;
}

const INTERACTIVE = 'a[href], button, input, label, select, summary, textarea, [role="button"], [role="link"]';

/**
 * Starts to listen on a page. It is no part of the script that every page gets: it comes when the first name is in the window.
 * `last` is the pointer's last move before that, because a reader may rest on a word already.
 */
export function startPointing(setup: PointingSetup, pass: string, last: PointerEvent | null): PagePointing {
  const { page, host, index, isPainted, settings, isAlive, line } = setup;
  const card = createCardControl(
    {
      host,
      address: line.card,
      context: setup.context,
      step: (by) => step(by),
      head: (subject) => line.head(subject),
      elsewhere: () => line.elsewhere,
    },
    pass,
  );
  const steps = createNameSteps(index, isPainted);
  const markUnder = (point: Point): PlacedMark | null => {
    const mark = markAt(page, point, index, setup.roots());
    return mark && isPainted(mark) ? mark : null;
  };
  const pointer = watchPointer(
    page.defaultView ?? window,
    {
      moved(point, { fast, alt, fresh }) {
        const { open } = settings();
        const mayOpen = open === 'hover' || (open === 'alt-hover' && alt);
        if ((!mayOpen && !card.shown) || !isAlive()) return;
        const mark = fast && !card.shown ? null : markUnder(point);
        card.pointer(point, mayOpen || mark === card.shown ? mark : null, { fast, fresh });
      },
      clicked(point, { tap, target }) {
        const { open } = settings();
        if (open === 'off' || (!tap && open !== 'click')) return;
        if (card.covers(point) || (target instanceof Element && target.closest(INTERACTIVE))) return;
        const mark = markUnder(point);
        if (mark && isAlive()) card.act({ type: 'ask', mark, by: tap ? 'tap' : 'click' });
      },
      pressed(point) {
        if (!card.shown || card.covers(point) || markUnder(point) === card.shown) return;
        card.act({ type: 'press' });
      },
      escaped() {
        const isOpen = card.shown !== null;
        card.act({ type: 'close' });
        if (isOpen) swallowEscape(page.defaultView ?? window);
        return isOpen;
      },
      scrolled: () => card.act({ type: 'scroll' }),
      left: (point) => card.pointer(point, null, { fast: false, fresh: true }),
      hid: () => card.act({ type: 'away' }),
      resized: () => card.resized(),
    },
    last,
  );
  const goTo = (mark: PlacedMark): void => {
    Element.prototype.scrollIntoView.call(elementOf(mark), { block: 'center', behavior: 'instant' });
    card.flash(mark);
  };
  const step = (by: 1 | -1): void => {
    const mark = steps.step(by);
    if (!mark) return;
    goTo(mark);
    card.act({ type: 'ask', mark, by: 'key' });
  };
  const changed = (): void => {
    const { delay, cardSize } = settings();
    card.setLook({ delay, width: cardSize === 'large' ? 480 : 360 });
  };
  changed();
  return {
    warm: () => card.warm(),
    gone(mark) {
      const isAwaited = mark === card.awaited;
      card.act({ type: 'gone', mark });
      // A page that draws its text anew under a pointer at rest: the same word may have another mark.
      if (isAwaited) pointer.again();
    },
    step,
    jump(entity) {
      const mark = steps.next(entity);
      if (mark) goTo(mark);
    },
    changed,
    stop() {
      pointer.stop();
      card.stop();
    },
  };
}
