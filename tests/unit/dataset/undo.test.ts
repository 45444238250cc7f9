import { describe, expect, it } from 'vitest';
import { importFrom, undoChange } from '../../../utils/dataset/install.ts';
import { installedSample, memoryShelf, sampleDataset, sampleRecord } from './samples.ts';

describe('undoing the last change', () => {
  const afterUpdate = async () => {
    const shelf = memoryShelf(installedSample());
    const records = [sampleRecord()];
    await importFrom('newer.json', JSON.stringify(sampleDataset({ version: '2020.5.1', records })), shelf);
    return shelf;
  };

  it('says what of the records it changed', async () => {
    const shelf = await afterUpdate();
    expect(await undoChange('2 after 1', shelf)).toEqual({
      result: 'undone',
      changes: { added: 2, changed: 0, withdrawn: 0 },
    });
    expect(shelf.rows).toEqual([installedSample()]);
  });

  it.each<[string, (shelf: ReturnType<typeof memoryShelf>) => Promise<unknown>, string]>([
    ['another was made since', (shelf) => undoChange('7 after 6', shelf), 'failedUndo'],
    [
      'nothing is kept of what was before',
      (shelf) => undoChange('2 after 1', Object.assign(shelf, { earlier: undefined })),
      'failedUndo',
    ],
    [
      'the browser does not store it',
      (shelf) => undoChange('2 after 1', Object.assign(shelf, { failure: new Error('no') })),
      'failedToStore',
    ],
  ])('is not done when %s', async (_when, undo, key) => {
    const shelf = await afterUpdate();
    const rows = [...shelf.rows];
    expect(await undo(shelf)).toEqual({ result: 'failed', reason: { key, args: [] }, problems: [] });
    expect(shelf.rows).toEqual(rows);
  });
});
