import { blockElementOf } from './block-walk.ts';
import { elementAbove, localNameOf, parentOf } from './dom-access.ts';
import { watchStorm } from './change-storm.ts';
import { isInline } from './inline-names.ts';

/** What changed since it was last taken. `own`: text of the element itself; `deep`: whole new subtrees; `all`: read all again. */
interface Changes {
  readonly own: ReadonlySet<Element>;
  readonly deep: ReadonlySet<Element | ShadowRoot>;
  readonly all: boolean;
}

/** More waiting elements than this and the page is read again as a whole: the queue stays bounded. */
const QUEUE_LIMIT = 1_000;
/** Shortest and longest wait in milliseconds between a change and its reading. */
const WAIT_MIN = 150;
const WAIT_MAX = 8_000;
/** Reading again may take this part of the time at most: the wait grows with what the last reading took. */
const SHARE = 25;

export interface PageChanges {
  observe(root: Node): void;
  /** Takes what is waiting and begins anew. */
  take(): Changes;
  /** Says how many milliseconds the last reading took; reports are thinned out accordingly. */
  took(milliseconds: number): void;
  /** Number of waiting elements (for tests of the bound). */
  readonly waiting: number;
  stop(): void;
}

/**
 * Watches text and elements of the page. `changed` is called at most once per wait; `touched` at once, for each text node whose
 * data changed, because a static range would go on painting the wrong letters; `storm` when changes come by the thousand, and when that
 * is over. Nodes for which `isOwn` holds are ignored.
 */
export function watchChanges(calls: {
  readonly changed: () => void;
  readonly touched: (node: Node) => void;
  readonly storm: (isRaging: boolean) => void;
  readonly isOwn: (node: Node) => boolean;
}): PageChanges {
  let own = new Set<Element>();
  let deep = new Set<Element | ShadowRoot>();
  let all = false;
  let wait = WAIT_MIN;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observed = new Set<Node>();

  const addOwn = (node: Node): void => {
    const inside = node.nodeType === 3 ? parentOf(node) : node;
    if (inside instanceof ShadowRoot) {
      deep.add(inside);
      return;
    }
    const element = elementAbove(node);
    if (element) own.add(blockElementOf(element));
  };
  const addNode = (node: Node, target: Node): void => {
    if (node.nodeType === 3) addOwn(target);
    else if (node.nodeType === 1 && !calls.isOwn(node)) {
      deep.add(node as Element);
      if (isInline(localNameOf(node as Element))) addOwn(target);
    }
  };
  const read = (record: MutationRecord): boolean => {
    if (record.type === 'characterData') {
      calls.touched(record.target);
      if (!all) addOwn(record.target);
      return true;
    }
    // Not walked one by one: a page can add a hundred thousand at once.
    if (record.addedNodes.length > QUEUE_LIMIT) return (all = true);
    let ours = 0;
    for (const node of record.addedNodes) {
      if (calls.isOwn(node)) ours += 1;
      else if (!all) addNode(node, record.target);
    }
    for (const node of record.removedNodes) {
      if (calls.isOwn(node)) ours += 1;
      else if (!all && (node.nodeType === 3 || (node.nodeType === 1 && isInline(localNameOf(node as Element)))))
        addOwn(record.target);
    }
    return ours < record.addedNodes.length + record.removedNodes.length;
  };
  let isRaging = false;
  /** Nothing is drawn while a storm lasts, so nothing is read either, and no place is noted: all of the page is read when it is over. */
  const storm = watchStorm(
    (raging) => {
      isRaging = raging;
      all = true;
      clearTimeout(timer);
      timer = undefined;
      calls.storm(raging);
      if (!raging) later();
    },
    (isHeard) => {
      observer.disconnect();
      if (isHeard) observed.forEach(hear);
    },
  );
  const hear = (root: Node): void => observer.observe(root, { childList: true, characterData: true, subtree: true });
  const later = (): void => {
    timer ??= setTimeout(calls.changed, wait);
  };
  const observer = new MutationObserver((records) => {
    storm.count(records.length);
    if (isRaging) return;
    let any = false;
    for (const record of records) any = read(record) || any;
    all ||= own.size + deep.size > QUEUE_LIMIT;
    if (all) {
      own.clear();
      deep.clear();
    }
    if (any) later();
  });
  return {
    observe(root) {
      observed.add(root);
      hear(root);
    },
    get waiting() {
      return own.size + deep.size;
    },
    take() {
      timer = undefined;
      const taken = { own, deep, all };
      own = new Set();
      deep = new Set();
      all = false;
      return taken;
    },
    took(milliseconds) {
      wait = Math.min(WAIT_MAX, Math.max(WAIT_MIN, milliseconds * SHARE));
    },
    stop() {
      clearTimeout(timer);
      storm.stop();
      observer.disconnect();
    },
  };
}
