import type { PageNames, PageOrders } from '../model/page.ts';

/** What is said of a page. `isReading`: null where it is not read. */
export function pageState(page: Document, orders: PageOrders | null, isReading: boolean | null): PageNames['state'] {
  if (orders?.paused) return 'paused';
  if (orders?.mode === 'never') return 'off';
  if (isReading === null) return /pdf|image|video|audio/.test(page.contentType) ? 'not-text' : 'not-article';
  return isReading ? 'reading' : 'read';
}
