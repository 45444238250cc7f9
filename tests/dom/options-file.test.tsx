import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type OptionsProps, OptionsView } from '../../components/options/OptionsView.tsx';
import type { ChangeOutcome } from '../../utils/dataset/report.ts';
import { expectAccessible, show } from './page-render.ts';
import { data, installed, options, problems } from './page-samples.ts';

const showOptions = (change: Partial<OptionsProps['data']> = {}) => {
  const props = data(change);
  const again = show(<OptionsView {...options({ data: props })} />);
  return {
    ...props,
    change: (next: Partial<OptionsProps['data']>) =>
      again(<OptionsView {...options({ data: { ...props, ...next } })} />),
  };
};
const section = (name: string) => page.getByRole('region', { name });
const answer = (value: ChangeOutcome) => ({ ok: true, value }) as const;

describe('from a file', () => {
  const input = () => page.getByLabelText('Dataset file');
  const install = () => page.getByRole('button', { name: 'Install this file' });

  it('sends the chosen file', async () => {
    const { onImport } = showOptions();
    await userEvent.upload(input(), new File(['{}'], 'a.json', { type: 'application/json' }));
    await install().click();
    expect(onImport).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'a.json' }));
  });

  it('says how large a file may be, and asks for one where none is chosen', async () => {
    const { onImport } = showOptions();
    await expect.element(input()).toHaveAccessibleDescription(/at most 32 MB/);
    await install().click();
    await expect.element(page.getByRole('alert').filter({ hasText: 'Choose a file first.' })).toBeVisible();
    expect(onImport).not.toHaveBeenCalled();
  });

  it('says that it is at work', async () => {
    showOptions({ busy: true, reading: true });
    await expect
      .element(page.getByRole('status').filter({ hasText: 'Reading and checking the file' }))
      .toBeVisible();
  });

  it('lists twenty refused entries and counts the rest', async () => {
    // One of the records has two things wrong with it.
    const twice = problems(1).map((problem) => ({ ...problem, path: 'records[0].actor' }));
    const found = [...problems(25), ...twice, ...problems(1, 'warning')];
    showOptions({ imported: answer(installed(found)) });
    const status = section('From a file').getByRole('status').filter({ hasText: 'is installed' });
    await expect.element(status.getByText('25 entries of harbours.json were refused:')).toBeVisible();
    await expect.element(status.getByText(/^records\[19\]\.date \(gb-19\): must be a date/)).toBeVisible();
    await expect.element(status.getByText('… and 6 more')).toBeVisible();
    await expect
      .element(status.getByText('1 entry of harbours.json was taken in with a note:'))
      .toBeVisible();
    await expect.element(status.getByRole('listitem')).toHaveLength(22);
    await expectAccessible();
  });

  it('counts what was refused and is not named at all', async () => {
    const [last, ...others] = problems(300).reverse();
    const more = { problems: 799_700, entries: 99_700 };
    const found = [...others.reverse(), ...(last ? [{ ...last, more }] : []), ...problems(1, 'warning')];
    showOptions({ imported: answer(installed(found)) });
    const status = section('From a file').getByRole('status').filter({ hasText: 'is installed' });
    await expect.element(status.getByText('100,000 entries of harbours.json were refused:')).toBeVisible();
    await expect.element(status.getByText('… and 799,980 more')).toBeVisible();
    await expect
      .element(status.getByText('1 entry of harbours.json was taken in with a note:'))
      .toBeVisible();
  });
});

describe('restore the bundled data', () => {
  it('asks first, says what it does, and then does it', async () => {
    const { onRestore } = showOptions();
    await page.getByRole('button', { name: 'Restore…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Restore the bundled data?' });
    await expect.element(dialog).toHaveAccessibleDescription(/Removes every dataset that was added/);
    await expectAccessible();
    await dialog.getByRole('button', { name: 'Restore' }).click();
    expect(onRestore).toHaveBeenCalledOnce();
    await expect.element(page.getByRole('button', { name: 'Restore…' })).toHaveFocus();
  });

  it('says that it is done, or why not', async () => {
    const { change } = showOptions({
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
    const { onUndo } = showOptions({ lastChange: { is: 'ready', value: lastChange } });
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
    showOptions();
    await expect.element(section).not.toBeInTheDocument();
  });

  it('says how it ended, though nothing is left to undo', async () => {
    showOptions({ undone: answer({ result: 'undone', changes: lastChange.changes }) });
    await expect.element(section.getByRole('status').filter({ hasText: 'as it was before' })).toBeVisible();
  });
});
