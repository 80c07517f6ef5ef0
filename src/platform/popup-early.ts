import type { PageNames } from '../model/page.ts';
import type { Answer } from './protocol.ts';

interface Api {
  readonly tabs: {
    query(which: object): Promise<readonly { readonly id?: number }[]>;
    sendMessage(tab: number, message: object, options: { readonly frameId: number }): Promise<unknown>;
  };
  readonly storage: { readonly session: { get(keys: readonly string[]): Promise<Record<string, unknown>> } };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

/** Where an answer made ahead is kept for a tab (`ahead-notes.ts`). */
export const aheadPlace = (tab: number): string => `ahead ${tab}`;
/** Where the frames of tabs are kept that have a script of ours (`page-frames.ts`). */
export const FRAMES = 'frames';

/** What the popup's first script has asked, for the one screen that comes after it. */
export interface PopupEarly {
  readonly tab: number;
  /** What the page's frames say of its names, the top one first. */
  readonly names: readonly PageNames[];
  /** What was answered ahead for this tab, as it is stored: it may not fit the names. */
  readonly ahead: unknown;
}

/**
 * Asks for the names of the page beside the popup while the popup is not even drawn, and wakes the background when nothing was answered
 * ahead: it then opens what it knows for the questions that are going to come. With an answer at hand its start would only take the processor
 * away from the picture. The popup's first script calls this, so it asks the browser itself and imports nothing. Null when it cannot be asked.
 */
export async function askEarly(): Promise<PopupEarly | null> {
  const own = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
  const { tabs, storage, runtime } = own.browser ?? own.chrome;
  try {
    const [{ id: tab } = {}] = await tabs.query({ active: true, currentWindow: true });
    if (tab === undefined) return null;
    const ask = async (frameId: number): Promise<readonly PageNames[]> => {
      const message = { backstory: 1, name: 'page.names', params: {} };
      const answer = (await tabs.sendMessage(tab, message, { frameId }).catch(() => null)) as Answer<PageNames> | null;
      return answer?.ok ? [answer.value] : [];
    };
    const top = ask(0);
    const place = aheadPlace(tab);
    const kept = await storage.session.get([place, FRAMES]);
    const frames = (kept[FRAMES] as Readonly<Record<string, readonly number[]>> | undefined)?.[tab] ?? [];
    if (!(place in kept))
      void runtime
        .sendMessage({ backstory: 1, name: 'page.view', params: { names: [], context: {} } })
        .catch(() => undefined);
    const others = [...frames].sort((a, b) => a - b).map(ask);
    return { tab, names: (await Promise.all([top, ...others])).flat(), ahead: kept[place] };
  } catch {
    return null;
  }
}

let asked: Promise<PopupEarly | null> | null = null;

export function beginEarly(): void {
  asked = askEarly();
}

/** What was asked early of a tab; once, because what is asked again has changed. Null when nothing was, or of another tab. */
export async function takeEarly(tab: number): Promise<PopupEarly | null> {
  const early = await asked;
  asked = null;
  return early?.tab === tab ? early : null;
}
