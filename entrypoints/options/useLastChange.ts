import { useEffect, useState } from 'preact/hooks';
import type { Loaded } from '../../components/shared/loaded.ts';
import type { LastChange, LibraryReport } from '../../utils/dataset/report.ts';
import { askBackground } from '../../utils/messaging/ask.ts';

/** What undoing the last change would do, asked anew whenever `library` is: apart, since it takes longer than to show that. */
export function useLastChange(library: Loaded<LibraryReport>): LastChange | undefined {
  const [lastChange, setLastChange] = useState<LastChange>();
  useEffect(() => {
    let isCurrent = library.is === 'ready';
    if (isCurrent)
      void askBackground('last-change', {}).then((answer) => {
        if (isCurrent) setLastChange((answer.ok && answer.value) || undefined);
      });
    return () => {
      isCurrent = false;
    };
  }, [library]);
  return lastChange;
}
