/** When the article of a page was published, looked for when the page has time. */
import { logError } from '../../utils/log.ts';
import { givingWayToPage } from '../../utils/page/in-slices.ts';
import { publishedOf, publishedSteps } from '../../utils/page/published/published.ts';
import { runInSlices } from '../../utils/steps.ts';

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
  private isPreparing = false;
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
    if (this.isKnown || this.isPreparing) return;
    this.isPreparing = true;
    requestIdleCallback(() => {
      this.look()
        .catch((error) => logError('looking for the day of publication', error))
        .finally(() => {
          this.isPreparing = false;
        });
    });
  }

  /** In slices. What is found of an article is not kept where another has come meanwhile. */
  private async look(): Promise<void> {
    if (this.isKnown) return;
    const { readings, article } = this.reader;
    const day = await runInSlices(publishedSteps(this.page, article), givingWayToPage());
    if (!this.isKnown) this.known = { reading: readings, day };
  }
}
