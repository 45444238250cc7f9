import { succeeds } from '../../utils/log.ts';
import type { Settings } from '../../utils/settings/defaults.ts';
import { changeSettings } from '../../utils/settings/settings.ts';

/** Changes the settings. False when the browser does not store it: then nothing has changed, and the reader is to be told. */
export const saveSettings = (change: (settings: Settings) => Settings): Promise<boolean> =>
  succeeds('saving the settings', changeSettings(change));
