import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import {
  isEnvelope,
  type Answer,
  type BackgroundRequests,
  type Envelope,
  type PageRequests,
  type ParamsOf,
  type RequestName,
  type ResultOf,
} from './protocol.ts';

/** Who sent a message: enough to tell our own screens from pages, and private windows from others. */
export interface Sender {
  readonly tab?: number;
  readonly frame?: number;
  readonly url?: string;
  /** Address of the tab's top frame; known only where the reader has given access to it. */
  readonly tabUrl?: string;
  readonly isPrivateWindow: boolean;
  /** True when one of our own screens sent it (card frame included), false for a script in a page. */
  readonly isOwn: boolean;
}

export type Handlers<Map> = {
  readonly [Name in keyof Map]: (
    params: ParamsOf<Map, Name>,
    sender: Sender,
  ) => Promise<ResultOf<Map, Name>> | ResultOf<Map, Name>;
};

/** Handlers whose messages are known by their names alone. */
export type HandlersByName = Readonly<Record<string, (params: never, sender: Sender) => unknown>>;

/** Sends a message to the background; rejects never: a background that is gone is an answer with a sentence. */
export async function ask<Name extends RequestName<BackgroundRequests>>(
  name: Name,
  params: ParamsOf<BackgroundRequests, Name>,
): Promise<Answer<ResultOf<BackgroundRequests, Name>>> {
  return askNamed(name, params) as Promise<Answer<ResultOf<BackgroundRequests, Name>>>;
}

/** As `ask`, for the message maps of other files (the library's). */
export async function askNamed(name: string, params: unknown): Promise<Answer<unknown>> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ backstory: 1, name, params } satisfies Envelope);
    return (
      (answer as Answer<unknown> | undefined) ?? {
        ok: false,
        sentence: 'Backstory is starting; try again in a moment.',
      }
    );
  } catch (error) {
    return { ok: false, sentence: `Backstory could not be reached: ${String(error)}` };
  }
}

/** Sends a message to the script in a frame of a tab, the top one unless said; a page without our script is an answer with a sentence. */
export async function askPage<Name extends RequestName<PageRequests>>(
  tab: number,
  name: Name,
  params: ParamsOf<PageRequests, Name>,
  frameId = 0,
): Promise<Answer<ResultOf<PageRequests, Name>>> {
  try {
    const message: Envelope = { backstory: 1, name, params };
    const answer: unknown = await browser.tabs.sendMessage(tab, message, { frameId });
    return (
      (answer as Answer<ResultOf<PageRequests, Name>> | undefined) ?? {
        ok: false,
        sentence: 'This page is not read by Backstory.',
      }
    );
  } catch {
    return { ok: false, sentence: 'This page is not read by Backstory.' };
  }
}

/**
 * Registers handlers for named messages; call it synchronously at start. What is not among them is asked of `later`, which may have to load
 * first. Messages from other extensions and foreign shapes are ignored; an unknown name and a handler that throws answer with a sentence.
 */
export function serve(handlers: HandlersByName, later: () => Promise<HandlersByName>): void {
  browser.runtime.onMessage.addListener((message: unknown, from: Runtime.MessageSender) => {
    if (!isEnvelope(message) || from.id !== browser.runtime.id) return undefined;
    const own = from.url?.startsWith(browser.runtime.getURL('')) ?? false;
    const sender: Sender = {
      isPrivateWindow: from.tab?.incognito ?? false,
      isOwn: own,
      ...(from.tab?.id === undefined ? {} : { tab: from.tab.id }),
      ...(from.frameId === undefined ? {} : { frame: from.frameId }),
      ...(from.url === undefined ? {} : { url: from.url }),
      ...(from.tab?.url === undefined ? {} : { tabUrl: from.tab.url }),
    };
    const { params } = message;
    // A browser holds a message long after its answer: without what it brought, which may be much.
    Object.assign(message, { params: undefined });
    return settle(async () => {
      const all = Object.hasOwn(handlers, message.name) ? handlers : await later();
      const handler = Object.hasOwn(all, message.name) ? all[message.name] : undefined;
      if (!handler) throw new Error('Backstory does not know this message.');
      return handler(params as never, sender);
    });
  });
}

async function settle(run: () => unknown): Promise<Answer<unknown>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    return { ok: false, sentence: error instanceof Error ? error.message : String(error) };
  }
}
