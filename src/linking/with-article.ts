import { isArticle } from '../gazetteer/articles.ts';
import type { Entity } from '../model/entity.ts';

const withArticles = new WeakMap<Entity, boolean>();

/** True for a body of which some name has the article: al-Hashd al-Shaabi. */
export function isKnownWithArticle(entity: Entity): boolean {
  let known = withArticles.get(entity);
  if (known === undefined) {
    known = entity.kind === 'group' && [entity.name, ...entity.names].some((name) => /^[ae]l-/i.test(name));
    withArticles.set(entity, known);
  }
  return known;
}

/** The start moved before an article that is tied to the name by a hyphen (al-Hashd), or that the alias has too (Al Hashd). */
export function withArticle(text: string, start: number, alias: string): number {
  if (/^[ae]l[-\s]/i.test(alias) && /(?:^|\P{L})[AEae]l $/u.test(text.slice(Math.max(0, start - 4), start)))
    return start - 3;
  if (text.charAt(start - 1) !== '-') return start;
  const article = /(?:^|[^\p{L}\p{Nd}'’-])(\p{L}{2,3})-$/u.exec(text.slice(Math.max(0, start - 5), start))?.[1];
  return article && isArticle(article.toLowerCase()) ? start - article.length - 1 : start;
}
