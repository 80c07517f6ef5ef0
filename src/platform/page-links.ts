import type { EntityId } from '../model/id.ts';
import type { Link } from '../model/mention.ts';

/** Which document: a tab and a frame of it, as the browser numbers them. */
export interface DocumentPlace {
  readonly tab?: number;
  readonly frame?: number;
}

/** The links found on the pages that are open, so that the card can say why a name was marked with the whole page's evidence. */
export interface PageLinks {
  /** A document begins anew: what was remembered of it goes, and of a whole tab with its top frame. */
  readonly forget: (place: DocumentPlace) => void;
  readonly remember: (place: DocumentPlace, links: readonly Link[]) => void;
  /** The last link of these words to this entity in any frame of a tab; undefined when none is remembered. */
  readonly find: (tab: number | undefined, entity: EntityId, text: string) => Link | undefined;
}

/** Links kept for one document, and documents kept at all; the oldest go first. */
const MOST_LINKS = 2000;
const MOST_DOCUMENTS = 50;

/** Kept in memory only: a background that was stopped has forgotten them, and the card falls back to its paragraph alone. */
export function createPageLinks(): PageLinks {
  const documents = new Map<string, Map<string, Link>>();
  return {
    forget: ({ tab, frame }) => {
      for (const key of documents.keys())
        if (key === placeKey(tab, frame) || (frame === 0 && key.startsWith(`${tab} `))) documents.delete(key);
    },
    remember: ({ tab, frame }, links) => {
      if (tab === undefined || links.length === 0) return;
      const key = placeKey(tab, frame);
      const known = documents.get(key) ?? new Map<string, Link>();
      putLast(documents, key, known, MOST_DOCUMENTS);
      for (const link of links) putLast(known, linkKey(link.entity, link.text), link, MOST_LINKS);
    },
    find: (tab, entity, text) => {
      for (const [key, known] of [...documents].reverse()) {
        const link = key.startsWith(`${tab} `) ? known.get(linkKey(entity, text)) : undefined;
        if (link) return link;
      }
      return undefined;
    },
  };
}

const placeKey = (tab: number | undefined, frame: number | undefined): string => `${tab} ${frame ?? 0}`;
const linkKey = (entity: EntityId, text: string): string => `${entity}\n${text}`;

/** Puts an entry at the end of a map, and drops the first when there are too many. */
function putLast<Value>(map: Map<string, Value>, key: string, value: Value, most: number): void {
  map.delete(key);
  map.set(key, value);
  for (const [first] of map) {
    if (map.size <= most) return;
    map.delete(first);
  }
}
