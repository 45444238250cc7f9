import { describe, expect, it } from 'vitest';
import { type Action, endedBadly, endingText } from '../../../../components/options/outcomeText.ts';
import { reason } from '../../../../utils/dataset/reason.ts';
import type { InstallOutcome } from '../../../../utils/dataset/report.ts';

const TITLES = new Map([['d', 'Harbours']]);
const installed: InstallOutcome = {
  result: 'installed',
  dataset: 'd',
  version: '4',
  changes: { added: 1, changed: 2, withdrawn: 0 },
  problems: [],
};
const unchanged: InstallOutcome = { result: 'unchanged', dataset: 'd', version: '4' };
const words = (action: Action, value: InstallOutcome, title?: string) =>
  endingText({ action, answer: { ok: true, value }, title }, TITLES);

describe('endingText', () => {
  it('says what an installation changed', () => {
    const all = '“Harbours”, version 4, is installed: 1 record added and 2 records changed.';
    expect(words('update', installed)).toBe(all);
    expect(words('import', installed)).toBe(all);
  });

  it('says what a removal and a restoration did', () => {
    expect(words('remove', installed, 'Lighthouses')).toBe('“Lighthouses” is removed.');
    expect(words('restore', installed)).toBe(
      'The data that came with the extension is back: 1 record added and 2 records changed.',
    );
  });

  it('says that no record is different', () => {
    const changes = { added: 0, changed: 0, withdrawn: 0 };
    expect(words('restore', { ...installed, changes })).toMatch(/no record is different\.$/);
  });

  it('says that there was nothing to do, each in its own way', () => {
    expect(words('update', unchanged)).toContain('is the newest at that address');
    expect(words('import', unchanged)).toContain('is installed already');
    expect(words('restore', unchanged)).toBe('Nothing had to be changed.');
  });

  it('uses the id of a dataset whose title is not known', () => {
    expect(words('update', { ...unchanged, dataset: 'unknown' })).toContain('“unknown”');
  });

  it('says that a failure changed nothing, and why', () => {
    const failed: InstallOutcome = { result: 'failed', reason: reason('failedTimeout'), problems: [] };
    expect(words('update', failed)).toBe(
      'Nothing was changed. The server stopped answering. Try again later.',
    );
  });

  it('says why there is no answer', () => {
    const ending = { action: 'update', answer: { ok: false, failure: 'late' } } as const;
    expect(endingText(ending, TITLES)).toContain('has not answered in time');
    expect(endedBadly(ending)).toBe(true);
  });
});
