import { browser } from './browser.ts';

/** More names than this are shown as `99+`: about four characters fit. */
const MOST = 99;

/** Number of distinct public names of a page on the toolbar button; nothing for none. Never counts private names. */
export async function showCount(tab: number, names: number): Promise<void> {
  await browser.action
    .setBadgeText({ tabId: tab, text: names === 0 ? '' : names > MOST ? `${MOST}+` : String(names) })
    .catch(() => undefined);
}

/** The state of a page on the toolbar button: "off" where the site is switched off, a pause sign while paused. */
export async function showState(tab: number, state: 'on' | 'off' | 'paused'): Promise<void> {
  if (state === 'on') return;
  await browser.action.setBadgeText({ tabId: tab, text: state === 'off' ? 'off' : '❚❚' }).catch(() => undefined);
}

/** Colours of the badge, once for each life of the background. */
export async function dressBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#4a5568' }).catch(() => undefined);
}
