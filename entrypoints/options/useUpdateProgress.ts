import { useEffect, useRef, useState } from 'preact/hooks';
import type { UpdateProgress } from '../../utils/dataset/report.ts';
import { progressItem } from '../../utils/messaging/update-progress.ts';

/** The progress of an update that runs, also of one that another page started. Calls `onEnd` when it runs no more. */
export function useUpdateProgress(onEnd: () => void): UpdateProgress | undefined {
  const [progress, setProgress] = useState<UpdateProgress>();
  const end = useRef(onEnd);
  end.current = onEnd;
  useEffect(() => {
    const stop = progressItem.watch((now) => {
      setProgress(now ?? undefined);
      if (now === null) end.current();
    });
    void progressItem.getValue().then((stored) => setProgress((before) => before ?? stored ?? undefined));
    return stop;
  }, []);
  return progress;
}
