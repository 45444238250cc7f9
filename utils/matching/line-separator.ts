/**
 * What stands in a block's text where the page has a line break. A line feed will not do: pages break the lines of their markup, too,
 * where the reader sees a space. In a file of its own, so that the page's code brings no more of matching along.
 */
export const LINE_SEPARATOR = '\u2028';
