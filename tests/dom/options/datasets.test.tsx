import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { momentText } from '../../../components/shared/format.ts';
import { expectAccessible } from '../page-render.ts';
import { added, bundled, library } from '../page-samples.ts';
import { answer, section, showData } from './show-options.tsx';

const lighthouses = { id: 'lighthouses', title: 'Lighthouses', version: '2' };

describe('datasets', () => {
  it('that were added are listed with what they hold and where they came from', async () => {
    showData();
    const harbours = page.getByRole('article', { name: 'Harbours' });
    for (const words of [
      '3',
      'May 2026',
      '1 record, 2 entities, and 1 source',
      'the file harbours.json',
      'CC-BY-4.0',
      'https://harbours.example/data.json',
    ]) {
      await expect.element(harbours.getByText(words, { exact: true })).toBeVisible();
    }
    await expect
      .element(harbours.getByRole('link'))
      .toHaveAttribute('href', 'https://harbours.example/about');
    await expectAccessible();
  });

  it('that came with the extension are one card after them, told in short and listed on demand', async () => {
    const shared = {
      ...bundled(),
      id: 'shared',
      title: 'Shared names',
      version: '2026.9.30',
      records: 0,
      entities: 40,
      sources: 0,
      installed: '2026-11-23T09:30:00Z',
    };
    const datasets = [bundled(), shared, added()];
    showData({ library: { is: 'ready', value: { ...library(), datasets } } });
    const card = page.getByRole('group').filter({ hasText: 'Came with the extension' });
    const facts = card.getByText(
      `Version 2026.11.24 holds 1,240 records, 101 entities, and 5 sources. Installed ${momentText(bundled().installed)}.`,
    );
    await expect.element(facts).toBeVisible();
    const harbours = page.getByRole('article', { name: 'Harbours' }).element();
    expect(harbours.compareDocumentPosition(card.element())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const title = card.getByText('Shared names');
    await expect.element(title).not.toBeVisible();
    card.element().querySelector('summary')?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(title).toBeVisible();
    const [telecom, other] = card.getByRole('listitem').elements();
    expect(telecom?.textContent).toMatch(
      /Telecom security.*2026\.11\.24.*November 24, 2026.*1,240 records, 61 entities, and 5 sources.*CC0-1\.0/,
    );
    expect(other?.textContent).toMatch(/Shared names.*2026\.9\.30.*40 entities/);
    await expectAccessible();
  });

  it('that came with the extension can be updated where their maker says from where', async () => {
    const datasets = [{ ...bundled(), updateUrl: 'https://data.example/telecom.json' }];
    const { onUpdate } = showData({ library: { is: 'ready', value: { ...library(), datasets } } });
    await page.getByText('Came with the extension').click();
    await expect.element(page.getByText('https://data.example/telecom.json', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Update “Telecom security”' }).click();
    expect(onUpdate).toHaveBeenCalledExactlyOnceWith('https://data.example/telecom.json');
  });

  it('can be updated where they have an address', async () => {
    const { onUpdate } = showData();
    await expect
      .element(page.getByRole('button', { name: 'Update “Telecom security”' }))
      .not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Update “Harbours”' }).click();
    expect(onUpdate).toHaveBeenCalledExactlyOnceWith('https://harbours.example/data.json');
  });

  it('can be removed unless bundled; a dialog says what that means', async () => {
    const { onRemove, change } = showData();
    await expect
      .element(page.getByRole('button', { name: 'Remove “Telecom security”' }))
      .not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Remove “Harbours”' }).click();
    const dialog = page.getByRole('dialog', { name: 'Remove “Harbours”?' });
    await expect.element(dialog).toHaveAccessibleDescription(/Its 1 record is deleted from this browser\./);
    await expectAccessible();
    await dialog.getByRole('button', { name: 'Remove' }).click();
    expect(onRemove).toHaveBeenCalledExactlyOnceWith(added());
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    change({
      library: { is: 'ready', value: { ...library(), datasets: [bundled()] } },
      removed: answer({ result: 'removed', dataset: 'Harbours' }),
    });
    await expect.element(page.getByRole('heading', { name: 'Datasets' })).toHaveFocus();
  });

  it('stay when the dialog is left with Escape or its first button, and the focus comes back', async () => {
    const { onRemove } = showData();
    const button = page.getByRole('button', { name: 'Remove “Harbours”' });
    for (const leave of ['{Escape}', '{Enter}']) {
      await button.click();
      await expect.element(page.getByRole('button', { name: 'Cancel' })).toHaveFocus();
      await userEvent.keyboard(leave);
      await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
      await expect.element(button).toHaveFocus();
    }
    expect(onRemove).not.toHaveBeenCalled();
  });

  it('tell of a removal', async () => {
    showData({ removed: answer({ result: 'removed', dataset: 'Harbours' }) });
    await expect
      .element(section('Datasets').getByRole('status').filter({ hasText: '“Harbours” is removed.' }))
      .toBeVisible();
  });

  it('name where updates come from, once where that is where they came from', async () => {
    const origin = { type: 'url', url: 'https://harbours.example/first.json' } as const;
    const { change } = showData({
      library: { is: 'ready', value: { ...library(), datasets: [{ ...added(), origin }] } },
    });
    const harbours = page.getByRole('article', { name: 'Harbours' });
    const updatesFrom = harbours.getByText('Updates from');
    await expect.element(updatesFrom).toBeVisible();
    await expect.element(harbours.getByText(origin.url)).toBeVisible();
    await expect.element(harbours.getByText('https://harbours.example/data.json')).toBeVisible();
    const same = { ...added(), origin, updateUrl: origin.url };
    change({ library: { is: 'ready', value: { ...library(), datasets: [same] } } });
    await expect.element(updatesFrom).not.toBeInTheDocument();
    await expect.element(harbours.getByText(origin.url)).toBeVisible();
  });

  it('that were lost are named until the reader wants no more of that', async () => {
    const { onAcceptLoss, change } = showData({
      library: { is: 'ready', value: { ...library(), lost: [lighthouses] } },
    });
    const told = section('Datasets').getByRole('status').filter({ hasText: 'Lighthouses (2)' });
    await expect.element(told).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: 'Do not show this again' }).click();
    expect(onAcceptLoss).toHaveBeenCalledOnce();
    await expect.element(page.getByRole('heading', { name: 'Datasets' })).toHaveFocus();
    change({ library: { is: 'ready', value: library() } });
    await expect.element(told).not.toBeInTheDocument();
  });

  it('that were lost stay named where it cannot be stored that the reader wants no more of that', async () => {
    const { onAcceptLoss } = showData({
      library: { is: 'ready', value: { ...library(), lost: [lighthouses] } },
      onAcceptLoss: vi.fn(async () => true).mockResolvedValueOnce(false),
    });
    const button = page.getByRole('button', { name: 'Do not show this again' });
    const alert = section('Datasets').getByRole('alert').filter({ hasText: 'Not saved' });
    await button.click();
    await expect.element(alert).toBeVisible();
    await expect.element(button).toHaveFocus();
    await expectAccessible();
    await button.click();
    await expect.element(alert).not.toBeInTheDocument();
    expect(onAcceptLoss).toHaveBeenCalledTimes(2);
  });

  it('can be none, in memory only, on their way, or out of reach', async () => {
    showData({ library: { is: 'ready', value: { ...library(), datasets: [], kept: 'memory' } } });
    await expect.element(page.getByText(/^No dataset is installed/)).toBeVisible();
    const status = page.getByRole('status').filter({ hasText: 'no place to store data' });
    // The worker that holds it may be stopped while the browser runs on.
    await expect.element(status.getByText(/gone at any moment, at the latest when/)).toBeVisible();
    showData({ library: { is: 'loading' } });
    await expect.element(section('Datasets').getByText('Loading…')).toBeVisible();
    showData({ library: { is: 'failed', failure: 'failed' } });
    await expect
      .element(page.getByRole('alert').filter({ hasText: 'The datasets cannot be shown.' }))
      .toBeVisible();
    await expectAccessible();
  });
});
