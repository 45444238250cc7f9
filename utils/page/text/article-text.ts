/** The text of a page's article, in blocks, kept as the page changes. */
import { findArticle, languageOf } from '../article/article.ts';
import { headlineIn, partsToRead } from '../article/headline.ts';
import { contains } from '../dom/accessors.ts';
import { UndefinedElements } from '../dom/definitions.ts';
import { elementAbove, holds, inPageOrder, outermost, shadowRootsIn, within } from '../dom/shadow-roots.ts';
import { isInLeftOut } from '../left-out/left-out.ts';
import { inSlices } from '../slices.ts';
import type { Stopwatch } from '../stopwatch.ts';
import { blocksIn, type TextBlock } from './text-map.ts';

export class ArticleText {
  /** In document order. */
  blocks: TextBlock[] = [];
  /** How often most of what was read was new: another article may be there. */
  readings = 0;
  /** Open shadow roots in the article: whoever follows the page's changes has to look into each of them. */
  readonly shadowRoots = new Set<ShadowRoot>();
  /** Elements in the article that may get such a root yet. */
  readonly undefinedElements = new UndefinedElements();
  private article: Element | undefined;
  /** The article, and its headline and standfirst where those stand outside it. */
  private parts: readonly Element[] = [];
  private readonly page: Document;
  private readonly signal: AbortSignal;
  private readonly stopwatch: Stopwatch;

  /** Reading stops with `signal`. All main-thread time that it takes is added to `stopwatch`. */
  constructor(page: Document, signal: AbortSignal, stopwatch: Stopwatch) {
    this.page = page;
    this.signal = signal;
    this.stopwatch = stopwatch;
  }

  get language(): string | null {
    return this.article ? languageOf(this.article) : null;
  }

  /** What the article's headline says, or the page's title where it has none. */
  get headline(): string {
    return headlineIn(this.parts)?.textContent?.trim() || this.page.title;
  }

  /** Finds the article and reads all of it. */
  readAll(): Promise<void> {
    this.clear();
    this.stopwatch.time(() => {
      this.article = findArticle(this.page);
      this.parts = partsToRead(this.article);
    });
    return this.read(this.parts);
  }

  /**
   * Reads elements again, and those that have been defined since, and a headline that has come, or the whole article where that was
   * replaced. Resolves to whether anything of the article has changed.
   */
  async readChanged(changed: readonly Element[]): Promise<boolean> {
    const { article } = this;
    if (!article?.isConnected) {
      await this.readAll();
      return true;
    }
    const again = this.stopwatch.time(() => this.toReadAgain(article, changed));
    if (again) await this.read(again);
    return again !== undefined;
  }

  /** Nothing is left, and the article is looked for anew when the page is read next. */
  clear(): void {
    this.article = undefined;
    this.parts = [];
    this.blocks = [];
    this.shadowRoots.clear();
    this.undefinedElements.clear();
  }

  /** Undefined when nothing of the article has changed; nothing is to be read where text only went away. */
  private toReadAgain(article: Element, changed: readonly Element[]): Element[] | undefined {
    const before = this.parts;
    if (before.length === 1 || before.some((part) => !part.isConnected)) this.parts = partsToRead(article);
    const fresh = this.parts.filter((part) => !before.includes(part));
    const all = new Set([...changed, ...this.undefinedElements.takeHosts()]);
    const inside = outermost(all).flatMap((element) =>
      this.parts.flatMap((part) => {
        if (contains.call(element, part)) return [part];
        return holds(part, element) && !isBelowLeftOut(element, part) ? [element] : [];
      }),
    );
    const again = [...new Set([...fresh, ...inside])];
    const isGone = this.blocks.some(({ first }) => !first.isConnected);
    return again.length > 0 || isGone ? again : undefined;
  }

  private async read(elements: readonly Element[]): Promise<void> {
    const fresh: TextBlock[] = [];
    this.stopwatch.add(await inSlices(this.textOf(elements), this.signal, (block) => fresh.push(block)));
    this.stopwatch.time(() => this.take(fresh, elements));
  }

  /** Puts what was read of elements in the place of what stood there. */
  private take(fresh: TextBlock[], elements: readonly Element[]): void {
    const isReadAgain = within(elements);
    const kept = this.blocks.filter(({ first, container }) => first.isConnected && !isReadAgain(container));
    if (lengthOf(fresh) >= lengthOf(kept)) this.readings++;
    this.blocks = kept.length === 0 ? fresh : [...kept, ...fresh];
    if (kept.length > 0 || this.shadowRoots.size > 0)
      this.blocks.sort((a, b) => inPageOrder(a.first, b.first));
  }

  /** The text of elements, and of the shadow roots in them. */
  private *textOf(elements: readonly Element[]): Generator<TextBlock> {
    for (const element of elements) {
      yield* this.textIn(element);
      for (const root of shadowRootsIn(element)) {
        this.shadowRoots.add(root);
        if (!isInLeftOut(root.host, this.partWith(root.host))) yield* this.textIn(root);
      }
    }
  }

  private partWith(element: Element): Element | undefined {
    return this.parts.find((part) => holds(part, element));
  }

  /** The text of a tree. What is not defined in it may have more by the time that it is. */
  private textIn(tree: Element | ShadowRoot): Generator<TextBlock> {
    this.undefinedElements.addFrom(tree);
    return blocksIn(tree);
  }
}

/** In UTF-16 units. */
export const lengthOf = (blocks: readonly TextBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/**
 * True for what is in something left out of a part; what is around the part does not count, since whole pages are forms. An
 * element that is left out itself may just have been hidden, and what was read in it is to go.
 */
function isBelowLeftOut(element: Element, part: Element): boolean {
  const above = elementAbove(element);
  return element !== part && above !== null && isInLeftOut(above, part);
}
