/** Lines of a block of text: a caption may have its credit in a line of its own, an article a link to another. */
import { isBesideProse, isNoProse } from '../beside/beside.ts';
import type { Subtag } from '../languages.ts';
import { LINE_SEPARATOR } from '../line-separator.ts';
import { isOfNamesake } from '../namesakes/namesake.ts';
import { firstFrom, type Span } from '../spans.ts';

interface Line {
  /** In the block. */
  start: number;
  text: string;
  /** It is a byline, a date line, a link, or asks something of the reader; or it stands below nothing but the label of such: "Read more:". */
  isNoProse: boolean;
}

/** Cut and judged once for a block, which may have thousands of names in as many lines. Most blocks name nothing, and are never cut. */
export class Lines {
  private readonly text: string;
  private readonly language: Subtag | null;
  private lines: Line[] | undefined;

  constructor(text: string, language: Subtag | null) {
    this.text = text;
    this.language = language;
  }

  /** True where a name in the block is of something else, or stands in what is not prose. */
  isPassedOver({ start, end }: Span): boolean {
    this.lines ??= linesOf(this.text);
    // The line that holds its first unit.
    const line = this.lines[firstFrom(this.lines, start + 1) - 1] as Line;
    if (line.isNoProse) return true;
    const from = start - line.start;
    const to = end - line.start;
    return isOfNamesake(line.text, from, to, this.language) || isBesideProse(line.text, from, to);
  }
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let isBelowLabel = false;
  for (const line of text.split(LINE_SEPARATOR)) {
    const isLineNoProse = isNoProse(line);
    lines.push({ start, text: line, isNoProse: isLineNoProse || isBelowLabel });
    isBelowLabel = isLineNoProse && LABEL.test(line);
    start += line.length + LINE_SEPARATOR.length;
  }
  return lines;
}

const LABEL = /[:：]\s*$/;
