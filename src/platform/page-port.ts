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

/** The extension API as a script in a page may use it: messages, and the address of the card. */
export interface PagePort {
  ask<Name extends RequestName<BackgroundRequests>>(
    name: Name,
    params: ParamsOf<BackgroundRequests, Name>,
  ): Promise<Answer<ResultOf<BackgroundRequests, Name>>>;
  /** Answers messages of the background and of our screens. Returns the way to stop. */
  serve(handlers: PageHandlers): () => void;
  /** False once the extension was updated, switched off or removed: this script is then an orphan and must end. */
  isAlive(): boolean;
  url(path: string): string;
  /** Origin of the extension's own pages: in Chromium not that of `url`, which is made up anew for each start of the browser. */
  origin(): string;
  /** A message of the extension in the browser's language; empty when there is none. */
  text(key: string): string;
}

type PageHandlers = {
  readonly [Name in RequestName<PageRequests>]: (
    params: ParamsOf<PageRequests, Name>,
  ) => ResultOf<PageRequests, Name> | Promise<ResultOf<PageRequests, Name>>;
};

/**
 * The port of this script, or null where the page has put a form in the place of the API (possible when no script of ours ran at
 * document_start): then nothing is read. `chrome` is there in both browsers and its calls return promises in both.
 */
export function createPagePort(): PagePort | null {
  const runtime = (globalThis as { chrome?: { runtime?: typeof chrome.runtime } }).chrome?.runtime;
  if (!runtime || isElement(runtime) || typeof runtime.sendMessage !== 'function' || typeof runtime.id !== 'string')
    return null;
  return {
    async ask(name, params) {
      try {
        const answer: unknown = await runtime.sendMessage({ backstory: 1, name, params } satisfies Envelope);
        return (answer as Answer<never> | undefined) ?? { ok: false, sentence: 'Backstory is starting.' };
      } catch (error) {
        return { ok: false, sentence: String(error) };
      }
    },
    serve(handlers) {
      const listen = (
        message: unknown,
        sender: chrome.runtime.MessageSender,
        answer: (value: unknown) => void,
      ): boolean => {
        if (!isEnvelope(message) || sender.id !== runtime.id || !Object.hasOwn(handlers, message.name)) return false;
        const handle = handlers[message.name as keyof PageHandlers] as (params: unknown) => unknown;
        void Promise.resolve(handle(message.params)).then((value) =>
          answer({ ok: true, value } satisfies Answer<unknown>),
        );
        return true;
      };
      runtime.onMessage.addListener(listen);
      return () => {
        if (runtime.id) runtime.onMessage.removeListener(listen);
      };
    },
    isAlive: () => typeof runtime.id === 'string',
    origin: () => (import.meta.env.FIREFOX ? runtime.getURL('').slice(0, -1) : `chrome-extension://${runtime.id}`),
    url: (path) => runtime.getURL(path),
    text: (key) => chrome.i18n?.getMessage(key) ?? '',
  };
}

const isElement = (value: unknown): boolean => Object.prototype.toString.call(value) !== '[object Object]';
