/** Lines of a block of text: a caption may have its credit in a line of its own, an article a link to another. */

/**
 * What stands in a block's text where the page has a line break. A line feed will not do: pages break the lines of their markup, too,
 * where the reader sees a space.
 */
export const LINE_SEPARATOR = '\u2028';

/** Where the line around a place of a text begins and ends. */
export function lineAround(text: string, start: number, end: number): { start: number; end: number } {
  const behind = text.indexOf(LINE_SEPARATOR, end);
  return {
    start: start === 0 ? 0 : text.lastIndexOf(LINE_SEPARATOR, start - 1) + 1,
    end: behind === -1 ? text.length : behind,
  };
}
