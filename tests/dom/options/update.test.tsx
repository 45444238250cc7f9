import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../page-render.ts';
import { failed, installed, problems } from '../page-samples.ts';
import { answer, section, showData } from './show-options.tsx';

describe('update from an address', () => {
  const field = () => page.getByRole('textbox', { name: 'Address of a dataset' });

  it('suggests an address and sends what is written, with Enter', async () => {
    const { onUpdate } = showData();
    await expect.element(field()).toHaveValue('https://harbours.example/data.json');
    await userEvent.fill(field(), ' https://other.example/d.json ');
    await userEvent.keyboard('{Enter}');
    expect(onUpdate).toHaveBeenCalledExactlyOnceWith('https://other.example/d.json');
  });

  it('asks for an address where there is none', async () => {
    const { onUpdate } = showData({ suggested: '' });
    await page.getByRole('button', { name: 'Fetch and install' }).click();
    await expect
      .element(page.getByRole('alert').filter({ hasText: 'Write the address of a dataset first.' }))
      .toBeVisible();
    await expect.element(field()).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible();
    expect(onUpdate).not.toHaveBeenCalled();
  });

  it('shows progress in words and as a bar, and starts nothing else meanwhile', async () => {
    const { onUpdate, change } = showData({
      busy: true,
      progress: { url: 'x', phase: 'asking', received: 0 },
    });
    const bar = page.getByRole('progressbar', { name: 'Progress of the update' });
    await expect.element(page.getByRole('status').filter({ hasText: 'Asking the server' })).toBeVisible();
    await expect.element(bar).not.toHaveAttribute('value');
    change({
      busy: true,
      progress: { url: 'x', phase: 'receiving', received: 1024 ** 2, total: 4 * 1024 ** 2 },
    });
    await expect.element(page.getByText('1 MB of 4 MB received')).toBeVisible();
    await expect.element(bar).toHaveAttribute('value', '0.25');
    await expectAccessible();
    const button = page.getByRole('button', { name: 'Fetch and install' });
    await expect.element(button).toHaveAttribute('aria-disabled', 'true');
    button.element().focus();
    await userEvent.keyboard('{Enter}');
    expect(onUpdate).not.toHaveBeenCalled();
    change({ busy: true, progress: { url: 'x', phase: 'receiving', received: 2048 } });
    await expect.element(page.getByText('2 kB received')).toBeVisible();
    await expect.element(bar).not.toHaveAttribute('value');
    change({ busy: true, progress: { url: 'x', phase: 'installing', received: 2048, done: 0.5 } });
    await expect.element(bar).toHaveAttribute('value', '0.5');
  });

  it('says how it ended, as a status or, if nothing came of it, as an alert with every problem', async () => {
    const { change } = showData({ updated: answer(installed()) });
    const status = section('Update from an address').getByRole('status').filter({ hasText: 'is installed' });
    await expect
      .element(status)
      .toHaveTextContent(
        '“Harbours”, version 4, is installed: 3 records added, 2 records changed, and 1 record withdrawn.',
      );
    change({ updated: answer(failed(problems(2))) });
    const alert = section('Update from an address')
      .getByRole('alert')
      .filter({ hasText: 'Nothing was changed.' });
    await expect.element(alert.getByText(/there is nothing at this address \(error 404\)/)).toBeVisible();
    await expect.element(alert.getByRole('listitem')).toHaveLength(2);
    await expectAccessible();
  });

  it('tells of an update that was interrupted', async () => {
    const lastTry = {
      url: 'https://harbours.example/data.json',
      started: '2026-11-24T10:00:00Z',
      result: 'interrupted',
    } as const;
    showData({ lastTry });
    await expect
      .element(
        page.getByRole('status').filter({ hasText: 'was interrupted. The installed data is as it was.' }),
      )
      .toBeVisible();
    await expectAccessible();
  });

  it.each([
    [{ ok: false, failure: 'nobody' } as const, 'was interrupted', 'The extension did not answer'],
    [answer(installed()), 'is installed', 'was interrupted'],
  ])('tells what is known best: %o', async (known, words, others) => {
    const lastTry = {
      url: 'https://a.example/',
      started: '2026-11-24T10:00:00Z',
      result: 'interrupted',
    } as const;
    showData({ lastTry, updated: known });
    await expect.element(page.getByRole('status').filter({ hasText: words })).toBeVisible();
    await expect.element(page.getByText(new RegExp(others))).not.toBeInTheDocument();
  });
});
