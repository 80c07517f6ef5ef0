import type { PageContext } from '../model/page.ts';
import { findLinked, metaContent } from './page-head.ts';

const PUBLISHED_METAS = [
  '[property="article:published_time"]',
  '[itemprop="datePublished"]',
  ...['parsely-pub-date', 'pubdate', 'date', 'DC.date.issued', 'dcterms.created'].map((name) => `[name="${name}"]`),
];
const LINKED_DATE = /"datePublished"\s*:\s*"([^"]{8,40})"/;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/;
const TITLE_LIMIT = 300;

/** What the page says of itself: host, title, language and the day it was published, each only if it says so. */
export function readPageContext(page: Document, url: string): PageContext {
  const host = hostOf(url);
  const title = (metaContent(page, '[property="og:title"]') ?? page.title).trim();
  const language = page.documentElement?.getAttribute('lang')?.split('-')[0]?.toLowerCase();
  const published = publishedOf(page);
  return {
    ...(host ? { host } : {}),
    ...(title ? { title: title.slice(0, TITLE_LIMIT) } : {}),
    ...(language && /^[a-z]{2,3}$/.test(language) ? { language } : {}),
    ...(published ? { published } : {}),
  };
}

/** Host of an address in lower case; empty when it has none. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

function publishedOf(page: Document): string | null {
  for (const selector of PUBLISHED_METAS) {
    const day = isoDay(metaContent(page, selector));
    if (day) return day;
  }
  const linked = findLinked(page, LINKED_DATE, ([, date]) => isoDay(date));
  if (linked) return linked;
  const time = page.querySelector('time[pubdate], article time[datetime], time[itemprop="datePublished"]');
  return isoDay(time?.getAttribute('datetime'));
}

function isoDay(value: string | null | undefined): string | null {
  const parts = ISO_DAY.exec(value?.trim() ?? '');
  if (!parts) return null;
  const month = Number(parts[2]);
  const day = Number(parts[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? parts[0] : null;
}
