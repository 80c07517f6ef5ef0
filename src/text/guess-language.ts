/** Function words that tell languages in Latin script apart; a handful each, folded to lower case. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for was on with as by at from his it has were are an be this had have which said after',
  fr: 'le la les de des du et un une est dans pour que qui sur au aux par avec pas ce cette été ont son sa mais plus',
  de: 'der die das und in den von zu mit ist im dem nicht ein eine des auf für sich auch als es an werden aus bei nach hat',
  es: 'el la los las de del y en que un una es por con para se su al lo como más fue han pero sus este no ha',
  it: 'il lo la gli le di del della e che un una per con non in è sono da dal nel alla si ha come anche più',
  pt: 'o os as de do da dos das e que um uma para com não em no na por se foi mais como são ao pelo',
  nl: 'de het een en van in is dat op te voor met zijn niet aan er om ook als bij door naar uit maar was',
  tr: 've bir bu da de için ile olarak çok daha olan gibi kadar sonra ancak ya ne en o olduğunu',
  id: 'yang dan di dari untuk dengan pada ini itu tidak dalam akan oleh ke juga telah adalah atau mereka',
};

const LATIN = new Map<string, string[]>();
for (const [language, words] of Object.entries(STOP_WORDS)) {
  for (const word of words.split(' ')) LATIN.set(word, [...(LATIN.get(word) ?? []), language]);
}

/** Scripts and the language to say for each; Arabic script is told apart below. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Devanagari}/gu, 'hi'],
];

/** How much of a text is looked at, in UTF-16 units, taken from its start and its middle. */
const SAMPLE = 2500;

/**
 * BCP 47 primary tag of a text's main language by script and function words; `und` when neither decides. Bounded time.
 */
export function guessLanguage(text: string): string {
  const middle = Math.max(SAMPLE, text.length >> 1);
  const sample = text.slice(0, SAMPLE) + ' ' + text.slice(middle, middle + SAMPLE);
  const latin = count(sample, /\p{Script=Latin}/gu);
  if (latin > 2 && count(sample, /[\u0370-\uffff]/g) * 4 < latin) return latinLanguage(sample);
  for (const [script, language] of SCRIPTS) {
    const letters = count(sample, script);
    if (letters < 3 || letters * (language === 'ja' ? 6 : 1) <= latin) continue;
    return language === 'ar' ? arabicScript(sample) : language;
  }
  return latin < 3 ? 'und' : latinLanguage(sample);
}

/** Letters that Arabic does not use: Persian and Urdu. */
function arabicScript(sample: string): string {
  if (count(sample, /[ٹڈڑںے]/gu) > 2) return 'ur';
  return count(sample, /[پچژگ]/gu) > 2 ? 'fa' : 'ar';
}

function latinLanguage(sample: string): string {
  const words = sample.toLowerCase().match(/\p{L}{1,20}/gu) ?? [];
  const votes = new Map<string, number>();
  for (const word of words)
    for (const language of LATIN.get(word) ?? []) votes.set(language, (votes.get(language) ?? 0) + 1);
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!first || first[1] < Math.max(1, words.length * 0.06)) return 'und';
  return second && second[1] === first[1] ? 'und' : first[0];
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
