/** Asking the background about a page's texts: in parts, each text once, and again where there was no answer. */
import { type Annotation, type BackgroundRequest, MOST_BLOCKS } from '../messaging/messages.ts';
import { AskingAgain } from './asking-again.ts';
import { Learned } from './learned.ts';

/** Text per question, in UTF-16 units: what crosses to the background in a few milliseconds. */
const BATCH = 256 * 1024;

/** Asks the background; undefined when there is no answer. */
export type Ask = (request: BackgroundRequest<'annotate'>) => Promise<Annotation | undefined>;

/** The texts of a page as it is now, and the language that they are in. */
export interface Asked {
  texts: readonly string[];
  language: string | null;
}

export class Questions {
  learned = new Learned();
  /** The last asking anew went unanswered: what is known may no longer be so. */
  isStale = false;
  private readonly askingAgain: AskingAgain;
  private readonly ask: Ask;
  private readonly signal: AbortSignal;

  /** `again` is called when it is time to ask once more what was not answered. Ends with `signal`. */
  constructor(ask: Ask, signal: AbortSignal, again: () => void) {
    this.ask = ask;
    this.signal = signal;
    this.askingAgain = new AskingAgain(again, signal);
  }

  /** The last asking went unanswered. It is asked again without a word. */
  get isUnanswered(): boolean {
    return this.askingAgain.isDue;
  }

  /** Asks what is not known yet. `betweenAnswers` is called after each answer but the last. */
  async askNew(asked: Asked, betweenAnswers: () => void): Promise<void> {
    const isAnswered = await this.askFor(this.learned, asked, betweenAnswers);
    // An answer about new text does not make good an asking anew that had none.
    if (!this.isStale) this.askingAgain.ended(isAnswered);
  }

  /** Asks everything again. What is known stays until all of it is answered. */
  async askAnew(asked: Asked): Promise<void> {
    const learned = new Learned();
    this.isStale = !(await this.askFor(learned, asked));
    this.askingAgain.ended(!this.isStale);
    if (!this.isStale) this.learned = learned;
  }

  /** False when a question was not answered. */
  private async askFor(
    learned: Learned,
    { texts, language }: Asked,
    betweenAnswers?: () => void,
  ): Promise<boolean> {
    const batches = [...batchesOf(learned.unknownAmong(texts))];
    for (const [index, blocks] of batches.entries()) {
      if (this.signal.aborted) return false;
      const { named } = learned;
      const annotation = await this.ask({ blocks, language, ...(named && { named }) });
      if (!annotation || this.signal.aborted) return false;
      learned.add(blocks, annotation);
      if (index < batches.length - 1) betweenAnswers?.();
    }
    return true;
  }
}

function* batchesOf(texts: readonly string[]): Generator<string[]> {
  let batch: string[] = [];
  let size = 0;
  for (const text of texts) {
    const isFull = size + text.length > BATCH || batch.length === MOST_BLOCKS;
    if (batch.length > 0 && isFull) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(text);
    size += text.length;
  }
  if (batch.length > 0) yield batch;
}
