import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import arabic from '../assets/public/_locales/ar/messages.json';
import english from '../assets/public/_locales/en/messages.json';
import { ProblemText } from '../entrypoints/library/ProblemText.tsx';
import { lookupIn } from '../src/platform/messages-text.ts';
import { TextsContext } from '../src/ui/Say.tsx';
import { createTexts } from '../src/ui/texts.ts';

const SAID: Readonly<Record<string, string>> = {
  'rows.csv:3: "day" must be a list': 'rows.csv:3: "day" يجب أن يكون قائمة',
  'rows.csv:3: not valid UTF-8': 'rows.csv:3: ليس UTF-8 صالحًا',
};
vi.mock('../entrypoints/popup/say-problem.ts', () => ({
  sayProblem: async (sentence: string) =>
    document.documentElement.dir === 'rtl' ? (SAID[sentence] ?? sentence) : sentence,
}));

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.dir = '';
});

/** Where the pieces of a sentence stand, from the left. */
async function placesOf(sentence: string, words: readonly string[], isArabic: boolean): Promise<readonly number[]> {
  const texts = createTexts(lookupIn(isArabic ? arabic : english));
  document.documentElement.dir = texts.direction;
  const line = document.createElement('p');
  document.body.append(line);
  render(
    <TextsContext.Provider value={texts}>
      <ProblemText>{sentence}</ProblemText>
    </TextsContext.Provider>,
    line,
  );
  await vi.waitFor(() => expect(line.textContent).toContain(words.at(-1)));
  return words.map((word) => {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(word);
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + word.length);
      return range.getBoundingClientRect().left;
    }
    throw new Error(`"${word}" is not there`);
  });
}

test.each([
  ['rows.csv:3: not valid UTF-8', ['rows.csv:3', 'ليس', 'UTF-8', 'صالحًا'], true],
  ['rows.csv:3: "day" must be a list', ['rows.csv:3', '"day"', 'يجب', 'قائمة'], true],
  ['rows.csv:3: "day" must be a list', ['rows.csv:3', 'day', 'must', 'list'], false],
  ['خبر.csv:3: "يوم" must be a list', ['خبر.csv', 'must', 'list'], false],
])('%s is read in one go, word after word, in the direction of the screen: %j', async (sentence, words, isArabic) => {
  const places = await placesOf(sentence, words, isArabic);
  expect(places).toEqual([...places].sort((a, b) => (isArabic ? b - a : a - b)));
});
