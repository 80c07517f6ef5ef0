import { siteMode, type Settings } from '../model/settings.ts';
import type { Link } from '../model/mention.ts';
import type { PageMark, PageOrders } from '../model/page.ts';
import type { ArticleReader } from './article-reader.ts';
import { unpart } from '../linking/parted-text.ts';
import { PART } from '../model/scout-part.ts';
import { describeEntity } from '../pack/describe-entity.ts';
import { describeEntityPage } from '../pack/describe-entity-page.ts';
import { describePage } from '../pack/describe-page.ts';
import { describeSearch } from '../pack/describe-search.ts';
import { describeIncidents, describeTimeline } from '../pack/describe-timeline.ts';
import { showCount, showState } from './badge.ts';
import { cardPass } from './card-pass.ts';
import { injectScript, loadMarksSheet } from './inject-script.ts';
import type { Knowledge } from './knowledge.ts';
import { createLatest } from './latest-question.ts';
import type { Handlers } from './messenger.ts';
import { openTab } from './open-screen.ts';
import { rememberFrame } from './page-frames.ts';
import { createPageLinks } from './page-links.ts';
import { privateSettings } from './private-sites.ts';
import type { BackgroundRequests } from './protocol.ts';
import { queryText } from './query-text.ts';
import { changeSettings, loadSettings } from './stored-settings.ts';

/** At least this score is drawn solid; below it dashed. The linker returns nothing below its own line. */
const CERTAIN = 0.8;
/** Caps against a hostile page: what one message may ask for. */
const MOST_BLOCKS = 5000;
const MOST_SCOUTED = 1_000_000;
const MOST_PAGE_NAMES = 500;
const MOST_HITS = 100;
const MOST_INCIDENTS = 200;

/** What the handlers need besides the extension API. */
export interface HandlerTools {
  knowledge(): Promise<Knowledge>;
  readonly articles: Pick<ArticleReader, 'pageStarted' | 'pageWasRead' | 'sameEvents'>;
}

