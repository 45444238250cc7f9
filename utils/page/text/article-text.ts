/** The text of a page's article, in blocks, kept as the page changes. */
import { findArticle, languageOf } from '../article/article.ts';
import { partsToRead } from '../article/headline.ts';
import { UndefinedElements } from '../dom/definitions.ts';
import { elementAbove, holds, inPageOrder, outermost, shadowRootsIn } from '../dom/shadow-roots.ts';
import { isInLeftOut } from '../left-out/left-out.ts';
import { inSlices } from '../slices.ts';
import { blocksIn, type TextBlock } from './text-map.ts';

export class ArticleText {
  /** In document order. */
  blocks: TextBlock[] = [];
  /** Open shadow roots in the article: whoever follows the page's changes has to look into each of them. */
  readonly shadowRoots = new Set<ShadowRoot>();
  /** Elements in the article that may get such a root yet. */
  readonly undefinedElements = new UndefinedElements();
  private article: Element | undefined;
  /** The article, and its headline and standfirst where those stand outside it. */
  private parts: readonly Element[] = [];
  private readonly page: Document;
  private readonly signal: AbortSignal;

  /** Reading stops with `signal`. */
  constructor(page: Document, signal: AbortSignal) {
    this.page = page;
    this.signal = signal;
  }

  get language(): string | null {
    return this.article ? languageOf(this.article) : null;
  }

  /** Finds the article and reads all of it. Resolves to the main-thread time that it took, in milliseconds. */
  async readAll(): Promise<number> {
    const begun = performance.now();
    this.article = findArticle(this.page);
    this.parts = partsToRead(this.article);
    this.shadowRoots.clear();
    this.undefinedElements.clear();
    const found = performance.now() - begun;
    return found + (await this.read(this.parts));
  }

  /**
   * Reads elements again, and those that have been defined since, and a headline that has come, or the whole article where that was
   * replaced. Resolves to the time that it took; undefined when nothing of the article has changed.
   */
  async readChanged(changed: readonly Element[]): Promise<number | undefined> {
    const { article } = this;
    if (!article?.isConnected) return this.readAll();
    const before = this.parts;
    if (before.length === 1 || before.some((part) => !part.isConnected)) this.parts = partsToRead(article);
    const fresh = this.parts.filter((part) => !before.includes(part));
    const all = new Set([...changed, ...this.undefinedElements.takeHosts()]);
    const inside = outermost(all).flatMap((element) =>
      this.parts.flatMap((part) => {
        if (element.contains(part)) return [part];
        return holds(part, element) && !isBelowLeftOut(element, part) ? [element] : [];
      }),
    );
    const again = [...new Set([...fresh, ...inside])];
    const isGone = this.blocks.some(({ first }) => !first.isConnected);
    return again.length > 0 || isGone ? this.read(again) : undefined;
  }

  clear(): void {
    this.blocks = [];
    this.undefinedElements.clear();
  }

  private async read(elements: readonly Element[]): Promise<number> {
    const fresh: TextBlock[] = [];
    const taken = await inSlices(this.textOf(elements), this.signal, (block) => fresh.push(block));
    const kept = this.blocks.filter(
      ({ first, container }) => first.isConnected && !elements.some((element) => holds(element, container)),
    );
    this.blocks = kept.length === 0 ? fresh : [...kept, ...fresh];
    if (kept.length > 0 || this.shadowRoots.size > 0)
      this.blocks.sort((a, b) => inPageOrder(a.first, b.first));
    return taken;
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

/**
 * True for what is in something left out of a part; what is around the part does not count, since whole pages are forms. An
 * element that is left out itself may just have been hidden, and what was read in it is to go.
 */
function isBelowLeftOut(element: Element, part: Element): boolean {
  const above = elementAbove(element);
  return element !== part && above !== null && isInLeftOut(above, part);
}
