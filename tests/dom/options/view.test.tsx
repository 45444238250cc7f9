import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible } from '../page-render.ts';
import { where } from '../page-samples.ts';
import { showOptions } from './show-options.tsx';

describe('the page', () => {
  it('has a region for each subject, with and without the settings read', async () => {
    showOptions();
    const regions = [
      'Datasets',
      'Update from an address',
      'From a file',
      'Restore the bundled data',
      'Marks',
      'Where it works',
      'Keyboard',
      'Privacy',
    ];
    for (const name of regions) await expect.element(page.getByRole('region', { name })).toBeVisible();
    showOptions({ marks: undefined });
    await expect.element(page.getByRole('region', { name: 'Marks' })).not.toBeInTheDocument();
    await expectAccessible();
  });

  it('says that the settings could not be read, and nothing that rests on them', async () => {
    showOptions({ isUnreadable: true, marks: undefined, where: where({ sitesOff: undefined }) });
    await expect
      .element(page.getByRole('alert').filter({ hasText: 'Your settings could not be read.' }))
      .toBeVisible();
    await expect.element(page.getByText('Sites that you switched off')).not.toBeInTheDocument();
    await expectAccessible();
  });

  it('fits 320 pixels without a horizontal scrollbar', async () => {
    await page.viewport(320, 600);
    showOptions();
    expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  });
});
