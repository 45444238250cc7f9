/** Marks that stay when a page writes their text anew: a popover that stands at one goes with it, and is not closed. */
import type { Mark } from './marks.ts';

/** As much text from where it begins on tells a mark from others, in UTF-16 units. */
const TELLING = 50;

/**
 * The marks of a painting, those without a number being new in it. Of the painting before, marks that are gone take their places: of the
 * same entities, with the same words from there on, in the same order. What stands in front of them in their block may be another ("3
 * minutes ago").
 */
export function keptOf(before: readonly Mark[], now: readonly Mark[]): Mark[] {
  const still = new Set(now);
  const gone = Map.groupBy(
    before.filter((mark) => !still.has(mark)),
    wordsOf,
  );
  return now.map((mark) => {
    const same = mark.id === 0 ? gone.get(wordsOf(mark))?.shift() : undefined;
    return same ? Object.assign(same, mark, { id: same.id }) : mark;
  });
}

const wordsOf = ({ entities, block, start }: Mark): string =>
  `${entities} ${block.text.slice(start, start + TELLING)}`;
