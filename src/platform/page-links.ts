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
  /** `found` holds the links of each block, as the linker gave them. */
  readonly remember: (place: DocumentPlace, blocks: readonly string[], found: readonly (readonly Link[])[]) => void;
  /**
   * The link of a mention in any frame of a tab: of these words, this entity, and where several are, the one whose surroundings
   * stand in `block`; else the last. Undefined when none is remembered.
   */
  readonly find: (mention: Mentioned) => Link | undefined;
}

/** A mention that the card asks about; `block` is the part of its block around it. */
interface Mentioned {
  readonly tab: number | undefined;
  readonly entity: EntityId;
  readonly text: string;
  readonly block: string;
}

interface Remembered {
  readonly link: Link;
  readonly around: string;
}

/** Links kept for one document, and documents kept at all; the oldest go first. */
const MOST_LINKS = 2000;
const MOST_DOCUMENTS = 50;
/** UTF-16 units on each side that tell one mention of the same words from another; fewer than the card sends. */
const AROUND = 40;

/** Kept in memory only: a background that was stopped has forgotten them, and the card falls back to its paragraph alone. */
export function createPageLinks(): PageLinks {
  const documents = new Map<string, Map<string, Remembered>>();
  return {
    forget: ({ tab, frame }) => {
      for (const key of documents.keys())
        if (key === placeKey(tab, frame) || (frame === 0 && key.startsWith(`${tab} `))) documents.delete(key);
    },
    remember: ({ tab, frame }, blocks, found) => {
      if (tab === undefined || !found.some((links) => links.length > 0)) return;
      const key = placeKey(tab, frame);
      const known = documents.get(key) ?? new Map<string, Remembered>();
      putLast(documents, key, known, MOST_DOCUMENTS);
      found.forEach((links, index) => {
        for (const link of links) {
          const around = (blocks[index] ?? '').slice(Math.max(0, link.start - AROUND), link.end + AROUND);
          putLast(known, `${link.entity}\n${link.text}\n${around}`, { link, around }, MOST_LINKS);
        }
      });
    },
    find: ({ tab, entity, text, block }) => {
      const same = [...documents]
        .filter(([key]) => key.startsWith(`${tab} `))
        .flatMap(([, known]) => [...known.values()])
        .filter(({ link }) => link.entity === entity && link.text === text);
      return (same.findLast(({ around }) => block.includes(around)) ?? same.at(-1))?.link;
    },
  };
}

const placeKey = (tab: number | undefined, frame: number | undefined): string => `${tab} ${frame ?? 0}`;

/** Puts an entry at the end of a map, and drops the first when there are too many. */
function putLast<Value>(map: Map<string, Value>, key: string, value: Value, most: number): void {
  map.delete(key);
  map.set(key, value);
  for (const [first] of map) {
    if (map.size <= most) return;
    map.delete(first);
  }
}
