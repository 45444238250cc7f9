import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/options/KeysSection.tsx';

/** The extension's commands with their keys. Read again when the page comes back into view: keys change elsewhere. */
export function useShortcuts(): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const reload = () => void readShortcuts().then(setShortcuts);
    reload();
    document.addEventListener('visibilitychange', reload);
    return () => document.removeEventListener('visibilitychange', reload);
  }, []);
  return shortcuts;
}

/** Browsers for phones know no commands. */
async function readShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));
}

/** Opens the browser's own page for the keys. */
export function openKeysPage(): void {
  if (import.meta.env.FIREFOX) void (browser.commands as FirefoxCommands).openShortcutSettings?.();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Firefox 137 and later; unknown to the types. */
interface FirefoxCommands {
  openShortcutSettings?: () => Promise<void>;
}
