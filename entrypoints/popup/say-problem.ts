import { loadMessages, loadProblemLines } from '../../src/platform/messages-text.ts';
import { ownMessage, urlOf } from '../../src/platform/screen-browser.ts';
import { loadSettings } from '../../src/platform/stored-settings.ts';
import { createProblemWords } from '../../src/ui/problem-words.ts';
import { createTexts } from '../../src/ui/texts.ts';

type Words = (sentence: string) => string;

/** By language, because each problem of a list asks for the same messages. */
const loaded = new Map<string, Promise<Words>>();

async function loadWords(language: Parameters<typeof loadMessages>[0]): Promise<Words> {
  const texts = createTexts(await loadMessages(language, ownMessage, urlOf));
  if (texts.locale.startsWith('en')) return (sentence) => sentence;
  const [english, own] = await Promise.all(['en', texts.locale].map((one) => loadProblemLines(one, urlOf)));
  return createProblemWords(english ?? [], own ?? [], (value) => texts.number(value));
}

/** A sentence about bad input in the reader's language (`createProblemWords`); as it is when its words cannot be loaded. */
export function sayProblem(sentence: string): Promise<string> {
  return wordsNow().then(
    (say) => say(sentence),
    () => sentence,
  );
}

async function wordsNow(): Promise<Words> {
  const { language } = await loadSettings();
  let words = loaded.get(language);
  if (!words) loaded.set(language, (words = loadWords(language)));
  return words;
}
