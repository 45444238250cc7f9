import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../page-render.ts';
import { installed, problems } from '../page-samples.ts';
import { answer, section, showData } from './show-options.tsx';

describe('from a file', () => {
  const input = () => page.getByLabelText('Dataset file');
  const install = () => page.getByRole('button', { name: 'Install this file' });

  it('sends the chosen file', async () => {
    const { onImport } = showData();
    await userEvent.upload(input(), new File(['{}'], 'a.json', { type: 'application/json' }));
    await install().click();
    expect(onImport).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'a.json' }));
  });

  it('says how large a file may be, and asks for one where none is chosen', async () => {
    const { onImport } = showData();
    await expect.element(input()).toHaveAccessibleDescription(/at most 32 MB/);
    await install().click();
    await expect.element(page.getByRole('alert').filter({ hasText: 'Choose a file first.' })).toBeVisible();
    expect(onImport).not.toHaveBeenCalled();
  });

  it('says that it is at work', async () => {
    showData({ busy: true, reading: true });
    await expect
      .element(page.getByRole('status').filter({ hasText: 'Reading and checking the file' }))
      .toBeVisible();
  });

  it('lists twenty refused entries and counts the rest', async () => {
    // One of the records has two things wrong with it.
    const twice = problems(1).map((problem) => ({ ...problem, path: 'records[0].actor' }));
    const found = [...problems(25), ...twice, ...problems(1, 'warning')];
    showData({ imported: answer(installed(found)) });
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
    showData({ imported: answer(installed(found)) });
    const status = section('From a file').getByRole('status').filter({ hasText: 'is installed' });
    await expect.element(status.getByText('100,000 entries of harbours.json were refused:')).toBeVisible();
    await expect.element(status.getByText('… and 799,980 more')).toBeVisible();
    await expect
      .element(status.getByText('1 entry of harbours.json was taken in with a note:'))
      .toBeVisible();
  });
});
