/** Painting marks with the CSS Custom Highlight API: nothing is written to the page, and all of it can be undone. */

export const HIGHLIGHT = 'on-the-record';
export const ACTIVE_HIGHLIGHT = 'on-the-record-active';

export class Highlighter {
  private readonly marks = new Highlight();
  /** What is in `marks`: Firefox lets no content script iterate over a highlight. */
  private painted = new Set<StaticRange>();
  /** Absent until a mark is in hand, which on most pages is never. */
  private active: Highlight | undefined;
  private isDestroyed = false;

  constructor() {
    CSS.highlights.set(HIGHLIGHT, this.marks);
    // An older one's, which is not in hand any more.
    CSS.highlights.delete(ACTIVE_HIGHLIGHT);
  }

  /** Paints exactly these ranges; ranges that are painted already are left alone. */
  paint(ranges: Iterable<StaticRange>): void {
    const wanted = new Set(ranges);
    for (const range of this.painted) if (!wanted.has(range)) this.marks.delete(range);
    for (const range of wanted) this.marks.add(range);
    // A page that paints highlights of its own may have cleared them all.
    if (!CSS.highlights.has(HIGHLIGHT)) CSS.highlights.set(HIGHLIGHT, this.marks);
    this.painted = wanted;
  }

  /** Paints the mark in hand, or none. */
  activate(range: StaticRange | undefined): void {
    this.active?.clear();
    if (!range || this.isDestroyed) return;
    this.active ??= activeHighlight();
    this.active.add(range);
    if (!CSS.highlights.has(ACTIVE_HIGHLIGHT)) CSS.highlights.set(ACTIVE_HIGHLIGHT, this.active);
  }

  destroy(): void {
    this.isDestroyed = true;
    // A newer reader may have put its own in place.
    if (CSS.highlights.get(HIGHLIGHT) === this.marks) CSS.highlights.delete(HIGHLIGHT);
    if (this.active && CSS.highlights.get(ACTIVE_HIGHLIGHT) === this.active)
      CSS.highlights.delete(ACTIVE_HIGHLIGHT);
  }
}

function activeHighlight(): Highlight {
  const highlight = new Highlight();
  // Above find-in-page's own, below a selection.
  highlight.priority = 1;
  CSS.highlights.set(ACTIVE_HIGHLIGHT, highlight);
  return highlight;
}
