import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { resetBrowser, showWords } from '../../support/fake-browser.ts';
import { record } from '../../unit/context/samples.ts';
import { prefer } from '../prefer.ts';
import { claim, denial, manyClaims, popover } from './samples.ts';
import { expectAccessible, showPopover } from './shadow.tsx';

describe('by keyboard', () => {
  it('every control is reached in the order in which it is seen', async () => {
    const { shown } = showPopover(popover([claim(), ...manyClaims(4)]));
    shown.focus();
    const reached: string[] = [];
    const controls = shown.querySelectorAll('button, a, summary').length;
    for (let step = 0; step < controls + 1; step++) {
      await userEvent.keyboard('{Tab}');
      const root = shown.getRootNode() as ShadowRoot;
      const { activeElement } = root;
      if (activeElement?.matches('button, a, summary'))
        reached.push(activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? '');
    }
    const expected = [...shown.querySelectorAll('button, a, summary')].map(
      (each) => each.getAttribute('aria-label') ?? each.textContent ?? '',
    );
    expect(expected.length).toBeGreaterThan(5);
    expect(reached.slice(0, expected.length)).toEqual(expected);
  });

  it('what has the focus is seen to have it', async () => {
    showPopover();
    await userEvent.keyboard('{Tab}');
    const close = page.getByRole('button', { name: 'Close' }).element();
    expect(close.matches(':focus-visible')).toBe(true);
    const { outlineStyle, outlineWidth } = getComputedStyle(close);
    expect([outlineStyle, outlineWidth]).toEqual(['solid', '2px']);
  });

  it('a ring around all of it tells that the keys scroll it', async () => {
    const { shown } = showPopover();
    await userEvent.keyboard('{Tab}');
    shown.querySelector<HTMLElement>('.body')?.focus();
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(shown);
    expect([outlineStyle, outlineWidth, outlineOffset]).toEqual(['solid', '2px', '0px']);
  });

  it('every target is at least 24 pixels high and wide', () => {
    const { shown } = showPopover(popover([claim(), ...manyClaims(6)]));
    for (const control of shown.querySelectorAll('button, a, summary')) {
      const { width, height } = control.getBoundingClientRect();
      expect.soft(Math.min(width, height), control.textContent ?? '').toBeGreaterThanOrEqual(24);
    }
  });
});

describe('other readers', () => {
  afterEach(() => prefer({}));
  afterEach(resetBrowser);

  it('from right to left: mirrored', async () => {
    showWords({ localeTag: 'ar' });
    const { shown } = showPopover();
    expect(shown.dir).toBe('rtl');
    const { left: closeLeft = 0 } = shown.querySelector('.close')?.getBoundingClientRect() ?? {};
    const { left: titleLeft = 0 } = shown.querySelector('h2')?.getBoundingClientRect() ?? {};
    expect(closeLeft).toBeLessThan(titleLeft);
    await expectAccessible();
  });

  it('in the dark: dark, and as easy to read', async () => {
    const { shown } = showPopover(popover([claim(), denial(), ...manyClaims(4)]));
    const surface = () => getComputedStyle(shown).backgroundColor;
    const light = surface();
    // Where it says nothing of its own, the page's scheme would decide.
    expect(getComputedStyle(shown).colorScheme).toBe('light dark');
    await prefer({ 'prefers-color-scheme': 'dark' });
    expect(surface()).not.toBe(light);
    await expectAccessible();
  });

  it('with forced colours: the choice made is still to be seen', async () => {
    await prefer({ 'forced-colors': 'active' });
    const { shown } = showPopover(popover([claim(), record('other', { entities: ['Q2'] })]));
    const [chosen, other] = [...shown.querySelectorAll('.choice button')].map(
      (button) => getComputedStyle(button).backgroundColor,
    );
    expect(chosen).not.toBe(other);
    expect(getComputedStyle(shown).borderTopStyle).toBe('solid');
  });

  it('with 320 pixels: nothing is cut off', async () => {
    await page.viewport(320, 480);
    const { shown } = showPopover(
      popover([record('r', { headline: `${'long'.repeat(40)}`, summary: 'https://a.example/'.repeat(20) })]),
    );
    const { left, right } = shown.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
    const body = shown.querySelector('.body');
    expect(body?.scrollWidth).toBe(body?.clientWidth);
    await page.viewport(800, 600);
  });
});
