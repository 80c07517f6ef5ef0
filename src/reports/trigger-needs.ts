import type { TriggerNeed } from './claim-words.ts';
import { ARMED, ASSEMBLY, CASUALTY, MILITARY, PEOPLE, SITES, TROOPS, UNREST, WEAPON_WORDS } from './context-words.ts';
import type { Word } from './sentence-words.ts';

/** How far from a trigger the words it needs may stand. */
const NEED_WINDOW = 14;

const NEEDS: Readonly<Record<Exclude<TriggerNeed, 'impact' | 'thing'>, readonly ReadonlySet<string>[]>> = {
  weapon: [WEAPON_WORDS],
  armed: [ARMED, WEAPON_WORDS],
  troops: [MILITARY],
  people: [PEOPLE, CASUALTY],
  assembly: [ASSEMBLY],
  harm: [WEAPON_WORDS, ARMED, CASUALTY, SITES, PEOPLE],
  unrest: [UNREST],
};

/** True when the company that a trigger needs stands near it. */
export function isMet(need: TriggerNeed, words: readonly Word[], from: number, to: number): boolean {
  if (need === 'impact' || need === 'thing') return true;
  const lists = NEEDS[need];
  for (let i = Math.max(0, from - NEED_WINDOW); i < Math.min(words.length, to + NEED_WINDOW); i += 1) {
    const lower = words[i]?.lower ?? '';
    if ((i < from || i >= to) && lists.some((list) => list.has(lower))) return true;
  }
  if (need === 'people') return words[to]?.capital === true && !isUpper(words);
  return (
    need === 'troops' && words[from]?.lower.startsWith('evacuat') === true && near(words, from, NEED_WINDOW, PERSONS)
  );
}

const PERSONS = new RegExp(`^(?:${[...TROOPS].join('|')})$`);

/** True when a word within `window` words matches. */
export function near(words: readonly Word[], at: number, window: number, pattern: RegExp): boolean {
  for (let i = Math.max(0, at - window); i < Math.min(words.length, at + window); i += 1) {
    if (i !== at && pattern.test(words[i]?.lower ?? '')) return true;
  }
  return false;
}

/** True for a text in capitals, where a capital tells nothing. */
export function isUpper(words: readonly Word[]): boolean {
  return words.length > 3 && words.every((word) => word.capital || /^\d/.test(word.lower));
}
