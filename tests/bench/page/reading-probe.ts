/** What runs in a saved page to measure how long reading it takes. */
import type { EntityContext } from '../../../utils/context/types.ts';
import type { BackgroundRequest } from '../../../utils/messaging/background-messages.ts';
import type { Annotation } from '../../../utils/messaging/messages.ts';
import { findArticle } from '../../../utils/page/article/article.ts';
import { partsToRead } from '../../../utils/page/article/headline.ts';
import { isArticle } from '../../../utils/page/article/is-article.ts';
import { languageOf } from '../../../utils/page/article/language.ts';
import { PageReader } from '../../../utils/page/page-reader.ts';
import { publishedOf } from '../../../utils/page/published/published.ts';
import { blocksIn } from '../../support/blocks-in.ts';
import { stretch } from './stretches.ts';

/** Text is all that is read of it: what is on record is only shown once somebody asks. */
const contextOf = (id: string): EntityContext => ({
  id,
  name: id,
  type: 'organisation',
  counts: { claim: 0, denial: 0, decision: 1 },
  others: 0,
  datasets: [],
  threads: [],
  threadsInAll: 0,
});

/** Where a mark is: text nodes by their place among those of the article, and offsets in them. */
export type Place = readonly [first: number, start: number, last: number, end: number];

const textsBelow = (root: Node): TreeWalker => document.createTreeWalker(root, NodeFilter.SHOW_TEXT);

function joinedTextOf(root: Node): string {
  const walker = textsBelow(root);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += (node as Text).data;
  return text;
}

/** Places of what is in no shadow root. */
function placesOf(ranges: readonly StaticRange[]): Place[] {
  const walker = textsBelow(findArticle(document));
  const indexes = new Map<Node, number>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) indexes.set(node, indexes.size);
  return ranges.flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
    const [first, last] = [indexes.get(startContainer), indexes.get(endContainer)];
    return first === undefined || last === undefined ? [] : [[first, startOffset, last, endOffset] as const];
  });
}

/** The first mark of a page takes longer than the next. */
const warmUp = (): void => {
  stretch.begin('nothing');
  stretch.end('nothing');
};

export const readingProbe = {
  /** The texts that the reader asks about. */
  texts() {
    const article = findArticle(document);
    const texts = partsToRead(article).flatMap((part) => Array.from(blocksIn(part), ({ text }) => text));
    return { texts: [...new Set(texts)], language: languageOf(article) };
  },

  /** A bare walk that joins the text of the same article. Returns its length. */
  walk(name: string): number {
    warmUp();
    const article = findArticle(document);
    stretch.begin(name);
    const text = joinedTextOf(article);
    stretch.end(name);
    return text.length;
  },

  /** The same over the whole page, in which the article has to be found first. */
  walkPage(name: string): number {
    warmUp();
    stretch.begin(name);
    const text = joinedTextOf(document.body);
    stretch.end(name);
    return text.length;
  },

  /**
   * The reader as it runs in a page, with the answer ready: `collect` until it asks, `paint` from the answer to the end of the
   * reading. Returns the places of the marks.
   */
  async read(name: string, answer: Annotation): Promise<Place[]> {
    warmUp();
    const life = new AbortController();
    stretch.begin(`collect ${name}`);
    const ask = {
      annotate: async () => {
        stretch.end(`collect ${name}`);
        stretch.begin(`paint ${name}`);
        return answer;
      },
      contextsOf: async ({ entities }: BackgroundRequest<'contexts-of'>) => ({
        contexts: Object.fromEntries(entities.map((id) => [id, contextOf(id)])),
        records: {},
      }),
    };
    const reader = new PageReader(document, ask, life.signal, () => undefined, isArticle);
    await reader.readAll();
    stretch.end(`paint ${name}`);
    const places = placesOf(reader.marks.map(({ range }) => range));
    life.abort();
    return places;
  },

  /**
   * The least that anybody does who marks the page: a bare walk that joins the text of an article that is known, and painting marks
   * whose places are known. Returns the number of marks.
   */
  least(name: string, places: readonly Place[]): number {
    warmUp();
    const article = findArticle(document);
    stretch.begin(name);
    const nodes: Text[] = [];
    let text = '';
    const walker = textsBelow(article);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      nodes.push(node);
      text += node.data;
    }
    const marks = new Highlight();
    for (const [first, startOffset, last, endOffset] of places) {
      const [startContainer, endContainer] = [nodes[first], nodes[last]];
      if (startContainer && endContainer)
        marks.add(new StaticRange({ startContainer, startOffset, endContainer, endOffset }));
    }
    CSS.highlights.set('least', marks);
    stretch.end(name);
    return text === '' ? 0 : marks.size;
  },

  /** What is part of collecting, and what is done later. */
  parts(name: string): void {
    warmUp();
    stretch.begin(`findArticle ${name}`);
    const article = findArticle(document);
    stretch.end(`findArticle ${name}`);
    stretch.begin(`published ${name}`);
    publishedOf(document, article);
    stretch.end(`published ${name}`);
  },
};
