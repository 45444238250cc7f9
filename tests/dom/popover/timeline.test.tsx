import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { FoundPopover } from '../../../components/popover/FoundPopover.tsx';
import { MOST_THREADS } from '../../../utils/context/context.ts';
import type { FoundRecords } from '../../../utils/context/types.ts';
import { NOTE, record } from '../../unit/context/samples.ts';
import { claim, manyClaims, popover } from './samples.ts';
import { expectAccessible, show, showPopover } from './shadow.tsx';

const cap = record('cap', {
  kind: 'decision',
  date: '2020-01-28',
  entities: ['Q1'],
  headline: 'Caps the share',
});
const ban = record('ban', {
  kind: 'decision',
  date: '2020-07-14',
  entities: ['Q1'],
  headline: 'Bans new equipment',
  supersedes: ['cap'],
});

const headlines = (shown: HTMLElement) => [...shown.querySelectorAll('h3')].map((each) => each.textContent);

describe('with the date of the article', () => {
  it('what was on record then comes first, and what came since is one step away', async () => {
    const { shown } = showPopover(popover([cap, ban], { published: '2020-02-13' }));
    await expect.element(page.getByText('Article of February 13, 2020')).toBeVisible();
    expect(headlines(shown)).toEqual(['Caps the share']);
    // The reversal is said in one line, also before that step.
    await expect.element(page.getByText(/Superseded on July 14, 2020 by: Bans new equipment/)).toBeVisible();
    await page.getByRole('button', { name: '1 since then' }).click();
    expect(headlines(shown)).toEqual(['Caps the share', 'Bans new equipment']);
    await expect.element(page.getByText('Since this article')).toBeVisible();
    await expectAccessible();
  });

  it('and nothing on record then, that is said', async () => {
    showPopover(popover([ban], { published: '2020-02-13' }));
    await expect
      .element(page.getByText('Nothing was on record yet when this article was published.'))
      .toBeVisible();
    await expectAccessible();
  });

  it('and nothing since, no step is offered', async () => {
    const { shown } = showPopover(popover([cap], { published: '2020-02-13' }));
    expect(headlines(shown)).toEqual(['Caps the share']);
    await expect.element(page.getByText(/since then/)).not.toBeInTheDocument();
  });
});

describe('with the date of the article, and more threads than are at hand', () => {
  /** Of one claim a year the oldest stays behind, that of 1776. */
  const capped = (published: string) => popover(manyClaims(MOST_THREADS + 1), { published });
  const left = `Only the ${MOST_THREADS} newest of ${MOST_THREADS + 1} threads are looked at here. Older ones are left out.`;

  it('what was on record then is said to be a part', async () => {
    const { shown } = showPopover(capped('1778-06-01'));
    expect(headlines(shown)).toEqual(['Claim 248', 'Claim 249']);
    await expect.element(page.getByText(left)).toBeVisible();
    await expectAccessible();
  });

  it('and none of what is at hand on record then, it is not said that nothing was', async () => {
    const { shown } = showPopover(capped('1776-06-01'));
    expect(headlines(shown)).toEqual([]);
    await expect.element(page.getByText(left)).toBeVisible();
    await expect.element(page.getByText(/Nothing was on record/)).not.toBeInTheDocument();
    await expectAccessible();
  });

  it('what came since is said to be a part, too', async () => {
    const props = popover([ban], { published: '2020-02-13' });
    showPopover({ ...props, contexts: props.contexts.map((each) => ({ ...each, threadsInAll: 400 })) });
    await page.getByRole('button', { name: '1 since then' }).click();
    await expect.element(page.getByText('Only the 1 newest of 400 threads', { exact: false })).toBeVisible();
  });
});

it('without a date nothing is called younger', async () => {
  const { shown } = showPopover(popover([cap, ban]));
  expect(headlines(shown)).toEqual(['Caps the share', 'Bans new equipment']);
  await expect.element(page.getByText(/since/i)).not.toBeInTheDocument();
});

describe('what was found about a selection', () => {
  const found = (change: Partial<FoundRecords> = {}): FoundRecords => {
    const { records, contexts, sources } = popover([claim()]);
    const { threads = contexts[0]?.threads ?? [] } = change;
    return {
      query: 'covert access',
      threads,
      threadsInAll: threads.length,
      records,
      closest: ['claim'],
      datasets: [NOTE],
      sources,
      ...change,
    };
  };

  it('is a dialog named by the selection, with its threads', async () => {
    const shown = show(<FoundPopover found={found()} published={null} onClose={vi.fn()} />);
    await expect
      .element(page.getByRole('dialog', { name: 'On the record about “covert access”' }))
      .toBeVisible();
    await expect.element(page.getByText('1 thread found')).toBeVisible();
    expect(headlines(shown).length).toBe(1);
    await expectAccessible();
  });

  it('and is said plainly where it is nothing', async () => {
    show(<FoundPopover found={found({ threads: [] })} published={null} onClose={vi.fn()} />);
    await expect
      .element(page.getByText(/^Nothing in the installed datasets is close to this text/))
      .toBeVisible();
    await expectAccessible();
  });

  it('on a page with a date: as it was then, and one step further what came since', async () => {
    const { records, contexts } = popover([cap, ban]);
    const threads = contexts[0]?.threads ?? [];
    const both = found({ records, threads, closest: ['cap'] });
    const shown = show(<FoundPopover found={both} published="2020-02-13" onClose={vi.fn()} />);
    await expect.element(page.getByText('Article of February 13, 2020')).toBeVisible();
    expect(headlines(shown)).toEqual(['Caps the share']);
    await page.getByRole('button', { name: '1 since then' }).click();
    expect(headlines(shown)).toEqual(['Caps the share', 'Bans new equipment']);
    await expect.element(page.getByText('Since this article')).toBeVisible();
    await expectAccessible();
  });

  it('on a page with none: everything, and nothing called younger', async () => {
    const { records, contexts } = popover([cap, ban]);
    const both = found({ records, threads: contexts[0]?.threads ?? [] });
    const shown = show(<FoundPopover found={both} published={null} onClose={vi.fn()} />);
    expect(headlines(shown)).toEqual(['Caps the share', 'Bans new equipment']);
    await expect.element(page.getByText(/since/i)).not.toBeInTheDocument();
  });

  it('is closed by its button', async () => {
    const onClose = vi.fn();
    show(<FoundPopover found={found({ query: 'x'.repeat(300) })} published={null} onClose={onClose} />);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(onClose).toHaveBeenCalledOnce();
  });
});
