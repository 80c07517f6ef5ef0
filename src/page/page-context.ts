import type { PageContext } from '../model/page.ts';

const PUBLISHED_METAS = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="pubdate"]',
  'meta[name="date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="dcterms.created"]',
];
const LINKED_DATE = /"datePublished"\s*:\s*"([^"]{8,40})"/;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/;
const TITLE_LIMIT = 300;

/** What the page says of itself: host, title, language and the day it was published, each only if it says so. */
export function readPageContext(page: Document, url: string): PageContext {
  const host = hostOf(url);
  const title = (page.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? page.title).trim();
  const language = page.documentElement?.lang.split('-')[0]?.toLowerCase();
  const published = publishedOf(page);
  return {
    ...(host ? { host } : {}),
    ...(title ? { title: title.slice(0, TITLE_LIMIT) } : {}),
    ...(language && /^[a-z]{2,3}$/.test(language) ? { language } : {}),
    ...(published ? { published } : {}),
  };
}

/** Host of an address in lower case; empty when it has none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

function publishedOf(page: Document): string | null {
  for (const selector of PUBLISHED_METAS) {
    const day = isoDay(page.querySelector(selector)?.getAttribute('content'));
    if (day) return day;
  }
  let read = 0;
  for (const script of page.querySelectorAll('script[type="application/ld+json" i]')) {
    if (++read > 12) break;
    const day = isoDay(LINKED_DATE.exec((script.textContent ?? '').slice(0, 200_000))?.[1]);
    if (day) return day;
  }
  return isoDay(
    page
      .querySelector('time[pubdate], article time[datetime], time[itemprop="datePublished"]')
      ?.getAttribute('datetime'),
  );
}

function isoDay(value: string | null | undefined): string | null {
  const parts = ISO_DAY.exec(value?.trim() ?? '');
  if (!parts) return null;
  const month = Number(parts[2]);
  const day = Number(parts[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? parts[0] : null;
}
