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
  const items = [...root.getElementsByTagNameNS('*', root.localName === 'feed' ? 'entry' : 'item')];
  const lines = linesOf(xml, items[0]?.tagName ?? 'item');
  return {
    title: childText(channel, ['title']),
    language: childText(channel, ['language']) || root.getAttribute('xml:lang') || '',
    items: items.slice(0, MOST_ITEMS).map((item, i) => ({
      line: lines.length === items.length ? (lines[i] ?? 1) : 1,
      title: childText(item, ['title']),
      url: linkOf(item),
      text: '',
      html: childText(item, ['encoded', 'content', 'description', 'summary']),
      published: childText(item, ['published', 'pubDate', 'issued', 'date']),
      updated: childText(item, ['updated', 'modified']),
      author: childText(item, ['creator', 'author']),
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

/** Text of the first child of one of these names, the names in order of trust. */
function childText(parent: Element, names: readonly string[]): string {
  for (const name of names) {
    for (const child of parent.children) {
      if (child.localName.toLowerCase() !== name.toLowerCase()) continue;
      const text = (child.textContent ?? '').trim();
      if (text !== '') return text.slice(0, 2_000_000);
    }
  }
  return '';
}

function linkOf(item: Element): string {
  const links = [...item.children].filter((child) => child.localName === 'link');
  const alternate = links.find((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate') ?? links[0];
  const address = alternate?.getAttribute('href') ?? alternate?.textContent ?? '';
  return address.trim() || childText(item, ['guid', 'id']);
}
