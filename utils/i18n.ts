/** The one way to words: public/_locales, through the browser, with keys that the compiler knows. */
import { browser } from 'wxt/browser';
import type messages from '../public/_locales/en/messages.json';

export type LocaleKey = keyof typeof messages;

/** What a family of keys for a count has in common: `countClaim` for `countClaim_one` and `countClaim_other`. */
export type PluralKey = LocaleKey extends infer Key
  ? Key extends `${infer Family}_other`
    ? Family
    : never
  : never;

/** The words for `key` in the reader's language, with $1, $2, ... replaced by `args`. */
export function t(key: LocaleKey, ...args: (string | number)[]): string {
  return browser.i18n.getMessage(key, args.map(String));
}

/**
 * The words for a count: `key` names a family `key_one`, `key_few`, `key_other`, ... by the plural rules of the words'
 * language. The count is $1.
 */
export function plural(key: PluralKey, count: number, ...args: (string | number)[]): string {
  const form = new Intl.PluralRules(language()).select(count);
  const values = [new Intl.NumberFormat(language()).format(count), ...args.map(String)];
  return browser.i18n.getMessage(`${key}_${form}`, values) || browser.i18n.getMessage(`${key}_other`, values);
}

/**
 * The language of the words, as a tag that `Intl` takes. A browser whose own language has no words here shows those of another, so it is
 * the words that tell. Where the browser speaks a variety of the same (`en-GB`), that is meant: its dates are what the reader is used to.
 */
export function language(): string {
  const words = t('localeTag') || 'en';
  const spoken = browser.i18n.getUILanguage();
  const isVariety = spoken.startsWith(`${words}-`) && isTag(spoken) && scriptOf(spoken) === scriptOf(words);
  return isVariety ? spoken : words;
}

/** Whether `Intl` takes it. It does not take `ja-JP-mac`, as Firefox on macOS has called its Japanese. */
function isTag(name: string): boolean {
  try {
    return Intl.getCanonicalLocales(name).length > 0;
  } catch {
    return false;
  }
}

/** Codes of ISO 15924. `Intl.Locale.prototype.getTextInfo` would tell the direction itself, but Firefox has it from version 153 on only. */
const RIGHT_TO_LEFT: readonly unknown[] = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** The direction of the words: `ltr` or `rtl`. */
export function direction(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(scriptOf(language())) ? 'rtl' : 'ltr';
}

/** The script that a language is written in, unless its tag names another: `Arab` of `fa`, `Latn` of `sr-Latn`. */
const scriptOf = (tag: string): string | undefined => new Intl.Locale(tag).maximize().script;
