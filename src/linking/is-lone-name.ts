import type { EntityKind } from '../model/entity.ts';
import { foldedWords } from '../text/words.ts';
import type { NamesMet } from './compare-names.ts';
import { isOfTrade } from './may-be-lone-name.ts';

/**
 * Whether a word that stands by itself is the name of a body that the index has with a legal form (Dalorbank, Dalorbank OAO) or in two words (Airsombra, Air Sombra): it must be the same to the
 * letter and mean nothing else. In running text it may be a person's, unless a trade is in it or it is two words of the body's name.
 */
export function isLoneName(
  { entity, alias, met }: { entity: { kind: EntityKind }; alias: string; met: NamesMet },
  isAlone: boolean,
): boolean {
  const [pair] = met.pairs;
  if (entity.kind !== 'group' || !pair || met.pairs.length > 1 || met.alone.length > 0) return false;
  const [{ text, rare }, partner] = pair;
  if (text !== partner.text || !rare) return false;
  if (!met.rest.every(({ weak, joins }) => weak && !joins)) return false;
  return isAlone || isOfTrade(text, 0, text.length) || !foldedWords(alias).includes(text);
}
