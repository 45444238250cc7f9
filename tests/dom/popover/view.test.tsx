import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { announcementOf } from '../../../components/popover/Popover.tsx';
import { SHOWN_FIRST } from '../../../components/popover/Threads.tsx';
import { MOST_THREADS } from '../../../utils/context/context.ts';
import { citation, record } from '../../unit/context/samples.ts';
import { claim, decision, denial, manyClaims, popover } from './samples.ts';
import { expectAccessible, showPopover } from './shadow.tsx';

const article = (headline: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: headline, exact: true }) });

describe('the popover', () => {
  it('is a dialog named by its entity, with its type, gloss and counts', async () => {
    showPopover();
    const dialog = page.getByRole('dialog', { name: 'On the record: Huawei' });
    await expect.element(dialog).toBeVisible();
    await expect.element(dialog.getByRole('heading', { level: 2 })).toHaveTextContent('Huawei Organisation');
    await expect.element(dialog.getByText('maker of network equipment')).toBeVisible();
    await expect
      .element(dialog.getByText('1 claim, 1 denial, and 1 decision', { exact: true }))
      .toBeVisible();
    await expectAccessible();
  });

  it('counts in words, and leaves out kinds that there are none of', async () => {
    showPopover(popover([claim(), denial(), { ...denial(), id: 'another' }]));
    await expect.element(page.getByText('1 claim and 2 denials', { exact: true })).toBeVisible();
  });

  it('announces who and how much when it opens without the focus', () => {
    const [context] = popover().contexts;
    expect(context && announcementOf(context)).toMatch(/^Huawei\. .*1 claim, 1 denial, and 1 decision\./);
  });

  it('closes by its button, by pointer and by key', async () => {
    const { props } = showPopover();
    await page.getByRole('button', { name: 'Close' }).click();
    expect(props.onClose).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('{Enter}');
    expect(props.onClose).toHaveBeenCalledTimes(2);
  });

  it('shows nothing where nothing is known', () => {
    expect(() => showPopover(popover([], {}))).toThrow('Nothing is shown.');
  });
});

