import { afterEach, describe, expect, test } from 'vitest';
import { readArticle } from '../src/page/read-article.ts';

afterEach(() => document.body.replaceChildren());

const FIRST =
  'Two mortar shells fell beside the river on Sunday evening, the police said, and nobody was hurt by them.';
const SECOND =
  'Sirens were heard in the whole quarter, witnesses told a local station, before the bridges were closed.';
const THIRD = 'No group has said that it fired them, but an officer, who gave no name, blamed a militia of the region.';
const WORDY =
  'A long remark, with commas, of a box beside the article, that nobody would take for a part of the news itself.';

async function articleOf(html: string): Promise<readonly string[] | null> {
  document.body.innerHTML = html;
  return (await readArticle(document, 'https://news.example/a'))?.article?.split('\n') ?? null;
}

const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const MENU =
  '<ul><li><a href="/a">World</a></li><li><a href="/b">Politics and more, of all kinds, day by day</a></li></ul>';

const TABLE: readonly [string, string, readonly string[] | null][] = [
  [
    'menus before and links after it stay out',
    `${MENU}<div><h1>Shells</h1><article>${paragraphs(FIRST, SECOND, THIRD)}</article></div>${MENU}`,
    [FIRST, SECOND, THIRD],
  ],
  [
    'a lead between headline and body is part of it',
    `<div><h1>Shells</h1><div><p>${FIRST}</p></div><div><div>${paragraphs(SECOND, THIRD, SECOND, THIRD)}</div></div></div>`,
    [FIRST, SECOND, THIRD, SECOND, THIRD],
  ],
  [
    'what stands before the headline is not',
    `<div><p>${WORDY}</p><h1>Shells</h1><div><div>${paragraphs(FIRST, SECOND, THIRD)}</div></div></div>`,
    [FIRST, SECOND, THIRD],
  ],
  [
    'boxes, captions and footers inside are left out',
    `<article>${paragraphs(FIRST, SECOND)}<aside><p>${WORDY}</p></aside><figure><figcaption>${WORDY}</figcaption></figure><p>${THIRD}</p><footer><p>${WORDY}</p></footer></article>`,
    [FIRST, SECOND, THIRD],
  ],
  [
    'a list of links inside is left out',
    `<article>${paragraphs(FIRST, SECOND, THIRD)}<ul><li><a href="/c">${WORDY}</a></li></ul></article>`,
    [FIRST, SECOND, THIRD],
  ],
  [
    'paragraphs parted by boxes of their own are joined',
    `<main><div>${paragraphs(FIRST, SECOND)}</div><div>${paragraphs(THIRD, FIRST)}</div></main>`,
    [FIRST, SECOND, THIRD, FIRST],
  ],
  [
    'comments stay out',
    `<article>${paragraphs(FIRST, SECOND, THIRD)}</article><div class="comments">${paragraphs(WORDY, WORDY, WORDY, WORDY)}</div>`,
    [FIRST, SECOND, THIRD],
  ],
  [
    'a form that hides its own properties does no harm',
    `<form><input name="parentNode"><input name="localName">${paragraphs(FIRST, SECOND, THIRD)}</form>`,
    [FIRST, SECOND, THIRD],
  ],
  ['a short note is no article', `<p>${FIRST}</p>`, null],
  ['a page of links is none', MENU.repeat(20), null],
  ['an empty page is none', '', null],
  ['a page of thousands of paragraphs is none', `<article>${`<p>${FIRST}</p>`.repeat(4_001)}</article>`, null],
  ['nor is a book in one of them', `<article><p>${`${FIRST} `.repeat(6_000)}</p></article>`, null],
];

describe('the article among the blocks of a page', () => {
  test.each(TABLE)('%s', async (_name, html, lines) => expect(await articleOf(html)).toEqual(lines));

  test('what the page says of itself comes with it', async () => {
    document.body.innerHTML = `<article>${paragraphs(FIRST, SECOND, THIRD)}<time datetime="2020-02-16">x</time></article>`;
    expect(await readArticle(document, 'https://news.example/a')).toMatchObject({
      url: 'https://news.example/a',
      published: { value: '2020-02-16', basis: 'time' },
    });
  });
});
