/** Where the background writes the progress of a running update, and our own pages read it. */
import { storage } from 'wxt/utils/storage';
import type { UpdateProgress } from '../dataset/report.ts';

/** Of this session of the browser; null when no update runs. */
export const progressItem = storage.defineItem<UpdateProgress | null>('session:update-progress', {
  fallback: null,
});
