import { isConnected, localNameOf, parentOf, shadowRootOf } from './dom-access.ts';
import { isInline } from './inline-names.ts';
import { scoutText } from './scout-text.ts';

/** Waiting places more than this and the page is scouted as a whole. */
const MOST_PLACES = 200;
/** Wait in milliseconds between a change and its scouting: it grows with what the last one took, so that it is at most this part of the time. */
const WAIT_MIN = 150;
const WAIT_MAX = 8_000;
const SHARE = 25;
/** When shadow roots are looked for, in milliseconds: no observer hears of one that is attached. The last look is at every element. */
const LOOKS_MS = [2_500, 10_000];
/**
 * Elements that no root can be attached to, those that pages use most first. To look at one of a kind for the first time is dear: the browser
 * makes its prototype then.
 */
const NO_HOSTS =
  'a,li,path,img,svg,script,ul,td,tr,button,link,meta,time,i,strong,source,use,g,input,option,figure,picture,b,em,br,svg *,html,head,title,style,iframe,form,label,table,ol';
const HOSTS = `:not(${NO_HOSTS})`;
/** Elements that most often hold a root: those without content, and those with a name of their own. */
const LIKELY_HOSTS = `:not(div,span,p,h2,h3,section,${NO_HOSTS}),:empty:is(div,span,p,section)`;

/** In trees of fewer elements each is looked at: that takes no longer than comparing them. */
const SMALL = 1_000;

/** The open shadow roots in a tree, and in those. `every`: no element is passed over, however large the tree. */
function rootsIn(tree: ParentNode, every: boolean): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const look = (inside: ParentNode): void => {
    const isFew = every || inside instanceof ShadowRoot || inside.querySelectorAll('*').length <= SMALL;
    for (const element of inside.querySelectorAll(isFew ? HOSTS : LIKELY_HOSTS)) {
      const root = shadowRootOf(element);
      if (root) look((found.push(root), root));
    }
  };
  look(tree);
  return found;
}

/**
 * Watches a page in which nothing is known for text that comes or changes. `changed` gets it (null: too much, or all over the page) after
 * a wait, and resolves when it was asked about.
 */
export function watchForText(
  page: Document,
  isOwn: (node: Node) => boolean,
  changed: (text: string | null) => Promise<void>,
): () => void {
  let places = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = WAIT_MIN;
  const known = new WeakSet<ShadowRoot>();

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      // Not walked one by one: a page can add a hundred thousand at once.
      if (addedNodes.length > MOST_PLACES) places = new Set([page]);
      if (places.has(page)) break;
      if (type === 'characterData') places.add(lineOf(target));
      for (const node of addedNodes) {
        if (isOwn(node)) continue;
        if (node.nodeType === 3 || (node.nodeType === 1 && isInline(localNameOf(node as Element))))
          places.add(lineOf(node));
        else if (node.nodeType === 1) places.add(node);
      }
      if (records.length === 1 && addedNodes.length === 0 && type === 'childList') places.add(lineOf(target));
      if (places.size > MOST_PLACES) places = new Set([page]);
    }
    if (places.size > 0) later();
  });
  const later = (): void => {
    timer ??= setTimeout(() => void read(), wait);
  };
  const read = async (): Promise<void> => {
    const start = performance.now();
    const texts = [...places].flatMap((place) => {
      if (!isConnected(place)) return [];
      const text = scoutText(place, page);
      // Too much: the reader takes over, and looks for roots in slices.
      return text === null ? [null] : [text, ...watchRoots(place as ParentNode, false)];
    });
    places = new Set();
    wait = Math.min(WAIT_MAX, Math.max(WAIT_MIN, (performance.now() - start) * SHARE));
    await changed(texts.includes(null) ? null : texts.join('\n'));
    timer = undefined;
    if (places.size > 0) later();
  };
  /** Watches the roots in a tree that are not known yet; returns their texts. */
  const watchRoots = (tree: ParentNode, every: boolean): (string | null)[] =>
    (tree.nodeType === 3 ? [] : rootsIn(tree, every)).flatMap((root) => {
      if (known.has(root)) return [];
      known.add(root);
      observe(root);
      return [scoutText(root, page)];
    });
  const observe = (root: Node): void => observer.observe(root, { childList: true, characterData: true, subtree: true });
  observe(page);
  const look = (every: boolean): void => {
    const texts = watchRoots(page, every);
    if (texts.length > 0) void changed(texts.includes(null) ? null : texts.join('\n'));
  };
  const looks = LOOKS_MS.map((time, at) => setTimeout(look, time, at === LOOKS_MS.length - 1));
  return () => {
    looks.forEach(clearTimeout);
    clearTimeout(timer);
    observer.disconnect();
  };
}

/** The element whose line a node stands in. */
function lineOf(node: Node): Node {
  let at: Node = node;
  while (at.nodeType === 3 || (at.nodeType === 1 && isInline(localNameOf(at as Element)))) {
    const above: Node | null = parentOf(at);
    if (!above) break;
    at = above;
  }
  return at;
}
