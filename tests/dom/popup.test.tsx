import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PageNews } from '../../components/popup/PageSection.tsx';
import { type PopupProps, PopupView } from '../../components/popup/PopupView.tsx';
import type { PageState } from '../../components/popup/pageState.ts';
import { expectAccessible, show } from './page-render.ts';
import { bundled, library, mentions, popup, sources } from './page-samples.ts';

const site = 'news.example';
const showPopup = (change: Partial<PopupProps> = {}) => {
  const props = popup(change);
  const again = show(<PopupView {...props} />);
  return { ...props, change: (next: Partial<PopupProps>) => again(<PopupView {...props} {...next} />) };
};
/** A page that was checked, without a name on record. */
const nothing = (): PageState => ({
  is: 'reading',
  site,
  mentions: { entities: [], sources: [], answered: true },
});
const entities = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `x-${index}`,
    name: `Name ${index}`,
    type: 'person' as const,
    count: count - index,
    hidden: false,
  }));

describe('what it says about the page', () => {
  const states: [PageState, string][] = [
    [{ is: 'looking' }, 'Looking at the page…'],
    [{ is: 'unreachable' }, 'Extensions cannot run on this page.'],
    [{ is: 'off', site }, 'Switched off on news.example.'],
    [{ is: 'unlisted', site }, 'news.example is not on the list of news sites'],
    [{ is: 'no-article', site }, 'This page does not look like an article'],
    [
      { is: 'reading', site, mentions: { entities: [], sources: [], answered: true } },
      'Nothing on this page is marked.',
    ],
  ];

  it.each(states)('$is', async (state, words) => {
    showPopup({ page: state });
    await expect.element(page.getByRole('status').filter({ hasText: words })).toBeVisible();
    await expectAccessible();
  });

  it('says that the settings could not be read, and nothing that rests on them', async () => {
    showPopup({ isUnreadable: true, page: { is: 'looking' }, library: { is: 'ready', value: library() } });
    await expect
      .element(page.getByRole('alert').filter({ hasText: 'Your settings could not be read.' }))
      .toBeVisible();
    await expect.element(page.getByText('Looking at the page…')).not.toBeInTheDocument();
    await expect.element(page.getByRole('checkbox')).not.toBeInTheDocument();
    await expectAccessible();
  });

  it('says that it could not check the page, and draws nothing from that', async () => {
    const unchecked = { ...mentions(), answered: false };
    showPopup({ page: { is: 'reading', site, mentions: { ...unchecked, entities: [] } } });
    await expect
      .element(page.getByRole('status').filter({ hasText: 'could not be checked' }))
      .toHaveTextContent(
        'So far, this page could not be checked. That says nothing about what it holds. On the Record tries again by itself.',
      );
    await expect.element(page.getByText('Nothing on this page is marked.')).not.toBeInTheDocument();
    await expect.element(page.getByText(/^No mark means/)).not.toBeInTheDocument();
    await expectAccessible();
    showPopup({ page: { is: 'reading', site, mentions: unchecked } });
    await expect
      .element(page.getByRole('status').filter({ hasText: 'Not all of this page could be checked' }))
      .toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Huawei 12 mentions' })).toBeVisible();
    await expect.element(page.getByText(/^No mark means/)).not.toBeInTheDocument();
  });

  it('says what no mark means, with and without marks', async () => {
    const words = page.getByText('No mark means: not in this dataset. It does not mean that it is true.');
    showPopup({ off: new Set() });
    await expect.element(words).toBeVisible();
    showPopup({ page: nothing(), off: new Set() });
    await expect.element(words).toBeVisible();
  });

  it('blames no dataset for what only sources that are off would have marked', async () => {
    showPopup({ page: nothing(), off: new Set(['verge']) });
    await expect.element(page.getByText('Nothing on this page is marked.')).toBeVisible();
    await expect
      .element(
        page.getByText(
          /^No mark means: not in this dataset, or left out by your own choice of sources and names\./,
        ),
      )
      .toBeVisible();
    showPopup({ page: nothing(), off: new Set(sources().map(({ id }) => id)) });
    await expect
      .element(page.getByRole('status').filter({ hasText: 'All sources are off, so nothing is marked.' }))
      .toBeVisible();
    await expect.element(page.getByText(/^Nothing on this page|^No mark means/)).not.toBeInTheDocument();
    await expectAccessible();
  });

  const news: [PageNews, string][] = [
    [{ is: 'not-opened' }, 'The browser does not let extensions run on this page.'],
    [{ is: 'not-saved' }, 'Not saved: the browser did not store the change'],
    [{ is: 'granted', site }, 'From now on it works on news.example.'],
    [{ is: 'refused', site }, 'Permission for news.example was not given. Nothing has changed.'],
    [{ is: 'not-shown', name: 'Huawei' }, '“Huawei” cannot be shown on the page now.'],
  ];

  it.each(news)('announces $is', async (said, words) => {
    showPopup({ news: said });
    await expect.element(page.getByRole('status').filter({ hasText: words })).toBeVisible();
  });
});

