/** The text of a page that is nothing but text: its paragraphs are parted by empty lines. */
import { nodeName, nodeType, ownerDocument } from '../dom/accessors.ts';
import type { TextBlock } from './text-map.ts';

/** Such a page has all of it in a `pre`. https://html.spec.whatwg.org/multipage/document-lifecycle.html#read-text */
export const isTextDocument = (root: Node): root is Element =>
  nodeName.call(root) === 'PRE' && ownerDocument.call(root).contentType === 'text/plain';

const EMPTY_LINES = /(\n\s*\n)/;

/** One block for each paragraph in `pre`. The browser puts a long text into several nodes; where one ends, so does a paragraph. */
export function* paragraphsIn(pre: Element): Generator<TextBlock> {
  for (const child of pre.childNodes) {
    if (nodeType.call(child) !== Node.TEXT_NODE) continue;
    const node = child as Text;
    let from = 0;
    for (const text of node.data.split(EMPTY_LINES)) {
      const pieces = [{ node, start: -from }];
      if (text.trim() !== '') yield { text, pieces, first: node, container: pre, isPart: true };
      from += text.length;
    }
  }
}
