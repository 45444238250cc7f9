import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { options } from '../page-samples.ts';
import { showOptions } from './show-options.tsx';

describe('the keyboard', () => {
  it('shows the keys of each command, and where to change them', async () => {
    const { keys } = showOptions();
    await expect
      .element(page.getByRole('row', { name: 'Open the next mark on the page Alt+Shift+J' }))
      .toBeVisible();
    await expect
      .element(page.getByRole('row', { name: 'Open the previous mark on the page not set' }))
      .toBeVisible();
    await expect.element(page.getByText(/chrome:\/\/extensions\/shortcuts/)).toBeVisible();
    await page.getByRole('button', { name: 'Change the keys' }).click();
    expect(keys.onChangeKeys).toHaveBeenCalledOnce();
  });

  it('tells where Firefox keeps them', async () => {
    showOptions({ keys: { ...options().keys, firefox: true } });
    await expect.element(page.getByText(/Manage Extension Shortcuts/)).toBeVisible();
  });
});
