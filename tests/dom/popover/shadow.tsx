/** The popover's view on a page that a test can look into. */
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { afterEach, expect, vi } from 'vitest';
import { Popover, type PopoverProps } from '../../../components/popover/Popover.tsx';
import styles from '../../../components/popover/popover.css?inline';
import records from '../../../components/popover/records.css?inline';
import tokens from '../../../components/shared/tokens.css?inline';
import { popover } from './samples.ts';

/** Shows a view with its own styles, in a shadow root as on a page, but in an open one that a test can look into. */
export function show(view: ComponentChild): HTMLElement {
  document.documentElement.lang = 'en';
  const host = document.createElement('on-the-record');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + records + styles);
  root.adoptedStyleSheets = [sheet];
  document.body.append(host);
  render(view, root);
  const shown = root.querySelector<HTMLElement>('[popover]');
  if (!shown) throw new Error('Nothing is shown.');
  shown.showPopover();
  return shown;
}

export function showPopover(props: PopoverProps = popover()) {
  return { props, shown: show(<Popover {...props} />) };
}

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** WCAG 2.2 AA and good practice; what axe finds is named by rule and place. */
export async function expectAccessible(): Promise<void> {
  const { violations, passes } = await axe.run(document.body);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
  expect(found).toEqual([]);
  // It looked into the shadow root, colours included.
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
}