describe('a record', () => {
  it.each([
    ['Claim', 'Says that there is a back door', 'February 11, 2020', '2020-02-11'],
    ['Denial', 'Says that there is none', 'February 13, 2020', '2020-02-13'],
    ['Decision', 'Orders the core to be replaced', 'July 2020', '2020-07'],
  ])(
    'that is a %s says so, and when, no more exactly than is known',
    async (kind, headline, date, machine) => {
      showPopover();
      const shown = article(headline);
      await expect.element(shown.getByText(kind, { exact: true })).toBeVisible();
      await expect.element(shown.getByText(date, { exact: true })).toHaveAttribute('datetime', machine);
    },
  );

  it('weighs no more than another: all kinds look the same', () => {
    const { shown } = showPopover();
    const looks = [...shown.querySelectorAll('article')].map((each) => {
      const parts = [each, ...each.querySelectorAll('.kind, h3, .summary')];
      return parts.map((part) => {
        const { color, backgroundColor, fontSize, fontWeight, borderInlineStartColor } =
          getComputedStyle(part);
        return { color, backgroundColor, fontSize, fontWeight, borderInlineStartColor };
      });
    });
    expect(looks).toHaveLength(3);
    expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(1);
  });

  it('tells who, where, what, and what has become of it', async () => {
    showPopover();
    const said = article('Says that there is a back door');
    await expect.element(said.getByText('The ministry, owner of the network')).toBeVisible();
    await expect.element(said.getByText('United States', { exact: true })).toBeVisible();
    await expect.element(said.getByText('It says so of the core of the network.')).toBeVisible();
    await expect
      .element(article('Says that there is none').getByText('The ministry', { exact: true }))
      .toBeVisible();
    await expect
      .element(article('Orders the core to be replaced').getByText('Status: In force'))
      .toBeVisible();
  });

  it.each([
    ['INT', 'International'],
    ['EU', 'European Union'],
    ['USA', 'USA'],
    ['ZZ1', 'ZZ1'],
  ])(
    'of the jurisdiction %s says %s, also where an earlier version let it be stored',
    async (code, words) => {
      showPopover(popover([{ ...claim(), jurisdiction: code }]));
      await expect.element(page.getByText(words, { exact: true })).toBeVisible();
    },
  );

  it.each(['ltr', 'rtl'])('has a dot between two facts and none where a line begins (%s)', (direction) => {
    const { shown } = showPopover();
    shown.dir = direction;
    shown.style.inlineSize = '9rem';
    const edge = (box: DOMRect) => (direction === 'ltr' ? box.left : -box.right);
    const textOf = (element: Element): DOMRect => {
      const range = document.createRange();
      range.selectNode(element.firstChild as Text);
      return range.getBoundingClientRect();
    };
    const row = shown.querySelector('article .meta');
    const lines = Object.values(Object.groupBy([...(row?.children ?? [])], (fact) => textOf(fact).top));
    expect(lines.length).toBeGreaterThan(1);
    const begins = edge(row?.nextElementSibling?.getBoundingClientRect() as DOMRect);
    for (const line of lines) expect(edge(textOf(line?.[0] as Element))).toBeCloseTo(begins, 0);
    // Each has a dot in the middle of the room before it; where a line begins, that is cut off up to behind the dot.
    const { clipPath } = getComputedStyle(row as Element);
    const cut = Number.parseFloat(clipPath.split(' ')[direction === 'ltr' ? 3 : 1] ?? '');
    const room = begins - edge(row?.getBoundingClientRect() as DOMRect);
    for (const fact of row?.children ?? []) {
      const dot = getComputedStyle(fact, '::before');
      expect(dot.content).toContain('·');
      expect(dot.textAlign).toBe('center');
      expect(direction === 'ltr' ? dot.left : dot.right).toBe('0px');
      expect(Number.parseFloat(dot.width)).toBeCloseTo(room, 0);
    }
    expect(cut).toBeGreaterThan(0.65 * room);
    expect(cut).toBeLessThan(room - 2);
  });

  it('links to each source, and tells it nothing of the page', async () => {
    showPopover();
    const sources = article('Says that there is a back door').getByRole('list', { name: 'Sources' });
    const links = sources.getByRole('link').elements();
    expect(links.map((link) => link.textContent)).toEqual(['Source wire', 'Source gazette']);
    const [wire] = links;
    expect(wire?.getAttribute('href')).toBe('https://wire.example/report');
    expect(wire?.getAttribute('target')).toBe('_blank');
    expect(wire?.getAttribute('rel')?.split(' ')).toEqual(expect.arrayContaining(['noopener', 'noreferrer']));
    expect(wire?.getAttribute('referrerpolicy')).toBe('no-referrer');
    await expect
      .element(
        sources.getByRole('link', {
          name: /^Source wire.*A back door.*February 12, 2020.*opens in a new tab/,
        }),
      )
      .toBeVisible();
  });

  it('is in a thread with what answers it: claim, denial, decision', () => {
    const { shown } = showPopover(popover([decision(), denial(), claim(), ...manyClaims(1)]));
    const threads = [...shown.querySelectorAll('section')].map((section) =>
      [...section.querySelectorAll('h3')].map((heading) => heading.textContent),
    );
    expect(threads).toEqual([
      ['Claim 0'],
      ['Says that there is a back door', 'Says that there is none', 'Orders the core to be replaced'],
    ]);
  });

  it('says what took its place', async () => {
    const later = record('later', {
      kind: 'decision',
      date: '2022',
      headline: 'Orders it anew',
      supersedes: ['decision'],
    });
    showPopover(popover([claim(), decision(), later]));
    const replaced = article('Orders the core to be replaced');
    await expect.element(replaced.getByText('Superseded on 2022 by: Orders it anew')).toBeVisible();
    await expectAccessible();
  });

  it('tells a rating in the words of who gave it', async () => {
    const rated = record('rated', {
      rating: { label: 'Missing context', by: 'checkers' },
      citations: [citation('checkers')],
    });
    showPopover(popover([rated]));
    const item = page.getByRole('list', { name: /^Ratings/ }).getByRole('listitem');
    await expect.element(item).toHaveTextContent('“Missing context”Rated by Source checkers');
    await expectAccessible();
  });

  it('has no list of ratings where nobody gave one', async () => {
    showPopover();
    await expect.element(page.getByRole('list', { name: /^Ratings/ })).not.toBeInTheDocument();
  });

  it('is text and nothing else, whatever it holds', async () => {
    const { shown } = showPopover(
      popover([record('r', { headline: '<img src=x onerror=alert(1)>', summary: '<b>bold</b> &amp; $1' })]),
    );
    await expect.element(page.getByRole('heading', { name: '<img src=x onerror=alert(1)>' })).toBeVisible();
    await expect.element(page.getByText('<b>bold</b> &amp; $1')).toBeVisible();
    expect(shown.querySelector('img, .summary b')).toBeNull();
  });
});

