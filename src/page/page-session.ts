import type { EntityId } from '../model/id.ts';
import type { PageNames, PageOrders } from '../model/page.ts';
import { addressOf } from './address-of.ts';
import type { BackgroundLine } from './background-line.ts';
import type { BareHost } from './bare-host.ts';
import { readPageContext } from './page-context.ts';
import { startReading, type PageReading } from './page-reading.ts';
import type { SharedCode } from './shared-code.ts';

/** Milliseconds after a change of address until the page is looked at: single-page sites draw late. */
const ADDRESS_SETTLE_MS = 400;

/** The script of one page, as the background and our screens see it. */
export interface PageSession {
  names(): PageNames;
  jump(entity: EntityId): boolean;
  step(by: 1 | -1): boolean;
  /** Read the page now, article or not. */
  rescan(): void;
  /** The background has new orders: asks for them and obeys. */
  refresh(relink: boolean): Promise<void>;
  stop(): void;
}

/** What the scout of the page leaves to the session: the orders that it was given, the host that it attached, and code that both need. */
export interface Handover {
  readonly orders: PageOrders | null;
  readonly host: BareHost | null;
  readonly code: SharedCode;
}

/** Follows the background's orders on one page: waits for an article, reads it, stops. Ends quietly when the extension is gone. */
export function startSession(page: Document, line: BackgroundLine, given: Handover): PageSession {
  const { isArticle, awaitArticle, watchAddress, attachBareHost, pageState } = given.code;
  let orders = given.orders;
  let bare = given.host;
  let reading: PageReading | null = null;
  let stopWaiting: () => void = () => undefined;
  let isAsked = false;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const context = (): PageNames['context'] => readPageContext(page, addressOf(page));
  const read = (): void => {
    stopWaiting();
    // A drawing or a feed on its own can hold no host.
    if (isOver || !orders || reading || !(page.documentElement instanceof HTMLElement)) return;
    reading = startReading({
      page,
      line,
      settings: orders.settings,
      context: context(),
      orphaned: stop,
      bare: bare ?? attachBareHost(page),
    });
    bare = null;
  };
  const end = (): void => {
    stopWaiting();
    reading?.stop();
    reading = null;
  };
  /** Does what the orders say, from wherever the page is now. */
  const obey = (): void => {
    if (!orders || isOver) return;
    const { mode, paused } = orders;
    if (paused || mode === 'never') return end();
    if (isAsked || mode === 'always') return read();
    if (mode === 'request') return end();
    if (reading && isArticle(page)) return;
    end();
    stopWaiting = awaitArticle(page, read);
  };
  const address = watchAddress(page.defaultView ?? window, () => {
    isAsked = false;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!line.isAlive()) return stop();
      obey();
      if (orders) reading?.change(orders.settings, context(), true);
    }, ADDRESS_SETTLE_MS);
  });
  const returned = (event: PageTransitionEvent): void => {
    if (event.persisted && !line.isAlive()) stop();
  };
  const stop = (): void => {
    isOver = true;
    clearTimeout(timer);
    address.stop();
    page.defaultView?.removeEventListener('pageshow', returned);
    end();
  };
  page.defaultView?.addEventListener('pageshow', returned);
  const greet = async (): Promise<void> => {
    orders = (await line.hello(addressOf(page))) ?? orders;
    obey();
  };
  if (orders) obey();
  else void greet();

  return {
    names: () => ({
      state: pageState(page, orders, reading && reading.isReading),
      names: reading?.names() ?? [],
      context: context(),
    }),
    jump: (entity) => reading?.jump(entity) ?? false,
    step: (by) => reading?.step(by) ?? false,
    rescan() {
      isAsked = true;
      if (reading && orders) reading.change(orders.settings, context(), true);
      else if (orders) read();
    },
    async refresh(relink) {
      await greet();
      if (orders) reading?.change(orders.settings, context(), relink);
    },
    stop,
  };
}
