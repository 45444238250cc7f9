/** Reads the article of a page, asks what is mentioned in it, and keeps the marks right while the page changes. */
import type { Passage } from '../context/retrieval/passage.ts';
import { inTurn } from '../in-turn.ts';
import { succeeds } from '../log.ts';
import { sentencesOf } from '../matching/sentences.ts';
import { findArticle } from './article/article.ts';
import { followDefinitions } from './dom/definitions.ts';
import { lookingAgain } from './looking-again.ts';
import { type Mark, Marks } from './marks/marks.ts';
import type { Knowledge } from './questions/learned.ts';
import { type Ask, type Asked, Questions } from './questions/questions.ts';
import { Stopwatch } from './stopwatch.ts';
import { ArticleText } from './text/article-text.ts';
import type { TextBlock } from './text/text-map.ts';

export class PageReader {
  /** What can be shown, in document order: painted marks about which it is known what is on record, a few milliseconds after the painting. */
  marks: readonly Mark[] = [];
  /** How often the page went on to another article, or to none. */
  articles = 0;
  /** Nothing of the page is read: it was not to be yet, or the page went on to something that is not to be. */
  isAway = true;
  /** Has the page looked at a few times, as long as it hides what would be marked: it may show that after a click, or once it has loaded. */
  readonly lookForShown: () => void;
  private readonly text: ArticleText;
  private readonly questions: Questions;
  private readonly lookForDefined: () => void;
  private readonly painted = new Marks();
  private readonly turn = inTurn();
  /** Of all reading and painting. */
  private readonly stopwatch = new Stopwatch();
  private readonly page: Document;
  private readonly signal: AbortSignal;
  private readonly onChanged: () => void;
  private readonly isToRead: (page: Document) => boolean;

  /**
   * `onChanged` is called whenever the marks, or what is known of them, may have changed. Ends, and leaves no trace, with `signal`.
   * `isToRead` is asked of what comes in the place of what is read at first.
   */
  constructor(
    page: Document,
    ask: Ask,
    signal: AbortSignal,
    onChanged: () => void,
    isToRead: (page: Document) => boolean,
  ) {
    this.page = page;
    this.signal = signal;
    this.onChanged = onChanged;
    this.isToRead = isToRead;
    this.text = new ArticleText(page, signal, this.stopwatch);
    this.questions = new Questions(ask, signal, () => void succeeds('asking again', this.askAgain()));
    this.lookForDefined = followDefinitions(
      this.text.undefinedElements,
      signal,
      () => void succeeds('reading what was defined', this.readChanged([])),
    );
    this.lookForShown = lookingAgain(
      () => this.painted.hasHidden,
      signal,
      () => void succeeds('looking at what was hidden', this.reveal()),
    );
    signal.addEventListener('abort', () => this.painted.destroy());
  }

  /** Whether anything is painted. */
  get isMarked(): boolean {
    return this.painted.all.length > 0;
  }

  /** How often most of the text was new: another article may be there than before. */
  get readings(): number {
    return this.text.readings;
  }

  /** The page has appended articles to the one that it was read for. */
  get isOfSeveral(): boolean {
    return this.text.isOfSeveral;
  }

