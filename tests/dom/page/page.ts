/** An article in the test's own document, as the page side meets it. */
import { afterEach } from 'vitest';

/** Replaces the page's body. Literals of tests only, never anything from outside. */
export function showPage(html: string): HTMLElement {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return document.body;
}

/** The element that a test cannot go on without. */
export function find(selector: string, within: ParentNode = document): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector} on the page.`);
  return found;
}

/** Gives an element a shadow root with something in it. */
export function attach(host: Element, html: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  const root = host.attachShadow({ mode });
  root.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return root;
}

/** The text node that holds `text`. */
export function textNode(text: string, within: Node = document.body): Text {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if ((node as Text).data.includes(text)) return node as Text;
  throw new Error(`No text ${text} on the page.`);
}

afterEach(() => {
  document.body.replaceChildren();
  document.head
    .querySelectorAll(
      'meta[property], meta[name="generator"], meta[name="keywords"], meta[name="language"], meta[http-equiv="content-language" i], script[type="application/ld+json"]',
    )
    .forEach((each) => {
      each.remove();
    });
});

/** Adds to the head of the page, by its markup. */
export function addToHead(html: string): void {
  document.head.append(
    ...new DOMParser().parseFromString(`<head>${html}</head>`, 'text/html').head.childNodes,
  );
}
