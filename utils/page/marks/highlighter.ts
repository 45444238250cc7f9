/**
 * Painting marks with the CSS Custom Highlight API: nothing is written to the page, and all of it can be undone. A page can ask what
 * is highlighted; where nothing can be marked, there is nothing for it to find.
 */

export const HIGHLIGHT = 'on-the-record';
export const ACTIVE_HIGHLIGHT = 'on-the-record-active';

export class Highlighter {
  /** Absent while nothing is painted. */
  private marks: Highlight | undefined;
  /** What is in `marks`: Firefox lets no content script iterate over a highlight. */
  private painted = new Set<StaticRange>();
  /** Absent while no mark is in hand, which on most pages is always. */
  private active: Highlight | undefined;
  private isDestroyed = false;

  constructor() {
    // An older one's, of which nobody knows any more.
    for (const name of [HIGHLIGHT, ACTIVE_HIGHLIGHT]) CSS.highlights.delete(name);
  }

  /** Paints exactly these ranges; ranges that are painted already are left alone. */
  paint(ranges: Iterable<StaticRange>): void {
    const wanted = new Set(ranges);
    if (wanted.size > 0) {
      this.marks ??= register(HIGHLIGHT, new Highlight());
      for (const range of this.painted) if (!wanted.has(range)) this.marks.delete(range);
      for (const range of wanted) this.marks.add(range);
      // A page that paints highlights of its own may have cleared them all.
      if (!CSS.highlights.has(HIGHLIGHT)) register(HIGHLIGHT, this.marks);
    } else this.clear();
    this.painted = wanted;
  }

  /** Paints the mark in hand, or none. */
  activate(range: StaticRange | undefined): void {
    if (this.active) unregister(ACTIVE_HIGHLIGHT, this.active);
    this.active = undefined;
    if (!range || this.isDestroyed) return;
    this.active = register(ACTIVE_HIGHLIGHT, new Highlight(range));
    // Above find-in-page's own, below a selection.
    this.active.priority = 1;
  }

  destroy(): void {
    this.isDestroyed = true;
    this.clear();
    this.activate(undefined);
  }

  private clear(): void {
    if (this.marks) unregister(HIGHLIGHT, this.marks);
    this.marks = undefined;
  }
}

function register(name: string, highlight: Highlight): Highlight {
  CSS.highlights.set(name, highlight);
  return highlight;
}

/** A newer reader may have put its own in place. */
function unregister(name: string, highlight: Highlight): void {
  if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}
