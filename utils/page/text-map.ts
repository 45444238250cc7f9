/** DOM to text: blocks of text, with an offset for every text node. Inline tags do not break a phrase. */

/** A run of a block's text that comes from one text node. */
export interface Piece {
  node: Text;
  /** Offset of the node's text in the block. */
  start: number;
}

/** A paragraph, a heading, a list item, a caption, ... */
export interface TextBlock {
  text: string;
  pieces: Piece[];
  /** The nearest element that is not inline. */
  container: Element;
}

/** Elements that stand in a line of text. All others, unknown ones too, begin and end a block. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i img ins mark nobr picture q rb rp ruby s small span strike strong sub sup svg time tt u var wbr'
    .split(' ')
    .flatMap((name) => [name, name.toUpperCase()]),
);

/** Elements whose text is not the article's prose. */
const LEFT_OUT = new Set(
  'aside audio button canvas code datalist dialog footer form iframe input kbd math menu nav noscript object pre rt samp script select style svg template textarea title video on-the-record'
    .split(' ')
    .map((name) => name.toUpperCase()),
);

const LEFT_OUT_ROLES =
  /^(?:navigation|complementary|contentinfo|search|form|button|menu|menubar|toolbar|textbox|dialog|alertdialog)$/;

/** True when the text in `element` is not read: navigation, forms, editors, code, hidden text. */
export function isLeftOut(element: Element): boolean {
  if (LEFT_OUT.has(element.tagName.toUpperCase())) return true;
  // Most elements of an article have no attribute but a class.
  if (!element.hasAttributes()) return false;
  const role = element.getAttribute('role');
  return (
    (role !== null && LEFT_OUT_ROLES.test(role)) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    isEditor(element)
  );
}

function isEditor(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

export const isInline = (node: Node): boolean =>
  node.nodeType !== Node.ELEMENT_NODE || INLINE.has((node as Element).tagName);

/** True when `node` or an element above it, up to the document's, is left out. */
export function isInLeftOut(node: Node): boolean {
  for (
    let element = node instanceof Element ? node : node.parentElement;
    element;
    element = element.parentElement
  )
    if (isLeftOut(element)) return true;
  return false;
}

/** The nearest element at or above `node` that is not inline. */
export function containerOf(node: Node): Element | null {
  let current: Node | null = node;
  while (current && isInline(current)) current = current.parentNode;
  return current instanceof Element ? current : null;
}

/** A page that takes away the element a walk stands at more often than this is read again when it rests. */
const MOST_RESTARTS = 3;

/**
 * Walks the text below `root` in document order and yields one block after the other. Between two blocks the caller may do
 * something else, and the page too: the walk goes on from the element it stands at, or, where that was taken away, once more
 * from the start, past what was read. A line break is white space, two are a paragraph's end.
 */
export function* blocksIn(root: Element): Generator<TextBlock> {
  const read = new Set<Node>();
  for (let restarts = 0; restarts <= MOST_RESTARTS; restarts++) if (yield* walk(root, read)) return;
}

/** Yields the blocks of text that is not in `read` yet. False when it lost its way because the page changed. */
function* walk(root: Element, read: Set<Node>): Generator<TextBlock, boolean> {
  let text = '';
  let pieces: Piece[] = [];
  let container = containerOf(root) ?? root;
  /** Where the text goes on after the block's last `<br>`. */
  let afterBreak: number | undefined;
  const flush = function* (): Generator<TextBlock> {
    if (/\S/.test(text)) yield { text, pieces, container };
    text = '';
    pieces = [];
    afterBreak = undefined;
  };
  const isFirstBreak = () => afterBreak === undefined || /\S/.test(text.slice(afterBreak));
  let node: Node | null = root;
  while (node) {
    const enter =
      node.nodeType === Node.ELEMENT_NODE && node.firstChild !== null && !isLeftOut(node as Element);
    if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      if (data !== '' && !read.has(node)) {
        pieces.push({ node: node as Text, start: text.length });
        text += data;
        read.add(node);
      }
    } else if (node.nodeName === 'BR' && isFirstBreak()) {
      text += '\n';
      afterBreak = text.length;
    } else if (!isInline(node)) {
      yield* flush();
      if (enter) container = node as Element;
    }
    // The page may have emptied it while the last block was yielded.
    if (enter && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && !isInline(node)) {
        yield* flush();
        container = containerOf(node.parentNode ?? node) ?? root;
      }
    }
    if (!node) return false;
    node = node === root ? null : node.nextSibling;
  }
  yield* flush();
  return true;
}
