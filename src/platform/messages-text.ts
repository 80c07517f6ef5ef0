import type { Settings } from '../model/settings.ts';
import { browser } from './browser.ts';

interface StoredMessage {
  readonly message: string;
}

/** Looks a message up by key; empty when there is none. */
type Lookup = (key: string, values: readonly string[]) => string;

/**
 * The interface's messages: in the browser's language at once, or in the language that the reader chose, from our own
 * `_locales` folder. A language that cannot be read falls back to the browser's.
 */
export async function loadMessages(language: Settings['language']): Promise<Lookup> {
  const own: Lookup = (key, values) => browser.i18n.getMessage(key, [...values]);
  if (language === 'auto' || own('language_tag', []) === language) return own;
  try {
    const answer = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
    return lookupIn((await answer.json()) as Record<string, StoredMessage>);
  } catch {
    return own;
  }
}

/** The same substitution as the browser's: `$1` to `$9`, `$$` for a dollar sign. */
export function lookupIn(messages: Readonly<Record<string, StoredMessage>>): Lookup {
  return (key, values) => {
    const message = Object.hasOwn(messages, key) ? messages[key]?.message : undefined;
    return (message ?? '').replace(/\$([1-9$])/g, (_, sign: string) =>
      sign === '$' ? '$' : (values[Number(sign) - 1] ?? ''),
    );
  };
}
