import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type OptionsProps, OptionsView } from '../../../components/options/OptionsView.tsx';
import { expectAccessible, show } from '../page-render.ts';
import { options } from '../page-samples.ts';
import { saved, showOptions } from './show-options.tsx';

describe('marks', () => {
  const delay = () => page.getByRole('spinbutton', { name: 'Delay before a record opens, in milliseconds' });

  it('take a delay within the limits, and say so', async () => {
    const { marks } = showOptions();
    await expect.element(delay()).toHaveValue(300);
    await userEvent.fill(delay(), '450');
    await userEvent.keyboard('{Tab}');
    expect(marks?.onDelay).toHaveBeenCalledExactlyOnceWith(450);
    await expect.element(saved('Saved. The delay is 450 milliseconds.')).toBeVisible();
  });

  it.each(['99', '2001', '300.5', ''])(
    'refuse a delay of %o by name, and keep the old one',
    async (written) => {
      const { marks } = showOptions();
      await userEvent.fill(delay(), written);
      await userEvent.keyboard('{Tab}');
      const alert = page
        .getByRole('alert')
        .filter({ hasText: 'Write a whole number from 100 to 2,000. The delay stays at 300.' });
      await expect.element(alert).toBeVisible();
      await expect.element(delay()).toHaveAttribute('aria-invalid', 'true');
      await expectAccessible();
      expect(marks?.onDelay).not.toHaveBeenCalled();
    },
  );

  /** Shows the page, and returns the way to save another delay elsewhere. */
  const showDelay = () => {
    const props = options();
    const again = show(<OptionsView {...props} />);
    return (hoverDelay: number) => {
      const { marks } = props;
      const settings = marks && { ...marks.settings, hoverDelay };
      again(<OptionsView {...props} marks={marks && settings && { ...marks, settings }} />);
    };
  };
  /** Preact draws anew a moment after what made it so. */
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  it('show the delay that was saved last, here or elsewhere', async () => {
    const saveDelay = showDelay();
    await userEvent.fill(delay(), '450');
    await userEvent.keyboard('{Tab}');
    await expect.element(saved('Saved. The delay is 450 milliseconds.')).toBeVisible();
    saveDelay(450);
    await expect.element(delay()).toHaveValue(450);
    await expect.element(saved('Saved. The delay is 450 milliseconds.')).toBeVisible();
    saveDelay(900);
    await expect.element(delay()).toHaveValue(900);
    await expect.element(page.getByText(/^Saved/)).not.toBeInTheDocument();
    await userEvent.fill(delay(), '99');
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByText(/The delay stays at 900/)).toBeVisible();
    saveDelay(1000);
    await expect.element(delay()).toHaveValue(1000);
    await expect.element(delay()).not.toHaveAttribute('aria-invalid');
  });

  it('take nothing from a reader who is writing', async () => {
    const saveDelay = showDelay();
    await delay().click();
    await userEvent.keyboard('{Control>}a{/Control}45');
    saveDelay(900);
    await drawn();
    await expect.element(delay()).toHaveValue(45);
    await userEvent.keyboard('0{Tab}');
    await expect.element(saved('Saved. The delay is 450 milliseconds.')).toBeVisible();
    await expect.element(delay()).toHaveValue(450);
    saveDelay(300);
    await delay().click();
    await userEvent.keyboard('{Control>}a{/Control}30');
    await userEvent.keyboard('0{Tab}');
    saveDelay(900);
    await expect.element(delay()).toHaveValue(900);
  });

  it('take a density with the arrow keys', async () => {
    const { marks } = showOptions();
    const first = page.getByRole('radio', { name: 'The first of each name in every paragraph' });
    await expect.element(first).toBeChecked();
    first.element().focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(marks?.onDensity).toHaveBeenCalledExactlyOnceWith('page');
    await expect.element(saved('Saved. Open pages follow at once.')).toBeVisible();
  });
});

