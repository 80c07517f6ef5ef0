/** Folded forms of the Arabic article in Latin script, assimilated ones included (ash-Sha'bi, ad-Dawla). */
const ARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'ul',
  'il',
  'ol',
  'as',
  'es',
  'ash',
  'esh',
  'ad',
  'ed',
  'ar',
  'er',
  'an',
  'en',
  'at',
  'et',
  'az',
  'ez',
  'adh',
  'ath',
  'аль',
  'эль',
  'ал',
  'эш',
  'аш',
]);

/** True for a folded word that may be the Arabic article; several are English words too, so whoever skips one looks for its hyphen. */
export function isArticle(folded: string): boolean {
  return folded.length <= 3 && ARTICLES.has(folded);
}
