import { useEffect, useState } from 'preact/hooks';
import { type Loaded, loadedFrom, loading } from '../../components/shared/loaded.ts';
import type { LastChange, LibraryReport } from '../../utils/dataset/report.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import { INSTALL_TIMEOUT } from './useDatasetActions.ts';

/** What undoing the last change would do, asked anew whenever `library` is: apart, since it takes longer than to show that. */
export function useLastChange(library: Loaded<LibraryReport>): Loaded<LastChange | null> {
  const [lastChange, setLastChange] = useState<Loaded<LastChange | null>>(loading);
  useEffect(() => {
    let isCurrent = library.is === 'ready';
    if (isCurrent)
      void askBackground('last-change', {}, { timeout: INSTALL_TIMEOUT }).then((answer) => {
        if (isCurrent) setLastChange(loadedFrom(answer));
      });
    return () => {
      isCurrent = false;
    };
  }, [library]);
  return lastChange;
}