it('names what the reader wants not to be marked, which no page can tell', async () => {
  showPopup({ snoozed: ['Huawei', 'ZTE'] });
  await expect.element(page.getByText('Not marked until their records change: Huawei and ZTE')).toBeVisible();
});

describe('the entities on the page', () => {
  it('are buttons with counts, and lead to their marks with the keyboard', async () => {
    const { onChoose } = showPopup();
    await expectAccessible();
    page.getByRole('button', { name: 'Core network 3 mentions' }).element().focus();
    await userEvent.keyboard('{Enter}');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(mentions().entities[1]);
  });

  it('are cut when there are many, and shown in full on demand', async () => {
    showPopup({
      page: { is: 'reading', site, mentions: { entities: entities(12), sources: [], answered: true } },
    });
    const buttons = page.getByRole('button', { name: /^Name / });
    await expect.element(buttons).toHaveLength(8);
    await page.getByRole('button', { name: 'Show all 12' }).click();
    await expect.element(buttons).toHaveLength(12);
    await page.getByRole('button', { name: 'Show fewer' }).click();
    await expect.element(buttons).toHaveLength(8);
  });

  it('that the page hides are named as such, and are no button', async () => {
    const [huawei, core, purdy] = mentions().entities.map((each) => ({ ...each, hidden: each.count < 12 }));
    const list = {
      entities: [huawei, core, purdy].flatMap((each) => each ?? []),
      sources: [],
      answered: true,
    };
    showPopup({ page: { is: 'reading', site, mentions: list } });
    const item = (words: string) => page.getByRole('listitem').filter({ hasText: words });
    await expect
      .element(item('Core network 3 mentions, all in text that cannot be marked at the moment'))
      .toBeVisible();
    await expect
      .element(item('Andy Purdy 1 mention, in text that cannot be marked at the moment'))
      .toBeVisible();
    await expect.element(page.getByRole('list').getByRole('button')).toHaveLength(1);
    await expectAccessible();
  });

  it('that the page hides all together are not said to lead anywhere', async () => {
    const list = (count: number) => ({
      entities: entities(count).map((each) => ({ ...each, hidden: true })),
      sources: [],
      answered: true,
    });
    const { change } = showPopup({ page: { is: 'reading', site, mentions: list(2) } });
    await expect
      .element(page.getByText('2 names are on the record. None has a mark to go to at the moment.'))
      .toBeVisible();
    change({ page: { is: 'reading', site, mentions: list(1) } });
    await expect
      .element(page.getByText('1 name is on the record. It has no mark to go to at the moment.'))
      .toBeVisible();
    await expect.element(page.getByText(/next mark/)).not.toBeInTheDocument();
  });

  it('are not cut for one alone', async () => {
    showPopup({
      page: { is: 'reading', site, mentions: { entities: entities(9), sources: [], answered: true } },
    });
    await expect.element(page.getByRole('button', { name: /^Name / })).toHaveLength(9);
  });
});

