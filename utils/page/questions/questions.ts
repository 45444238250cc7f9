/** Asking the background about a page's texts: in parts, each text once, and again where there was no answer. */
import type { Contexts } from '../../context/types.ts';
import type { BackgroundRequest } from '../../messaging/background-messages.ts';
import { type Annotation, MOST_BLOCKS, MOST_ENTITIES } from '../../messaging/messages.ts';
import { AskingAgain } from './asking-again.ts';
import { Learned } from './learned.ts';

/** Text per question, in UTF-16 units: what crosses to the background in a few milliseconds. */
const BATCH = 256 * 1024;

/** Asks the background; undefined when there is no answer. */
export interface Ask {
  annotate(request: BackgroundRequest<'annotate'>): Promise<Annotation | undefined>;
  contextsOf(request: BackgroundRequest<'contexts-of'>): Promise<Contexts | undefined>;
}

/** Called after each answer that changes what is known. */
interface Answered {
  /** Of what is mentioned. */
  mentions(): void;
  /** Of what is on record about it. */
  contexts(): void;
}

/** The texts of a page as it is now, and the language that it says they are in. */
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

  /** Asks what is not known yet, part by part: first what is mentioned, and then what is on record about that. */
  async askNew(asked: Asked, on: Answered): Promise<void> {
    let isAnswered = false;
    try {
      isAnswered = await this.askFor(this.learned, asked, on);
    } finally {
      // Where an answer could not be shown, there was none. One about new text does not make good an asking anew that had none.
      if (!this.isStale) this.askingAgain.ended(isAnswered);
    }
  }

  /** Asks everything again. What is known stays until all of it is answered. */
  async askAnew(asked: Asked): Promise<void> {
    const learned = new Learned();
    this.isStale = !(await this.askFor(learned, asked));
    this.askingAgain.ended(!this.isStale);
    if (!this.isStale) this.learned = learned;
  }

  /** False when a question was not answered. */
  private async askFor(learned: Learned, { texts, language }: Asked, on?: Answered): Promise<boolean> {
    for (const blocks of batchesOf(learned.unknownAmong(texts))) {
      if (this.signal.aborted) return false;
      const { told } = learned;
      const annotation = await this.ask.annotate({
        blocks,
        language: learned.languageOf(language),
        ...(told && { told }),
      });
      if (!annotation || this.signal.aborted) return false;
      learned.add(blocks, annotation, language);
      on?.mentions();
      if (!(await this.askForContexts(learned, texts, on))) return false;
    }
    return this.askForContexts(learned, texts, on);
  }

  /** The same for what is on record about what is mentioned in the texts. What no answer comes about is not marked. */
  private async askForContexts(learned: Learned, texts: readonly string[], on?: Answered): Promise<boolean> {
    const wanted = learned.withoutContextAmong(texts);
    for (let from = 0; from < wanted.length; from += MOST_ENTITIES) {
      if (this.signal.aborted) return false;
      const entities = wanted.slice(from, from + MOST_ENTITIES);
      const contexts = await this.ask.contextsOf({ entities });
      if (this.signal.aborted) return false;
      if (learned.addContexts(contexts ? entities : wanted.slice(from), contexts)) on?.mentions();
      else on?.contexts();
      if (!contexts) return false;
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
