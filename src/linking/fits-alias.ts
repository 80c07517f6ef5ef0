import { ALIAS } from '../gazetteer/alias-forms.ts';
import { foldKey } from '../text/fold.ts';
import { hasComma } from './gaps.ts';

/** A dash that parts: long, or with spaces around. */
const BROKEN = /—|\s[–-]\s/;

/** Without signs that a name may have to share. */
const PLAIN = /^[A-Za-z0-9 ]*$/;

/** Acronyms are case-exact; a possessive or a comma inside a name must be in the alias too. */
export function fitsAlias(surface: string, alias: string, flags: number, names: readonly string[]): boolean {
  if (flags & ALIAS.capitals) {
    const plain = (s: string): string => s.normalize('NFKC').replace(/[^\p{L}\p{Nd}]/gu, '');
    const short = plain(surface);
    const long = plain(alias);
    if (short === long) return true;
    if ((flags & ALIAS.made) === 0) return false;
    return (
      short === `${long}s` ||
      (short.toUpperCase() === long.toUpperCase() && /^(?:\p{Lu}+s|\p{Lu}\d+|\p{Lu}.*\p{Ll}{2}.*)$/u.test(short))
    );
  }
  if (PLAIN.test(surface)) return true;
  if (hasComma(surface) && !hasComma(alias)) return false;
  if (BROKEN.test(surface) && !BROKEN.test(alias)) return false;
  if (
    /['’]s\s/.test(surface) &&
    ![alias, ...names].some((name, i) => /['’]s\s/.test(name) && (i === 0 || foldKey(name) === foldKey(surface)))
  )
    return false;
  if (/['’](?:ll|re|ve|m|d|t)$/.test(surface) && !/['’]/.test(alias)) return false;
  return (
    !/\p{L}{2}\.\s/u.test(surface) || /\.\s/.test(alias) || /\b(?:St|Dr|Mt|Ft|Gen|No|Gov|Col|Lt)\.\s/.test(surface)
  );
}
