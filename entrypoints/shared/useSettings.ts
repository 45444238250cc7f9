import { useEffect, useState } from 'preact/hooks';
import { logError } from '../../utils/log.ts';
import type { Settings } from '../../utils/settings/defaults.ts';
import { readSettings, watchSettings } from '../../utils/settings/settings.ts';

interface KnownSettings {
  /** `undefined` until they are read. */
  settings?: Settings;
  /** The browser did not give them, and nothing shall be said that rests on them. */
  isUnreadable: boolean;
}

/** The settings, kept up to date. */
export function useSettings(): KnownSettings {
  const [known, setKnown] = useState<KnownSettings>({ isUnreadable: false });
  useEffect(() => {
    const take = (settings: Settings) => setKnown({ settings, isUnreadable: false });
    readSettings().then(take, (error) => {
      logError('reading the settings', error);
      // A change may have brought them meanwhile.
      setKnown((before) => (before.settings ? before : { isUnreadable: true }));
    });
    return watchSettings(take);
  }, []);
  return known;
}
