/**
 * What `wxt/browser` is in unit and DOM tests: WXT's fake (storage, tabs, alarms and so on, in memory), with the words of
 * public/_locales/en and addresses of the installed extension.
 */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const ORIGIN = 'chrome-extension://on-the-record';

const PREDEFINED: { [key: string]: string } = {
  '@@ui_locale': 'en',
  '@@bidi_dir': 'ltr',
  '@@bidi_reversed_dir': 'rtl',
  '@@bidi_start_edge': 'left',
  '@@bidi_end_edge': 'right',
  '@@extension_id': 'on-the-record',
};

const WORDS: { [key: string]: { message: string } } = messages;

/** As browsers do it: `$1` to `$9` are replaced, `$$` is a dollar sign, an unknown key gives no words. */
function getMessage(key: string, substitutions: string | string[] = []): string {
  const values = [substitutions].flat();
  const message = PREDEFINED[key] ?? WORDS[key]?.message ?? '';
  return message.replace(/\$(\$|[1-9])/g, (_, what: string) =>
    what === '$' ? '$' : (values[Number(what) - 1] ?? ''),
  );
}

export const browser = {
  ...fakeBrowser,
  i18n: { ...fakeBrowser.i18n, getMessage, getUILanguage: () => 'en' },
  runtime: {
    ...fakeBrowser.runtime,
    id: 'on-the-record',
    getURL: (path: string) => new URL(path, `${ORIGIN}/`).href,
  },
};

/** Forgets everything that tests stored and every listener they added. */
export function resetBrowser(): void {
  fakeBrowser.reset();
}
