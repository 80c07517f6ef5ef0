/** Looks a message up by its key and puts the values in the place of `$1` to `$9`; empty when there is none. */
export type MessageLookup = (key: string, values: readonly string[]) => string;

/** The words of the interface in one language. No component holds a word of its own. */
export interface Texts {
  /** BCP 47, for `Intl`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** A message; its key when it is missing, so that a gap is seen and not silent. */
  text(key: string, ...values: readonly string[]): string;
  /** A message with a number in it, by the plural rules of the language: `key_one`, `key_few`, `key_other`; `$1` is the number. */
  count(key: string, count: number, ...values: readonly string[]): string;
  /** A message, or null when there is none: for codes that come from data. */
  find(key: string): string | null;
  number(value: number): string;
}

/**
 * Texts from a lookup. English dates are written "16 Feb 2020" whatever the country: one form that nobody can misread, as news
 * agencies have it.
 */
export function createTexts(lookup: MessageLookup): Texts {
  const language = lookup('language_tag', []) || 'en';
  const locale = language === 'en' ? 'en-GB' : language;
  const plural = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const find = (key: string, values: readonly string[]): string | null => lookup(key, values) || null;
  return {
    locale,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    text: (key, ...values) => find(key, values) ?? key,
    count(key, count, ...values) {
      const all = [numbers.format(count), ...values];
      return find(`${key}_${plural.select(count)}`, all) ?? find(`${key}_other`, all) ?? key;
    },
    find: (key) => find(key, []),
    number: (value) => numbers.format(value),
  };
}
