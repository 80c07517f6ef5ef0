import { browser } from './browser.ts';
import { interfaceText } from './interface-text.ts';

/** More names than this are shown as `99+`: about four characters fit. */
const MOST = 99;

/** Number of distinct public names of a page on the toolbar button; nothing for none. Never counts private names. */
export async function showCount(tab: number, names: number): Promise<void> {
  await say(tab, { text: names === 0 ? '' : names > MOST ? `${MOST}+` : String(names) });
}

/** What the button says of a tab: on its badge, and in its tooltip. */
interface Said {
  readonly text?: string;
  readonly title?: string;
}

/** Tabs whose button says something for a moment, and what it is to say after that. */
const held = new Map<number, Said>();
const ends = new Map<number, ReturnType<typeof setTimeout>>();

async function say(tab: number, said: Said): Promise<void> {
  const later = held.get(tab);
  if (later) held.set(tab, { ...later, ...said });
  else await setButton(tab, said);
}

async function setButton(tabId: number, { text, title }: Said): Promise<void> {
  await Promise.all([
    ...(text === undefined ? [] : [browser.action.setBadgeText({ tabId, text })]),
    ...(title === undefined ? [] : [browser.action.setTitle({ tabId, title })]),
  ]).catch(() => undefined);
}

/** Says something on the button of a tab for so many milliseconds, and then what it would have said. Never rejects. */
export async function sayForAMoment(tab: number, said: Required<Said>, milliseconds: number): Promise<void> {
  if (!held.has(tab)) {
    const [text, title] = await Promise.all([
      browser.action.getBadgeText({ tabId: tab }),
      browser.action.getTitle({ tabId: tab }),
    ]).catch(() => ['', ''] as const);
    held.set(tab, { text, title });
  }
  clearTimeout(ends.get(tab));
  const end = (): void => {
    const later = held.get(tab) ?? {};
    held.delete(tab);
    ends.delete(tab);
    void setButton(tab, later);
  };
  ends.set(tab, setTimeout(end, milliseconds));
  await setButton(tab, said);
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
    say(tab, { title: interfaceText(`action_${state}`), ...(state === 'on' ? {} : { text: '' }) }),
  ]).catch(() => undefined);
}

/** Colours of the badge, once for each life of the background. */
export async function dressBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#4a5568' }).catch(() => undefined);
}
