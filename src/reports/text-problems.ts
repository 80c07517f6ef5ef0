import type { TextProblem } from '../model/report.ts';

const SAMPLE = 20_000;

/** Why a text cannot be read at all, or null when it can: no letters, or the bytes of something that is no text. */
export function unreadable(text: string): TextProblem | null {
  const sample = text.slice(0, SAMPLE);
  if (sample.trim() === '' && text.trim() === '') return { start: 0, end: text.length, sentence: 'there is no text' };
  let bad = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const code = sample.charCodeAt(i);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13)) bad += 1;
  }
  if (bad > 3 && bad > sample.length / 50)
    return { start: 0, end: text.length, sentence: 'this looks like binary data, so nothing was read from it' };
  return null;
}

/** What a reader should know of a text that was read: its language is not ours, or its end was left out. */
export function textProblems(text: string, read: number, language: string): readonly TextProblem[] {
  const problems: TextProblem[] = [];
  if (language === 'und')
    problems.push({ start: 0, end: read, sentence: 'the language is not known, so no claims were read' });
  else if (language !== 'en' && language !== 'ar') {
    problems.push({
      start: 0,
      end: read,
      sentence: `the rules for claims do not know the language "${language}": only known names and dates were read`,
    });
  }
  if (read < text.length)
    problems.push({
      start: read,
      end: text.length,
      sentence: 'the text is too long: facts were read from the part before this',
    });
  return problems;
}
