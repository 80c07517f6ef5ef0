import { findLinked, metaContent } from './page-head.ts';

/** Kinds of schema.org that are articles to read. */
const ARTICLE_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:\w{0,40}(?:Article|BlogPosting|NewsArticle|Report)|LiveBlogPosting)"/;
/** Readable text, after Readability's quick test: paragraphs over 140 letters add the root of what is over; 20 is enough. */
const PARAGRAPHS_READ = 200;
const PARAGRAPH_MIN = 140;
const SCORE_ENOUGH = 20;

/** Is this page an article? Asked of its own metadata first, then of its text. Cheap: no layout, bounded reading. */
export function isArticle(page: Document): boolean {
  if (!/html/.test(page.contentType) || page.designMode === 'on') return false;
  if (isListing(page)) return false;
  return saysArticle(page) || isReadable(page);
}

function saysArticle(page: Document): boolean {
  const type = metaContent(page, '[property="og:type"]');
  if (type !== null && /^(?:news|article|blog)/i.test(type)) return true;
  if (page.querySelector('meta[property="article:published_time"], [itemtype$="schema.org/NewsArticle"]')) return true;
  return findLinked(page, ARTICLE_TYPE, () => true) ?? false;
}

function isReadable(page: Document): boolean {
  if (page.querySelector('input[type="password"]')) return false;
  let score = 0;
  let read = 0;
  for (const paragraph of page.querySelectorAll('p, pre, article > div')) {
    if (++read > PARAGRAPHS_READ) break;
    const length = (paragraph.textContent ?? '').trim().length;
    if (length > PARAGRAPH_MIN) score += Math.sqrt(length - PARAGRAPH_MIN);
    if (score > SCORE_ENOUGH) return true;
  }
  return false;
}

/** A front page: it says "website" and stands at the root of its site. Its teasers are not an article. */
function isListing(page: Document): boolean {
  return (
    page.location?.pathname === '/' && metaContent(page, '[property="og:type"]') === 'website' && !page.location.search
  );
}