/** The background's answers to pages and screens. Every text is capped here, at the door. */
export function createBackgroundHandlers(tools: HandlerTools): Handlers<BackgroundRequests> {
  const pageLinks = createPageLinks();
  const isLatest = createLatest();
  return {
    'page.hello': async ({ url }, sender) => {
      pageLinks.forget(sender);
      const { tab, frame = 0 } = sender;
      if (tab !== undefined) await rememberFrame(tab, frame);
      const settings = await (sender.isPrivateWindow ? privateSettings() : loadSettings());
      const orders = ordersFor(settings, sender.tabUrl ?? url, url);
      if (sender.tab !== undefined && sender.frame === 0) {
        void tools.articles.pageStarted(sender.tab, url);
        // The page is not kept waiting for a picture.
        void showState(sender.tab, orders.paused ? 'paused' : orders.mode === 'never' ? 'off' : 'on');
      }
      // What is known is loaded while the page gathers its text.
      if (!orders.paused && (orders.mode === 'automatic' || orders.mode === 'always'))
        setTimeout(() => void tools.knowledge().catch(() => undefined), 0);
      return orders;
    },
    'page.scout': async ({ text }, sender) => {
      const { linker } = await tools.knowledge();
      if (text.length <= MOST_SCOUTED && !linker.mayName([unpart(text), ...text.split(PART)])) return false;
      await injectScript(sender, 'page-reader.js');
      return true;
    },
    'page.reader': async (_, sender) => {
      await injectScript(sender, 'page-reader.js');
      return null;
    },
    'page.link': async ({ blocks, context }, sender) => {
      const { linker, isPrivate } = await tools.knowledge();
      const { kinds } = await loadSettings();
      const texts = blocks.slice(0, MOST_BLOCKS);
      const found = linker.linkBlocks(texts, context);
      pageLinks.remember(sender, texts, found);
      return {
        marks: found.map((links) =>
          links
            .filter((link) => kinds.includes(link.kind))
            .map((link) => toMark(link, isPrivate(link.pack) || isByRule(link))),
        ),
      };
    },
    'page.card': async (_, sender) => {
      if (!sender.isOwn) await injectScript(sender, 'page-card.js');
      return { pass: await cardPass() };
    },
    'page.sheet': () => loadMarksSheet(),
    'card.admit': async ({ pass }, { isOwn }) => isOwn && pass === (await cardPass()),
    'page.count': async ({ names }, sender) => {
      if (sender.tab === undefined || sender.frame !== 0) return null;
      await showCount(sender.tab, Math.max(0, Math.trunc(names) || 0));
      if (names > 0 && sender.url) void tools.articles.pageWasRead(sender.tab, sender.url);
      return null;
    },
    'card.describe': async ({ entity, text, block, context }, sender) => {
      const [{ linker, ask }, { certaintyFloor: floor }, sameEvents] = await Promise.all([
        tools.knowledge(),
        loadSettings(),
        tools.articles.sameEvents(sender.tab),
      ]);
      const around = (block ?? text).slice(0, 20_000);
      const alone = (): Link | undefined =>
        linker.link(around, context).find((one) => one.entity === entity && one.text === text);
      const link = pageLinks.find({ tab: sender.tab, entity, text, block: around }) ?? alone();
      return ask((facts) => describeEntity(facts, entity, { context, link, floor, sameEvents }));
    },
    'page.view': async ({ names, context, tab }) => {
      const [{ ask }, sameEvents] = await Promise.all([tools.knowledge(), tools.articles.sameEvents(tab)]);
      const { certaintyFloor: floor } = await loadSettings();
      const asked = names.slice(0, MOST_PAGE_NAMES);
      return ask((facts) => describePage(facts, asked, context, sameEvents, floor));
    },
    'timeline.read': async ({ filter, offset, limit, context }) => {
      const { ask } = await tools.knowledge();
      const { certaintyFloor: floor } = await loadSettings();
      const most = Math.min(limit, MOST_INCIDENTS);
      return ask((facts) => describeTimeline(facts, filter, { offset, limit: most, context, floor }));
    },
    'timeline.stretch': async ({ filter, offset, limit, context }) => {
      const { ask } = await tools.knowledge();
      const { certaintyFloor: floor } = await loadSettings();
      const most = Math.min(limit, MOST_INCIDENTS);
      return ask((facts) => describeIncidents(facts, filter, { offset, limit: most, context, floor }));
    },
    'entity.read': async ({ entity }) => {
      const { ask } = await tools.knowledge();
      const { certaintyFloor: floor } = await loadSettings();
      return ask((facts) => describeEntityPage(facts, entity, floor));
    },
    'search.query': async ({ text, limit }, sender) => {
      const { ask, search } = await tools.knowledge();
      const query = queryText(text);
      // A letter was typed on meanwhile: nobody waits for this answer any more.
      if (!(await isLatest(sender))) return { query, hits: [] };
      const { certaintyFloor: floor } = await loadSettings();
      const most = Math.min(limit, MOST_HITS);
      // Hits below the floor make room for others: with one, twice as many are looked for.
      const hits = query === '' ? [] : (await search()).query(query, { limit: floor === 'any' ? most : 2 * most });
      return ask((facts) => describeSearch(facts, query, hits, { floor, limit: most }));
    },
    'status.read': async () => ({ packs: (await tools.knowledge()).states, settings: await loadSettings() }),
    'settings.change': ({ change }, sender) => {
      refusePages(sender.isOwn);
      return changeSettings(change);
    },
    'site.change': async ({ host, mode }, sender) => {
      refusePages(sender.isOwn);
      const { [host]: _old, ...others } = (await loadSettings()).sites;
      return changeSettings({ sites: mode === null ? others : { ...others, [host]: mode } });
    },
    'screen.open': async ({ screen, query, entity, incident, report, refuse }, sender) => {
      refusePages(sender.isOwn);
      const parameters = { q: query, entity, incident, report, word: refuse?.words[0], site: refuse?.site };
      await openTab(
        `${screen}.html`,
        Object.fromEntries(
          Object.entries(parameters).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
        ),
      );
      return null;
    },
  };
}

/** What a page at this address may do under these settings. A frame in it does as its page does, unless it stands under a `never` of its own. */
export function ordersFor(settings: Settings, url: string, frameUrl = url): PageOrders {
  const { paused, everywhere } = settings;
  const isOff = everywhere !== 'never' && siteMode(settings, hostOf(frameUrl)) === 'never';
  return { mode: isOff ? 'never' : siteMode(settings, hostOf(url)), paused, settings };
}

const hostOf = (url: string): string => /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';

/** Nothing that a page's script sends may change what is stored. */
function refusePages(isOwn: boolean): void {
  if (!isOwn) throw new Error('only the screens of Backstory can change this');
}

/** True when the reader's own correction says what the words mean: no page may read that. */
function isByRule({ evidence }: Link): boolean {
  return evidence.some(({ kind }) => kind === 'sameAs' || kind === 'always');
}

function toMark(link: Link, isPrivate: boolean): PageMark {
  const { start, end, entity, name, kind, score } = link;
  return { start, end, entity, name, kind, certain: score >= CERTAIN, isPrivate };
}
