/** Every setting: its type, its default, its migration. Read and written by the background and our own pages only. */
import { storage } from 'wxt/utils/storage';
import { locked } from '../locked.ts';

export const DENSITIES = ['paragraph', 'page', 'all'] as const;
/** Which mentions are painted: the first of an entity in each paragraph, the first on the page, or all. */
export type Density = (typeof DENSITIES)[number];

/** An entity that the reader does not want marked until its records change. */
export interface Snoozed {
  entity: string;
  name: string;
  /** The digest of its records when the reader said so. */
  records: string;
}

export interface Settings {
  /** How long the pointer rests on a mark before its popover opens, in milliseconds. */
  hoverDelay: number;
  density: Density;
  /** Ids of the sources that the reader switched off. */
  sourcesOff: string[];
  /** Host names (as in `location.hostname`) that the reader switched off. */
  sitesOff: string[];
  snoozed: Snoozed[];
}

export const HOVER_DELAY = { least: 100, most: 2000, default: 300 } as const;

export const DEFAULT_SETTINGS: Settings = {
  hoverDelay: HOVER_DELAY.default,
  density: 'paragraph',
  sourcesOff: [],
  sitesOff: [],
  snoozed: [],
};

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
