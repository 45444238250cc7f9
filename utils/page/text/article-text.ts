/** The text of a page's article, in blocks, kept as the page changes. */
import { articlesBeside, bringsLike, headingIn } from '../article/appended.ts';
import { findArticle, isHidden } from '../article/article.ts';
import { headlineIn } from '../article/headline.ts';
import { languageOf } from '../article/language.ts';
import { isConnected, ownerDocument, textContent } from '../dom/accessors.ts';
import { UndefinedElements } from '../dom/definitions.ts';
import { holds, inPageOrder, outermost, shadowRootsIn, within } from '../dom/shadow-roots.ts';
import { leftOutWithin } from '../left-out/left-out.ts';
import type { Stopwatch } from '../stopwatch.ts';
import { walkInSlices } from '../walking.ts';
import { stillRead, toReadIn } from './reading-again.ts';
import { partsOf, type Story, storiesAfter, storiesOf, storyWith } from './stories.ts';
import { stepsIn, type TextBlock, type Walk } from './text-map.ts';

export class ArticleText {
  /** In document order. */
  blocks: TextBlock[] = [];
  /** How often most of what was read was new: another article may be there. */
  readings = 0;
  /** Open shadow roots in the article: whoever follows the page's changes has to look into each of them. */
  readonly shadowRoots = new Set<ShadowRoot>();
  /** Elements in the article that may get such a root yet. */
  readonly undefinedElements = new UndefinedElements();
  /** What is read, in document order: one article, or those that the page has appended to it, too. */
  private stories: readonly Story[] = [];
  /** The article that was there alone. */
  private own: Element | undefined;
  /** Those that were not, also once the page has taken the first away. */
  private readonly appended = new WeakSet<Element>();
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
    const [first] = this.stories;
    return first ? languageOf(first.article) : null;
  }

  /** What the headline says of the article that holds a block, or the page's title where that has none. */
  headlineOver({ container }: TextBlock): string {
    const story = storyWith(container, this.stories);
    const headline = story && (headlineIn(story.parts) ?? (this.isOfSeveral && headingIn(story.article)));
    return (headline && textContent.call(headline)?.trim()) || this.page.title;
  }

  /** The page has appended articles to the one that it was read for. */
  get isOfSeveral(): boolean {
    return this.stories.length > 1;
  }

  /** Whether a block is in an article that the page has appended. */
  isAppended({ container }: TextBlock): boolean {
    const article = storyWith(container, this.stories)?.article;
    return article !== undefined && this.appended.has(article);
  }

  /** Finds the article and reads all of it. */
  readAll(): Promise<void> {
    return this.readAlone(this.stopwatch.time(() => findArticle(this.page)));
  }

  /**
   * Reads what was read once more, and what the page has appended to it. Resolves to whether it has: if not, another article may be
   * there, and nothing was read.
   */
  async readAppended(): Promise<boolean> {
    const articles = this.stopwatch.time(() => this.articlesNow());
    if (articles.length < 2) return false;
    await this.readSeveral(articles);
    return true;
  }

  /**
   * Reads elements again, and those that have been defined since, a headline that has come, articles that were appended, or the whole
   * article where that was replaced. Resolves to whether anything of what is read has changed.
   */
  async readChanged(changed: readonly Element[]): Promise<boolean> {
    if (!this.stories.every(({ article }) => this.isHere(article)) || this.stories.length === 0) {
      if (!(await this.readAppended())) await this.readAll();
      return true;
    }
    const appended = this.stopwatch.time(() => this.appendedWith(changed));
    if (appended) {
      await this.readSeveral(appended);
      return true;
    }
    const { blocks, readings } = this;
    const again = this.stopwatch.time(() => this.toReadAgain(changed));
    if (!again) return false;
    await this.read(again);
    const other = this.readings > readings && this.stopwatch.time(() => this.articleInsteadOf(blocks));
    if (other) await this.readAlone(other);
    return true;
  }

  /** Whether most of what was read last stood in the blocks `before`. Two articles of a page may share a line or two. */
  isMostlyOf(before: readonly TextBlock[]): boolean {
    const known = new Set(before.map(({ text }) => text));
    return 2 * lengthOf(this.blocks.filter(({ text }) => known.has(text))) > lengthOf(this.blocks);
  }

  /** The article that was there alone, as long as it is on the page. */
  get current(): Element | undefined {
    return this.own && this.isHere(this.own) ? this.own : undefined;
  }

  /** Nothing is left, and the article is looked for anew when the page is read next. */
  clear(): void {
    this.own = undefined;
    this.stories = [];
    this.blocks = [];
    this.shadowRoots.clear();
    this.undefinedElements.clear();
  }

  /** What is read that is still shown, and what stands beside it as its like. */
  private articlesNow(): Element[] {
    const known = this.stories.find(({ article }) => this.isHere(article) && !isHidden(article));
    return known ? articlesBeside(known.article) : [];
  }

  /** The same, if there is one among them that is not read yet and that came with what has changed. */
  private appendedWith(changed: readonly Element[]): Element[] | undefined {
    const known = this.stories.map(({ article }) => article);
    const isOutside = (element: Element) => !known.some((article) => holds(article, element));
    if (
      !changed.some((element) => isOutside(element) && known.some((article) => bringsLike(element, article)))
    )
      return undefined;
    const articles = this.articlesNow();
    return articles.length > 1 && articles.some((article) => !known.includes(article)) ? articles : undefined;
  }

  /** Reads one article anew. */
  private readAlone(article: Element): Promise<void> {
    this.clear();
    this.own = article;
    this.stories = this.stopwatch.time(() => storiesOf([article]));
    return this.read(this.parts);
  }

  /**
   * The article of a page most of whose text is new, if it is another than what is read: that was chosen before the text had come. A page
   * that builds the same text anew is not searched again.
   */
  private articleInsteadOf(before: readonly TextBlock[]): Element | undefined {
    const { own } = this;
    if (!own || this.isOfSeveral || this.blocks.length === 0 || this.isMostlyOf(before)) return undefined;
    // A page may show its article when it has all of it.
    const found = isHidden(own) ? own : findArticle(this.page);
    return found === own ? undefined : found;
  }

  /** Reads articles anew of which the page has appended all but the one that was there alone. */
  private readSeveral(articles: readonly Element[]): Promise<void> {
    const { own } = this;
    this.clear();
    this.own = own;
    for (const article of articles) if (article !== own) this.appended.add(article);
    this.stories = this.stopwatch.time(() => storiesOf(articles));
    return this.read(this.parts);
  }

  /** Undefined when nothing of the article has changed; nothing is to be read where text only went away. */
  private toReadAgain(changed: readonly Element[]): Element[] | undefined {
    const before = this.parts;
    this.stories = storiesAfter(this.stories, changed);
    const { parts } = this;
    const fresh = parts.filter((part) => !before.includes(part));
    const all = outermost(new Set([...changed, ...this.undefinedElements.takeHosts()]));
    const again = toReadIn(parts, fresh, all);
    return this.forgetGone(stillRead(parts, all, again)) || again.length > 0 ? again : undefined;
  }

  /** Forgets what is no longer where it is read, be it on the page or not. Returns whether a block was among it. */
  private forgetGone(isRead: (element: Element) => boolean): boolean {
    for (const root of this.shadowRoots)
      if (!this.isHere(root) || !isRead(root.host)) this.shadowRoots.delete(root);
    const { length } = this.blocks;
    this.blocks = this.blocks.filter(({ first, container }) => this.isHere(first) && isRead(container));
    return this.blocks.length < length;
  }

  /** Whether a node is on the page: it may be on that of a frame. */
  private isHere(node: Node): boolean {
    return isConnected.call(node) && ownerDocument.call(node) === this.page;
  }

  private async read(elements: readonly Element[]): Promise<void> {
    const fresh: TextBlock[] = [];
    const walk = this.textOf(elements);
    this.stopwatch.add(await walkInSlices(walk, this.signal, (block) => fresh.push(block)));
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
  private *textOf(elements: readonly Element[]): Walk<void> {
    const isLeftOut = leftOutWithin(this.parts);
    for (const element of elements) {
      yield* this.textIn(element);
      for (const root of shadowRootsIn(element)) {
        this.shadowRoots.add(root);
        if (!isLeftOut(root.host)) yield* this.textIn(root);
      }
    }
  }

  private get parts(): Element[] {
    return partsOf(this.stories);
  }

  /** The text of a tree. What is not defined in it may have more by the time that it is. */
  private textIn(tree: Element | ShadowRoot): Walk<void> {
    this.undefinedElements.addFrom(tree);
    return stepsIn(tree);
  }
}

/** In UTF-16 units. */
const lengthOf = (blocks: readonly TextBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);
