import { describe, expect, it } from 'vitest';
import { endedBadly, endingText } from '../../../../components/options/outcomeText.ts';
import { reason } from '../../../../utils/dataset/reason.ts';
import type { ChangeOutcome } from '../../../../utils/dataset/report.ts';

const changes = { added: 1, changed: 2, withdrawn: 0 };
const words = (value: ChangeOutcome) => endingText({ ok: true, value });

describe('endingText', () => {
  it('says what an installation changed', () => {
    expect(words({ result: 'installed', dataset: 'Harbours', version: '4', changes, problems: [] })).toBe(
      '“Harbours”, version 4, is installed: 1 record added and 2 records changed.',
    );
  });

  it('says what an installation took the place of', () => {
    const instead = { title: 'Lighthouses', version: '3' };
    expect(
      words({ result: 'installed', dataset: 'Harbours', version: '4', changes, problems: [], instead }),
    ).toBe(
      '“Harbours”, version 4, is installed: 1 record added and 2 records changed. It has taken the place of “Lighthouses”, version 3, which has the same id.',
    );
  });

  it('says what a removal and a restoration did', () => {
    expect(words({ result: 'removed', dataset: 'Lighthouses' })).toBe('“Lighthouses” is removed.');
    expect(words({ result: 'restored', changes })).toBe(
      'The data that came with the extension is back: 1 record added and 2 records changed.',
    );
  });

  it('says that a removal brought a bundled dataset back', () => {
    const back = { title: 'Harbours', version: '3' };
    expect(words({ result: 'removed', dataset: 'My harbours', back })).toBe(
      '“My harbours” is removed. “Harbours”, version 3, which came with the extension and had made way for it, is back.',
    );
  });

  it('says that no record is different', () => {
    const none = { added: 0, changed: 0, withdrawn: 0 };
    expect(words({ result: 'restored', changes: none })).toMatch(/no record is different\.$/);
  });

  it('says that there was nothing to do', () => {
    expect(words({ result: 'unchanged', dataset: 'Harbours', version: '4' })).toBe(
      'Nothing to do: “Harbours”, version 4, is the newest at that address.',
    );
  });

  it('says that a failure changed nothing, and why', () => {
    const failed: ChangeOutcome = { result: 'failed', reason: reason('failedTimeout'), problems: [] };
    expect(words(failed)).toBe('Nothing was changed. The server stopped answering. Try again later.');
  });

  it('says why there is no answer', () => {
    const late = { ok: false, failure: 'late' } as const;
    expect(endingText(late)).toContain('has not answered in time');
    expect(endedBadly(late)).toBe(true);
  });
});
