import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { askBackground } from '../../../utils/messaging/ask-background.ts';
import { askReader } from '../../../utils/messaging/ask-reader.ts';
import { resetBrowser } from '../../support/fake-browser.ts';
import { fakeWaits } from '../../support/fake-waits.ts';

afterEach(() => {
  resetBrowser();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const background = () => vi.spyOn(browser.runtime, 'sendMessage');
const reader = () => vi.spyOn(browser.tabs, 'sendMessage');
const never = () => new Promise<never>(() => undefined);

describe('asking the background', () => {
  it('sends the name and the request, and gives the answer', async () => {
    const sent = background().mockResolvedValue({ ok: true, value: { opened: true } });
    expect(await askBackground('run-here', { tab: 4 })).toEqual({ ok: true, value: { opened: true } });
    expect(sent).toHaveBeenCalledExactlyOnceWith({ onTheRecord: 'run-here', request: { tab: 4 } });
  });

  it('gives a failure as it is', async () => {
    background().mockResolvedValue({ ok: false, failure: 'failed' });
    expect(await askBackground('library-report', {})).toEqual({ ok: false, failure: 'failed' });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['something else', { hello: 'there' }],
    ['a text', 'ok'],
    ['a failure that has no name', { ok: false }],
    ['a failure of a name that is not ours', { ok: false, failure: '<b>late</b>' }],
    ['an answer that is neither', { ok: 'yes', value: 1 }],
  ])('takes %s for nobody', async (_what, answer) => {
    background().mockResolvedValue(answer);
    expect(await askBackground('library-report', {})).toEqual({ ok: false, failure: 'nobody' });
  });

  it('takes a rejection for nobody: the browser rejects when nobody listens', async () => {
    background().mockRejectedValue(
      new Error('Could not establish connection. Receiving end does not exist.'),
    );
    expect(await askBackground('library-report', {})).toEqual({ ok: false, failure: 'nobody' });
  });

  it('takes an exception for nobody: every call throws in a script that outlived its extension', async () => {
    background().mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await askBackground('library-report', {})).toEqual({ ok: false, failure: 'nobody' });
  });

  it('waits for ten seconds, and no longer', async () => {
    vi.useFakeTimers();
    fakeWaits();
    background().mockImplementation(never);
    const settled = vi.fn();
    const asked = askBackground('library-report', {}).then(settled);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await asked;
    expect(settled).toHaveBeenCalledExactlyOnceWith({ ok: false, failure: 'late' });
  });

  it('waits as long as the asker says', async () => {
    vi.useFakeTimers();
    fakeWaits();
    background().mockImplementation(never);
    const asked = askBackground('update-dataset', { url: 'https://data.example/' }, { timeout: 60_000 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await asked).toEqual({ ok: false, failure: 'late' });
  });

  it('waits no longer than for the answer', async () => {
    vi.useFakeTimers();
    fakeWaits();
    background().mockResolvedValue({ ok: true, value: null });
    await askBackground('library-report', {});
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('asking the reader in a tab', () => {
  it('asks the top frame of that tab', async () => {
    const sent = reader().mockResolvedValue({ ok: true, value: true });
    expect(await askReader(4, 'show-mention', { entity: 'Q1' })).toEqual({ ok: true, value: true });
    expect(sent).toHaveBeenCalledExactlyOnceWith(
      4,
      { onTheRecord: 'show-mention', request: { entity: 'Q1' } },
      { frameId: 0 },
    );
  });

  it('parses what it says, and drops what was not asked for', async () => {
    const entity = { id: 'Q1', name: 'Huawei', type: 'organisation', count: 3, hidden: false };
    reader().mockResolvedValue({
      ok: true,
      value: { entities: [{ ...entity, more: 1 }], sources: [], answered: false, more: 1 },
    });
    const answer = await askReader(4, 'list-mentions', {});
    expect(answer).toEqual({ ok: true, value: { entities: [entity], sources: [], answered: false } });
  });

  it.each<[string, unknown]>([
    ['no list', { entities: null, sources: [], answered: true }],
    [
      'an entity of no known type',
      { entities: [{ id: 'Q1', name: 'x', type: 'villain', count: 1 }], sources: [], answered: true },
    ],
    [
      'a count in words',
      { entities: [{ id: 'Q1', name: 'x', type: 'law', count: 'many' }], sources: [], answered: true },
    ],
    ['no word of whether the page was checked', { entities: [], sources: [] }],
    ['nothing', undefined],
  ])('refuses %s', async (_what, value) => {
    reader().mockResolvedValue({ ok: true, value });
    expect(await askReader(4, 'list-mentions', {})).toEqual({ ok: false, failure: 'refused' });
  });

  it('gives a failure as it is, and takes one of no known name for nobody', async () => {
    reader().mockResolvedValueOnce({ ok: false, failure: 'failed' });
    expect(await askReader(4, 'refresh', {})).toEqual({ ok: false, failure: 'failed' });
    reader().mockResolvedValueOnce({ ok: false, failure: { toString: 'late' } });
    expect(await askReader(4, 'refresh', {})).toEqual({ ok: false, failure: 'nobody' });
  });

  it('takes a tab without a reader for nobody', async () => {
    reader().mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
    expect(await askReader(4, 'refresh', {})).toEqual({ ok: false, failure: 'nobody' });
  });

  it('does not wait for ever', async () => {
    vi.useFakeTimers();
    fakeWaits();
    reader().mockImplementation(never);
    const asked = askReader(4, 'refresh', {}, { timeout: 2000 });
    await vi.advanceTimersByTimeAsync(2000);
    expect(await asked).toEqual({ ok: false, failure: 'late' });
  });
});
