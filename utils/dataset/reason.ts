/**
 * Why something was refused: a locale key and what to put into it. The words are in public/_locales; nothing else in the
 * project phrases an error. A `Reason` survives `structuredClone`, so it can cross a message.
 */
import type { LocaleKey } from '../i18n.ts';

export interface Reason {
  /** The locale key, e.g. `mustBeAtMost`. */
  key: LocaleKey;
  /** What stands for $1, $2, ... in the words. */
  args: string[];
}

/** The separator between a code's parts: ASCII "unit separator", which no locale key and no reason argument holds. */
const SEPARATOR = '\u001f';

export const reason = (key: LocaleKey, ...args: (string | number)[]): Reason => ({
  key,
  args: args.map(String),
});

/** A `Reason` as one string, for libraries whose error messages are strings (valibot). */
export const reasonCode = (key: LocaleKey, ...args: (string | number)[]): string =>
  [key, ...args.map(String)].join(SEPARATOR);

/** Reads what `reasonCode` wrote. */
export function reasonOfCode(code: string): Reason {
  const [key, ...args] = code.split(SEPARATOR);
  return { key: key as LocaleKey, args };
}
