import type { Texts } from './texts.ts';

const ARABIC = /\p{Script=Arabic}/u;
/** Languages that are written in Arabic letters. */
const IN_ARABIC = /^(?:ar|fa|ur|ps|ckb|sd|ug)\b/;
const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;

/**
 * The language of a text of the data, for its `lang`: what its source says where the letters agree, else what the letters say; undefined
 * for the interface's own language, and where nobody knows. Titles that we make are English whatever their sources are in.
 */
export function languageOf(texts: Texts, text: string, language = ''): string | undefined {
  const isArabic = ARABIC.test(text);
  const said = TAG.test(language) && language !== 'und' && IN_ARABIC.test(language) === isArabic ? language : null;
  const found = said ?? (isArabic ? undefined : 'en');
  return found?.split('-')[0] === texts.locale.split('-')[0] ? undefined : found;
}
