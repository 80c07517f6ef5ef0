import type { Settings } from '../model/settings.ts';
import type { Link } from '../model/mention.ts';
import type { PageMark } from '../model/page.ts';
import type { ArticleReader } from './article-reader.ts';
import { exportList, LIST_FORMATS } from '../library/export-list.ts';
import { writeReferences } from '../library/write-references.ts';
import { unpart } from '../linking/parted-text.ts';
import { PART } from '../model/scout-part.ts';
import { describeEntity } from '../pack/describe-entity.ts';
import { describeEntityPage } from '../pack/describe-entity-page.ts';
import { describePage } from '../pack/describe-page.ts';
import { describeSearch } from '../pack/describe-search.ts';
import {
  describeIncidents,
  describeTimeline,
  selectIncidents,
  type SelectedIncidents,
} from '../pack/describe-timeline.ts';
import { injectScript } from './inject-script.ts';
import type { Knowledge } from './knowledge.ts';
import { createLatest } from './latest-question.ts';
import type { Handlers } from './messenger.ts';
import type { PageMessages } from './page-handlers.ts';
import type { PageLinks } from './page-links.ts';
import type { BackgroundRequests } from './protocol.ts';
import { queryText } from './query-text.ts';

/** At least this score is drawn solid; below it dashed. The linker returns nothing below its own line. */
const CERTAIN = 0.8;
/** Caps against a hostile page: what one message may ask for. */
const MOST_BLOCKS = 5000;
const MOST_SCOUTED = 1_000_000;
const MOST_PAGE_NAMES = 500;
const MOST_HITS = 100;
const MOST_INCIDENTS = 200;
/** The same where nothing else is said, and how many are read together. */
const MOST_EXPORTED = 10_000;
const EXPORTED_AT_ONCE = 500;

interface AnswerTools {
  /** `toAsk`: a question about facts will follow. */
  knowledge(toAsk?: boolean): Promise<Knowledge>;
  readonly settings: () => Promise<Settings>;
  readonly articles: Pick<ArticleReader, 'sameEvents' | 'kinds'>;
  readonly pageLinks: Pick<PageLinks, 'remember' | 'find'>;
  /** Incidents that a file of a list has at most. */
  readonly mostExported?: number;
}

/** The background's answers from what is known, to pages and screens. Every text is capped here, at the door. */
export function createAnswerHandlers({
  pageLinks,
  settings: loadSettings,
  mostExported = MOST_EXPORTED,
  ...tools
}: AnswerTools): Handlers<Omit<BackgroundRequests, keyof PageMessages>> {
  const isLatest = createLatest();
  return {
    'page.scout': async ({ text }, sender) => {
      const linker = await (await tools.knowledge()).linker();
      if (text.length <= MOST_SCOUTED && !linker.mayName([unpart(text), ...text.split(PART)])) return false;
      await injectScript(sender, 'page-reader.js');
      return true;
    },
    'page.link': async ({ blocks, context }, sender) => {
      const { linker: open, isPrivate } = await tools.knowledge();
      const linker = await open();
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
    'card.describe': async ({ entity, text, block, context }, sender) => {
      const [{ linker, ask }, { certaintyFloor: floor }, sameEvents, kinds] = await Promise.all([
        tools.knowledge(true),
        loadSettings(),
        tools.articles.sameEvents(sender.tab),
        tools.articles.kinds(sender.tab),
      ]);
      const around = (block ?? text).slice(0, 20_000);
      // A background that rested has forgotten the page's links.
      const alone = async (): Promise<Link | undefined> =>
        (await linker()).link(around, context).find((one) => one.entity === entity && one.text === text);
      const link = pageLinks.find({ tab: sender.tab, entity, text, block: around }) ?? (await alone());
      return ask((facts) => describeEntity(facts, entity, { context, link, floor, sameEvents, kinds }));
    },
    'page.view': async ({ names, context, tab }) => {
      const [{ ask }, sameEvents] = await Promise.all([tools.knowledge(true), tools.articles.sameEvents(tab)]);
      const { certaintyFloor: floor } = await loadSettings();
      const asked = names.slice(0, MOST_PAGE_NAMES);
      return ask((facts) => describePage(facts, asked, context, sameEvents, floor));
    },
    'timeline.read': async ({ filter, offset, limit, context, hasMap = true }) => {
      const { ask } = await tools.knowledge(true);
      const { certaintyFloor: floor } = await loadSettings();
      const most = Math.min(limit, MOST_INCIDENTS);
      return ask((facts) => describeTimeline(facts, filter, { offset, limit: most, context, floor, hasMap }));
    },
    'timeline.stretch': async ({ filter, offset, limit, context }) => {
      const { ask } = await tools.knowledge();
      const { certaintyFloor: floor } = await loadSettings();
      const most = Math.min(limit, MOST_INCIDENTS);
      return ask((facts) => describeIncidents(facts, filter, { offset, limit: most, context, floor }));
    },
    'timeline.export': async ({ filter, format }) => {
      const { ask } = await tools.knowledge();
      const { certaintyFloor: floor } = await loadSettings();
      const parts: SelectedIncidents[] = [];
      let total = Infinity;
      for (let offset = 0; offset < Math.min(total, mostExported); offset += EXPORTED_AT_ONCE) {
        const part = await ask((facts) =>
          selectIncidents(facts, filter, { offset, limit: Math.min(EXPORTED_AT_ONCE, mostExported - offset), floor }),
        );
        parts.push(part);
        total = part.total;
      }
      const incidents = parts.flatMap((part) => part.incidents);
      const reports = [...new Map(parts.flatMap((part) => part.reports).map((report) => [report.id, report])).values()];
      const isPrivate = parts.some((part) => part.isPrivate);
      const text = exportList({ incidents, reports }, LIST_FORMATS.find((one) => one === format) ?? 'csv');
      return { text, saved: incidents.length, total, isPrivate };
    },
    'references.write': ({ sources, format }) => writeReferences(sources, format),
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
      const searcher = await search();
      const hits = query === '' ? [] : searcher.query(query, { limit: floor === 'any' ? most : 2 * most });
      const unmet = searcher.unmet(query, hits.length);
      const view = await ask((facts) => describeSearch(facts, query, hits, { floor, limit: most }));
      return unmet.length > 0 ? { ...view, unmet } : view;
    },
    'status.read': async () => ({ packs: (await tools.knowledge()).states, settings: await loadSettings() }),
  };
}

/** True when the reader's own correction says what the words mean: no page may read that. */
function isByRule({ evidence }: Link): boolean {
  return evidence.some(({ kind }) => kind === 'sameAs' || kind === 'always');
}

function toMark(link: Link, isPrivate: boolean): PageMark {
  const { start, end, entity, name, kind, score } = link;
  return { start, end, entity, name, kind, certain: score >= CERTAIN, isPrivate };
}
