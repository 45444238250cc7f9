import { expect, it } from 'vitest';
import { collect } from '../../../../utils/dataset/cli/check/collection.ts';
import { unknownFields } from '../../../../utils/dataset/cli/check/rules/fields.ts';
import { reason } from '../../../../utils/dataset/reason.ts';
import { sampleDataset } from '../samples.ts';

/** What is said of a dataset's field that the format does not know. */
function saidOf(field: string) {
  const value = { ...sampleDataset(), [field]: 'x' };
  const file = { file: 'mine.json', text: '', value, dataset: value, problems: [] };
  return [...unknownFields(collect([file], []))].map((finding) => finding.reason);
}

it.each([
  ['licence', 'license'],
  ['Titel', 'title'],
  ['record', 'records'],
  ['verson', 'version'],
  ['ids', 'id'],
  ['di', 'id'],
  ['ID', 'id'],
])('"%s" is told to be a slip of "%s"', (written, meant) => {
  expect(saidOf(written)).toEqual([reason('checkFieldMisspelt', meant)]);
});

it.each(['to', 'by', 'day', 'colour'])('"%s" is told to be unknown, and no slip of another', (written) => {
  expect(saidOf(written)).toEqual([reason('checkFieldUnknown')]);
});
