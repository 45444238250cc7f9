/** The one way to words: public/_locales, through the browser, with keys that the compiler knows. */
import { browser } from 'wxt/browser';
import type messages from '../public/_locales/en/messages.json';

export type LocaleKey = keyof typeof messages;

/** The words for `key` in the reader's language, with $1, $2, ... replaced by `args`. */
export function t(key: LocaleKey, ...args: (string | number)[]): string {
  return browser.i18n.getMessage(key, args.map(String));
}

/**
 * The words for a count: `key` names a family `key_one`, `key_few`, `key_other`, ... by the plural rules of the reader's
 * language. The count is $1.
 */
export function plural(key: string, count: number, ...args: (string | number)[]): string {
  const form = new Intl.PluralRules(language()).select(count);
  const values = [new Intl.NumberFormat(language()).format(count), ...args.map(String)];
  return browser.i18n.getMessage(`${key}_${form}`, values) || browser.i18n.getMessage(`${key}_other`, values);
}

/** The language of the words, as a tag that `Intl` takes. */
export function language(): string {
  return browser.i18n.getMessage('@@ui_locale').replace('_', '-') || 'en';
}

/** The direction of the words: `ltr` or `rtl`. */
export function direction(): 'ltr' | 'rtl' {
  return browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
