/** Renders a view of our own pages into the test's document, and checks it with axe. */
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { afterEach, expect } from 'vitest';

/** Puts a view into the body as the pages do, in the place of what was there. Returns the way to render it again. */
export function show(view: ComponentChild): (next: ComponentChild) => void {
  document.documentElement.lang = 'en';
  document.title = 'Test';
  render(view, document.body);
  return (next) => render(next, document.body);
}

afterEach(() => render(null, document.body));

/** WCAG 2.2 AA and good practice; what axe finds is named by rule and place. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
  expect(found).toEqual([]);
}
