/** When the article of a page was published, looked for when the page has time. */
import { publishedOf } from '../../utils/page/published/published.ts';

interface Reading {
  /** What is read. */
  readonly article: Element | undefined;
  /** How often most of the text was new: after navigation within the page, another article is there. */
  readonly readings: number;
  /** The page has appended articles to the one that it was read for. */
  readonly isOfSeveral?: boolean;
}

export class PublicationDay {
  private known: { reading: number; day: string | null } | undefined;
  private readonly page: Document;
  private readonly reader: Reading;

  constructor(page: Document, reader: Reading) {
    this.page = page;
    this.reader = reader;
  }

  /**
   * Of the article that was there alone: `YYYY-MM-DD`, or null where the page does not tell. As long as there are several, that is what
   * was known of it before: nobody knows which of them the page speaks of.
   */
  get day(): string | null {
    if (!this.isKnown)
      this.known = { reading: this.reader.readings, day: publishedOf(this.page, this.reader.article) };
    return this.known?.day ?? null;
  }

  private get isKnown(): boolean {
    return this.reader.isOfSeveral || this.known?.reading === this.reader.readings;
  }

  /** Looks for it soon: no popover shall wait, and later the page may hold the next article, too. */
  prepare(): void {
    if (!this.isKnown) requestIdleCallback(() => void this.day);
  }
}
