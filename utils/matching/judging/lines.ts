/** Lines of a block of text: a caption may have its credit in a line of its own, an article a link to another. */
import { isNoProse } from '../beside/beside.ts';
import { LINE_SEPARATOR } from '../line-separator.ts';
import { firstFrom } from '../spans.ts';

export interface Line {
  /** In the block. */
  start: number;
  text: string;
  /** It is a byline, a date line, a link, or asks something of the reader; or it stands below nothing but the label of such: "Read more:". */
  isNoProse: boolean;
}

/** Cut and judged once for a block, which may have thousands of names in as many lines. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let isBelowLabel = false;
  for (const line of text.split(LINE_SEPARATOR)) {
    const isTold = isNoProse(line);
    lines.push({ start, text: line, isNoProse: isTold || isBelowLabel });
    isBelowLabel = isTold && LABEL.test(line);
    start += line.length + LINE_SEPARATOR.length;
  }
  return lines;
}

const LABEL = /[:：]\s*$/;

/** The line that holds the unit at `offset`. */
export const lineAt = (lines: readonly Line[], offset: number): Line =>
  lines[firstFrom(lines, offset + 1) - 1] as Line;
