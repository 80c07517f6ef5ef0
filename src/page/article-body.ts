import { localNameOf, parentOf } from './dom-access.ts';
import type { Piece, TextBlock } from './text-block.ts';

/** Shorter blocks are captions, bylines and menus: they say nothing of where the article is (Readability, `_grabArticle`). */
const TELLING_MIN = 25;
/** A block of which more than this part are links is a list of links. */
const MOST_LINKED = 0.5;
/** How far up a paragraph speaks for what it stands in, and what of its weight arrives there (Readability: all, half, then a third of the level). */
const SHARES = [1, 1 / 2, 1 / 6, 1 / 9];
/** What stands beside the best: this much weight at least, and this part of the best one; a single paragraph by its length and links (Readability). */
const BESIDE_MIN = 5;
const BESIDE_SHARE = 0.2;
const BESIDE_LETTERS = 80;
const BESIDE_LINKED = 0.25;
/** What is no part of an article, whatever it stands in. */
const ASIDE = /^(?:aside|figcaption|footer|form|nav)$/;
/** The least text of an article, in UTF-16 units; the same as for a page that is saved. */
const ARTICLE_MIN = 200;

/** What is known of an element that may be the article: the weight of its paragraphs, and how much of their text is links. */
interface Candidate {
  weight: number;
  letters: number;
  linked: number;
}

/** A block with its text, white space folded, and the part of it that stands in links. */
interface Weighed {
  readonly block: TextBlock;
  readonly text: string;
  readonly linked: number;
}

export interface ArticleBody {
  /** Weighs one more block of the page. The blocks come in document order. */
  add(block: TextBlock): void;
  /** The article's text, its blocks on lines of their own; null when there is none. Linear in the blocks that were added. */
  text(): string | null;
}

/**
 * Finds the article among the blocks of a page, by the method of Mozilla's Readability (paragraphs speak for what they stand in, links
 * against it; what stands between the headline and the body is its lead), but block by block, so that it can be done in slices: Readability takes 30 ms in one turn on a long page.
 */
export function createArticleBody(): ArticleBody {
  const blocks: Weighed[] = [];
  const candidates = new Map<Node, Candidate>();
  const scoreOf = (node: Node): number => {
    const { weight, letters, linked } = candidates.get(node) ?? { weight: 0, letters: 1, linked: 0 };
    return weight * (1 - linked / letters);
  };
  const best = (): Node | null => {
    let found: Node | null = null;
    for (const node of candidates.keys()) if (scoreOf(node) > (found ? scoreOf(found) : 0)) found = node;
    return found;
  };
  /** Is this the article, or does it stand beside it and read like it? */
  const isPart = (body: Node, each: Weighed): boolean => {
    const { block } = each;
    const around = parentOf(body);
    let at: Node | null = block.element;
    while (at && at !== body && parentOf(at) !== around) at = parentOf(at);
    if (!at) return false;
    if (at === body || scoreOf(at) >= Math.max(BESIDE_MIN, scoreOf(body) * BESIDE_SHARE)) return true;
    return at === block.element && isProse(each);
  };
  return {
    add(block) {
      const text = block.text.replace(/\s+/gu, ' ').trim();
      const linked = linkedPart(block);
      blocks.push({ block, text, linked });
      if (text.length < TELLING_MIN || linked > MOST_LINKED) return;
      const weight = 1 + (text.match(/[,،、，]/gu)?.length ?? 0) + Math.min(3, text.length / 100);
      let at: Node | null = parentOf(block.element);
      for (const share of SHARES) {
        if (!at || at.nodeType !== 1) break;
        const candidate = candidates.get(at) ?? { weight: 0, letters: 0, linked: 0 };
        candidate.weight += weight * share;
        candidate.letters += text.length;
        candidate.linked += linked * text.length;
        candidates.set(at, candidate);
        at = parentOf(at);
      }
    },
    text() {
      const body = best();
      if (!body) return null;
      const start = blocks.findIndex(({ block }) => Node.prototype.contains.call(body, block.element));
      const headline = blocks.findLastIndex(({ block }, at) => at < start && localNameOf(block.element) === 'h1');
      const inside = blocks.filter((each, at) => {
        if (each.text === '' || each.linked > MOST_LINKED || isAside(each.block, body)) return false;
        const isLead = headline >= 0 && at > headline && at < start && isProse(each);
        return isLead || isPart(body, each);
      });
      const article = inside.map(({ text }) => text).join('\n');
      return article.length < ARTICLE_MIN ? null : article;
    },
  };
}

/** A paragraph of its own: long enough, and no list of links. */
const isProse = ({ text, linked }: Weighed): boolean => text.length > BESIDE_LETTERS && linked < BESIDE_LINKED;

/** Part of a block's text that stands in links. */
function linkedPart({ element, pieces, text }: TextBlock): number {
  const linked = pieces.reduce((sum, piece) => sum + (isLinked(piece, element) ? piece.length : 0), 0);
  return text.length === 0 ? 0 : linked / text.length;
}

function isLinked({ node }: Piece, block: Element): boolean {
  for (let at = parentOf(node); at && at.nodeType === 1; at = parentOf(at)) {
    if (localNameOf(at as Element) === 'a') return true;
    if (at === block) return false;
  }
  return false;
}

function isAside({ element }: TextBlock, body: Node): boolean {
  for (let at: Node | null = element; at && at !== body; at = parentOf(at)) {
    if (at.nodeType === 1 && ASIDE.test(localNameOf(at as Element))) return true;
  }
  return false;
}
