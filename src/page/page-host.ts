import type { BareHost } from './bare-host.ts';

/** The host with the closed root in which the card and private marks are drawn. */
export interface PageHost {
  readonly root: ShadowRoot;
  /** Adds a style sheet to the root. */
  dress(sheet: string): void;
  isHost(node: Node): boolean;
  /** Puts the host back when the page has removed it. */
  keep(): void;
  remove(): void;
}

/** How often the host is put back: a page that keeps removing it wins. */
const REPLACED_MOST = 50;

/** Takes over the host that stands in the page. */
export function takeHost({ host, root, dress }: BareHost): PageHost {
  let replaced = 0;
  return {
    root,
    dress,
    isHost: (node) => node === host,
    keep() {
      if (host.isConnected || replaced >= REPLACED_MOST) return;
      replaced += 1;
      root.ownerDocument.documentElement?.append(host);
    },
    remove: () => host.remove(),
  };
}
