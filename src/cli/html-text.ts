import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { SourceText } from '../model/report.ts';

const HIDDEN = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'HEAD',
  'TITLE',
  'TEXTAREA',
  'SELECT',
  'OPTION',
  'SVG',
  'svg',
  'IFRAME',
  'OBJECT',
]);
const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);

interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly data?: string;
  readonly textContent?: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  hasAttribute?(name: string): boolean;
  getAttribute?(name: string): string | null;
}

/** The visible text of an HTML page: blocks on lines of their own, white space folded, hidden parts left out. */
export function visibleText(html: string): string {
  const { document } = parseHTML(html);
  return textOf(document.documentElement);
}

/** The article of a page and what its metadata says; the whole visible text when there is no article to be found. */
export function articleOf(html: string, url?: string): SourceText {
  const { document } = parseHTML(html);
  const metadata = pageMetadata(document);
  const article = new Readability(document, {
    keepClasses: false,
    maxElemsToParse: 200_000,
  }).parse();
  const text = article?.content ? visibleText(`<html><body>${article.content}</body></html>`) : visibleText(html);
  const title = article?.title ?? undefined;
  const publisher = article?.siteName ?? undefined;
  const published = metadata.published ?? article?.publishedTime ?? undefined;
  return {
    text,
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...((url ?? metadata.url) ? { url: url ?? metadata.url ?? '' } : {}),
    ...(published ? { published } : {}),
    ...(article?.lang ? { language: article.lang } : {}),
  };
}

function textOf(root: HtmlNode): string {
  const parts: string[] = [];
  const stack: (HtmlNode | '\n')[] = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    if (node === undefined) break;
    if (node === '\n') parts.push('\n');
    else if (node.nodeType === 3) parts.push((node.data ?? '').replace(/\s+/g, ' '));
    else if (node.nodeType === 1 || node.nodeType === 9) {
      if (HIDDEN.has(node.nodeName) || isHidden(node)) continue;
      const isBlock = BLOCK.has(node.nodeName);
      if (isBlock || node.nodeName === 'BR') parts.push('\n');
      // the sign of a note is no part of the word before it
      if (node.nodeName === 'SUP' && /^\s*\d/.test(node.textContent ?? '')) parts.push(' ');
      if (isBlock) stack.push('\n');
      stack.push(...[...node.childNodes].reverse());
    }
  }
  return parts
    .join('')
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function isHidden(node: HtmlNode): boolean {
  const style = node.getAttribute?.('style') ?? '';
  return node.hasAttribute?.('hidden') === true || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Published date and address by JSON-LD, then meta tags, then `<time>`. */
function pageMetadata(document: Document): { published?: string; url?: string } {
  const published =
    jsonLdDate(document) ??
    meta(document, ['article:published_time', 'parsely-pub-date', 'datePublished', 'dc.date', 'date', 'pubdate']) ??
    document.querySelector('time[datetime]')?.getAttribute('datetime');
  const url = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? meta(document, ['og:url']);
  return { ...(published ? { published } : {}), ...(url ? { url } : {}) };
}

function jsonLdDate(document: Document): string | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(script.textContent ?? '');
    if (found?.[1]) return found[1];
  }
  return null;
}

function meta(document: Document, names: readonly string[]): string | null {
  for (const name of names) {
    const content = document
      .querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
      ?.getAttribute('content');
    if (content) return content;
  }
  return null;
}
