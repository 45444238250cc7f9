/** Offsets in a block to places in the DOM. */
import type { Piece, TextBlock } from './text-map.ts';

/** The piece that holds the character at `offset`. Pieces are in order and without gaps. */
export function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).start <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

/** Says of a piece of a block whether it is still in the page, and as it was read. */
type Look = (piece: Piece, block: TextBlock) => boolean;

/**
 * The range of the characters from `start` to `end` of a block, or undefined when the page has changed there since the block was read, as
 * `isAsRead` tells.
 */
export function rangeOf(
  block: TextBlock,
  start: number,
  end: number,
  isAsRead: Look,
): StaticRange | undefined {
  const first = pieceAt(block.pieces, start);
  const last = pieceAt(block.pieces, end - 1);
  if (!first || !last || !isAsRead(first, block) || !isAsRead(last, block)) return undefined;
  if (start >= first.start + first.node.length || end > last.start + last.node.length) return undefined;
  return new StaticRange({
    startContainer: first.node,
    startOffset: start - first.start,
    endContainer: last.node,
    endOffset: end - last.start,
  });
}

/** Whether the text node that holds the character at `offset` of a block is still there, and as it was read. */
export function isCurrent(block: TextBlock, offset: number): boolean {
  const piece = pieceAt(block.pieces, offset);
  return piece !== undefined && isUnchanged(piece, block);
}

const isUnchanged: Look = ({ node, start }, { text, isPart }) =>
  node.isConnected && (isPart ? node.data.startsWith(text, -start) : text.startsWith(node.data, start));

/**
 * Looks at each piece once, however many names are in it: all of its text is compared, and a page may have a book in one text node. What
 * it knows holds until the page has its turn.
 */
export function lookingOnce(): Look {
  const known = new Map<Piece, boolean>();
  return (piece, block) => {
    let answer = known.get(piece);
    if (answer === undefined) {
      answer = isUnchanged(piece, block);
      known.set(piece, answer);
    }
    return answer;
  };
}

/** A live range over the same characters, for geometry. Made late and thrown away: live ranges cost the page. */
export function liveRange(range: StaticRange): Range | undefined {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return undefined;
  const live = new Range();
  try {
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
  } catch {
    // The text is shorter than it was.
    return undefined;
  }
  return live;
}
