import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { UpdateProgress } from '../../utils/dataset/report.ts';

/** Where the background writes the progress of a running update: a key of the session's storage, removed at the end. */
const KEY = 'update-progress';

/** The progress of an update that runs, also of one that another page started. */
export function useUpdateProgress(): UpdateProgress | undefined {
  const [progress, setProgress] = useState<UpdateProgress>();
  useEffect(() => {
    const listener = (changes: { [key: string]: { newValue?: unknown } }) => {
      const change = changes[KEY];
      if (change) setProgress((change.newValue ?? undefined) as UpdateProgress | undefined);
    };
    browser.storage.session.onChanged.addListener(listener);
    void browser.storage.session.get(KEY).then((stored) => {
      setProgress((before) => before ?? (stored[KEY] as UpdateProgress | undefined));
    });
    return () => browser.storage.session.onChanged.removeListener(listener);
  }, []);
  return progress;
}
