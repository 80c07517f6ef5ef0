import type { CardAddress } from './card-frame.ts';
import type { PointingCode } from './page-pointing.ts';
import type { CardSubject } from '../model/card-talk.ts';
import type { PageContext, PageMark, PageOrders } from '../model/page.ts';
import type { EntityHead } from '../model/view.ts';

/** What a page's script asks of the background. Each call may fail (null): the page then stays as it is. */
export interface BackgroundLine {
  hello(url: string): Promise<PageOrders | null>;
  link(texts: readonly string[], context: PageContext): Promise<readonly (readonly PageMark[])[] | null>;
  /** Number of distinct public names on the page, for the badge. */
  count(names: number): void;
  /** The code of pointing and card, which is no part of the page's script; null when it cannot be had now. */
  cardCode(): Promise<PointingCode | null>;
  /** Rules of `::highlight` for open shadow roots, where the browser does not inherit them from the document; else null. */
  rootSheet(): Promise<string | null>;
  /** Head of an entity, for the plain card. */
  head(subject: CardSubject): Promise<EntityHead | null>;
  /** False once the extension was updated or removed. */
  isAlive(): boolean;
  readonly card: CardAddress;
  /** Sentence of the plain card: where to find the rest. */
  readonly elsewhere: string;
}
