/** Messages as a browser reads them from `_locales`. */
export type StoredMessages = Readonly<Record<string, { readonly message: string }>>;

const PROBLEM = 'problem_';
/** All sentences about bad input, a line each. */
const PROBLEMS = 'problems';

/** What only says English titles and units anew (`ui/say-title.ts`): in English they stay as they are. */
const SAID_ANEW = /^(?:title_|units?(?:_|$))/;

/**
 * Messages as the package has them: the hundred sentences about bad input in one (in the order of their keys, so that a line is the
 * same sentence in every language), nothing that no screen in that language asks for, and no form of a plural that says the same as `_other`, which `Texts.count` falls back to.
 */
export function joinMessages(messages: StoredMessages): StoredMessages {
  const isEnglish = messages['language_tag']?.message === 'en';
  const kept = Object.entries(messages).filter(([key, { message }]) => {
    if (isEnglish && SAID_ANEW.test(key)) return false;
    const counted = /^(.+)_(?:zero|one|two|few|many)$/.exec(key)?.[1];
    return !key.startsWith(PROBLEM) && messages[`${counted}_other`]?.message !== message;
  });
  return { ...Object.fromEntries(kept), [PROBLEMS]: { message: problemLines(messages).join('\n') } };
}

/** Sentences about bad input, gaps and all, by the order of their keys; also of messages that were joined. */
export function problemLines(messages: StoredMessages): readonly string[] {
  const joined = messages[PROBLEMS]?.message.split('\n');
  return (
    joined ??
    Object.keys(messages)
      .filter((key) => key.startsWith(PROBLEM))
      .sort()
      .map((key) => messages[key]?.message ?? '')
  );
}
