/**
 * What `wxt/browser` is in unit and DOM tests: WXT's fake (storage, tabs, alarms and so on, in memory), with the words of
 * public/_locales/en and addresses of the installed extension. Browser and words speak English unless a test says otherwise.
 */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const ORIGIN = 'chrome-extension://on-the-record';

/** As browsers do it, these are of the browser's own language, whatever the words are in. Nothing of ours asks for them. */
const ENGLISH: { [key: string]: string } = {
  '@@ui_locale': 'en',
  '@@bidi_dir': 'ltr',
  '@@bidi_reversed_dir': 'rtl',
  '@@bidi_start_edge': 'left',
  '@@bidi_end_edge': 'right',
  '@@extension_id': 'on-the-record',
};

const WORDS: { [key: string]: { message: string } } = messages;

let uiLanguage = 'en';
let otherWords: { [key: string]: string } = {};

/** The browser's own language from now on (a tag such as `fr`), as the settings of a reader's browser are. */
export function speakIn(language: string): void {
  uiLanguage = language;
}

/** Words of another locale from now on: a `localeTag`, and as many others as a test needs. The rest stays English. */
export function showWords(words: { localeTag: string; [key: string]: string }): void {
  otherWords = words;
}

function predefined(key: string): string | undefined {
  if (key === '@@ui_locale') return uiLanguage.replaceAll('-', '_');
  if (!/^(ar|fa|he)\b/.test(uiLanguage)) return ENGLISH[key];
  return { '@@bidi_dir': 'rtl', '@@bidi_reversed_dir': 'ltr' }[key] ?? ENGLISH[key];
}

/** As browsers do it: `$1` to `$9` are replaced, `$$` is a dollar sign, an unknown key gives no words. */
function getMessage(key: string, substitutions: string | string[] = []): string {
  const values = [substitutions].flat();
  const message = otherWords[key] ?? predefined(key) ?? WORDS[key]?.message ?? '';
  return message.replace(/\$(\$|[1-9])/g, (_, what: string) =>
    what === '$' ? '$' : (values[Number(what) - 1] ?? ''),
  );
}

export const browser = {
  ...fakeBrowser,
  i18n: { ...fakeBrowser.i18n, getMessage, getUILanguage: () => uiLanguage },
  runtime: {
    ...fakeBrowser.runtime,
    id: 'on-the-record',
    getURL: (path: string) => new URL(path, `${ORIGIN}/`).href,
  },
};

/** Forgets everything that tests stored and every listener they added, and speaks English again. */
export function resetBrowser(): void {
  uiLanguage = 'en';
  otherWords = {};
  fakeBrowser.reset();
}
