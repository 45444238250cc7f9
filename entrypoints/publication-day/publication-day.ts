/** When the article of a page was published, looked for when the page has time. */
import { logError } from '../../utils/log.ts';
import { publishedOf, publishedSteps } from '../../utils/page/published/published.ts';
import { givingWay, PAGE_SLICE } from '../../utils/slices.ts';
import { runInSlices } from '../../utils/steps.ts';

export interface Reading {
  /** What is read, or the page has in its place now. */
  articleNow(): Element;
  /** How often most of the text was new: after navigation within the page, another article is there. */
  readonly readings: number;
  /** The page has appended articles to the one that it was read for. */
  readonly isOfSeveral: boolean;
}

export class PublicationDay {
  private known: { reading: number; day: string | null } | undefined;
  private preparing: Promise<void> | undefined;
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
      this.known = { reading: this.reader.readings, day: publishedOf(this.page, this.reader.articleNow()) };
    return this.known?.day ?? null;
  }

  private get isKnown(): boolean {
    return this.reader.isOfSeveral || this.known?.reading === this.reader.readings;
  }

  /** Looks for it soon: no popover shall wait, and later the page may hold the next article, too. Resolves when that is done. */
  prepare(): Promise<void> {
    if (this.isKnown) return Promise.resolve();
    this.preparing ??= idle()
      .then(() => this.look())
      .catch((error) => logError('looking for the day of publication', error))
      .finally(() => {
        this.preparing = undefined;
      });
    return this.preparing;
  }

  /** In slices. What is found of an article is not kept where another has come meanwhile. */
  private async look(): Promise<void> {
    if (this.isKnown) return;
    const { readings } = this.reader;
    const steps = publishedSteps(this.page, this.reader.articleNow());
    const day = await runInSlices(steps, givingWay(PAGE_SLICE));
    if (!this.isKnown) this.known = { reading: readings, day };
  }
}

/** Milliseconds after which a page that never rests is taken for one that has time: slices take little of it. */
const LONGEST_WAIT = 1000;

/** Resolves when the page has time. */
const idle = (): Promise<void> =>
  new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT }));
