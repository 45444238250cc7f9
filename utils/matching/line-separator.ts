/**
 * What stands in a block's text where the page has a line break. A line feed will not do: pages break the lines of their markup, too,
 * where the reader sees a space. In a file of its own for the page's code, which knows nothing of matching.
 */
export const LINE_SEPARATOR = '\u2028';
