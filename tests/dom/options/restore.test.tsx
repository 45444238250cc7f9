import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible } from '../page-render.ts';
import { answer, showData } from './show-options.tsx';

describe('restore the bundled data', () => {
  it('asks first, says what it does, and then does it', async () => {
    const { onRestore } = showData();
    await page.getByRole('button', { name: 'Restore…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Restore the bundled data?' });
    await expect.element(dialog).toHaveAccessibleDescription(/Removes every dataset that was added/);
    await expectAccessible();
    await dialog.getByRole('button', { name: 'Restore' }).click();
    expect(onRestore).toHaveBeenCalledOnce();
    await expect.element(page.getByRole('button', { name: 'Restore…' })).toHaveFocus();
  });

  it('says that it is done, or why not', async () => {
    const { change } = showData({
      restored: answer({ result: 'restored', changes: { added: 1, changed: 0, withdrawn: 0 } }),
    });
    await expect
      .element(page.getByRole('status').filter({ hasText: 'The data that came with the extension is back' }))
      .toBeVisible();
    change({ restored: { ok: false, failure: 'nobody' } });
    await expect
      .element(page.getByRole('alert').filter({ hasText: 'The extension did not answer.' }))
      .toBeVisible();
  });
});
