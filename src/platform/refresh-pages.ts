import { browser } from './browser.ts';
import type { Settings } from '../model/settings.ts';
import { ordersFor } from './page-orders.ts';
import { showState } from './badge.ts';
import type { Envelope, PageRequests } from './protocol.ts';

/** Tells every frame of every open page that something changed, so that it applies at once. `relink` when names or corrections changed, not looks alone. */
export async function refreshPages(settings: Settings, relink: boolean): Promise<void> {
  const params: PageRequests['page.refresh']['params'] = { relink };
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || url === undefined) return;
      // Without a frame named, the message goes to all of them; pages without our script refuse it.
      const message: Envelope = { backstory: 1, name: 'page.refresh', params };
      await browser.tabs.sendMessage(id, message).catch(() => undefined);
      const orders = ordersFor(settings, url);
      await showState(id, orders.paused ? 'paused' : orders.mode === 'never' ? 'off' : 'on');
    }),
  );
}
