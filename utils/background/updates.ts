/** Updates as the options page sees them: progress while one runs, and how the last one ended. */
import { storage } from 'wxt/utils/storage';
import { updateFrom } from '../dataset/install.ts';
import type { InstallOutcome, UpdateProgress, UpdateTry } from '../dataset/report.ts';
import { succeeds } from '../log.ts';
import { progressItem } from '../messaging/update-progress.ts';
import type { Keeper } from '../store/keeper.ts';
import { refreshTabs } from './tabs.ts';

const lastTryItem = storage.defineItem<UpdateTry | null>('local:lastTry', { fallback: null });

/** An update is not the worse for what the browser does not store about it. */
const note = (what: UpdateTry): Promise<boolean> =>
  succeeds('noting how an update goes', lastTryItem.setValue(what));
const showProgress = (progress: UpdateProgress | null): Promise<boolean> =>
  succeeds('showing how far an update is', progressItem.setValue(progress));

/** Milliseconds from one word of progress to the next, which is for human eyes. */
const PROGRESS_EVERY = 150;

/** The updates that this worker, and not one that was killed, runs: two options pages can each begin one. */
const running = new Set<UpdateTry>();

/** Updates from an address, and leaves word of it outside this worker at every step. */
export async function runUpdate(url: string, keeper: Keeper): Promise<InstallOutcome> {
  const begun: UpdateTry = { url, started: new Date().toISOString(), result: 'running' };
  running.add(begun);
  const progress = throttledProgress(url);
  try {
    await note(begun);
    const outcome = await updateFrom(url, keeper, { onProgress: progress.show });
    running.delete(begun);
    // Of one that still runs it has to be told if it is interrupted; how this one ended hears whoever asked for it.
    await note([...running].at(-1) ?? { ...begun, result: outcome.result });
    if (outcome.result === 'installed') void refreshTabs();
    return outcome;
  } finally {
    running.delete(begun);
    if (running.size === 0) await progress.clear();
  }
}

/** How the last update ended. One that was running in a worker that is no more was interrupted, unless what it brought is installed. */
export async function lastTry(keeper: Keeper): Promise<UpdateTry | undefined> {
  const last = await lastTryItem.getValue();
  if (last?.result !== 'running' || running.size > 0) return last ?? undefined;
  const installed = await keeper.installed();
  const isDone = installed.some(
    ({ origin, installed: at }) => origin.type === 'url' && origin.url === last.url && at >= last.started,
  );
  // Another may have begun meanwhile, or have been told of.
  const now = await lastTryItem.getValue();
  if (running.size > 0 || now?.started !== last.started || now.result !== 'running') return now ?? undefined;
  const ended: UpdateTry = { ...last, result: isDone ? 'installed' : 'interrupted' };
  await note(ended);
  await showProgress(null);
  return ended;
}

function throttledProgress(url: string) {
  let shownAt = 0;
  let phase: UpdateProgress['phase'] | undefined;
  return {
    show(progress: Omit<UpdateProgress, 'url'>) {
      if (progress.phase === phase && Date.now() - shownAt < PROGRESS_EVERY) return;
      shownAt = Date.now();
      phase = progress.phase;
      void showProgress({ url, ...progress });
    },
    clear: () => showProgress(null),
  };
}
