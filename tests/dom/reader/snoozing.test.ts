import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { annotate, painted } from '../page/reading.ts';
import { announced, click, middleOf, openPage, pass, popover, press, shown } from './open-page.ts';

await page.viewport(800, 600);

/** A page whose background leaves Huawei out once it was told to, and whose readers all hear of that. */
async function openWithSnoozing() {
  const opened = await openPage('<p>The Huawei story, and ZTE.</p>');
  const { reader, ask, snoozing } = opened;
  const isSnoozed = vi.fn(() => false);
  ask.mockImplementation(async ({ blocks }) => {
    const annotation = annotate(blocks);
    const mentions = annotation.mentions.filter(({ entities }) => !(isSnoozed() && entities.includes('Q1')));
    return { ...annotation, mentions };
  });
  const become = (is: boolean) => async () => {
    isSnoozed.mockReturnValue(is);
    // The settings have changed, which may reach the page before the answer does.
    await reader.refresh();
    return true;
  };
  snoozing.snooze.mockImplementation(become(true));
  snoozing.wake.mockImplementation(become(false));
  return opened;
}

const button = (name: RegExp): HTMLElement => {
  const found = [...(popover()?.querySelectorAll('button') ?? [])].find((each) =>
    name.test(each.textContent ?? ''),
  );
  if (!found) throw new Error(`No button ${name}`);
  return found;
};
const words = (): string => popover()?.querySelector('.body')?.textContent ?? '';

describe('a name that is to be marked no more', () => {
  it('loses its marks at once, and what took the place of its popover says so and has the focus', async () => {
    const { reader, snoozing } = await openWithSnoozing();
    click(middleOf(reader, 'Huawei'));
    button(/^Stop marking Entity Q1/).click();
    await vi.waitFor(() => expect(words()).toContain('Entity Q1 is no longer marked'));
    expect(snoozing.snooze).toHaveBeenCalledExactlyOnceWith('Q1');
    expect(painted()).toEqual(['ZTE']);
    expect(popover()?.matches(':focus-within')).toBe(true);
    press('Escape');
    expect(popover()).toBeUndefined();
  });

  it('is marked again by the button there', async () => {
    const { reader, snoozing } = await openWithSnoozing();
    click(middleOf(reader, 'Huawei'));
    button(/^Stop marking/).click();
    await vi.waitFor(() => expect(words()).toContain('is no longer marked'));
    button(/^Mark it again/).click();
    await vi.waitFor(() => expect(popover()).toBeUndefined());
    expect(snoozing.wake).toHaveBeenCalledExactlyOnceWith('Q1');
    expect(painted()).toEqual(['Huawei', 'ZTE']);
  });

  it('stays marked where the browser does not save that, which is said in its popover', async () => {
    const { reader, snoozing } = await openWithSnoozing();
    snoozing.snooze.mockResolvedValue(false);
    click(middleOf(reader, 'Huawei'));
    button(/^Stop marking/).click();
    await vi.waitFor(() =>
      expect(popover()?.querySelector('[role="alert"]')?.textContent).toContain('Not saved'),
    );
    expect(shown()).toBe('Entity Q1');
    expect(painted()).toEqual(['Huawei', 'ZTE']);
  });

  it('stays unmarked where the browser does not save that it shall be marked, which is said', async () => {
    const { reader, snoozing } = await openWithSnoozing();
    snoozing.wake.mockResolvedValue(false);
    click(middleOf(reader, 'Huawei'));
    button(/^Stop marking/).click();
    await vi.waitFor(() => expect(words()).toContain('is no longer marked'));
    button(/^Mark it again/).click();
    await vi.waitFor(() => expect(words()).toContain('Not saved'));
    expect(painted()).toEqual(['ZTE']);
  });

  it('opens nothing when the reader has closed its popover before the answer', async () => {
    const { reader, snoozing } = await openWithSnoozing();
    const { promise, resolve } = Promise.withResolvers<boolean>();
    snoozing.snooze.mockReturnValue(promise);
    click(middleOf(reader, 'Huawei'));
    button(/^Stop marking/).click();
    press('Escape');
    resolve(true);
    await promise;
    expect(popover()).toBeUndefined();
    click(middleOf(reader, 'ZTE'));
    expect(shown()).toBe('Entity Q2');
    await pass(50);
    expect(announced()).toContain('Entity Q2');
  });

  it('is asked once, however often the button is pressed, and nothing is said to have failed', async () => {
    const { reader, snoozing } = await openWithSnoozing();
    const { promise, resolve } = Promise.withResolvers<boolean>();
    snoozing.snooze.mockReturnValue(promise);
    click(middleOf(reader, 'Huawei'));
    for (let press = 0; press < 3; press++) {
      button(/^Stop marking/).click();
      await pass(20);
    }
    expect(snoozing.snooze).toHaveBeenCalledOnce();
    expect(popover()?.querySelector('[role="alert"]')?.textContent).toBe('');
    resolve(true);
    await vi.waitFor(() => expect(words()).toContain('is no longer marked'));
  });

  it('that is marked again leaves a popover alone that was opened meanwhile', async () => {
    const { reader, snoozing } = await openWithSnoozing();
    click(middleOf(reader, 'Huawei'));
    button(/^Stop marking/).click();
    await vi.waitFor(() => expect(words()).toContain('is no longer marked'));
    const { promise, resolve } = Promise.withResolvers<boolean>();
    snoozing.wake.mockReturnValue(promise);
    button(/^Mark it again/).click();
    press('Escape');
    click(middleOf(reader, 'ZTE'));
    resolve(true);
    await promise;
    await pass(20);
    expect(shown()).toBe('Entity Q2');
  });
});
