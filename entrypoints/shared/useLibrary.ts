import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Loaded, loadedFrom, loading } from '../../components/shared/loaded.ts';
import type { LibraryReport } from '../../utils/dataset/report.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';

interface Library {
  library: Loaded<LibraryReport>;
  /** Asks again what is installed. */
  reload: () => Promise<void>;
}

/** What is installed, as the background reports it. */
export function useLibrary(): Library {
  const [library, setLibrary] = useState<Loaded<LibraryReport>>(loading);
  const reload = useCallback(async () => {
    setLibrary(loadedFrom(await askBackground('library-report', {})));
  }, []);
  useEffect(() => {
    void reload();
  }, [reload]);
  return { library, reload };
}
