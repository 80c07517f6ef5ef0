/** What a feed file says, before the library looks at it. */
export interface FeedDocument {
  readonly title: string;
  readonly language: string;
  readonly items: readonly {
    /** Line of the file on which the entry begins, from 1; 1 when it cannot be told. */
    readonly line: number;
    readonly title: string;
    readonly url: string;
    readonly text: string;
    readonly html: string;
    readonly published: string;
    readonly updated: string;
    readonly author: string;
    readonly language: string;
  }[];
}

/** Entries taken from one file. */
const MOST_ITEMS = 50_000;

/**
 * The entries of an RSS 0.9x to 2.0, RDF or Atom file; a sentence when it is not well-formed XML or no feed. Files that define
 * entities are refused before they are parsed: they can grow without end. Nothing is fetched.
 */
export function readFeedDocument(xml: string): FeedDocument | string {
  if (/<!ENTITY/i.test(xml))
    return 'the file defines XML entities, which are refused: they can grow without end or reach for other files';
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const error = document.getElementsByTagName('parsererror')[0];
  if (error) return `the file is not well-formed XML: ${(error.textContent ?? '').replace(/\s+/g, ' ').slice(0, 200)}`;
  const root = document.documentElement;
  if (!/^(?:rss|feed|rdf)$/i.test(root.localName))
    return `this is no feed: its root is "${root.localName.slice(0, 40)}"`;
  const channel = root.getElementsByTagNameNS('*', 'channel')[0] ?? root;
  const home = linkOf(channel);
  const items = [...root.getElementsByTagNameNS('*', root.localName === 'feed' ? 'entry' : 'item')];
  const lines = linesOf(xml, items[0]?.tagName ?? 'item');
  return {
    title: titleOf(channel),
    language: childText(channel, ['language']) || root.getAttribute('xml:lang') || '',
    items: items.slice(0, MOST_ITEMS).map((item, i) => ({
      line: lines.length === items.length ? (lines[i] ?? 1) : 1,
      title: titleOf(item),
      url: linkOf(item, home) || idOf(item),
      text: '',
      html: htmlOf(item),
      published: childText(item, ['published', 'pubDate', 'issued', 'date']),
      updated: childText(item, ['updated', 'modified']),
      author: authorOf(item),
      language: item.getAttribute('xml:lang') ?? '',
    })),
  };
}

/** Lines on which elements of a name begin; comments and sections that hold the same words make it more than there are elements. */
function linesOf(xml: string, name: string): readonly number[] {
  const lines: number[] = [];
  const opening = `<${name}`;
  let line = 1;
  let counted = 0;
  for (let at = xml.indexOf(opening); at !== -1; at = xml.indexOf(opening, at + 1)) {
    if (!/[\s/>]/.test(xml.charAt(at + opening.length))) continue;
    for (; counted < at; counted += 1) if (xml.charCodeAt(counted) === 10) line += 1;
    lines.push(line);
  }
  return lines;
}

/** Media RSS says what a picture or film is called and shows, in words that feeds have for entries. */
const OF_MEDIA = /\/mrss\/?$/;

/** The first child of one of these names that says something, the names in order of trust; words of other vocabularies after the feed's own. */
function childOf(parent: Element, names: readonly string[]): Element | undefined {
  for (const name of names) {
    const found = [...parent.children].filter(
      (child) =>
        child.localName.toLowerCase() === name.toLowerCase() &&
        !OF_MEDIA.test(child.namespaceURI ?? '') &&
        (child.textContent ?? '').trim() !== '',
    );
    const own = found.find((child) => child.namespaceURI === parent.namespaceURI) ?? found[0];
    if (own) return own;
  }
  return undefined;
}

const textOf = (element: Element | undefined): string => (element?.textContent ?? '').trim().slice(0, 2_000_000);
const childText = (parent: Element, names: readonly string[]): string => textOf(childOf(parent, names));

/** Content as HTML, however it is written. */
function htmlOf(item: Element): string {
  const content = childOf(item, ['encoded', 'content', 'description', 'summary']);
  if (content?.firstElementChild) return content.innerHTML.slice(0, 2_000_000);
  const isPlain = /^text(?:\/plain)?$/.test(content?.getAttribute('type') ?? '');
  return isPlain ? textOf(content).replaceAll('&', '&amp;').replaceAll('<', '&lt;') : textOf(content);
}

/** A title as it is read. Where a feed does not say that it is HTML only what can be nothing else is taken for that: `&#8217;`. */
function titleOf(parent: Element): string {
  const title = childOf(parent, ['title']);
  const text = textOf(title);
  const type = title?.getAttribute('type');
  const isHtml = type === 'html';
  if (!isHtml && (type === 'text' || !/&#?\w{2,10};/.test(text))) return text;
  const html = isHtml ? text : text.replaceAll('<', '&lt;');
  return (new DOMParser().parseFromString(html.slice(0, 10_000), 'text/html').body.textContent ?? '').trim();
}

/** A person's name: that of Atom, or what stands behind the address of RSS (`me@site.example (My Name)`). */
function authorOf(item: Element): string {
  const author = childOf(item, ['creator', 'author']);
  const name = author && childOf(author, ['name']);
  return name ? textOf(name) : textOf(author).replace(/^\S+@\S+ \((.+)\)$/, '$1');
}

/** What an address in an element is read against, the nearest first. */
function basesOf(element: Element): readonly string[] {
  const bases: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const base = at.getAttributeNS('http://www.w3.org/XML/1998/namespace', 'base');
    if (base) bases.push(base);
    else if (at.localName === 'channel' || at.localName === 'feed') bases.push(...ownAddress(at));
  }
  return bases;
}

/** Where a feed says that it lies itself. */
const ownAddress = (feed: Element): readonly string[] =>
  [...feed.children]
    .filter((child) => child.localName === 'link' && child.getAttribute('rel') === 'self')
    .flatMap((link) => link.getAttribute('href') ?? []);

/** The address of an entry or a feed; without a base of its own it is read against `home`. */
function linkOf(element: Element, home = ''): string {
  const links = [...element.children].filter((child) => child.localName === 'link');
  const alternate = links.find((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate') ?? links[0];
  const address = (alternate?.getAttribute('href') ?? alternate?.textContent ?? '').trim();
  return absolute(address, [...basesOf(alternate ?? element), home]);
}

/** What stands for an address where there is none. */
function idOf(item: Element): string {
  const id = childOf(item, ['guid', 'id']);
  return id?.getAttribute('isPermaLink') === 'false' ? '' : textOf(id);
}

/** An address with its base, which may itself need the next one. As it is when there is none. */
function absolute(address: string, [base, ...others]: readonly string[]): string {
  if (address === '' || /^[a-z][a-z0-9+.-]*:/i.test(address) || base === undefined) return address;
  try {
    return new URL(address, absolute(base, others)).href;
  } catch {
    return address;
  }
}
