import { browser } from './browser.ts';
import { interfaceText } from './interface-text.ts';

/** More names than this are shown as `99+`: about four characters fit. */
const MOST = 99;

/** Number of distinct public names of a page on the toolbar button; nothing for none. Never counts private names. */
export async function showCount(tab: number, names: number): Promise<void> {
  await browser.action
    .setBadgeText({ tabId: tab, text: names === 0 ? '' : names > MOST ? `${MOST}+` : String(names) })
    .catch(() => undefined);
}

/** How Backstory stands on a page. */
export type ButtonState = 'on' | 'off' | 'paused';

const iconOf = (state: ButtonState, size: number): string =>
  state === 'on' ? `/icon/${size}.png` : `/state/${state}-${size}.png`;

/** The state of a page in the icon of the toolbar button and in its tooltip; where nothing is read, no number stands beside it. */
export async function showState(tab: number, state: ButtonState): Promise<void> {
  const path = { 16: iconOf(state, 16), 32: iconOf(state, 32) };
  await Promise.all([
    browser.action.setIcon({ tabId: tab, path }),
    browser.action.setTitle({ tabId: tab, title: interfaceText(`action_${state}`) }),
    ...(state === 'on' ? [] : [browser.action.setBadgeText({ tabId: tab, text: '' })]),
  ]).catch(() => undefined);
}

/** Colours of the badge, once for each life of the background. */
export async function dressBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#4a5568' }).catch(() => undefined);
}
