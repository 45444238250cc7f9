import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type FindState, RecordView } from '../../components/record/RecordView.tsx';
import type { FoundRecords } from '../../utils/context/types.ts';
import { NOTE } from '../unit/context/samples.ts';
import { expectAccessible, show } from './page-render.ts';
import { popover } from './popover/samples.ts';

const found = (change: Partial<FoundRecords> = {}): FoundRecords => {
  const { records, contexts, sources } = popover();
  const { threads = contexts[0]?.threads ?? [] } = change;
  const shown = { threads, threadsInAll: threads.length, records, closest: ['claim'] };
  return { query: 'back door', ...shown, datasets: [NOTE], sources, ...change };
};
const showRecord = (state: FindState, query = 'back door') => {
  const onFind = vi.fn();
  show(<RecordView query={query} state={state} onFind={onFind} />);
  return onFind;
};

describe('the search over all records', () => {
  it('asks for what is written, by button and by Enter', async () => {
    const onFind = showRecord({ is: 'idle' }, '');
    const field = page.getByRole('searchbox', { name: 'What are you looking for?' });
    await field.fill('back door');
    await page.getByRole('button', { name: 'Find' }).click();
    field.element().focus();
    await userEvent.keyboard('{Enter}');
    expect(onFind.mock.calls).toEqual([['back door'], ['back door']]);
    await expectAccessible();
  });

  it('keeps the button off the words of the field', () => {
    showRecord({ is: 'idle' });
    const bottom = page
      .getByText(/^A name, a sentence/)
      .element()
      .getBoundingClientRect().bottom;
    const { top } = page.getByRole('button', { name: 'Find' }).element().getBoundingClientRect();
    expect(top - bottom).toBeGreaterThanOrEqual(8);
  });

  it('says how many threads there are where it cannot show them all', async () => {
    const shown = found();
    showRecord({ is: 'found', found: { ...shown, threadsInAll: 300 } });
    await expect.element(page.getByText('300', { exact: false }).first()).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 2, name: /300/ })).toBeVisible();
  });

  it('shows what is found in its threads, and says what stands behind it', async () => {
    showRecord({ is: 'found', found: found() });
    await expect.element(page.getByRole('status').filter({ hasText: '1 thread found' })).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 3 })).toHaveLength(3);
    await expect.element(page.getByText('Sources on: 3 of 1,240')).toBeVisible();
    // Nothing is marked here.
    await expect.element(page.getByText(/No mark means/)).not.toBeInTheDocument();
    await expectAccessible();
  });

  it('says that nothing is found, and that it could not look', async () => {
    showRecord({ is: 'found', found: found({ threads: [] }) });
    await expect
      .element(page.getByRole('status').filter({ hasText: /^Nothing in the installed/ }))
      .toBeVisible();
    await expectAccessible();
    showRecord({ is: 'failed', failure: 'late' });
    await expect
      .element(page.getByRole('alert').filter({ hasText: 'has not answered in time' }))
      .toBeVisible();
    await expectAccessible();
  });
});
