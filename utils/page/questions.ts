/** Asking the background about a page's texts: in parts, each text once, and again where there was no answer. */
import type { Contexts } from '../context/types.ts';
import { type Annotation, type BackgroundRequest, MOST_BLOCKS } from '../messaging/messages.ts';
import { AskingAgain } from './asking-again.ts';
import { Learned } from './learned.ts';

/** Text per question, in UTF-16 units: what crosses to the background in a few milliseconds. */
const BATCH = 256 * 1024;

/** Asks the background; undefined when there is no answer. */
export interface Ask {
  annotate(request: BackgroundRequest<'annotate'>): Promise<Annotation | undefined>;
  contextsOf(request: BackgroundRequest<'contexts-of'>): Promise<Contexts | undefined>;
}

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

  /**
   * Asks what is not known yet. `onMentions` is called once all mentions are known that there is an answer about, and before after
   * each part of it: what is on record about them is asked for last.
   */
  async askNew(asked: Asked, onMentions: () => void): Promise<void> {
    const isAnswered = await this.askForMentions(this.learned, asked, onMentions);
    onMentions();
    const isExplained = await this.askForContexts(this.learned);
    // An answer about new text does not make good an asking anew that had none.
    if (!this.isStale) this.askingAgain.ended(isAnswered && isExplained);
  }

  /** Asks everything again. What is known stays until all of it is answered. */
  async askAnew(asked: Asked): Promise<void> {
    const learned = new Learned();
    this.isStale = !((await this.askForMentions(learned, asked)) && (await this.askForContexts(learned)));
    this.askingAgain.ended(!this.isStale);
    if (!this.isStale) this.learned = learned;
  }

  /** False when a question was not answered. */
  private async askForMentions(
    learned: Learned,
    { texts, language }: Asked,
    betweenAnswers?: () => void,
  ): Promise<boolean> {
    const batches = [...batchesOf(learned.unknownAmong(texts))];
    for (const [index, blocks] of batches.entries()) {
      if (this.signal.aborted) return false;
      const { named } = learned;
      const annotation = await this.ask.annotate({ blocks, language, ...(named && { named }) });
      if (!annotation || this.signal.aborted) return false;
      learned.add(blocks, annotation);
      if (index < batches.length - 1) betweenAnswers?.();
    }
    return true;
  }

  /** The same for what is on record. */
  private async askForContexts(learned: Learned): Promise<boolean> {
    const entities = learned.withoutContext;
    if (entities.length === 0) return true;
    if (this.signal.aborted) return false;
    const contexts = await this.ask.contextsOf({ entities });
    if (!contexts || this.signal.aborted) return false;
    learned.addContexts(entities, contexts);
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