describe('many threads', () => {
  it('are shown three at first, then ten at a time', async () => {
    const { shown } = showPopover(popover(manyClaims(15)));
    const count = () => shown.querySelectorAll('article').length;
    expect(count()).toBe(3);
    await page.getByRole('button', { name: 'Show 10 more' }).click();
    expect(count()).toBe(13);
    await page.getByRole('button', { name: 'Show 2 more' }).click();
    expect(count()).toBe(15);
    await expect.element(page.getByRole('button', { name: /Show/ })).not.toBeInTheDocument();
    await expectAccessible();
  });

  it('have the focus go on to the first record that came, with the last of them, too', async () => {
    const { shown } = showPopover(popover(manyClaims(15)));
    for (const first of ['Claim 3', 'Claim 13']) {
      shown.querySelector<HTMLElement>('button.more')?.focus();
      await userEvent.keyboard('{Enter}');
      const { activeElement } = shown.getRootNode() as ShadowRoot;
      expect(activeElement?.localName).toBe('article');
      expect(activeElement?.querySelector('h3')?.textContent).toBe(first);
    }
  });

  it('beyond the most are owned up to, once all others are shown', async () => {
    showPopover(popover(manyClaims(MOST_THREADS + 1)));
    const words = page.getByText(
      `Only the ${MOST_THREADS} newest of ${MOST_THREADS + 1} threads are looked at here. Older ones are left out.`,
    );
    await expect.element(words).not.toBeInTheDocument();
    for (let rest = MOST_THREADS - SHOWN_FIRST; rest > 0; rest -= 10)
      await page.getByRole('button', { name: /^Show/ }).click();
    await expect.element(words).toBeVisible();
  });

  it('begin with the one that the passage is about, and say so', async () => {
    const about = record('about', {
      date: '2001',
      entities: ['Q1'],
      headline: 'Cranes report their position',
    });
    const passage = { sentence: 'Officials said that cranes report their position to a foreign state.' };
    const { shown } = showPopover(popover([...manyClaims(8), about], { passage }));
    expect(shown.querySelector('h3')?.textContent).toBe('Cranes report their position');
    const labels = [...shown.querySelectorAll('.about')].map((each) => each.textContent);
    expect(labels).toEqual(['About this passage']);
    await expectAccessible();
  });
});

describe('several entities', () => {
  const both = () =>
    popover([claim(), record('other', { entities: ['Q2'], headline: 'Rules on something' })]);

  it('are offered by name, the first being shown', async () => {
    const { shown } = showPopover(both());
    await expect.element(page.getByText(/^This text can mean:/)).toBeVisible();
    const choice = (name: string) => page.getByRole('button', { name });
    await expect.element(choice('Huawei')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(choice('ZTE')).toHaveAttribute('aria-pressed', 'false');
    await expectAccessible();
    await choice('ZTE').click();
    await expect.element(choice('ZTE')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(page.getByRole('dialog', { name: 'On the record: ZTE' })).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('ZTE Court');
    expect([...shown.querySelectorAll('h3')].map((each) => each.textContent)).toEqual(['Rules on something']);
  });

  it('are not spoken of where there is one', async () => {
    showPopover();
    await expect.element(page.getByText(/^This text can mean:/)).not.toBeInTheDocument();
  });
});

describe('a thread', () => {
  it('says at its head how many claims, denials and decisions it holds, each alike; one that stands alone does not', async () => {
    const { shown } = showPopover(popover([claim(), denial(), decision(), record('alone')]));
    expect(
      [...shown.querySelectorAll('.thread')].map((thread) => thread.querySelector('.head')?.textContent),
    ).toEqual(['1 claim, 1 denial, and 1 decision in this thread', undefined]);
    await expectAccessible();
  });
});

describe('the footer', () => {
  it('names the datasets with their versions, how many sources are on, and what no mark means', async () => {
    showPopover();
    await expect.element(page.getByText('Harbours, version 3 of May 2026')).toBeVisible();
    await expect.element(page.getByText('Sources on: 3 of 1,240')).toBeVisible();
    await expect
      .element(
        page.getByText(
          /^No mark means not in this dataset, or left out by your own choice of sources and names\./,
        ),
      )
      .toBeVisible();
    showPopover(popover([claim()], { sources: { on: 1240, all: 1240 }, snoozedCount: 1 }));
    await expect.element(page.getByText(/left out by your own choice/).last()).toBeVisible();
    showPopover(popover([claim()], { sources: { on: 1240, all: 1240 } }));
    await expect.element(page.getByText(/^No mark means not in this dataset\. It does not/)).toBeVisible();
  });

  it('says why the text is marked, when asked', async () => {
    showPopover(popover([claim()], { why: { alias: 'core', near: '5G' } }));
    const why = page.getByText(
      '“core” is one of the names that the dataset gives for Huawei, where “5G” stands nearby.',
    );
    await expect.element(why).not.toBeVisible();
    await page.getByText('Why marked?').click();
    await expect.element(why).toBeVisible();
    await expectAccessible();
  });

  it('speaks of no word near by where none was needed', async () => {
    showPopover();
    await page.getByText('Why marked?').click();
    await expect
      .element(
        page.getByText('“Huawei” is one of the names that the dataset gives for Huawei.', { exact: true }),
      )
      .toBeVisible();
  });
});