describe('names that are not marked', () => {
  const snoozed = [
    { entity: 'Q160120', name: 'Huawei', records: 'sha256-1' },
    { entity: 'x-bis', name: 'BIS', records: 'sha256-2' },
    { entity: 'x-bis-2', name: 'BIS', records: 'sha256-3' },
  ];
  const showSnoozed = (onWake = vi.fn(async () => true)) => {
    const { marks } = options();
    if (!marks) throw new Error('No marks');
    showOptions({ marks: { ...marks, settings: { ...marks.settings, snoozed }, onWake } });
    return onWake;
  };

  it('are listed, each with a way back to its marks, two of one name too', async () => {
    const onWake = showSnoozed();
    const list = page.getByRole('list', { name: 'Names that are not marked' });
    expect(list.getByRole('listitem').elements()).toHaveLength(3);
    await page.getByRole('button', { name: 'Mark again: BIS' }).last().click();
    expect(onWake).toHaveBeenCalledExactlyOnceWith('x-bis-2');
    await expect.element(saved('BIS is marked again.')).toBeVisible();
    await expectAccessible();
  });

  it('stay so where the browser does not save it, which is said', async () => {
    showSnoozed(vi.fn(async () => false));
    await page.getByRole('button', { name: 'Mark again: Huawei' }).click();
    await expect.element(page.getByRole('alert').filter({ hasText: 'did not store' })).toBeVisible();
  });

  it('may be none, and then it is said where that is done', async () => {
    showOptions();
    await expect.element(page.getByText(/At the end of a name’s popover/)).toBeVisible();
  });
});

describe('saving', () => {
  const refused =
    'Not saved: the browser did not store the change, and everything stays as it was. Try again;';
  const alert = () => page.getByRole('alert').filter({ hasText: refused });
  const showMarks = (change: Partial<NonNullable<OptionsProps['marks']>>) => {
    const { marks } = options();
    if (marks) showOptions({ marks: { ...marks, ...change } });
  };
  const delay = async (written: string) => {
    await userEvent.fill(page.getByRole('spinbutton'), written);
    await userEvent.keyboard('{Tab}');
  };

  it('is said to be done when it is done, and not before', async () => {
    const saving = Promise.withResolvers<boolean>();
    showMarks({ onDelay: () => saving.promise });
    await delay('450');
    await expect.element(page.getByText(/Saved/)).not.toBeInTheDocument();
    saving.resolve(true);
    await expect.element(saved('Saved. The delay is 450 milliseconds.')).toBeVisible();
  });

  it('of a delay that fails is said to have failed, and the next that does not is said to be done', async () => {
    const onDelay = vi.fn(async (_delay: number) => true).mockResolvedValueOnce(false);
    showMarks({ onDelay });
    await delay('450');
    await expect.element(alert()).toBeVisible();
    await expect.element(page.getByText(/^Saved/)).not.toBeInTheDocument();
    await expect.element(page.getByRole('spinbutton')).toHaveValue(300);
    await expectAccessible();
    await delay('500');
    await expect.element(saved('Saved. The delay is 500 milliseconds.')).toBeVisible();
    await expect.element(alert()).not.toBeInTheDocument();
  });

  it('of a density that fails is said to have failed, and the choice is what it was', async () => {
    showMarks({ onDensity: async () => false });
    await page.getByRole('radio', { name: 'Every mention' }).click();
    await expect.element(alert()).toBeVisible();
    await expect.element(page.getByText(/^Saved/)).not.toBeInTheDocument();
    await expect
      .element(page.getByRole('radio', { name: 'The first of each name in every paragraph' }))
      .toBeChecked();
  });

  it('tells the end of the last choice only', async () => {
    const first = Promise.withResolvers<boolean>();
    showMarks({
      onDelay: vi.fn(async (_delay: number) => true).mockReturnValueOnce(first.promise),
    });
    await delay('450');
    await delay('500');
    first.resolve(false);
    await expect.element(saved('Saved. The delay is 500 milliseconds.')).toBeVisible();
    await expect.element(alert()).not.toBeInTheDocument();
  });
});
