/** What the background said of a page's texts. */
import type { EntityContext, Mention, RecordView } from '../context/types.ts';
import type { Annotation } from '../messaging/messages.ts';

/** Texts that are remembered, for pages that write the same text again and again. */
const MOST_REMEMBERED = 5000;

/** Everything known about what is marked. */
export interface Knowledge {
  contexts: { [entity: string]: EntityContext };
  records: { [record: string]: RecordView };
  sources: Annotation['sources'];
  hoverDelay: number;
}

/** A mention in one block of text; the caller knows which. */
export type BlockMention = Omit<Mention, 'block'>;

const nothingKnown = (): Knowledge => ({
  contexts: {},
  records: {},
  sources: { on: 0, all: 0 },
  hoverDelay: 300,
});

export class Learned {
  knowledge = nothingKnown();
  density: Annotation['density'] = 'paragraph';
  /** What the page has named in full; absent until it has. */
  named: Annotation['named'] | undefined;
  private readonly remembered = new Map<string, BlockMention[]>();

  /** Takes in what was answered for `texts`. */
  add(texts: readonly string[], annotation: Annotation): void {
    const { mentions, named, density, contexts, records, sources, hoverDelay } = annotation;
    for (const text of texts) this.remembered.set(text, []);
    for (const { block, ...mention } of mentions) this.remembered.get(texts[block] ?? '')?.push(mention);
    this.density = density;
    if (Object.keys(named).length > 0) this.named = named;
    this.knowledge = {
      contexts: { ...this.knowledge.contexts, ...contexts },
      records: { ...this.knowledge.records, ...records },
      sources,
      hoverDelay,
    };
  }

  /** Those of `texts` that were not asked about yet, each once. Makes room first, if it is needed, by forgetting all others. */
  unknownAmong(texts: Iterable<string>): string[] {
    const present = new Set(texts);
    if (this.remembered.size > MOST_REMEMBERED)
      for (const text of this.remembered.keys()) if (!present.has(text)) this.remembered.delete(text);
    return [...present].filter((text) => !this.remembered.has(text));
  }

  mentionsIn(text: string): readonly BlockMention[] {
    return this.remembered.get(text) ?? [];
  }
}
