/** What the options page asks the background and the browser, and what it makes of their answers. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { App } from '../../../entrypoints/options/App.tsx';
import type { LibraryReport, UpdateProgress, UpdateTry } from '../../../utils/dataset/report.ts';
import type { Answer } from '../../../utils/messaging/messages.ts';
import { progressItem } from '../../../utils/messaging/update-progress.ts';
import type { Wire } from '../../../utils/messaging/wire.ts';
import { resetBrowser } from '../../support/fake-browser.ts';
import { show } from '../page-render.ts';
import { bundled, failed, installed, library } from '../page-samples.ts';

let answers: { [name: string]: () => Answer<unknown> | Promise<Answer<unknown>> };
let asked: Wire[];
let report: LibraryReport;
/** The browser's answer to the question for a permission. */
let permitted: Promise<boolean>;

beforeEach(() => {
  asked = [];
  report = library();
  permitted = Promise.resolve(true);
  answers = {
    'library-report': () => ({ ok: true, value: report }),
    'last-change': () => ({ ok: true, value: null }),
    'import-dataset': () => ({ ok: true, value: installed() }),
    'update-dataset': () => ({ ok: true, value: failed() }),
  };
  const { commands, permissions, runtime } = browser;
  vi.spyOn(runtime, 'sendMessage').mockImplementation((async (message: Wire) => {
    asked.push(message);
    return answers[message.onTheRecord]?.();
  }) as never);
  vi.spyOn(runtime, 'getManifest').mockReturnValue({ host_permissions: [] } as never);
  vi.spyOn(commands, 'getAll').mockResolvedValue([] as never);
  vi.spyOn(permissions, 'getAll').mockResolvedValue({ origins: [] } as never);
  vi.spyOn(permissions, 'request').mockImplementation((() => permitted) as never);
  for (const event of [permissions.onAdded, permissions.onRemoved]) {
    vi.spyOn(event, 'addListener').mockReturnValue();
    vi.spyOn(event, 'removeListener').mockReturnValue();
  }
});
// The mocks stay: a view that is gone takes its listeners back a moment later.
afterEach(resetBrowser);

const requestsOf = (name: string) =>
  asked.flatMap(({ onTheRecord, request }) => (onTheRecord === name ? [request] : []));
const says = (words: RegExp) => expect.element(page.getByText(words)).toBeVisible();

async function showApp(): Promise<void> {
  show(<App />);
  await says(/Came with the extension/);
}

async function install(name: string, ...parts: BlobPart[]): Promise<void> {
  await userEvent.upload(page.getByLabelText('Dataset file'), new File(parts, name));
  await page.getByRole('button', { name: 'Install this file' }).click();
}

async function fetchFrom(address: string): Promise<void> {
  await userEvent.fill(page.getByLabelText('Address of a dataset'), address);
  await page.getByRole('button', { name: 'Fetch and install' }).click();
}

describe('a file', () => {
  it('that is not UTF-8 is refused, and not installed with damaged letters', async () => {
    await showApp();
    await install(
      'latin-1.json',
      Uint8Array.from('{"title":"Café"}', (letter) => letter.charCodeAt(0)),
    );
    await says(/The file is not text in UTF-8\. Save it as UTF-8 and try again\./);
    expect(requestsOf('import-dataset')).toEqual([]);
  });

  it('is sent as text, without the mark of its order of bytes', async () => {
    await showApp();
    await install('utf-8.json', '\uFEFF{"title":"Café"}');
    await says(/is installed/);
    expect(requestsOf('import-dataset')).toEqual([{ file: 'utf-8.json', text: '{"title":"Café"}' }]);
  });
});

describe('an update by another page', () => {
  const ADDRESS = 'https://harbours.example/data.json';
  const lastTry = (result: UpdateTry['result']): UpdateTry => ({
    url: ADDRESS,
    started: '2026-11-24T10:00:00Z',
    result,
  });
  const receiving: UpdateProgress = { url: ADDRESS, phase: 'receiving', received: 1024 };

  beforeEach(async () => {
    report = { ...library(), datasets: [bundled()], lastTry: lastTry('running') };
    await progressItem.setValue(receiving);
    await showApp();
    await says(/Receiving the dataset/);
  });

  it('is seen in what is installed once it ends', async () => {
    report = { ...library(), lastTry: lastTry('installed') };
    await progressItem.setValue(null);
    await expect.element(page.getByRole('article', { name: 'Harbours' })).toBeVisible();
    await expect.element(page.getByText(/Receiving the dataset/)).not.toBeInTheDocument();
  });

  it('is told of when it was interrupted', async () => {
    report = { ...report, lastTry: lastTry('interrupted') };
    await progressItem.setValue(null);
    await says(/was interrupted/);
  });
});

it('what this page updates is asked for once', async () => {
  const answer = Promise.withResolvers<Answer<unknown>>();
  answers['update-dataset'] = () => answer.promise;
  await showApp();
  await fetchFrom('http://localhost/data.json');
  await progressItem.setValue({ url: 'http://localhost/data.json', phase: 'asking', received: 0 });
  await says(/Asking the server/);
  asked = [];
  await progressItem.setValue(null);
  answer.resolve({ ok: true, value: installed() });
  await says(/is installed/);
  expect(requestsOf('library-report')).toHaveLength(1);
});

describe('while the browser asks for a permission', () => {
  it('nothing is fetched, and then it is', async () => {
    const answer = Promise.withResolvers<boolean>();
    permitted = answer.promise;
    await showApp();
    await fetchFrom('https://data.example/a.json');
    expect(requestsOf('update-dataset')).toEqual([]);
    answer.resolve(false);
    await vi.waitFor(() =>
      expect(requestsOf('update-dataset')).toEqual([{ url: 'https://data.example/a.json' }]),
    );
  });

  it('the reader may go on with something else, which ends the question', async () => {
    const answer = Promise.withResolvers<boolean>();
    permitted = answer.promise;
    await showApp();
    await fetchFrom('https://data.example/a.json');
    await install('a.json', '{}');
    await says(/is installed/);
    answer.resolve(true);
    await page.getByRole('button', { name: 'Restore…' }).click();
    expect(requestsOf('update-dataset')).toEqual([]);
  });
});
