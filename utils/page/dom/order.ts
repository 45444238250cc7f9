/** Which of two elements comes first on a page. */
import { compareDocumentPosition } from './accessors.ts';

/** Whether an element begins before another that does not hold it. */
export const isBefore = (element: Element, other: Element): boolean =>
  (compareDocumentPosition.call(element, other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
