/** What runs in a saved page to measure how long reading it takes. */
import type { EntityContext } from '../../../utils/context/types.ts';
import type { Annotation, BackgroundRequest } from '../../../utils/messaging/messages.ts';
import { findArticle, languageOf } from '../../../utils/page/article.ts';
import { PageReader } from '../../../utils/page/page-reader.ts';
import { publishedOf } from '../../../utils/page/published.ts';
import { blocksIn } from '../../../utils/page/text-map.ts';
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

function joinedTextOf(root: Node): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += (node as Text).data;
  return text;
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
    const texts = Array.from(blocksIn(article), ({ text }) => text);
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
   * reading. Returns the number of marks.
   */
  async read(name: string, answer: Annotation): Promise<number> {
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
    const reader = new PageReader(document, ask, life.signal, () => undefined);
    await reader.readAll();
    stretch.end(`paint ${name}`);
    const { length } = reader.marks;
    life.abort();
    return length;
  },

  /** What is part of collecting, and what is done later. */
  parts(name: string): void {
    warmUp();
    stretch.begin(`findArticle ${name}`);
    findArticle(document);
    stretch.end(`findArticle ${name}`);
    stretch.begin(`published ${name}`);
    publishedOf(document);
    stretch.end(`published ${name}`);
  },
};
