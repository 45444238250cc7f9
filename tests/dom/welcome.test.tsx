import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { EverySiteResult } from '../../components/shared/WhereItWorks.tsx';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import { expectAccessible, show } from './page-render.ts';
import { welcome } from './page-samples.ts';

const where = welcome().where;

describe('the welcome page', () => {
  it('has three parts and a picture that is described', async () => {
    show(<WelcomeView {...welcome()} />);
    for (const name of ['How to read a mark', 'Where it works', 'What it never does']) {
      await expect.element(page.getByRole('region', { name })).toBeVisible();
    }
    await expect.element(page.getByRole('img', { name: /Huawei has a dotted line under it/ })).toBeVisible();
    await expectAccessible();
  });

  it('names the keys, or says nothing of keys where none are set', async () => {
    show(<WelcomeView {...welcome()} />);
    await expect.element(page.getByText(/press Alt\+Shift\+J to go from mark to mark/)).toBeVisible();
    show(<WelcomeView {...welcome({ nextKeys: '' })} />);
    await expect.element(page.getByText(/Rest the pointer on it, or tap it\./)).toBeVisible();
  });

  it('says what a tap does on a mark in a link, and where to go instead', async () => {
    for (const nextKeys of ['Alt+Shift+J', '']) {
      show(<WelcomeView {...welcome({ nextKeys })} />);
      await expect
        .element(page.getByText(/a tap follows the link; there, the toolbar button lists the marks\./))
        .toBeVisible();
    }
  });

  it('leads to the options', async () => {
    const props = welcome();
    show(<WelcomeView {...props} />);
    await page.getByRole('button', { name: 'Open the options' }).click();
    expect(props.onOptions).toHaveBeenCalledOnce();
  });
});

describe('where it works', () => {
  it('says on how many sites at once, and offers every site with the keyboard', async () => {
    const props = welcome();
    show(<WelcomeView {...props} />);
    await expect.element(page.getByText(/at once on 2,185 known news sites/)).toBeVisible();
    page.getByRole('switch', { name: 'Every site that looks like news' }).element().focus();
    await userEvent.keyboard('{Enter}');
    expect(props.where.onEverySite).toHaveBeenCalledExactlyOnceWith(true);
  });

  const results: [EverySiteResult, boolean, string][] = [
    ['on', true, 'On. Articles are marked on every site.'],
    ['off', false, 'Off. On the known news sites and on those that you added, nothing has changed'],
    ['refused', false, 'Left off, because the permission was not given. Everything else works as before.'],
  ];

  it.each(results)('announces: %s', async (result, everySite, words) => {
    show(<WelcomeView {...welcome({ where: { ...where, everySite, result } })} />);
    await expect.element(page.getByRole('status').filter({ hasText: words })).toBeVisible();
    await expect.element(page.getByRole('switch')).toHaveAttribute('aria-checked', String(everySite));
    await expectAccessible();
  });
});
