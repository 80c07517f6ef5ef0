import type { EntityId } from '../model/id.ts';
import type { PageContext, PageNames } from '../model/page.ts';
import type { Settings } from '../model/settings.ts';
import type { BackgroundLine } from './background-line.ts';
import type { BareHost } from './bare-host.ts';
import { isVisible } from './dom-access.ts';
import { elementOf } from './hit-test.ts';
import { createLazyPointing } from './lazy-pointing.ts';
import { createMarkPainter } from './mark-painter.ts';
import { takeHost } from './page-host.ts';
import { countNames } from './page-names.ts';
import { createPageReader } from './page-reader.ts';
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
  readonly settings: Settings;
  readonly context: PageContext;
  /** The extension is gone: end everything. */
  readonly orphaned: () => void;
  readonly bare: BareHost;
}

const WATCHED_FOR_WARMING = 300;
/** Milliseconds after the first name until the code of the card is fetched, wherever the name stands. */
const PREPARE_MS = 500;
/** Milliseconds from a click or a key to a look whether what is ours is still there. */
const LOOK_MS = 300;
/** Shadow roots that are looked into then. */
const LOOKED_INTO = 300;

/** Reads a page, paints its names and opens cards, until stopped. */
export function startReading({
  page,
  line,
  settings: first,
  context: where,
  orphaned,
  bare,
}: ReadingSetup): PageReading {
  let settings = first;
  let context = where;
  let counted = -1;
  let isStormy = false;
  const host = takeHost(bare);
  const painter = createMarkPainter(host, settings);
  const alive = (): boolean => {
    if (line.isAlive()) return true;
    orphaned();
    return false;
  };
  /** What only a page with names needs. */
  const begin = (): { warmth: IntersectionObserver; stopTheme: () => void; soon: ReturnType<typeof setTimeout> } => {
    for (const type of ['click', 'keyup'])
      page.defaultView?.addEventListener(type, used, { capture: true, passive: true, signal: ends.signal });
    return {
      soon: setTimeout(() => pointing.prepare(), PREPARE_MS),
      warmth: new IntersectionObserver((entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        // One is enough: those that are watched cost the page a look in each of its frames.
        warmable = 0;
        marking?.warmth.disconnect();
        pointing.need();
      }),
      stopTheme: watchTheme(page, () => painter.repaint(settings, reader.index.blocks)),
    };
  };
  let marking: ReturnType<typeof begin> | null = null;
  let warmable = WATCHED_FOR_WARMING;
  let sheet: Promise<CSSStyleSheet | null> | undefined;
  const ends = new AbortController();
  const dress = (root: ShadowRoot): void => {
    sheet ??= line.rootSheet().then((text) => (text === null ? null : sheetOf(text)));
    void sheet.then((own) => own && adoptSheet(root, own));
  };
  const look = (): void => {
    painter.look();
    reader.roots.slice(0, LOOKED_INTO).forEach(dress);
  };
  const used = (): void => void setTimeout(look, LOOK_MS);
  const reader = createPageReader(page, settings, {
    linkTexts: async (texts) => (alive() ? line.link(texts, context) : null),
    added(block) {
      painter.paint(block);
      marking ??= begin();
      if (warmable-- > 0) marking.warmth.observe(block.element);
    },
    removed(block) {
      painter.erase(block);
      for (const mark of block.marks) pointing.gone(mark);
    },
    settled() {
      // After a storm not before all was read: what is drawn may stand on other words by then.
      painter.rest(isStormy);
      look();
      const names = reader.index.blocks.size === 0 ? [] : countNames(reader.index.blocks);
      const open = names.filter(({ isPrivate }) => !isPrivate).length;
      if (open !== counted) line.count((counted = open));
    },
    storm(isRaging) {
      isStormy = isRaging;
      if (isRaging) painter.rest(true);
      else host.keep();
    },
    foundRoot: dress,
    isOwn(node) {
      if (!host.isHost(node)) return false;
      if (!node.isConnected) setTimeout(() => void (alive() && host.keep()), 0);
      return true;
    },
  });
  const pointing = createLazyPointing(async () => (alive() ? line.cardCode() : null), {
    page,
    host,
    index: reader.index,
    roots: () => reader.roots,
    isPainted: (mark) => painter.isPainted(mark) && isVisible(elementOf(mark), true),
    settings: () => settings,
    context: () => context,
    isAlive: alive,
    line,
  });
  reader.readAll();

  return {
    get isReading() {
      return reader.isReading;
    },
    names: () => countNames(reader.index.blocks),
    jump(entity) {
      const isHere = [...reader.index.blocks].some(({ marks }) => marks.some((mark) => mark.entity === entity));
      if (isHere) pointing.jump(entity);
      return isHere;
    },
    step(by) {
      if (reader.index.blocks.size > 0) pointing.step(by);
      return reader.index.blocks.size > 0;
    },
    change(next, there, relink) {
      const reread = relink || next.comments !== settings.comments;
      settings = next;
      context = there;
      pointing.changed();
      reader.setRules(settings);
      painter.repaint(settings, reader.index.blocks);
      if (reread) reader.readAll({ relink });
    },
    stop() {
      ends.abort();
      pointing.stop();
      clearTimeout(marking?.soon);
      marking?.stopTheme();
      marking?.warmth.disconnect();
      reader.stop();
      painter.stop();
      host.remove();
    },
  };
}

/** Firefox does not inherit `::highlight` rules into shadow roots. The sheet is one that a page can read: it names no one. */
function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** A page that sets the sheets of its roots anew, as frameworks do, takes ours away. */
function adoptSheet(root: ShadowRoot, sheet: CSSStyleSheet): void {
  try {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // A root that takes no sheet keeps its names unmarked.
  }
}
