import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type PopupProps, PopupView } from '../../components/popup/PopupView.tsx';
import { expectAccessible, show } from './page-render.ts';
import { library, popup } from './page-samples.ts';

const showPopup = (change: Partial<PopupProps> = {}) => {
  const props = popup(change);
  const again = show(<PopupView {...props} />);
  return { ...props, change: (next: Partial<PopupProps>) => again(<PopupView {...props} {...next} />) };
};
const search = () => page.getByRole('searchbox', { name: 'Search the sources' });
const group = (name: string) => page.getByText(name, { exact: true }).first();

describe('sources', () => {
  it('stand in groups: those cited on the page are in sight, the others open', async () => {
    showPopup();
    await expect
      .element(page.getByRole('group', { name: 'Cited for names on this page' }).getByRole('checkbox'))
      .toHaveLength(2);
    const verge = page.getByRole('checkbox', { name: 'The Verge' });
    await expect.element(verge).not.toBeInTheDocument();
    await group('News media').click();
    await expect.element(verge).toBeVisible();
    await expect.element(verge).not.toBeChecked();
    await expectAccessible();
  });

  it('are switched with the keyboard', async () => {
    const { onSources } = showPopup();
    page.getByRole('checkbox', { name: 'The Wall Street Journal' }).element().focus();
    await userEvent.keyboard(' ');
    expect(onSources).toHaveBeenCalledExactlyOnceWith(['wsj'], false);
  });

  it('show what is so: a box moves when the setting has', async () => {
    const { change } = showPopup();
    const box = page.getByRole('checkbox', { name: 'The Wall Street Journal' });
    await box.click();
    await expect.element(box).toBeChecked();
    change({ off: new Set(['wsj']) });
    await expect.element(box).not.toBeChecked();
    await box.click();
    await expect.element(box).not.toBeChecked();
    change({ off: new Set() });
    await expect.element(box).toBeChecked();
  });

  it('are cut in a long group, and shown in full on demand', async () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      id: `s${index}`,
      name: `Source ${index}`,
      kind: 'court' as const,
      records: 1,
    }));
    showPopup({ library: { is: 'ready', value: { ...library(), sources: many } } });
    await group('Courts').click();
    await expect.element(page.getByRole('checkbox')).toHaveLength(12);
    await page.getByRole('button', { name: 'Show all 20' }).click();
    await expect.element(page.getByRole('checkbox')).toHaveLength(20);
    await page.getByRole('button', { name: 'Show fewer' }).click();
    await expect.element(page.getByRole('checkbox')).toHaveLength(12);
  });

  it('are counted, and the count is announced', async () => {
    const { change } = showPopup();
    await expect.element(page.getByRole('status').filter({ hasText: '4 of 5 on' })).toBeVisible();
    change({ off: new Set(['wsj', 'verge', 'ncsc']) });
    await expect.element(page.getByRole('status').filter({ hasText: '2 of 5 on' })).toBeVisible();
  });

  it('are all turned on or off', async () => {
    const { onSources } = showPopup();
    const all = ['verge', 'wsj', 'ncsc', 'huawei', 'elpais'];
    await page.getByRole('button', { name: 'Turn all on' }).click();
    expect(onSources).toHaveBeenLastCalledWith(all, true);
    await page.getByRole('button', { name: 'Turn all off' }).click();
    expect(onSources).toHaveBeenLastCalledWith(all, false);
  });
});

describe('the search', () => {
  it('opens the groups with what it found, says how many, and acts on those', async () => {
    const { onSources } = showPopup();
    await userEvent.type(search(), 'pais');
    await expect.element(page.getByRole('status').filter({ hasText: '1 source found' })).toBeVisible();
    await expect.element(page.getByRole('checkbox')).toHaveLength(1);
    await expect.element(page.getByRole('checkbox', { name: 'El País' })).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: 'Turn off those found' }).click();
    expect(onSources).toHaveBeenCalledExactlyOnceWith(['elpais'], false);
  });

  it('says that nothing was found and what to try', async () => {
    showPopup();
    await userEvent.type(search(), 'zzz');
    await expect.element(page.getByText('No source of that name. Try a part of it.')).toBeVisible();
    await expect.element(page.getByRole('checkbox')).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: /Turn/ })).not.toBeInTheDocument();
    await expectAccessible();
  });

  it('leaves the groups as they were once it is cleared', async () => {
    showPopup();
    await userEvent.type(search(), 'centre');
    await expect
      .element(page.getByRole('checkbox', { name: 'National Cyber Security Centre' }))
      .toBeVisible();
    await userEvent.clear(search());
    await expect.element(page.getByRole('checkbox', { name: 'The Wall Street Journal' })).toBeVisible();
    await expect
      .element(page.getByRole('checkbox', { name: 'National Cyber Security Centre' }))
      .not.toBeInTheDocument();
  });
});
