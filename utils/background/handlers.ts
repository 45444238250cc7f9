/** What the background answers to each message. */
import { importFrom, removeDataset, restoreBundled, undoChange } from '../dataset/install.ts';
import type { ChangeOutcome, LastChange, LibraryReport } from '../dataset/report.ts';
import { lastChangeOf, reportOf } from '../dataset/reporting.ts';
import { succeeds } from '../log.ts';
import type { From } from '../messaging/answer.ts';
import type { BackgroundHandlers } from '../messaging/answer-as-background.ts';
import { readSettings } from '../settings/settings.ts';
import { siteOf } from '../settings/sites.ts';
import type { Keeper } from '../store/keeper.ts';
import { lostDatasets } from '../store/losses.ts';
import { annotate, contextsOf } from './annotate.ts';
import { findRecords } from './find.ts';
import { openPopover, openReader, openReaderAskedFor, styleMarks } from './injection.ts';
import { isOpenToUs, wasTakenBack } from './permissions.ts';
import { takeQuery } from './record-page.ts';
import { snooze, wake, wakeChanged } from './snoozing.ts';
import { closeReader, refreshTabs } from './tabs.ts';
import { lastTry, runUpdate } from './updates.ts';

export function backgroundHandlers(keeper: Keeper): BackgroundHandlers {
  return {
    'open-reader': async (_request, from) => ({ opened: await openWhereOn(from, keeper) }),
    'style-marks': async (_request, from) => ({ styled: await styleIn(from) }),
    'open-popover': async (_request, { tab, document }) => ({
      opened: tab !== undefined && (await openPopover(tab, document)),
    }),
    'may-stay': async ({ since }, from) => ({
      stays: (await isSiteOn(from)) && (await isLetStay(from, since)),
    }),
    annotate: (request, from) => annotate(request, keeper, () => styleIn(from)),
    'contexts-of': (request) => contextsOf(request, keeper),
    snooze: ({ entity }) => snooze(entity, keeper).then(() => null),
    wake: ({ entity }) => wake(entity).then(() => null),
    'run-here': async ({ tab }) => ({ opened: await openReaderAskedFor(tab) }),
    'take-query': async (_request, { tab }) => ({ query: tab === undefined ? '' : await takeQuery(tab) }),
    'find-records': ({ query }) => findRecords(query, keeper),
    'library-report': () => libraryReport(keeper),
    'update-dataset': ({ url }) => runUpdate(url, keeper),
    'import-dataset': ({ file, text }) => thenRefresh(importFrom(file, text, keeper)),
    'remove-dataset': async ({ id }) => thenRefresh(removeDataset(id, await keeper.bundled(), keeper)),
    'restore-bundled': async () => thenRefresh(restoreBundled(await keeper.bundled(), keeper)),
    'last-change': () => lastChange(keeper),
    'undo-change': ({ change }) => thenRefresh(undoChange(change, keeper)),
  };
}

/** Opens the reader in a page on a site that is on, and still is when the reader is there. */
async function openWhereOn(from: From, keeper: Keeper): Promise<boolean> {
  const { tab, document } = from;
  if (tab === undefined || !(await isToBeRead(from))) return false;
  // The reader will ask as soon as it has read the page.
  keeper.prepare();
  if (!(await openReader(tab, document))) return false;
  // Whoever switched the site off meanwhile found no reader to close.
  if (await isSiteOn(from)) return true;
  await closeReader(tab);
  return false;
}

/**
 * Whether a gate may have its reader: it hears of nothing in its first seconds, or in the back/forward cache, and the browser lets us into a
 * site that was taken back once our toolbar button is pressed there.
 */
async function isToBeRead(from: From): Promise<boolean> {
  if (from.url === undefined) return false;
  const [isOn, isTakenBack] = await Promise.all([isSiteOn(from), wasTakenBack(from.url, 0)]);
  return isOn && !isTakenBack;
}

async function isSiteOn({ url }: From): Promise<boolean> {
  const site = siteOf(url);
  return site !== undefined && !(await readSettings()).sitesOff.includes(site);
}

async function styleIn({ tab, document }: From): Promise<boolean> {
  return tab !== undefined && (await styleMarks(tab, document));
}

/** Whether the browser lets us into the page, and nobody took the permission for it back since the reader there began. */
async function isLetStay({ tab, url }: From, since: number): Promise<boolean> {
  if (tab === undefined || url === undefined || !(await isOpenToUs(tab))) return false;
  return !(await wasTakenBack(url, since));
}

async function libraryReport(keeper: Keeper): Promise<LibraryReport> {
  // A report is asked for by pages that show what is not marked.
  await succeeds('forgetting what is marked again', wakeChanged(keeper));
  const last = await lastTry(keeper);
  const report = await keeper.read(async (library) => ({
    datasets: (await library.installed()).map(reportOf),
    sources: [...library.sourceReports],
    kept: library.kept,
  }));
  // Reading may have found that something is lost.
  const lost = await lostDatasets();
  return { ...report, lastTry: last, lost: lost.length > 0 ? lost : undefined };
}

/** Both from one library: another change may be made between two questions. */
const lastChange = (keeper: Keeper): Promise<LastChange | null> =>
  keeper.read(async (library) => {
    const before = await library.before();
    return before ? lastChangeOf(await library.installed(), before) : null;
  });

async function thenRefresh<T extends ChangeOutcome>(installing: Promise<T>): Promise<T> {
  const outcome = await installing;
  if (outcome.result !== 'failed') void refreshTabs();
  return outcome;
}
