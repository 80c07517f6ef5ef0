import { describe, expect, test } from 'vitest';
import { isArticle } from '../src/page/article-test.ts';

const LINE =
  'The bridges were closed for most of the day, and those who had to cross waited for hours in the cold wind.';
const linked = (data: string): string => `<script type="application/ld+json">${data}</script>`;
const paragraphs = (count: number): string => `<p>${LINE} ${LINE}</p>`.repeat(count);

const page = (head: string, body: string): Document =>
  new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');

/** Pages by their heads and bodies: is it read without being asked? */
const TABLE: readonly (readonly [string, string, string, boolean])[] = [
  ['JSON-LD of an article', linked('{"@type":"NewsArticle"}'), '<p>Short.</p>', true],
  ['of several types', linked('{"@type": ["WebPage", "OpinionNewsArticle"]}'), '<p>Short.</p>', true],
  ['in a graph, in the second script', linked('{}') + linked('[{"x":{"@type" : "BlogPosting"}}]'), '', true],
  ['of a live report', linked('{"@type":"LiveBlogPosting"}'), '', true],
  ['of a shop', linked('{"@type":"Product","name":"NewsArticle"}'), '<p>Short.</p>', false],
  ['that is cut off', linked('{"@type":"News'), '<p>Short.</p>', false],
  ['og:type of an article', '<meta property="og:type" content="article">', '', true],
  ['og:type of something else', '<meta property="og:type" content="video.movie">', '', false],
  ['a time of publication', '<meta property="article:published_time" content="2020-01-01">', '', true],
  ['microdata', '', '<div itemscope itemtype="https://schema.org/NewsArticle">Short.</div>', true],
  ['paragraphs to read, and no word of what it is', '', paragraphs(4), true],
  ['one paragraph', '', paragraphs(1), false],
  ['a place to log in', '', `${paragraphs(4)}<input type="password">`, false],
  ['many short lines', '', '<p>Inbox, drafts, sent.</p>'.repeat(100), false],
  ['nothing', '', '', false],
];

describe('is this page an article?', () => {
  test.each(TABLE)('%s', (_name, head, body, wanted) => {
    expect(isArticle(page(head, body))).toBe(wanted);
  });

  test('the front page of a site is none, whatever its teasers say; a page further in is', () => {
    const head = '<meta property="og:type" content="website">';
    const at = (pathname: string): Document =>
      new Proxy(page(head, paragraphs(4)), {
        get: (target, key) => {
          if (key === 'location') return { pathname, search: '' };
          const value: unknown = Reflect.get(target, key, target);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
    expect([isArticle(at('/')), isArticle(at('/bridges'))]).toEqual([false, true]);
  });

  test('nor is a drawing, a feed or a page that is one editor', () => {
    const drawing = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml');
    const edited = page('<meta property="og:type" content="article">', '');
    edited.designMode = 'on';
    expect([isArticle(drawing), isArticle(edited)]).toEqual([false, false]);
  });
});