  /** Whether a mark is in an article that the page has appended. */
  isAppended({ block }: Mark): boolean {
    return this.text.isAppended(block);
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

  /** What is read; or, where the page has taken that away, what it has in its place: looked for anew. */
  articleNow(): Element {
    return this.text.current ?? findArticle(this.page);
  }

  /** Reads the whole article, as at first. */
  readAll(): Promise<void> {
    this.isAway = false;
    return this.enqueue(() => this.readWhole());
  }

  /**
   * Reads again what changed. Where the article itself was replaced, everything, unless by what is none; where there was none,
   * nothing until there is one. Resolves to the time of the page's main thread that it took, in milliseconds.
   */
  readChanged(changed: readonly Element[]): Promise<number> {
    return this.timed(async () => {
      if (this.isAway && !this.showsArticle()) return;
      const { blocks, readings } = this.text;
      const isChanged = await this.text.readChanged(changed);
      // What the address leads to may come long after it, in the place of the article before.
      if (this.text.readings > readings && !this.staysWith(blocks)) return;
      this.lookForDefined();
      if (isChanged) await this.check();
    });
  }

  /** Asks everything again: sources, density or data have changed. What is known stays until all of it is answered. */
  refresh(): Promise<void> {
    return this.enqueue(async () => {
      await this.questions.askAnew(this.asked());
      if (!this.questions.isStale) this.paint();
    });
  }

  /**
   * After navigation within the page: another article, one more, none, or the same at another address, which is not read again where the
   * page has not changed. Resolves to the main-thread time it took.
   */
  renew({ isChanged = true } = {}): Promise<number> {
    return this.timed(async () => {
      const { blocks } = this.text;
      const shows = this.showsArticle();
      // Some pages change their address all the time.
      if (shows && !isChanged && this.stopwatch.time(() => this.text.current === findArticle(this.page)))
        return;
      if (shows && !(await this.text.readAppended())) await this.text.readAll();
      // Pages change their address as readers scroll, and take out of it what only counts visits.
      if (!shows || !this.text.isMostlyOf(blocks)) this.forgetArticle();
      if (!shows) return this.leave();
      this.lookForDefined();
      await this.check();
    });
  }

  /** The page may show text that it hid before ("read more"): paints what is in it. */
  async reveal(): Promise<void> {
    if (this.painted.showsHidden) await this.enqueue(async () => this.paint());
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
  passageOf({ block, block: { text }, start }: Mark): Passage {
    const sentence = sentencesOf(text).find(({ end }) => start < end) ?? { start: 0, end: text.length };
    const mentions = this.questions.learned.mentionsIn(text);
    return {
      sentence: text.slice(sentence.start, sentence.end),
      paragraph: text,
      headline: this.text.headlineOver(block),
      entities: new Set(mentions.flatMap(({ entities }) => entities)),
      language: this.questions.learned.languageOf(this.text.language) ?? undefined,
    };
  }

  /** Resolves when everything that was begun is done. */
  settled(): Promise<void> {
    return this.turn(async () => undefined);
  }

  /** Looks whether the page shows an article now, and keeps it in mind. */
  private showsArticle(): boolean {
    this.isAway = !this.stopwatch.time(() => this.isToRead(this.page));
    return !this.isAway;
  }

  /** Most of the text is new, in the place of the blocks `before`: leaves it where it is no article. Returns whether it is one. */
  private staysWith(before: readonly TextBlock[]): boolean {
    const shows = this.showsArticle();
    const known = new Set(before.map(({ text }) => text));
    // A page that builds the same article anew keeps its words.
    if (!shows || !this.text.blocks.some(({ text }) => known.has(text))) this.forgetArticle();
    if (!shows) this.leave();
    return shows;
  }

  private forgetArticle(): void {
    this.articles++;
    this.questions.learned.forgetArticle();
  }

  private leave(): void {
    this.text.clear();
    this.paint();
  }

  private async readWhole(): Promise<void> {
    await this.text.readAll();
    this.lookForDefined();
    await this.check();
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
    const on = { mentions, contexts: () => this.show() };
    // What is done before the first answer: to look through all texts for what is not known.
    await this.stopwatch.time(() => this.questions.askNew(this.asked(), on));
    // Text that is gone takes its marks along; text that was there before brings them back.
    if (!isPainted) this.paint();
  }

  /** Asks once more what was not answered. */
  private askAgain(): Promise<void> {
    return this.questions.isStale ? this.refresh() : this.enqueue(() => this.check());
  }

  private paint(): void {
    if (this.signal.aborted) return;
    this.stopwatch.time(() => this.painted.paint(this.text.blocks, this.questions.learned));
    this.lookForShown();
    this.show();
  }

  /** Lets the marks be asked about of which it is known what is on record. */
  private show(): void {
    this.stopwatch.time(() => {
      const { learned } = this.questions;
      this.marks = this.painted.all.filter(({ entities }) => learned.explains(entities));
      this.onChanged();
    });
  }

  /** One thing after the other. */
  private enqueue(work: () => Promise<void>): Promise<void> {
    return this.turn(async () => (this.signal.aborted ? undefined : work()));
  }

  /** The same. Resolves to the main-thread time that it took, in milliseconds. */
  private async timed(work: () => Promise<void>): Promise<number> {
    const before = this.stopwatch.total;
    await this.enqueue(work);
    return this.stopwatch.total - before;
  }
}
