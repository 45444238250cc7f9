/** Reads the article of a page, asks what is mentioned in it, and keeps the marks right while the page changes. */
import type { Passage } from '../context/retrieval/passage.ts';
import type { Mention } from '../context/types.ts';
import { sentencesOf } from '../matching/sentences.ts';
import { type Annotation, type BackgroundRequest, MOST_BLOCKS } from '../messaging/messages.ts';
import { findArticle, languageOf } from './article.ts';
import { AskingAgain } from './asking-again.ts';
import { thinOut } from './density.ts';
import { Highlighter } from './highlighter.ts';
import { isArticle } from './is-article.ts';
import { type Knowledge, Learned } from './learned.ts';
import { publishedOf } from './published.ts';
import { rangeOf } from './range.ts';
import { inSlices } from './slices.ts';
import { blocksIn, type TextBlock } from './text-map.ts';

/** Text per question, in UTF-16 units: what crosses to the background in a few milliseconds. */
const BATCH = 256 * 1024;

/** A painted mention. */
export interface Mark {
  /** Stays the same while the same text stays marked. */
  id: number;
  entities: string[];
  why: Mention['why'];
  range: StaticRange;
  block: TextBlock;
  /** Where it begins in its block. */
  start: number;
}

type Ask = (request: BackgroundRequest<'annotate'>) => Promise<Annotation | undefined>;

export class PageReader {
  /** Painted marks in document order. */
  marks: Mark[] = [];
  /** When the article was published, `YYYY-MM-DD`, or null where the page does not tell. */
  published: string | null = null;
  private learned = new Learned();
  private readonly highlighter = new Highlighter();
  private blocks: TextBlock[] = [];
  private marksOfNode = new Map<Node, Mark[]>();
  private article: Element;
  private queue: Promise<void> = Promise.resolve();
  private lastId = 0;
  /** Main-thread time that all reading and painting has taken, in milliseconds. */
  private taken = 0;
  /** A mention is not painted because its text is not shown. */
  private hasHidden = false;
  /** The last refresh went unanswered: what is known may no longer be so. */
  private isStale = false;
  private readonly askingAgain: AskingAgain;
  private readonly page: Document;
  private readonly ask: Ask;
  private readonly signal: AbortSignal;
  private readonly onPainted: () => void;

  /** `onPainted` is called whenever the marks may have changed. Ends, and leaves no trace, with `signal`. */
  constructor(page: Document, ask: Ask, signal: AbortSignal, onPainted: () => void) {
    this.page = page;
    this.ask = ask;
    this.signal = signal;
    this.onPainted = onPainted;
    this.article = findArticle(page);
    this.askingAgain = new AskingAgain(() => void this.askAgain(), signal);
    signal.addEventListener('abort', () => this.highlighter.destroy());
  }

  /** What is known may not be all that is on record: the last asking went unanswered. It is asked again without a word. */
  get isUnanswered(): boolean {
    return this.askingAgain.isDue;
  }

  get knowledge(): Knowledge {
    return this.learned.knowledge;
  }

  /** Reads the whole article, as at first. */
  readAll(): Promise<void> {
    return this.enqueue(async () => {
      this.article = findArticle(this.page);
      this.published = publishedOf(this.page);
      await this.read([this.article]);
    });
  }

  /**
   * Reads again what changed. Where the article itself was replaced, everything. Resolves to the time of the page's main thread
   * that it took, in milliseconds.
   */
  async readChanged(changed: readonly Element[]): Promise<number> {
    const before = this.taken;
    await this.enqueue(async () => {
      const isReplaced = !this.article.isConnected;
      if (isReplaced) this.article = findArticle(this.page);
      const { article } = this;
      const inside = changed.flatMap((element) =>
        article.contains(element) ? [element] : element.contains(article) ? [article] : [],
      );
      await this.read(isReplaced ? [article] : inside);
    });
    return this.taken - before;
  }

  /** Asks everything again: sources, density or data have changed. What is known stays until all of it is answered. */
  refresh(): Promise<void> {
    return this.enqueue(async () => {
      const learned = new Learned();
      this.isStale = !(await this.learn(learned));
      this.askingAgain.ended(!this.isStale);
      if (this.isStale) return;
      this.learned = learned;
      this.paint();
    });
  }

  /** After navigation within the page: another article, or none. Resolves to the main-thread time it took. */
  async renew(): Promise<number> {
    const before = this.taken;
    if (isArticle(this.page)) await this.readAll();
    else await this.clear();
    return this.taken - before;
  }

  private clear(): Promise<void> {
    return this.enqueue(async () => {
      this.blocks = [];
      this.paint();
    });
  }

  /** The page may show text that it hid before ("read more"): paints what is in it. */
  async reveal(): Promise<void> {
    if (this.hasHidden) await this.enqueue(async () => this.paint());
  }

  /** The mark that covers the character at `offset` of a text node. */
  markAt(node: Node, offset: number): Mark | undefined {
    return this.marksOfNode.get(node)?.find(({ range }) => {
      const from = range.startContainer === node ? range.startOffset : 0;
      const to = range.endContainer === node ? range.endOffset : Number.POSITIVE_INFINITY;
      return offset >= from && offset <= to;
    });
  }

