import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible } from '../page-render.ts';
import { where } from '../page-samples.ts';
import { saved, showOptions } from './show-options.tsx';

describe('where it works', () => {
  it('lists the sites that were added, and gives one back', async () => {
    const props = showOptions();
    await page.getByRole('button', { name: 'Remove blog.example' }).click();
    const site = { host: 'blog.example', pattern: '*://blog.example/*' };
    expect(props.where.onRemove).toHaveBeenCalledExactlyOnceWith(site);
    await expect.element(page.getByRole('heading', { name: 'Sites that you added' })).toHaveFocus();
  });

  it('lists the sites that were switched off, and switches one on', async () => {
    const props = showOptions();
    await page.getByRole('button', { name: 'Switch on quiet.example' }).click();
    expect(props.where.onSwitchOn).toHaveBeenCalledExactlyOnceWith('quiet.example');
  });

  it('lists the hosts that updates may come from, and gives one back', async () => {
    const address = { host: 'data.example', pattern: 'https://data.example/*' };
    const props = showOptions({
      where: where({ granted: { everySite: true, sites: [], addresses: [address] } }),
    });
    await page.getByRole('button', { name: 'Remove data.example' }).click();
    expect(props.where.onRemove).toHaveBeenCalledExactlyOnceWith(address);
    await expectAccessible();
  });

  it('says that there are none', async () => {
    showOptions({ where: where({ sitesOff: [], granted: { everySite: false, sites: [], addresses: [] } }) });
    await expect.element(page.getByText(/^None\. To add one/)).toBeVisible();
    await expect.element(page.getByText('None.', { exact: true })).toBeVisible();
    await expectAccessible();
  });

  it.each([
    ['removed', 'blog.example is removed. It no longer works there.'],
    ['kept', 'The browser keeps the permission for blog.example.'],
    ['switched-on', 'blog.example is switched on again.'],
    ['not-saved', 'Not saved: the browser did not store the change'],
  ] as const)('announces: %s', async (is, words) => {
    showOptions({ where: where({ siteNews: { is, site: 'blog.example' } }) });
    await expect.element(saved(words)).toBeVisible();
  });

  it('offers every site', async () => {
    const props = showOptions();
    await page.getByRole('switch', { name: 'Every site that looks like news' }).click();
    expect(props.where.onEverySite).toHaveBeenCalledExactlyOnceWith(true);
  });
});
