/** Custom elements that a page defines when a test says so. A page's registry forgets none: each test takes names of its own. */
import { attach } from './page.ts';

let named = 0;

/** A name that no element of this page has been defined by. */
export const newName = (): string => `x-late-${named++}`;

/** Defines an element; all those of its name that are on the page get a shadow root with `html` in it, or none. */
export function define(name: string, html?: string, mode?: ShadowRootMode): void {
  customElements.define(
    name,
    class extends HTMLElement {
      constructor() {
        super();
        if (html !== undefined) attach(this, html, mode);
      }
    },
  );
}
