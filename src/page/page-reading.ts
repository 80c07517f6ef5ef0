import type { EntityId } from '../model/id.ts';
import type { PageContext, PageNames } from '../model/page.ts';
import type { Settings } from '../model/settings.ts';
import type { BackgroundLine } from './background-line.ts';
import { elementAbove } from './dom-access.ts';
import { HOST_SHEET } from './host-sheet.ts';
import { markAt, type Point } from './hit-test.ts';
import { createLazyCard } from './lazy-card.ts';
import { createMarkPainter } from './mark-painter.ts';
import type { PlacedMark } from './marked-block.ts';
import { createNameSteps } from './name-steps.ts';
import { attachHost } from './page-host.ts';
import { countNames } from './page-names.ts';
import { createPageReader } from './page-reader.ts';
import { watchPointer } from './pointer-watch.ts';
import { watchTheme } from './watch-theme.ts';

/** One reading of a page: from the host being attached until it is taken away. */
export interface PageReading {
  readonly isReading: boolean;
  names(): PageNames['names'];
  /** Scrolls to the next mention of an entity; false when there is none. */
  jump(entity: EntityId): boolean;
  /** Goes to the next or previous name and opens its card. */
  step(by: 1 | -1): boolean;
  change(settings: Settings, context: PageContext, relink: boolean): void;
  stop(): void;
}

export interface ReadingSetup {
  readonly page: Document;
  readonly line: BackgroundLine;
  /** Rules of `::highlight` for open shadow roots, where the browser does not inherit them from the document; else empty. */
  readonly rootSheet: string;
  readonly settings: Settings;
  readonly context: PageContext;
  /** The extension is gone: end everything. */
  readonly orphaned: () => void;
}

const WATCHED_FOR_WARMING = 300;
const INTERACTIVE = 'a[href], button, input, label, select, summary, textarea, [role="button"], [role="link"]';

/** Reads a page, paints its names and opens cards, until stopped. */
export function startReading({
  page,
  line,
  rootSheet,
  settings: first,
  context: where,
  orphaned,
}: ReadingSetup): PageReading {
  let settings = first;
  let context = where;
  let counted = -1;
  const host = attachHost(page, HOST_SHEET);
  const painter = createMarkPainter(host.root, settings);
  const alive = (): boolean => {
    if (line.isAlive()) return true;
    orphaned();
    return false;
  };
  const warmth = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    warmth.disconnect();
    card.warm();
  });
  let warmable = WATCHED_FOR_WARMING;
  const reader = createPageReader(page, settings, {
    linkTexts: async (texts) => (alive() ? line.link(texts, context) : null),
    added(block) {
      painter.paint(block);
      if (warmable-- > 0) warmth.observe(block.element);
    },
    removed(block) {
      painter.erase(block);
      for (const mark of block.marks) card.act({ type: 'gone', mark });
    },
    settled() {
      painter.moved();
      const names = reader.index.blocks.size === 0 ? [] : countNames(reader.index.blocks);
      const open = names.filter(({ isPrivate }) => !isPrivate).length;
      if (open !== counted) line.count((counted = open));
    },
    foundRoot(root) {
      if (rootSheet) adoptSheet(root, rootSheet);
    },
    isOwn(node) {
      if (!host.isHost(node)) return false;
      if (!node.isConnected) setTimeout(() => void (alive() && host.keep()), 0);
      return true;
    },
  });
  const card = createLazyCard(async () => (alive() ? line.cardCode() : null), {
    host,
    address: line.card,
    context: () => context,
    step: (by) => void step(by),
    head: (subject) => line.head(subject),
    elsewhere: line.elsewhere,
  });
  const steps = createNameSteps(reader.index, (mark) => painter.isPainted(mark));

  const markUnder = (point: Point): PlacedMark | null => {
    const mark = markAt(page, point, reader.index, reader.roots);
    return mark && painter.isPainted(mark) ? mark : null;
  };
  const stopPointer = watchPointer(page.defaultView ?? window, {
    moved(point, { fast, alt, fresh }) {
      const mayOpen = settings.open === 'hover' || (settings.open === 'alt-hover' && alt);
      if ((!mayOpen && !card.shown) || !alive()) return;
      const mark = fast && !card.shown ? null : markUnder(point);
      card.pointer(point, mayOpen || mark === card.shown ? mark : null, { fast, fresh });
    },
    clicked(point, { touch, target }) {
      if (settings.open === 'off' || (!touch && settings.open !== 'click')) return;
      if (target instanceof Element && target.closest(INTERACTIVE)) return;
      const mark = markUnder(point);
      if (mark && alive()) card.act({ type: 'ask', mark, by: touch ? 'tap' : 'click' });
    },
    pressed(point) {
      if (!card.shown || card.covers(point) || markUnder(point) === card.shown) return;
      card.act({ type: 'press' });
    },
    escaped() {
      const isOpen = card.shown !== null;
      card.act({ type: 'close' });
      return isOpen;
    },
    scrolled() {
      painter.moved();
      card.act({ type: 'scroll' });
    },
    left: (point) => card.pointer(point, null, { fast: false, fresh: true }),
    hid: () => card.act({ type: 'away' }),
    resized() {
      painter.moved();
      card.resized();
    },
  });
  const stopTheme = watchTheme(page, () => painter.repaint(settings, reader.index.blocks));

  const goTo = (mark: PlacedMark): void => {
    const element = elementAbove(mark.block.pieces[0]?.node ?? mark.block.element);
    if (element) Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
    card.flash(mark);
  };
  const step = (by: 1 | -1): boolean => {
    const mark = steps.step(by);
    if (!mark) return false;
    goTo(mark);
    card.act({ type: 'ask', mark, by: 'key' });
    return true;
  };
  const look = (): void => card.setLook({ delay: settings.delay, width: settings.cardSize === 'large' ? 480 : 360 });
  look();
  reader.readAll();

  return {
    get isReading() {
      return reader.isReading;
    },
    names: () => countNames(reader.index.blocks),
    jump(entity) {
      const mark = steps.next(entity);
      if (mark) goTo(mark);
      return mark !== null;
    },
    step,
    change(next, there, relink) {
      const reread = relink || next.comments !== settings.comments;
      settings = next;
      context = there;
      look();
      reader.setRules(settings);
      painter.repaint(settings, reader.index.blocks);
      if (reread) reader.readAll({ relink });
    },
    stop() {
      stopPointer();
      stopTheme();
      warmth.disconnect();
      reader.stop();
      painter.stop();
      card.stop();
      host.remove();
    },
  };
}

/** Firefox does not inherit `::highlight` rules into shadow roots. The sheet is one that a page can read: it names no one. */
function adoptSheet(root: ShadowRoot, text: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // A root that takes no sheet keeps its names unmarked.
  }
}
