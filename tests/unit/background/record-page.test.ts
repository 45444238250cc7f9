import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { openRecordPage, takeQuery } from '../../../utils/background/record-page.ts';
import { MOST_QUERY } from '../../../utils/messaging/messages.ts';
import { resetBrowser } from '../../support/fake-browser.ts';

let made: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  let tab = 0;
  made = vi.spyOn(browser.tabs, 'create').mockImplementation(async () => ({ id: ++tab }) as never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  resetBrowser();
});

/** As another worker would find it. */
const kept = async () => JSON.stringify(await browser.storage.session.get(null));

it('has nothing of what a reader read in its address', async () => {
  await openRecordPage('Northport secrets');
  expect(made.mock.calls).toEqual([[{ url: 'chrome-extension://on-the-record/record.html' }]]);
});

it('tells each tab its own, once', async () => {
  await Promise.all(['Northport', 'Southport'].map(openRecordPage));
  expect(await takeQuery(2)).toBe('Southport');
  expect(await takeQuery(2)).toBe('');
  expect(await kept()).not.toContain('Southport');
  expect(await takeQuery(1)).toBe('Northport');
});

it('tells of a text that is too long to be looked up its beginning', async () => {
  await openRecordPage('x'.repeat(MOST_QUERY + 1));
  expect(await takeQuery(1)).toBe('x'.repeat(MOST_QUERY));
});

it('has a tab that asks before it is known here wait', async () => {
  const tab = Promise.withResolvers<never>();
  made.mockReturnValue(tab.promise);
  const opening = openRecordPage('Northport');
  const asked = takeQuery(7);
  tab.resolve({ id: 7 } as never);
  expect(await asked).toBe('Northport');
  await opening;
});

it('keeps nothing for a tab that looks for nothing', async () => {
  await openRecordPage('');
  expect(await takeQuery(1)).toBe('');
});

it('tells nothing after a minute, and keeps it no longer than until somebody asks', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await openRecordPage('Northport');
  vi.setSystemTime(Date.now() + 60_000);
  expect(await takeQuery(2)).toBe('');
  expect(await kept()).not.toContain('Northport');
  expect(await takeQuery(1)).toBe('');
});

it('goes on where a tab could not be made', async () => {
  made.mockRejectedValueOnce(new Error('No current window'));
  await expect(openRecordPage('Northport')).rejects.toThrow('No current window');
  await openRecordPage('Southport');
  expect(await takeQuery(1)).toBe('Southport');
});
