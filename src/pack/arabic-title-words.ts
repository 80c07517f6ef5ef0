import type { SearchQuery } from './parse-search-query.ts';
import { searchWords } from './search-words.ts';

/** Titles that we make, as the Arabic interface says them: who reads one there may type it. A test holds them against the interface. */
export const ARABIC_TITLES: Readonly<Record<string, string>> = {
  'قصف صاروخي': 'rocket fire',
  'غارة جوية': 'air strike',
  انفجار: 'explosion',
  'إطلاق نار': 'shooting',
  هجوم: 'attack',
  اشتباكات: 'clashes',
  كمين: 'ambush',
  قتل: 'killing',
  اختطاف: 'kidnapping',
  'انسحاب قوات': 'withdrawal of troops',
  إجلاء: 'evacuation',
  'تحرك قوات': 'movement of troops',
  احتجاج: 'protest',
  تصويت: 'vote',
  قرار: 'decision',
  إنذار: 'alarm',
  تصريح: 'statement',
  اتهام: 'accusation',
  دخان: 'smoke',
  إحراق: 'arson',
  سلب: 'robbery',
  خبر: 'report',
};

/** The same for kinds, which a filter may name. */
export const ARABIC_KINDS: Readonly<Record<string, string>> = {
  'قصف صاروخي': 'rocket-fire',
  'غارة جوية': 'air-strike',
  تفجير: 'bombing',
  'إطلاق نار': 'shooting',
  اشتباك: 'clash',
  قتل: 'killing',
  خطف: 'kidnapping',
  'إجلاء أو انسحاب': 'evacuation-withdrawal',
  انتشار: 'deployment',
  احتجاج: 'protest',
  'تصويت أو قرار': 'vote-decision',
  إنذار: 'alert',
  تصريح: 'statement',
  'غير ذلك': 'other',
};

type Line = readonly [said: readonly string[], meant: readonly string[]];
const linesOf = (table: Readonly<Record<string, string>>): readonly Line[] =>
  Object.entries(table)
    .map(([said, meant]): Line => [searchWords(said), searchWords(meant)])
    .sort(([a], [b]) => b.length - a.length);
/** Made when an Arabic word is first searched for: each wake of the background would wait for it. */
let lines: { readonly titles: readonly Line[]; readonly kinds: readonly Line[] } | null = null;

/** "In", as it stands between what happened and where. */
const IN = 'في';
const ARABIC = /[\u0600-\u06ff]/;

/** A query with the Arabic words of our own titles and kinds said as the index has them; null when it has none. */
export function inIndexWords(query: SearchQuery): SearchQuery | null {
  if (![query.words, ...query.fields.map(({ words }) => words)].flat().some((word) => ARABIC.test(word))) return null;
  const { titles, kinds } = (lines ??= { titles: linesOf(ARABIC_TITLES), kinds: linesOf(ARABIC_KINDS) });
  const words = replaced(query.words, titles);
  const fields = query.fields.map((field) => {
    const kind = field.field === 'kind' ? replaced(field.words, kinds) : null;
    return kind ? { ...field, words: kind } : field;
  });
  if (!words && fields.every((field, at) => field === query.fields[at])) return null;
  const said = words ? words.filter((word) => word !== IN) : query.words;
  return { ...query, name: said.join(' '), words: said, fields };
}

function replaced(words: readonly string[], known: readonly Line[]): readonly string[] | null {
  const result: string[] = [];
  let isChanged = false;
  for (let at = 0; at < words.length;) {
    const line = known.find(([said]) => said.every((word, offset) => words[at + offset] === word));
    result.push(...(line ? line[1] : [words[at] as string]));
    at += line ? line[0].length : 1;
    isChanged ||= line !== undefined;
  }
  return isChanged ? result : null;
}
