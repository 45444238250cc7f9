/** Following a page that changes: what has to be read again, and how often we may. */
import { logError } from '../log.ts';
import { after } from '../wait.ts';
import { nextSibling, nodeType, ownerDocument } from './dom/accessors.ts';
import { isInline } from './dom/inline.ts';
import { outermost } from './dom/shadow-roots.ts';
import { containerOf } from './left-out/left-out.ts';
import { Stopwatch } from './stopwatch.ts';

/** Changes usually come in bursts; waiting this long, in milliseconds, catches one whole. */
const SETTLE = 200;

/** Reading again may take one part in so many of the time, however busy the page is. */
const SHARE = 40;

/** Longest wait between two readings of a page that never rests, in milliseconds. */
const LONGEST_WAIT = 5000;

/** Attributes by which a page shows and hides text in place. Classes and styles change too often to be followed. */
const TOGGLES = ['hidden', 'open', 'aria-hidden'];

/** Reads elements again, and resolves to the main-thread time that it took, in milliseconds. */
export type Read = (changed: Element[]) => Promise<number>;

/**
 * Watches `page` and calls `read` with the elements whose text changed, none inside another (and with none when text only
 * went away). `read` is never called while an earlier call runs, and after an expensive one the next is put off in
 * proportion. A page that rests costs nothing. The page's own changes do not tell of those in its shadow roots: the function
 * that is returned has one watched as well, and may be called with the same one again.
 */
export function followChanges(
  page: Document,
  signal: AbortSignal,
  read: Read,
): (shadowRoot: ShadowRoot) => void {
  const dirty = new Set<Element>();
  let isWaiting = false;
  let isReading = false;
  let isChanged = false;
  let wait = SETTLE;
  /** Of noting what changed, since the last reading began. */
  let noting = new Stopwatch();

  const observer = new MutationObserver((mutations) => {
    noting.time(() => {
      for (const mutation of mutations) for (const element of changedBy(mutation)) dirty.add(element);
    });
    isChanged = true;
    schedule();
  });
  const schedule = () => {
    if (isWaiting || isReading || !isChanged || signal.aborted) return;
    isWaiting = true;
    after(wait, signal, run);
  };
  const run = async () => {
    isWaiting = false;
    isReading = true;
    isChanged = false;
    const changed = noting.time(() => outermost(dirty));
    dirty.clear();
    const { total: noted } = noting;
    noting = new Stopwatch();
    wait = Math.min(LONGEST_WAIT, Math.max(SETTLE, (noted + (await attempt(changed))) * SHARE));
    isReading = false;
    schedule();
  };
  const attempt = async (changed: Element[]): Promise<number> => {
    const begun = performance.now();
    try {
      return await read(changed);
    } catch (error) {
      // One reading that fails is no reason never to read again.
      logError('reading what changed', error);
      return performance.now() - begun;
    }
  };
  const watch = (root: Node) => {
    if (!signal.aborted)
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: TOGGLES,
      });
  };
  signal.addEventListener('abort', () => observer.disconnect());
  watch(page);
  return watch;
}

/** Elements whose blocks of text a mutation may have changed. */
function changedBy(mutation: MutationRecord): Element[] {
  const { target, addedNodes } = mutation;
  // Text and inline elements are part of their container's lines; whole blocks that came are new by themselves.
  if (touchesLine(mutation)) return [containerOf(target)].filter((element) => element !== null);
  return [...addedNodes].filter((node) => node instanceof Element);
}

/** Whether a mutation changes lines that begin or end beyond what it changed, or, by an attribute, all of a block: that is its own container. */
function touchesLine({
  type,
  target,
  addedNodes,
  removedNodes,
  nextSibling: behind,
}: MutationRecord): boolean {
  if (type !== 'childList' || isInline(target)) return true;
  return [...addedNodes, ...removedNodes].some(isInline) || beginsLine(behind);
}

/** As many nodes without text are passed over where a line is looked for. */
const MOST_EMPTY = 5;

/**
 * Whether text in a line stands at a node or right behind it. A block that came before it may have parted that from the beginning of its
 * line, and one that went may have kept the two apart. A line that ends where a block came or went is the same as before.
 */
function beginsLine(node: Node | null): boolean {
  let next = node;
  for (let empty = 0; next && isInline(next) && empty < MOST_EMPTY; empty++) {
    if (holdsText(next)) return true;
    next = nextSibling.call(next);
  }
  return false;
}

/** Anything but white space. */
const WRITTEN = /\S/;

/** Whether something is written at a node. No more than so many empty texts in it are passed over: it may hold thousands. */
function holdsText(node: Node): boolean {
  if (nodeType.call(node) === Node.TEXT_NODE) return WRITTEN.test((node as Text).data);
  const walker = ownerDocument.call(node).createTreeWalker(node, NodeFilter.SHOW_TEXT);
  let text = walker.nextNode() as Text | null;
  for (let empty = 0; text && empty < MOST_EMPTY; empty++) {
    if (WRITTEN.test(text.data)) return true;
    text = walker.nextNode() as Text | null;
  }
  return false;
}
