import type { EntityId } from '../model/id.ts';
import type { PageOrders } from '../model/page.ts';
import { addressOf } from './address-of.ts';
import { awaitArticle } from './await-article.ts';
import { attachBareHost, type BareHost } from './bare-host.ts';
import { pageState } from './page-state.ts';
import type { Handover, PageSession } from './page-session.ts';
import { watchForText } from './scout-changes.ts';
import { scoutText } from './scout-text.ts';
import { SHARED_CODE } from './shared-code.ts';
import { watchAddress } from './watch-address.ts';

/** Milliseconds after a change of address until the page is looked at: single-page sites draw late. */
const ADDRESS_SETTLE_MS = 400;
/** Times that the reader's code is asked for: a page where it cannot come must not wake the background for ever. */
const TRIES = 5;

/** What the scout asks of the background. */
export interface ScoutLine {
  hello(url: string): Promise<PageOrders | null>;
  /** May a name stand in the text? When it may, the code that reads has been brought as well. */
  scout(text: string): Promise<boolean>;
  /** Starts the session whose code it brings; null when it cannot be had now. */
  start(given: Handover): Promise<PageSession | null>;
  isAlive(): boolean;
}

/**
 * The first script of a page. It asks for orders and sends the page's text; only when a name may stand in it (or a screen wants to know)
 * comes the code that reads blocks, marks names and opens cards, and takes over. On most pages no name is known: there this is all that ever runs.
 */
export function startScout(page: Document, line: ScoutLine): PageSession {
  let orders: PageOrders | null = null;
  let session: PageSession | null = null;
  let waking: Promise<PageSession | null> | null = null;
  let bare: BareHost | null = null;
  let isOver = false;
  let hasLooked = false;
  let asking = 0;
  let tries = 0;
  let stopWaiting: () => void = () => undefined;
  let stopChanges: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let address: ReturnType<typeof watchAddress> | null = null;
  let href = '';
  const view = page.defaultView ?? window;

  const wake = (): Promise<PageSession | null> => {
    if (session || isOver) return Promise.resolve(session);
    waking ??= (async () => {
      const started = tries++ < TRIES ? await line.start({ orders, host: bare, code: SHARED_CODE }) : null;
      waking = null;
      if (!started) return null;
      if (isOver) return (started.stop(), null);
      bare = null;
      unwatch();
      return (session = started);
    })();
    return waking;
  };
  const unwatch = (): void => {
    clearTimeout(timer);
    stopWaiting();
    stopChanges?.();
    stopChanges = null;
    address?.stop();
    address = null;
  };
  const ask = async (text: string | null): Promise<void> => {
    if (!line.isAlive()) return stop();
    asking += 1;
    const isNamed = text === null || (/[^\s\d]/.test(text) && (await line.scout(text)));
    asking -= 1;
    if (isNamed && hasLooked && !session) await wake();
  };
  const changed = async (text: string | null): Promise<void> => {
    if (addressOf(page).split('#')[0] !== href.split('#')[0]) return heed();
    await ask(text);
  };
  const look = async (): Promise<void> => {
    stopWaiting();
    if (isOver || session || !(page.documentElement instanceof HTMLElement)) return;
    hasLooked = true;
    href = addressOf(page);
    bare ??= attachBareHost(page);
    view.addEventListener('pageshow', returned);
    // Before the first question: what changes while it is under way is asked next.
    stopChanges ??= watchForText(page, (node) => node === bare?.host, changed);
    await ask(scoutText(page, page));
  };
  /** Does what the orders say, from wherever the page is now. */
  const obey = (): void => {
    stopWaiting();
    if (isOver || session || !orders) return;
    const { mode, paused } = orders;
    hasLooked = false;
    if (!paused && mode === 'always') return void look();
    if (paused || mode !== 'automatic') return leave();
    stopWaiting = awaitArticle(page, () => void look());
    if (hasLooked) return;
    leave();
    // Where it is read, a new address is noticed by what changes with it.
    address ??= watchAddress(view, heed);
  };
  /** The page is not to be read. */
  const leave = (): void => {
    stopChanges?.();
    stopChanges = null;
    bare?.host.remove();
    bare = null;
  };
  const stop = (): void => {
    isOver = true;
    session?.stop();
    unwatch();
    leave();
    view.removeEventListener('pageshow', returned);
  };
  const returned = (event: PageTransitionEvent): void => {
    if (event.persisted && !line.isAlive()) stop();
  };
  const greet = async (): Promise<void> => {
    orders = (await line.hello(addressOf(page))) ?? orders;
    obey();
  };
  const heed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => (line.isAlive() ? obey() : stop()), ADDRESS_SETTLE_MS);
  };
  void greet();

  return {
    names: () =>
      session?.names() ?? {
        state: pageState(page, orders, hasLooked ? asking > 0 || waking !== null : null),
        names: [],
        context: { host: page.location.hostname, title: page.title.slice(0, 300) },
      },
    jump: (entity: EntityId) => session?.jump(entity) ?? false,
    step: (by) => session?.step(by) ?? false,
    rescan: () => void wake().then((there) => there?.rescan()),
    refresh: (relink) => session?.refresh(relink) ?? greet(),
    stop,
  };
}
