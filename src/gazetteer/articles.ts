import { hashOf } from '../text/word-hash.ts';

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
  'asch',
  'esch',
  'аль',
  'эль',
  'ал',
  'эш',
  'аш',
]);

/** Letters of the longest article: German asch-Scham. */
export const MAX_ARTICLE = 4;

/** True for a folded word that may be the Arabic article; several are English words too, so whoever skips one looks for its hyphen. */
export function isArticle(folded: string): boolean {
  return folded.length <= MAX_ARTICLE && ARTICLES.has(folded);
}

/** The same by the hash of the word (`hashOf`), so that a scan makes no string. */
export function isArticleHash(hash: number): boolean {
  return ARTICLE_HASHES.has(hash);
}

const ARTICLE_HASHES: ReadonlySet<number> = new Set([...ARTICLES].map(hashOf));

/** A folded word without an Arabic article that was written on: Alhashd, Ezzor, Annajaf. The word itself when there is none. */
export function withoutJoinedArticle(folded: string): string {
  const found = JOINED.exec(folded);
  return found?.[1] ?? (found ? folded.slice(2) : folded);
}

/** An assimilated article doubles the first consonant; shorter words with such a beginning (Assad, Annan) are words themselves. */
const JOINED = /^(?:[ae]l(\p{L}{5,})|[ae](?=zz)(z\p{L}{3,})|[aeu](?=([tdrsn])\3)(\p{L}{6,}))$/u;
