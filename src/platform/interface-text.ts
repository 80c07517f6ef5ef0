import { browser } from './browser.ts';

/** A message of `_locales` in the browser's language, for menus and the address bar, which the browser draws itself. */
export function interfaceText(key: string, ...values: readonly string[]): string {
  return browser.i18n.getMessage(key, [...values]);
}
