import type { PageOrders } from '../model/page.ts';
import { siteMode, type Settings } from '../model/settings.ts';

/** What a page at this address may do under these settings. A frame in it does as its page does, unless it stands under a `never` of its own. */
export function ordersFor(settings: Settings, url: string, frameUrl = url): PageOrders {
  const { paused, everywhere } = settings;
  const isOff = everywhere !== 'never' && siteMode(settings, hostOf(frameUrl)) === 'never';
  return { mode: isOff ? 'never' : siteMode(settings, hostOf(url)), paused, settings };
}

const hostOf = (url: string): string => /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
