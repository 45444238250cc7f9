import { useEffect, useState } from 'preact/hooks';
import type { UpdateProgress } from '../../utils/dataset/report.ts';
import { progressItem } from '../../utils/messaging/update-progress.ts';

/** The progress of an update that runs, also of one that another page started. */
export function useUpdateProgress(): UpdateProgress | undefined {
  const [progress, setProgress] = useState<UpdateProgress>();
  useEffect(() => {
    const stop = progressItem.watch((now) => setProgress(now ?? undefined));
    void progressItem.getValue().then((stored) => setProgress((before) => before ?? stored ?? undefined));
    return stop;
  }, []);
  return progress;
}
