import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { findInTab } from '../../../utils/background/find-on-page.ts';
import { takeQuery } from '../../../utils/background/record-page.ts';
import { resetBrowser } from '../../support/fake-browser.ts';
import { bundled, keeperOf, testFinding } from './find-cases.ts';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  resetBrowser();
  vi.restoreAllMocks();
});

testFinding('memory');

describe('what is found for a selection', () => {
  const text = 'cranes report their position';
  const shown = { ok: true, value: true };
  const nobody = new Error('Receiving end does not exist.');
  const find = async (...answers: unknown[]) => {
    const asked = vi.spyOn(browser.tabs, 'sendMessage');
    for (const answer of answers)
      if (answer instanceof Error) asked.mockRejectedValueOnce(answer);
      else asked.mockResolvedValueOnce(answer);
    const opened = vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([]);
    const created = vi.spyOn(browser.tabs, 'create').mockResolvedValue({ id: 9 } as never);
    await findInTab(4, keeperOf(bundled), text);
    expect(asked).toHaveBeenCalledTimes(answers.length);
    const page = created.mock.calls[0]?.[0].url;
    return { page, opened: opened.mock.calls.length, lookedFor: await takeQuery(9) };
  };
  const recordPage = 'chrome-extension://on-the-record/record.html';

  it('is shown by the reader of the page', async () => {
    expect(await find(shown)).toEqual({ page: undefined, lookedFor: '', opened: 0 });
  });

  it('is shown by a reader that is opened for it where there is none', async () => {
    expect(await find(nobody, shown)).toEqual({ page: undefined, lookedFor: '', opened: 2 });
  });

  it('is on the record page where the reader cannot show it', async () => {
    expect(await find({ ok: true, value: false })).toEqual({ page: recordPage, lookedFor: text, opened: 0 });
  });

  it('is on the record page where the reader that was opened for it cannot show it', async () => {
    expect(await find(nobody, { ok: true, value: false })).toEqual({
      page: recordPage,
      lookedFor: text,
      opened: 2,
    });
  });

  it('is on the record page where no reader can be', async () => {
    expect(await find(nobody, nobody)).toEqual({ page: recordPage, lookedFor: text, opened: 2 });
  });
});
