/** When the article of a page was published, looked for when the page has time. */
import { publishedOf } from '../../utils/page/published/published.ts';

interface Reading {
  /** How often most of the text was new: after navigation within the page, another article is there. */
  readonly readings: number;
}

export class PublicationDay {
  private known: { reading: number; day: string | null } | undefined;
  private readonly page: Document;
  private readonly reader: Reading;

  constructor(page: Document, reader: Reading) {
    this.page = page;
    this.reader = reader;
  }

  /** `YYYY-MM-DD`, or null where the page does not tell. */
  get day(): string | null {
    const { readings: reading } = this.reader;
    if (this.known?.reading !== reading) this.known = { reading, day: publishedOf(this.page) };
    return this.known.day;
  }

  /** Looks for it soon: no popover shall wait, and later the page may hold the next article, too. */
  prepare(): void {
    if (this.known?.reading !== this.reader.readings) requestIdleCallback(() => void this.day);
  }
}
