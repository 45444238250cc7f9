/** A page that writes itself anew (`document.open()`): all listeners of its window and document are gone, and its root element is another. */
import { afterEach, beforeEach, vi } from 'vitest';
import { pass } from './open-page.ts';

const first = document.documentElement;
beforeEach(() => {
  for (const target of [window, document]) vi.spyOn(target, 'addEventListener');
});
afterEach(() => {
  if (document.documentElement !== first) putInPlace(first);
});

function putInPlace(root: HTMLElement): void {
  root.append(...document.documentElement.childNodes);
  document.documentElement.replaceWith(root);
}

/** Does the same, save to listeners of the tests themselves, and writes what was there before. */
export async function writeAnew(): Promise<void> {
  for (const target of [window, document])
    for (const [type, listener, options] of vi.mocked(target.addEventListener).mock.calls)
      target.removeEventListener(type, listener, options);
  putInPlace(document.createElement('html'));
  await pass(0);
}
