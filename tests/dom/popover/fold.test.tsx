import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FoundPopover } from '../../../components/popover/FoundPopover.tsx';
import type { DatasetRecord } from '../../../utils/dataset/schema.ts';
import { NOTE, record } from '../../unit/context/samples.ts';
import { popover } from './samples.ts';
import { expectAccessible, show, showPopover } from './shadow.tsx';

const long: DatasetRecord[] = [
  record('root', { date: '2000', headline: 'Says that ships are tracked' }),
  record('denial', { kind: 'denial', date: '2000-02', headline: 'Denies it', respondsTo: ['root'] }),
  ...Array.from({ length: 12 }, (_, at) =>
    record(`step-${at}`, {
      kind: 'decision',
      date: `${2001 + at}`,
      headline: at === 5 ? 'Forbids cranes in harbours' : `Step ${at}`,
      respondsTo: ['root'],
    }),
  ),
  record('protest', {
    kind: 'denial',
    date: '2006-05',
    headline: 'Protests against the ban',
    respondsTo: ['step-5'],
  }),
];

const headlines = (shown: HTMLElement) => [...shown.querySelectorAll('h3')].map((each) => each.textContent);
const step = () => page.getByRole('button', { name: '10 more records in this thread' });

describe('a long thread', () => {
  it('begins with its root, the denial of it, what bears on the passage with its denial, and the newest', async () => {
    const passage = { sentence: 'In 2006 the port authority forbade cranes in all harbours.' };
    const { shown } = showPopover(popover(long, { passage }));
    expect(headlines(shown)).toEqual([
      'Says that ships are tracked',
      'Denies it',
      'Forbids cranes in harbours',
      'Protests against the ban',
      'Step 11',
    ]);
    await expect.element(step()).toBeVisible();
    await expectAccessible();
  });

  it('is opened by one step, with the keyboard too, which goes on at the first record that was hidden', async () => {
    const passage = { sentence: 'In 2006 the port authority forbade cranes in all harbours.' };
    const { shown } = showPopover(popover(long, { passage }));
    (step().element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(headlines(shown)).toHaveLength(long.length);
    expect(headlines(shown).slice(0, 3)).toEqual(['Says that ships are tracked', 'Denies it', 'Step 0']);
    await expect.element(step()).not.toBeInTheDocument();
    const root = shown.getRootNode() as ShadowRoot;
    expect(root.activeElement?.querySelector('h3')?.textContent).toBe('Step 0');
    await expectAccessible();
  });

  it('shows all that came since an article, when asked for that', async () => {
    const { shown } = showPopover(popover(long, { published: '2003-06-01' }));
    await page.getByRole('button', { name: '10 since then' }).click();
    const younger = long.filter(({ date }) => date > '2003-06').map(({ headline }) => headline);
    expect(headlines(shown)).toEqual(expect.arrayContaining(younger));
  });

  it('that is too long to be told whole says so, at any time', async () => {
    const records = [
      record('root', { date: '2000' }),
      ...Array.from({ length: 200 }, (_, at) =>
        record(`answer-${at}`, { date: `${2001 + at}`, respondsTo: ['root'] }),
      ),
    ];
    const words = (count: number) =>
      page.getByText(`This thread is too long to be shown whole. These are ${count} of its records.`);
    const { shown } = showPopover(popover(records, { published: '2150-01-01' }));
    await expect.element(words(50)).toBeVisible();
    await page.getByRole('button', { name: '50 since then' }).click();
    await expect.element(words(100)).toBeVisible();
    await expectAccessible();
    expect(headlines(shown).length).toBeLessThan(101);
  });

  it('that was found shows what is close to the selection', () => {
    const { records, contexts, sources } = popover(long);
    const threads = contexts[0]?.threads ?? [];
    const found = {
      query: 'cranes',
      threads,
      threadsInAll: threads.length,
      records,
      closest: ['step-5'],
      datasets: [NOTE],
      sources,
    };
    const shown = show(<FoundPopover found={found} published={null} onClose={vi.fn()} />);
    expect(headlines(shown)).toContain('Forbids cranes in harbours');
    expect(headlines(shown)).toContain('Protests against the ban');
    expect(headlines(shown)).not.toContain('Step 4');
  });
});
