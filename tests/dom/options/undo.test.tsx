import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible } from '../page-render.ts';
import { answer, showData } from './show-options.tsx';

describe('undo the last change', () => {
  const lastChange = {
    id: '7 after 6',
    datasets: [
      { id: 'harbours', title: 'Harbours', again: '3', now: '4' },
      { id: 'piers', title: 'Piers', now: '1' },
      { id: 'quays', title: 'Quays', again: '2' },
      { id: 'quays-2', title: 'Quays', again: '1', now: '1' },
    ],
    changes: { added: 1, changed: 0, withdrawn: 2 },
  };
  const words = [
    '“Harbours” is version 3 again, instead of 4.',
    '“Piers” is removed.',
    '“Quays”, version 2, comes back.',
    '“Quays”, version 1, has the content of before again.',
    'In all: 1 record added and 2 records withdrawn.',
  ];
  const section = page.getByRole('region', { name: 'Undo the last change to the data' });

  it('says what it does, asks, and has the one that was read undone', async () => {
    const { onUndo } = showData({ lastChange: { is: 'ready', value: lastChange } });
    for (const each of words) await expect.element(section.getByText(each)).toBeVisible();
    await page.getByRole('button', { name: 'Undo…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Undo the last change to the data?' });
    for (const each of words) await expect.element(dialog.getByText(each)).toBeVisible();
    await expectAccessible();
    await dialog.getByRole('button', { name: 'Undo' }).click();
    expect(onUndo).toHaveBeenCalledExactlyOnceWith(lastChange);
    await expect.element(page.getByRole('button', { name: 'Undo…' })).toHaveFocus();
  });

  it('is not spoken of where there is none', async () => {
    showData();
    await expect.element(section).not.toBeInTheDocument();
  });

  it('says how it ended, though nothing is left to undo', async () => {
    showData({ undone: answer({ result: 'undone', changes: lastChange.changes }) });
    await expect.element(section.getByRole('status').filter({ hasText: 'as it was before' })).toBeVisible();
  });
});
