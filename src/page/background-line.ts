import type { CardCode } from './card-control.ts';
import type { CardAddress } from './card-frame.ts';
import type { CardSubject } from '../model/card-talk.ts';
import type { PageContext, PageMark, PageOrders } from '../model/page.ts';
import type { EntityHead } from '../model/view.ts';

/** What a page's script asks of the background. Each call may fail (null): the page then stays as it is. */
export interface BackgroundLine {
  hello(url: string): Promise<PageOrders | null>;
  link(texts: readonly string[], context: PageContext): Promise<readonly (readonly PageMark[])[] | null>;
  /** Number of distinct public names on the page, for the badge. */
  count(names: number): void;
  /** The code of the card, which is no part of the page's script; null when it cannot be had now. */
  cardCode(): Promise<CardCode | null>;
  /** Head of an entity, for the plain card. */
  head(subject: CardSubject): Promise<EntityHead | null>;
  /** False once the extension was updated or removed. */
  isAlive(): boolean;
  readonly card: CardAddress;
  /** Sentence of the plain card: where to find the rest. */
  readonly elsewhere: string;
}
