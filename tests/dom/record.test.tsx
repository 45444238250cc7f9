import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type FindState, RecordView } from '../../components/record/RecordView.tsx';
import type { FoundRecords } from '../../utils/context/types.ts';
import { NOTE, record } from '../unit/context/samples.ts';
import { expectAccessible, show } from './page-render.ts';
import { claim, decision, denial, popover } from './popover/samples.ts';

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

  it('keeps the focus where it is, with the words that were looked for', async () => {
    const onFind = vi.fn();
    const again = show(<RecordView query="" state={{ is: 'idle' }} onFind={onFind} />);
    const field = page.getByRole('searchbox');
    await field.fill('back door');
    await userEvent.keyboard('{Enter}');
    again(<RecordView query="back door" state={{ is: 'looking' }} onFind={onFind} />);
    await expect.element(field).toHaveFocus();
    again(<RecordView query="another" state={{ is: 'looking' }} onFind={onFind} />);
    await expect.element(field).toHaveValue('another');
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

  describe('narrows what was found', () => {
    const old = record('old', { date: '2012-03', headline: 'Says so in 2012' });
    const years = () => {
      const { records, contexts } = popover([claim(), denial(), decision(), old]);
      const threads = contexts[0]?.threads ?? [];
      return found({ threads, threadsInAll: threads.length, records });
    };
    const headings = () =>
      page
        .getByRole('heading', { level: 3 })
        .elements()
        .map(({ textContent }) => textContent);

    it('by kind, every thread whole', async () => {
      showRecord({ is: 'found', found: years() });
      expect(headings()).toHaveLength(4);
      const group = page.getByRole('group', { name: 'Show threads with' });
      await group.getByRole('checkbox', { name: 'Claims' }).click();
      await expect.element(page.getByText('Threads shown: 1 of 2')).toBeVisible();
      expect(headings()).toEqual([claim().headline, denial().headline, decision().headline]);
      await expectAccessible();
      for (const name of ['Denials', 'Decisions']) await group.getByRole('checkbox', { name }).click();
      await expect.element(page.getByText('Threads shown: 0 of 2')).toBeVisible();
      await group.getByRole('checkbox', { name: 'Claims' }).click();
      await expect.element(page.getByText(/Threads shown/)).not.toBeInTheDocument();
      expect(headings()).toHaveLength(4);
    });

    it('by year, within those that there is anything of', async () => {
      showRecord({ is: 'found', found: years() });
      const [from, to] = [
        page.getByRole('combobox', { name: 'from year' }),
        page.getByRole('combobox', { name: 'to year' }),
      ];
      const first = from.element() as HTMLSelectElement;
      expect([first.value, first.options.length]).toEqual(['2012', 9]);
      await from.selectOptions('2013');
      await expect.element(page.getByText('Threads shown: 1 of 2')).toBeVisible();
      expect(headings()).not.toContain('Says so in 2012');
      // No choice leads to a span that ends before it begins.
      expect((to.element() as HTMLSelectElement).options[0]?.value).toBe('2013');
    });

    it('not where there is but one thread', async () => {
      showRecord({ is: 'found', found: found() });
      await expect.element(page.getByRole('group')).not.toBeInTheDocument();
    });
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
