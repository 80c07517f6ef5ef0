import type { PageDate, PageExtract } from '../model/page-extract.ts';

type Found = Pick<
  PageExtract,
  'canonical' | 'author' | 'publisher' | 'language' | 'published' | 'updated' | 'licence'
> & {
  readonly title?: string;
};

const ARTICLE = /^(?:\w+:)?(?:\w*Article|BlogPosting|Report|LiveBlogPosting|WebPage)$/;
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'citation_publication_date',
  'citation_date',
  'datepublished',
  'publish-date',
  'pubdate',
  'date',
];
const UPDATED = ['article:modified_time', 'og:updated_time', 'dcterms.modified', 'datemodified', 'last-modified'];
/** Where a page marks the day of its last change; a `<time>` of that kind is not taken for the day of publication. */
const UPDATED_TIME = 'time[itemprop~="dateModified"], time.updated, time.modified';
const OTHER_TIME = 'time[datetime]:not([itemprop~="dateModified"]):not(.updated):not(.modified)';
const PUBLISHED_TIME = ['time[itemprop~="datePublished"], time[pubdate]', `article ${OTHER_TIME}`, OTHER_TIME];
const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const DAY_IN_ADDRESS = /[/_-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;

/**
 * What a page's head says of it, each fact from the first of JSON-LD, meta, `<time>`, address that has it (the order of Mozilla's
 * Readability 0.6.0, with the address last). Dates that are no ISO day of 1900 to 2100 are passed over.
 */
export function readPageMetadata(document: Document, url: string): Found {
  const linked = readLinkedData(document);
  const meta = readMeta(document);
  const metaDate = (names: readonly string[]): PageDate | undefined =>
    first(names, (name) => dated(meta.get(name), 'meta'));
  const published =
    dated(linked.get('datePublished'), 'json-ld') ??
    metaDate(PUBLISHED) ??
    timeDate(document, PUBLISHED_TIME) ??
    addressDate(url);
  const updated =
    dated(linked.get('dateModified'), 'json-ld') ?? metaDate(UPDATED) ?? timeDate(document, [UPDATED_TIME]);
  const canonical = attribute(document, 'link[rel="canonical"]', 'href') ?? meta.get('og:url');
  const title = linked.get('headline') ?? meta.get('og:title') ?? meta.get('twitter:title');
  const author = linked.get('author') ?? meta.get('author') ?? meta.get('dc.creator') ?? meta.get('parsely-author');
  const publisher = linked.get('publisher') ?? meta.get('og:site_name') ?? meta.get('application-name');
  const language = linked.get('inLanguage') ?? attribute(document, 'html[lang]', 'lang') ?? meta.get('og:locale');
  const licence = linked.get('license') ?? attribute(document, '[rel~="license"][href]', 'href');
  return {
    ...(title ? { title } : {}),
    ...(canonical && /^https?:\/\//i.test(canonical) ? { canonical } : {}),
    ...(author && !/^https?:/i.test(author) ? { author } : {}),
    ...(publisher ? { publisher } : {}),
    ...(language ? { language } : {}),
    ...(licence ? { licence } : {}),
    ...(published ? { published } : {}),
    ...(updated ? { updated } : {}),
  };
}

/** Facts of the first article-like object of the page's JSON-LD. Bounded: 20 scripts, 500 objects. */
function readLinkedData(document: Document): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20);
  const queue: unknown[] = scripts.map((script) => parse(script.textContent ?? ''));
  for (let i = 0; i < queue.length && i < 500; i += 1) {
    const item = queue[i];
    if (Array.isArray(item)) queue.push(...(item as unknown[]).slice(0, 100));
    if (typeof item !== 'object' || item === null || Array.isArray(item)) continue;
    const fields = item as Record<string, unknown>;
    if (Object.hasOwn(fields, '@graph')) queue.push(fields['@graph']);
    const types = [fields['@type']].flat();
    if (!types.some((type) => typeof type === 'string' && ARTICLE.test(type))) continue;
    for (const name of ['headline', 'datePublished', 'dateModified', 'author', 'publisher', 'inLanguage', 'license']) {
      const value = Object.hasOwn(fields, name) ? nameOf(fields[name]) : undefined;
      if (value && !facts.has(name)) facts.set(name, value);
    }
  }
  return facts;
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return clip(value);
  if (Array.isArray(value)) {
    const names = (value as unknown[]).slice(0, 10).map(nameOf);
    return clip(names.filter(Boolean).join('; '));
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { name } = value as { name?: unknown };
  return typeof name === 'string' ? clip(name) : undefined;
}

function readMeta(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of [...document.querySelectorAll('meta')].slice(0, 500)) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = clip(element.getAttribute('content') ?? '');
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return found;
}

/** The date of the first `<time>` that one of the selectors finds, the selectors in order of trust. */
function timeDate(document: Document, selectors: readonly string[]): PageDate | undefined {
  return first(selectors, (selector) =>
    dated(document.querySelector(selector)?.getAttribute('datetime') ?? undefined, 'time'),
  );
}

function addressDate(url: string): PageDate | undefined {
  const [, year, month, day] = DAY_IN_ADDRESS.exec(url) ?? [];
  return dated(year && `${year}-${month}-${day}`, 'url');
}

function dated(text: string | undefined, basis: PageDate['basis']): PageDate | undefined {
  const [value, year = '', month = '', day = ''] = DAY.exec((text ?? '').trim()) ?? [];
  const isReal = new Date(`${year}-${month}-${day}T00:00Z`).getUTCDate() === +day;
  return value && isReal && +year >= 1900 && +year <= 2100 ? { value, basis } : undefined;
}

const first = <T, R>(list: readonly T[], pick: (item: T) => R | undefined): R | undefined => {
  for (const item of list) {
    const found = pick(item);
    if (found !== undefined) return found;
  }
  return undefined;
};
const attribute = (document: Document, selector: string, name: string): string | undefined =>
  clip(document.querySelector(selector)?.getAttribute(name) ?? '') || undefined;
const clip = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, 1000);
const parse = (text: string): unknown => {
  if (text.length > 1_000_000) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
