import type { Settings } from '../model/settings.ts';

interface StoredMessage {
  readonly message: string;
}

/** Looks a message up by key; empty when there is none. */
export type Lookup = (key: string, values: readonly string[]) => string;

/**
 * The interface's messages: in the browser's language at once, or in the language that the reader chose, from our own
 * `_locales` folder (`urlOf` gives its address). A language that cannot be read falls back to the browser's.
 */
export async function loadMessages(
  language: Settings['language'],
  own: Lookup,
  urlOf: (path: string) => string,
): Promise<Lookup> {
  if (language === 'auto' || own('language_tag', []) === language) return own;
  try {
    const answer = await fetch(urlOf(`_locales/${language}/messages.json`));
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
