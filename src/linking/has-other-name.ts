import type { NamesMet } from './compare-names.ts';

interface Compared {
  readonly id: string;
  readonly met: NamesMet;
}

/**
 * True when a word that the known name lacks is all that another body is called by: Harakat Fajr al-Ahrar is not Harakat al-Ahrar where there is an al-Fajr. Not
 * where the known name has a word that it alone has: such a name may have another one's put in.
 */
export function hasOtherName({ id, met }: Compared, compared: readonly Compared[]): boolean {
  if (met.unique === 'letters') return false;
  return compared.some(
    (other) =>
      other.id !== id &&
      other.met.unique !== null &&
      other.met.rest.every(({ weak }) => weak) &&
      other.met.pairs.some(([word]) => !word.weak && !word.head && met.alone.includes(word)),
  );
}
