import { readDates } from '../dates/read-dates.ts';
import { readPublished } from '../dates/read-published.ts';
import type { World } from '../gazetteer/world.ts';
import type { Linker, PageContext } from '../linking/linker.ts';
import type { Link } from '../model/mention.ts';
import type { Entity, EntityLookup } from '../model/entity.ts';
import type { Dated } from '../model/dated.ts';
import type { Report, SourceText } from '../model/report.ts';
import { shift, type Span } from '../model/span.ts';
import { guessLanguage } from '../text/guess-language.ts';
import { splitSentences } from '../text/sentences.ts';
import { textId } from '../text/text-id.ts';
import { discoverMentions } from './discover-mentions.ts';
import { findAttributions } from './find-attributions.ts';
import { findClaims } from './find-claims.ts';
import { findHedges } from './find-hedges.ts';
import { readLayout, type Layout } from './read-layout.ts';
import { textProblems, unreadable } from './text-problems.ts';

/** What reading needs besides the text: the names that are known. */
export interface ReportTools {
  readonly linker: Linker;
  readonly entities: readonly Entity[] | EntityLookup;
  readonly world: World | null;
}

/** Facts are read from so much of a text, in UTF-16 units; the rest is kept, and a problem says so. */
const MOST_READ = 2_000_000;

/**
 * A source text to its report: the one road for every text. Pure; never throws on bad input: what could not be read is a problem
 * with its place in the text. Linear in the length of the text.
 */
export function readReport(source: SourceText, tools: ReportTools): Report {
  const { text } = source;
  const head = headOf(source);
  const barred = unreadable(text);
  if (barred)
    return { ...head, ...EMPTY, language: 'und', published: publishedOf(source, '', null, []), problems: [barred] };
  const read = text.length > MOST_READ ? text.slice(0, cutAt(text)) : text;
  const language = source.language?.toLowerCase().split(/[-_]/)[0] || guessLanguage(read);
  const sentences = splitSentences(read);
  const layout = readLayout(read, sentences);
  const { published, dates } = readTime(source, read, layout, language);
  const context = {
    language,
    ...(source.title ? { title: source.title } : {}),
    ...(published.from ? { published: published.from } : {}),
  };
  const links = linkInParts(tools.linker, read, context);
  const known = language === 'en';
  const mentions = discoverMentions(read, {
    sentences: known ? sentences : [],
    links,
    entities: tools.entities,
    world: tools.world,
    language,
    dates,
  });
  const hedges = known ? findHedges(read, layout.factual) : [];
  const attributions = known ? findAttributions(read, layout.factual) : [];
  const claims =
    known || language === 'ar'
      ? findClaims({ text: read, layout, published, dates, mentions, hedges, attributions })
      : [];
  const title = source.title ?? (layout.title ? read.slice(layout.title.start, layout.title.end) : undefined);
  return {
    ...head,
    ...(title ? { title } : {}),
    language,
    published,
    sentences,
    dates: dates.map(({ start, end, text: words, edtf, from, to, value }) => ({
      start,
      end,
      text: words,
      edtf,
      from,
      to,
      value,
    })),
    mentions,
    hedges,
    attributions,
    claims,
    problems: textProblems(text, read.length, language),
  };
}

/** Longer texts are linked in parts: names so far apart say little of each other, and linking weighs every name against its neighbours. */
const LINKED_AT_ONCE = 20_000;

function linkInParts(linker: Linker, text: string, context: PageContext): readonly Link[] {
  if (text.length <= LINKED_AT_ONCE) return linker.link(text, context);
  const links: Link[] = [];
  for (let start = 0; start < text.length;) {
    const rough = Math.min(text.length, start + LINKED_AT_ONCE);
    const part = text.slice(start, rough);
    const line = rough < text.length ? Math.max(part.lastIndexOf('\n'), part.lastIndexOf('. ')) + 1 : part.length;
    const end = start + (line > LINKED_AT_ONCE / 2 ? line : part.length);
    for (const link of linker.link(text.slice(start, end), context)) links.push({ ...link, ...shift(link, start) });
    start = end;
  }
  return links;
}

const EMPTY = { sentences: [], dates: [], mentions: [], hedges: [], attributions: [], claims: [] } as const;

function headOf(source: SourceText) {
  const { text, title, publisher, url } = source;
  return {
    id: textId(text),
    text,
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(url ? { url } : {}),
  };
}

/** The last white space before the limit, so that no word is cut. */
function cutAt(text: string): number {
  const space = text.slice(MOST_READ - 1000, MOST_READ).search(/\s\S*$/);
  return space < 0 ? MOST_READ : MOST_READ - 1000 + space;
}

/** Publication date first, then the dates that lean on it; an undated text is read once more when its own evidence bounds it. */
function readTime(source: SourceText, text: string, layout: Layout, language: string) {
  const skip: Span[] = [
    ...layout.boilerplate,
    ...layout.tweets.map((tweet) => ({ start: tweet.author.start, end: tweet.author.end })),
  ].sort((a, b) => a.start - b.start);
  const read = (published: Dated | null) => readDates(text, { sentences: layout.factual, published, language, skip });
  const first = publishedOf(source, text, layout, []);
  if (first.basis === 'stated' || first.basis === 'metadata') return { published: first, dates: read(first) };
  const alone = read(null);
  const published = publishedOf(source, text, layout, alone);
  return { published, dates: published.from === null || published.to === null ? alone : read(published) };
}

function publishedOf(
  source: SourceText,
  text: string,
  layout: Layout | null,
  dates: ReturnType<typeof readDates>,
): Dated {
  const published = readPublished({
    text,
    ...(layout?.stated ? { stated: { ...layout.stated, text: withCentury(layout.stated.text) } } : {}),
    ...(source.published ? { metadata: source.published } : {}),
    tweets: layout?.tweets.map((tweet) => ({ iso: tweet.iso, span: tweet.date })) ?? [],
    dates,
  });
  if (layout?.stated && published.basis === 'stated')
    return { ...published, why: [{ text: layout.stated.text, ...layout.stated.span }] };
  return source.published_basis === 'stated' && published.basis === 'metadata'
    ? { ...published, basis: 'stated' }
    : published;
}

/** "22 Sep 88" of a dateline is 1988; two digits below 40 are of this century. */
function withCentury(words: string): string {
  return words.replace(
    /^(\d{1,2} \p{L}{3,9}\.?,? )(\d\d)$/u,
    (_, day: string, year: string) => `${day}${Number(year) < 40 ? '20' : '19'}${year}`,
  );
}
