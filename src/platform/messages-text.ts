import type { Settings } from '../model/settings.ts';
import { problemLines, type StoredMessages } from './join-messages.ts';

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
    return lookupIn((await answer.json()) as StoredMessages);
  } catch {
    return own;
  }
}

/** The same substitution as the browser's: `$1` to `$9`, `$$` for a dollar sign. */
export function lookupIn(messages: StoredMessages): Lookup {
  return (key, values) => {
    const message = Object.hasOwn(messages, key) ? messages[key]?.message : undefined;
    return (message ?? '').replace(/\$([1-9$])/g, (_, sign: string) =>
      sign === '$' ? '$' : (values[Number(sign) - 1] ?? ''),
    );
  };
}

/** Sentences about bad input in a language as they stand in its file, gaps and all. Rejects when there is no such file. */
export async function loadProblemLines(language: string, urlOf: (path: string) => string): Promise<readonly string[]> {
  const answer = await fetch(urlOf(`_locales/${language}/messages.json`));
  return problemLines((await answer.json()) as StoredMessages);
}
