/** The settings as they are stored, and their migration. Read and written by the background and our own pages only. */
import { storage } from 'wxt/utils/storage';
import { locked } from '../locked.ts';
import { DEFAULT_SETTINGS, type Settings } from './defaults.ts';

const settingsItem = storage.defineItem<Settings>('local:settings', {
  fallback: DEFAULT_SETTINGS,
  version: 1,
});

/** The settings, with defaults for whatever an older version did not store. */
export async function readSettings(): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await settingsItem.getValue()) };
}

/**
 * Applies `change` to the newest settings and stores the result. One change waits for the other, whichever of our pages makes it, so
 * that no two undo each other. Rejects when the browser does not store it; then nothing has changed.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return locked('settings', async () => {
    const next = change(await readSettings());
    await settingsItem.setValue(next);
    return next;
  });
}

/** The settings, with an entity marked again. */
export const awake = (settings: Settings, entity: string): Settings => ({
  ...settings,
  snoozed: settings.snoozed.filter((other) => other.entity !== entity),
});

/** Calls `callback` with the settings after and before each change, from whichever page; returns the way to stop. */
export function watchSettings(callback: (after: Settings, before: Settings) => void): () => void {
  const whole = (value: Settings | null): Settings => ({ ...DEFAULT_SETTINGS, ...value });
  return settingsItem.watch((after, before) => callback(whole(after), whole(before)));
}
