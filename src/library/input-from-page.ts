import type { PageExtract } from '../model/page-extract.ts';
import type { TextInput } from './text-input.ts';

const MOST_TEXT = 2_000_000;

/** A page as the library takes it: its article, or its whole text when it has none, with what it says of itself. */
export function inputFromPage(page: PageExtract, origin: TextInput['origin'] = 'page'): TextInput {
  const text = (page.article ?? page.whole).slice(0, MOST_TEXT);
  const url = page.canonical && sameSite(page.canonical, page.url) ? page.canonical : page.url;
  return {
    source: {
      text,
      ...(page.title ? { title: page.title } : {}),
      ...(page.publisher ? { publisher: page.publisher } : {}),
      ...(/^https?:\/\//i.test(url) ? { url } : {}),
      ...(page.published ? { published: page.published.value } : {}),
      ...(page.language ? { language: page.language.slice(0, 35) } : {}),
    },
    origin,
    ...(page.author ? { author: page.author } : {}),
    ...(page.published ? { published_from: page.published.basis } : {}),
    ...(page.updated ? { updated: page.updated } : {}),
    ...(page.article === null ? {} : { whole: page.whole.slice(0, MOST_TEXT) }),
    ...(page.licence ? { licence: page.licence } : {}),
  };
}

/** A canonical address is believed only within its own site: a page must not pass for a page of another publisher. */
function sameSite(a: string, b: string): boolean {
  const host = (url: string): string =>
    /^https?:\/\/(?:www\.|m\.|amp\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  const [x, y] = [host(a), host(b)];
  return y === '' || x === y || x.endsWith(`.${y}`) || y.endsWith(`.${x}`);
}