  activate(mark: Mark | undefined): void {
    this.highlighter.activate(mark?.range);
  }

  /** All mentions on the page, painted or not, in document order. */
  mentions(): { entities: string[] }[] {
    return this.blocks.flatMap(({ text }) => this.learned.mentionsIn(text));
  }

  /** The words around a mark, and what else they mention. */
  passageOf({ block: { text }, start }: Mark): Passage {
    const sentence = sentencesOf(text).find(({ end }) => start < end) ?? { start: 0, end: text.length };
    return {
      sentence: text.slice(sentence.start, sentence.end),
      paragraph: text,
      headline: this.page.querySelector('h1')?.textContent ?? this.page.title,
      entities: new Set(this.learned.mentionsIn(text).flatMap(({ entities }) => entities)),
      language: languageOf(this.article) ?? undefined,
    };
  }

  /** Resolves when everything that was begun is done. */
  settled(): Promise<void> {
    return this.queue;
  }

  private enqueue(work: () => Promise<void>): Promise<void> {
    const done = this.queue.then(() => (this.signal.aborted ? undefined : work()));
    this.queue = done.catch(() => undefined);
    return done;
  }

  private async read(elements: readonly Element[]): Promise<void> {
    const isGone = ({ container, pieces }: TextBlock) =>
      !container.isConnected ||
      pieces.some(({ node }) => !node.isConnected) ||
      elements.some((element) => element.contains(container));
    const kept = this.blocks.filter((block) => !isGone(block));
    // What changed was outside of the article.
    if (elements.length === 0 && kept.length === this.blocks.length) return;
    const fresh: TextBlock[] = [];
    for (const element of elements)
      this.taken += await inSlices(blocksIn(element), this.signal, (block) => fresh.push(block));
    this.blocks = kept.length === 0 ? fresh : [...kept, ...fresh].sort(inDocumentOrder);
    await this.check();
  }

  /** Asks about what is not known yet of the text, and paints. */
  private async check(): Promise<void> {
    const isAnswered = await this.learn(this.learned, () => this.paint());
    // An answer about new text does not make good a refresh that had none.
    if (!this.isStale) this.askingAgain.ended(isAnswered);
    this.paint();
  }

  /** Asks once more what was not answered. */
  private askAgain(): Promise<void> {
    return this.isStale ? this.refresh() : this.enqueue(() => this.check());
  }

  /** Asks about texts that were not asked about before, in batches. False when one of them was not answered. */
  private async learn(learned: Learned, betweenBatches?: () => void): Promise<boolean> {
    const language = languageOf(this.article);
    const batches = [...batchesOf(learned.unknownAmong(this.blocks.map(({ text }) => text)))];
    for (const [index, batch] of batches.entries()) {
      if (this.signal.aborted) return false;
      const annotation = await this.ask({
        blocks: batch,
        language,
        ...(learned.named && { named: learned.named }),
      });
      if (!annotation || this.signal.aborted) return false;
      learned.add(batch, annotation);
      if (index < batches.length - 1) betweenBatches?.();
    }
    return true;
  }

  private paint(): void {
    if (this.signal.aborted) return;
    const begun = performance.now();
    const { learned } = this;
    this.hasHidden = false;
    const earlier = Map.groupBy(this.marks, ({ range }) => range.startContainer);
    const places = this.blocks.map((block) =>
      learned.mentionsIn(block.text).map((mention) => ({ ...mention, block })),
    );
    this.marks = thinOut(
      places,
      learned.density,
      ({ block, start, end, entities, why }): Mark | undefined => {
        const range = rangeOf(block, start, end);
        if (!range || !isShown(range)) {
          this.hasHidden ||= range !== undefined;
          return undefined;
        }
        const same = earlier.get(range.startContainer)?.find((mark) => isSameRange(mark.range, range));
        return { id: same?.id ?? ++this.lastId, block, start, entities, why, range: same?.range ?? range };
      },
    );
    this.marksOfNode = indexByNode(this.marks);
    this.highlighter.paint(this.marks.map(({ range }) => range));
    this.onPainted();
    this.taken += performance.now() - begun;
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

const inDocumentOrder = (a: TextBlock, b: TextBlock): number => {
  const [first, second] = [a.pieces[0]?.node, b.pieces[0]?.node];
  if (!first || !second || first === second) return 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
};

const isShown = ({ startContainer }: StaticRange): boolean =>
  startContainer.parentElement?.checkVisibility() ?? false;

const isSameRange = (a: StaticRange, b: StaticRange): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;

/** The marks that lie, wholly or in part, in each text node. */
function indexByNode(marks: readonly Mark[]): Map<Node, Mark[]> {
  const index = new Map<Node, Mark[]>();
  for (const mark of marks) {
    const { startContainer, endContainer } = mark.range;
    let isIn = false;
    for (const { node } of mark.block.pieces) {
      isIn ||= node === startContainer;
      if (!isIn) continue;
      const list = index.get(node);
      if (list) list.push(mark);
      else index.set(node, [mark]);
      if (node === endContainer) break;
    }
  }
  return index;
}
