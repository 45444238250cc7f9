/** What the record page asks the background, and what it keeps in the history of its tab. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { failureText } from '../../components/shared/reasonText.ts';
import { App } from '../../entrypoints/record/App.tsx';
import { type Answer, MOST_QUERY } from '../../utils/messaging/messages.ts';
import type { Wire } from '../../utils/messaging/wire.ts';
import { resetBrowser } from '../support/fake-browser.ts';
import { NOTE } from '../unit/context/samples.ts';
import { show } from './page-render.ts';

const late: Answer<never> = { ok: false, failure: 'late' };
const nothing = { threads: [], threadsInAll: 0, records: {}, closest: [], datasets: [NOTE] };
const found = (query: string): Answer<unknown> => ({
  ok: true,
  value: { query, ...nothing, sources: { on: 1, all: 1 } },
});

let answers: { [name: string]: (request: unknown) => Answer<unknown> };
let asked: Wire[];
const address = location.href;

beforeEach(() => {
  history.replaceState(null, '');
  asked = [];
  answers = {
    'take-query': () => ({ ok: true, value: { query: '' } }),
    'find-records': (request) => found((request as { query: string }).query),
  };
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message) => {
    const wire = message as unknown as Wire;
    asked.push(wire);
    return answers[wire.onTheRecord]?.(wire.request) as never;
  });
});
afterEach(() => {
  expect(location.href).toBe(address);
  history.replaceState(null, '');
  vi.restoreAllMocks();
  resetBrowser();
});

const field = () => page.getByRole('searchbox', { name: 'What are you looking for?' });
const names = () => asked.map(({ onTheRecord }) => onTheRecord);
const lookedFor = () =>
  asked.flatMap(({ onTheRecord, request }) =>
    onTheRecord === 'find-records' ? [(request as { query: string }).query] : [],
  );

it('looks for what it was opened for, and need not ask for that when it is reloaded', async () => {
  answers['take-query'] = () => ({ ok: true, value: { query: 'back door' } });
  show(<App />);
  await expect.element(field()).toHaveValue('back door');
  await vi.waitFor(() => expect(lookedFor()).toEqual(['back door']));
  asked = [];
  show(<App key="reloaded" />);
  await vi.waitFor(() => expect(names()).toEqual(['find-records']));
  expect(lookedFor()).toEqual(['back door']);
});

it('says that it does not learn what it was opened for, until the reader looks for something', async () => {
  answers['take-query'] = () => late;
  show(<App />);
  await expect.element(page.getByText(failureText('late'))).toBeVisible();
  await field().fill('back door');
  await page.getByRole('button', { name: 'Find' }).click();
  await vi.waitFor(() => expect(lookedFor()).toEqual(['back door']));
  await expect.element(page.getByText(failureText('late'))).not.toBeInTheDocument();
});

it('looks for the beginning of what is too long, and shows that it does', async () => {
  show(<App />);
  await field().fill('x'.repeat(MOST_QUERY + 1));
  await page.getByRole('button', { name: 'Find' }).click();
  await expect.element(field()).toHaveValue('x'.repeat(MOST_QUERY));
  await vi.waitFor(() => expect(lookedFor()).toEqual(['x'.repeat(MOST_QUERY)]));
});

it('looks again for the same when it could not before', async () => {
  answers['find-records'] = () => late;
  show(<App />);
  await field().fill('back door');
  await page.getByRole('button', { name: 'Find' }).click();
  await expect.element(page.getByText(failureText('late'))).toBeVisible();
  answers['find-records'] = () => found('back door');
  await page.getByRole('button', { name: 'Find' }).click();
  await expect.element(page.getByRole('status').getByText(/^Nothing in/)).toBeVisible();
  expect(lookedFor()).toEqual(['back door', 'back door']);
});
