/** Reads the article of a page, asks what is mentioned in it, and keeps the marks right while the page changes. */
import type { Passage } from '../context/retrieval/passage.ts';
import { logError } from '../log.ts';
import { sentencesOf } from '../matching/sentences.ts';
import { isArticle } from './article/is-article.ts';
import { followDefinitions } from './dom/definitions.ts';
import { type Mark, Marks } from './marks/marks.ts';
import type { Knowledge } from './questions/learned.ts';
import { type Ask, type Asked, Questions } from './questions/questions.ts';
import { ArticleText } from './text/article-text.ts';

export class PageReader {
  /** How often the page was read from its beginning. */
  readings = 0;
  /** What can be shown, in document order: painted marks about which it is known what is on record, a few milliseconds after the painting. */
  marks: readonly Mark[] = [];
  private readonly text: ArticleText;
  private readonly questions: Questions;
  private readonly lookForDefined: () => void;
  private readonly painted = new Marks();
  private queue: Promise<void> = Promise.resolve();
  /** Main-thread time that all reading and painting has taken, in milliseconds. */
  private taken = 0;
  private readonly page: Document;
  private readonly signal: AbortSignal;
  private readonly onChanged: () => void;

  /** `onChanged` is called whenever the marks, or what is known of them, may have changed. Ends, and leaves no trace, with `signal`. */
  constructor(page: Document, ask: Ask, signal: AbortSignal, onChanged: () => void) {
    this.page = page;
    this.signal = signal;
    this.onChanged = onChanged;
    this.text = new ArticleText(page, signal);
    this.questions = new Questions(ask, signal, () => void this.askAgain());
    this.lookForDefined = followDefinitions(this.text.undefinedElements, signal, () =>
      this.readChanged([]).catch((error) => logError('reading what was defined', error)),
    );
    signal.addEventListener('abort', () => this.painted.destroy());
  }

  /** Whether anything is painted. */
  get isMarked(): boolean {
    return this.painted.all.length > 0;
  }

  get shadowRoots(): ReadonlySet<ShadowRoot> {
    return this.text.shadowRoots;
  }

  /** What is known may not be all that is on record: the last asking went unanswered. It is asked again without a word. */
  get isUnanswered(): boolean {
    return this.questions.isUnanswered;
  }

  get knowledge(): Knowledge {
    return this.questions.learned.knowledge;
  }

  /** Reads the whole article, as at first. */
  readAll(): Promise<void> {
    return this.enqueue(async () => {
      this.readings++;
      this.taken += await this.text.readAll();
      this.lookForDefined();
      await this.check();
    });
  }

  /**
   * Reads again what changed. Where the article itself was replaced, everything. Resolves to the time of the page's main thread
   * that it took, in milliseconds.
   */
  readChanged(changed: readonly Element[]): Promise<number> {
    return this.timed(() =>
      this.enqueue(async () => {
        const taken = await this.text.readChanged(changed);
        this.lookForDefined();
        // What changed was outside of the article.
        if (taken === undefined) return;
        this.taken += taken;
        await this.check();
      }),
    );
  }

  /** Asks everything again: sources, density or data have changed. What is known stays until all of it is answered. */
  refresh(): Promise<void> {
    return this.enqueue(async () => {
      await this.questions.askAnew(this.asked());
      if (!this.questions.isStale) this.paint();
    });
  }

  /** After navigation within the page: another article, or none. Resolves to the main-thread time it took. */
  renew(): Promise<number> {
    void this.enqueue(async () => this.questions.learned.forgetArticle());
    return this.timed(() => (isArticle(this.page) ? this.readAll() : this.clear()));
  }

  /** The page may show text that it hid before ("read more"): paints what is in it. */
  async reveal(): Promise<void> {
    if (this.painted.hasHidden) await this.enqueue(async () => this.paint());
  }

  /** The mark that covers the character at `offset` of a text node. */
  markAt(node: Node, offset: number): Mark | undefined {
    return this.painted.at(node, offset);
  }

  activate(mark: Mark | undefined): void {
    this.painted.activate(mark);
  }

  /** All mentions on the page that can be marked, painted or not, in document order. */
  mentions(): { entities: string[] }[] {
    return this.text.blocks.flatMap(({ text }) => this.questions.learned.mentionsIn(text));
  }

  /** The words around a mark, and what else they mention. */
  passageOf({ block: { text }, start }: Mark): Passage {
    const sentence = sentencesOf(text).find(({ end }) => start < end) ?? { start: 0, end: text.length };
    const mentions = this.questions.learned.mentionsIn(text);
    return {
      sentence: text.slice(sentence.start, sentence.end),
      paragraph: text,
      headline: this.page.querySelector('h1')?.textContent ?? this.page.title,
      entities: new Set(mentions.flatMap(({ entities }) => entities)),
      language: this.questions.learned.languageOf(this.text.language) ?? undefined,
    };
  }

  /** Resolves when everything that was begun is done. */
  settled(): Promise<void> {
    return this.queue;
  }

  private clear(): Promise<void> {
    return this.enqueue(async () => {
      this.text.clear();
      this.paint();
    });
  }

  private asked(): Asked {
    return { texts: this.text.blocks.map(({ text }) => text), language: this.text.language };
  }

  /** Asks about what is not known yet of the text. Marks are painted before it is known what is on record about them. */
  private async check(): Promise<void> {
    let isPainted = false;
    const mentions = () => {
      isPainted = true;
      this.paint();
    };
    await this.questions.askNew(this.asked(), { mentions, contexts: () => this.show() });
    // Text that is gone takes its marks along; text that was there before brings them back.
    if (!isPainted) this.paint();
  }

  /** Asks once more what was not answered. */
  private askAgain(): Promise<void> {
    return this.questions.isStale ? this.refresh() : this.enqueue(() => this.check());
  }

  private paint(): void {
    if (this.signal.aborted) return;
    const begun = performance.now();
    this.painted.paint(this.text.blocks, this.questions.learned);
    this.taken += performance.now() - begun;
    this.show();
  }

  /** Lets the marks be asked about of which it is known what is on record. */
  private show(): void {
    const begun = performance.now();
    const { learned } = this.questions;
    this.marks = this.painted.all.filter(({ entities }) => learned.explains(entities));
    this.onChanged();
    this.taken += performance.now() - begun;
  }

  /** One thing after the other. */
  private enqueue(work: () => Promise<void>): Promise<void> {
    const done = this.queue.then(() => (this.signal.aborted ? undefined : work()));
    this.queue = done.catch(() => undefined);
    return done;
  }

  private async timed(work: () => Promise<void>): Promise<number> {
    const before = this.taken;
    await work();
    return this.taken - before;
  }
}
