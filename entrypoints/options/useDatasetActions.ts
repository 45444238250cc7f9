/** What can be done to the installed datasets, one at a time, and how each ended. */
import { useRef, useState } from 'preact/hooks';
import type { Ending } from '../../components/options/outcomeText.ts';
import { bytesText } from '../../components/shared/format.ts';
import { reason } from '../../utils/dataset/reason.ts';
import type { DatasetReport, LastChange } from '../../utils/dataset/report.ts';
import { textOf } from '../../utils/dataset/utf8.ts';
import type { LocaleKey } from '../../utils/i18n.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import { patternOfAddress } from '../../utils/settings/sites.ts';
import { requestOrigin } from '../shared/useWhere.ts';

/** The transfer of an update may take five minutes (utils/dataset/fetch.ts), and then it is checked and installed. Milliseconds. */
const UPDATE_TIMEOUT = 360_000;

/**
 * Chromium refuses messages of more than 64 MiB, counted after every quote and line break of the text got a backslash. A file of
 * half that size always fits.
 */
export const MOST_FILE_BYTES = 32 * 1024 * 1024;

/** Checking and installing the largest dataset, or comparing it with another, on a slow machine. Milliseconds. */
export const INSTALL_TIMEOUT = 120_000;

type Action = 'update' | 'import' | 'remove' | 'restore' | 'undo';
/** Of the last action only: what ended before may no longer be so. */
type Endings = { [action in Action]?: Ending };

interface DatasetActions {
  running: Action | undefined;
  endings: Endings;
  /** Must be called straight from a click: it may ask for a permission. */
  update: (address: string) => void;
  importFile: (file: File) => void;
  remove: (dataset: DatasetReport) => void;
  restore: () => void;
  undo: (change: LastChange) => void;
}

export function useDatasetActions(reload: () => Promise<void>): DatasetActions {
  const [running, setRunning] = useState<Action>();
  const [endings, setEndings] = useState<Endings>({});
  const choices = useRef(0);
  const run = async (action: Action, work: Promise<Ending>) => {
    choices.current++;
    setRunning(action);
    setEndings({});
    const ending = await work;
    await reload();
    setEndings({ [action]: ending });
    setRunning(undefined);
  };
  /** The browser's question may stay open for as long as the reader likes. Whoever goes on with something else meanwhile has left it. */
  const askAndUpdate = async (address: string) => {
    const choice = ++choices.current;
    await askToRead(address);
    if (choice === choices.current) await run('update', update(address));
  };
  return {
    running,
    endings,
    update: (address) => void askAndUpdate(address),
    importFile: (file) => void run('import', importFile(file)),
    remove: ({ id }) =>
      void run('remove', askBackground('remove-dataset', { id }, { timeout: INSTALL_TIMEOUT })),
    restore: () => void run('restore', askBackground('restore-bundled', {}, { timeout: INSTALL_TIMEOUT })),
    undo: ({ id }) =>
      void run('undo', askBackground('undo-change', { change: id }, { timeout: INSTALL_TIMEOUT })),
  };
}

/** Asks for the permission to read from the address. A refusal ends nothing: servers that allow every origin need none. */
async function askToRead(url: string): Promise<void> {
  const pattern = patternOfAddress(url);
  if (pattern?.startsWith('https:')) await requestOrigin(pattern);
}

const update = (url: string): Promise<Ending> =>
  askBackground('update-dataset', { url }, { timeout: UPDATE_TIMEOUT });

async function importFile(file: File): Promise<Ending> {
  if (file.size > MOST_FILE_BYTES) {
    return refused('optionsFileTooLarge', file.name, bytesText(file.size), bytesText(MOST_FILE_BYTES));
  }
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return refused('optionsFileUnreadable', file.name);
  const text = textOf(bytes);
  if (text === undefined) return refused('refusedNotUtf8');
  return askBackground('import-dataset', { file: file.name, text }, { timeout: INSTALL_TIMEOUT });
}

const refused = (key: LocaleKey, ...args: string[]): Ending => ({
  ok: true,
  value: { result: 'failed', reason: reason(key, ...args), problems: [] },
});
