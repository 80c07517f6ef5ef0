import { browser } from './browser.ts';
import type { Settings } from '../model/settings.ts';
import { ordersFor } from './background-handlers.ts';
import { showState } from './badge.ts';
import { askPage } from './messenger.ts';

/** Tells every open page what changed, so that it applies at once. `relink` when names or corrections changed, not looks alone. */
export async function refreshPages(settings: Settings, relink: boolean): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || url === undefined) return;
      const orders = ordersFor(settings, url);
      await askPage(id, 'page.refresh', { orders, relink });
      await showState(id, orders.paused ? 'paused' : orders.mode === 'never' ? 'off' : 'on');
    }),
  );
}
