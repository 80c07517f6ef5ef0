import type { ArabicNames, EntityHead } from '../model/view.ts';
import type { Texts } from './texts.ts';

/** True when the screen is in Arabic. */
export const isArabic = (texts: Texts): boolean => texts.locale.startsWith('ar');

/** Names ("Old Zone, Bahra") in the reader's language as far as the answer has them, else as the pack has them. */
export function nameIn(texts: Texts, names: string, arabic: ArabicNames = {}): string {
  if (!isArabic(texts)) return names;
  const say = (name: string): string => (Object.hasOwn(arabic, name) ? arabic[name] : undefined) ?? name;
  const parts = say(names) === names ? names.split(', ') : [names];
  return parts.some((name) => say(name) !== name) ? parts.map(say).join(texts.text('list_separator')) : names;
}

/** The name of a head in the reader's language, and the one that stands beside it: in its own script, or as the pack has it. */
export function namesOfHead(texts: Texts, { name, native, arabic }: EntityHead): readonly [string, string | null] {
  const said = nameIn(texts, name, arabic);
  return [said, said === name ? native : name];
}
