import { logError } from '../../utils/log.ts';
import { changeSettings, type Settings } from '../../utils/settings/settings.ts';

/** Changes the settings. False when the browser does not store it: then nothing has changed, and the reader is to be told. */
export async function saveSettings(change: (settings: Settings) => Settings): Promise<boolean> {
  try {
    await changeSettings(change);
    return true;
  } catch (error) {
    logError('saving the settings', error);
    return false;
  }
}