describe('the site', () => {
  it('is switched off and on by a switch that names it', async () => {
    const { onSite } = showPopup();
    const toggle = page.getByRole('switch', { name: 'Mark articles on news.example' });
    await expect.element(toggle).toHaveAttribute('aria-checked', 'true');
    toggle.element().focus();
    await userEvent.keyboard(' ');
    expect(onSite).toHaveBeenCalledExactlyOnceWith(site, false);
  });

  it('shows what is so, not what was asked for', async () => {
    const { onSite } = showPopup({ page: { is: 'off', site } });
    const toggle = page.getByRole('switch');
    await toggle.click();
    expect(onSite).toHaveBeenCalledExactlyOnceWith(site, true);
    await expect.element(toggle).toHaveAttribute('aria-checked', 'false');
  });

  it.each([{ is: 'unlisted', site } as const, { is: 'unreachable' } as const])(
    'has no switch where it cannot run: $is',
    async (state) => {
      showPopup({ page: state });
      await expect.element(page.getByRole('switch')).not.toBeInTheDocument();
    },
  );

  it('keeps the focus on the switch while the page is looked at anew', async () => {
    const { change } = showPopup({ page: { is: 'off', site } });
    const toggle = page.getByRole('switch').element();
    toggle.focus();
    change({ page: { is: 'looking', site } });
    await expect.element(page.getByRole('switch')).toHaveAttribute('aria-checked', 'true');
    expect(document.activeElement).toBe(toggle);
  });

  it('that is not listed can be run on once, or always', async () => {
    const { onRunHere, onAlways } = showPopup({ page: { is: 'unlisted', site } });
    await page.getByRole('button', { name: 'Run here once' }).click();
    expect(onRunHere).toHaveBeenCalledOnce();
    await page.getByRole('button', { name: 'Always on this site' }).click();
    expect(onAlways).toHaveBeenCalledExactlyOnceWith(site);
  });

  it('can be run on once although the page is no article', async () => {
    const { onRunHere } = showPopup({ page: { is: 'no-article', site } });
    await page.getByRole('button', { name: 'Run here once' }).click();
    expect(onRunHere).toHaveBeenCalledOnce();
  });
});

describe('the rest', () => {
  it('leads to the options', async () => {
    const { onOptions } = showPopup();
    await page.getByRole('button', { name: 'Options' }).click();
    expect(onOptions).toHaveBeenCalledOnce();
  });

  it('names the dataset and its date, or how many there are', async () => {
    showPopup({ library: { is: 'ready', value: { ...library(), datasets: [bundled()] } } });
    await expect.element(page.getByText('Data: Telecom security, published November 24, 2026')).toBeVisible();
    showPopup();
    await expect
      .element(page.getByText('Data: 2 datasets, the newest published November 24, 2026'))
      .toBeVisible();
  });

  it('says in words that data is kept in memory only', async () => {
    showPopup({ library: { is: 'ready', value: { ...library(), kept: 'memory' } } });
    await expect
      .element(page.getByRole('status').filter({ hasText: 'no place to store data' }))
      .toBeVisible();
    await expectAccessible();
  });

  it('names what was lost when the browser cleared the stored data', async () => {
    const lost = ['Harbours', 'Lighthouses'].map((title) => ({ id: title, title, version: '2' }));
    showPopup({ library: { is: 'ready', value: { ...library(), lost } } });
    await expect
      .element(page.getByRole('status').filter({ hasText: 'is gone: Harbours (2) and Lighthouses (2).' }))
      .toBeVisible();
  });

  it('says that the sources cannot be shown, why, and what to do', async () => {
    showPopup({ library: { is: 'failed', failure: 'nobody' } });
    await expect
      .element(page.getByRole('alert').filter({ hasText: /The sources cannot be shown\. .* open it again/ }))
      .toBeVisible();
    await expectAccessible();
  });

  it('shows what it has while the installed data is still being asked for', async () => {
    showPopup({ library: { is: 'loading' }, onOptions: vi.fn() });
    await expect.element(page.getByRole('button', { name: 'Huawei 12 mentions' })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Sources' })).not.toBeInTheDocument();
    await expectAccessible();
  });
});
