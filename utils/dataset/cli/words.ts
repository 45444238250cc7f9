/**
 * The words of public/_locales on the command line: what a reader is told in the options and what a maker of datasets is told
 * here are the same. (utils/i18n.ts asks the browser and cannot be loaded by Node.)
 */
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { LocaleKey, PluralKey } from '../../i18n.ts';
import type { Reason } from '../reason.ts';

const WORDS: { [key: string]: { message: string } | undefined } = messages;
const LANGUAGE = 'en';

/** The words for `key` with $1, $2, ... replaced by `args`, as a browser does it. */
export function t(key: LocaleKey, ...args: (string | number)[]): string {
  return format(WORDS[key]?.message ?? '', args);
}

/** The words for a count, which is $1: `key` names a family `key_one`, `key_other`. */
export function plural(key: PluralKey, count: number, ...args: (string | number)[]): string {
  const form = new Intl.PluralRules(LANGUAGE).select(count);
  const words = WORDS[`${key}_${form}`] ?? WORDS[`${key}_other`];
  return format(words?.message ?? '', [numberText(count), ...args]);
}

/** What readers are told to ask a dataset's maker for is said to the maker in other words. */
const FOR_MAKERS: { [key in Reason['key']]?: LocaleKey } = {
  refusedBrokenJson: 'checkBrokenJson',
  refusedEmpty: 'checkEmptyFile',
};

export const reasonText = ({ key, args }: Reason): string => t(FOR_MAKERS[key] ?? key, ...args) || key;

export const numberText = (value: number): string => new Intl.NumberFormat(LANGUAGE).format(value);

export const listText = (parts: string[]): string => new Intl.ListFormat(LANGUAGE).format(parts);

const format = (message: string, args: readonly (string | number)[]): string =>
  message.replace(/\$(\$|[1-9])/g, (_, what: string) =>
    what === '$' ? '$' : String(args[Number(what) - 1] ?? ''),
  );
