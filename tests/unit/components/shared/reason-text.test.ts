import { describe, expect, it } from 'vitest';
import { failureText, problemText, reasonText } from '../../../../components/shared/reasonText.ts';
import { sourceKindText } from '../../../../components/shared/sourceKinds.ts';
import type { Problem } from '../../../../utils/dataset/problem.ts';
import { reason, reasonOfCode } from '../../../../utils/dataset/reason.ts';
import { SOURCE_KINDS } from '../../../../utils/dataset/schema.ts';

const problem: Problem = {
  severity: 'error',
  file: 'a.json',
  path: 'records[12].date',
  id: 'gb-1',
  reason: reason('mustBeText'),
};

describe('problemText', () => {
  it('names place, id and reason', () => {
    expect(problemText(problem)).toBe('records[12].date (gb-1): must be text');
  });

  it('leaves out what is not known', () => {
    expect(problemText({ ...problem, id: undefined })).toBe('records[12].date: must be text');
    expect(problemText({ ...problem, path: '', id: undefined })).toBe('a.json: must be text');
  });
});

it('shows the key of a reason that has no words here', () => {
  expect(reasonText(reasonOfCode('ofAnotherVersion'))).toBe('ofAnotherVersion');
});

it('has words for every failure and every kind of source', () => {
  for (const failure of ['nobody', 'late', 'refused', 'failed'] as const)
    expect(failureText(failure)).not.toBe('');
  expect(new Set(SOURCE_KINDS.map(sourceKindText)).size).toBe(SOURCE_KINDS.length);
});
