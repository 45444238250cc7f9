import { useEffect, useState } from 'preact/hooks';
import { logError } from '../../utils/log.ts';
import { readSettings, type Settings, watchSettings } from '../../utils/settings/settings.ts';

/** The settings, kept up to date; `undefined` until they are read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    readSettings().then(setSettings, (error) => logError('reading the settings', error));
    return watchSettings(setSettings);
  }, []);
  return settings;
}
