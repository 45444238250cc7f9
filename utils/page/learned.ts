/** What the background said of a page's texts. */
import type { Contexts, Mention } from '../context/types.ts';
import type { Annotation } from '../messaging/messages.ts';

/** Texts that are remembered, for pages that write the same text again and again. */
const MOST_REMEMBERED = 5000;

/** Everything known about what is marked. */
export interface Knowledge extends Contexts {
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
  /** Entities that are mentioned, and of which it is to be asked what is on record. */
  private readonly unexplained = new Set<string>();
  /** Entities of which that was asked, and nothing came: there was no answer, or nothing is on record any more. They are not marked. */
  private readonly withheld = new Set<string>();

  /** Takes in what was answered for `texts`. */
  add(texts: readonly string[], annotation: Annotation): void {
    const { mentions, named, density, sources, hoverDelay } = annotation;
    for (const text of texts) this.remembered.set(text, []);
    for (const { block, ...mention } of mentions) {
      this.remembered.get(texts[block] ?? '')?.push(mention);
      for (const id of mention.entities)
        if (!Object.hasOwn(this.knowledge.contexts, id)) this.unexplained.add(id);
    }
    this.density = density;
    if (Object.keys(named).length > 0) this.named = named;
    this.knowledge = { ...this.knowledge, sources, hoverDelay };
  }

  /** Entities whose contexts are to be asked for. */
  get withoutContext(): string[] {
    return [...this.unexplained];
  }

  /** Whether it is known what is on record about one of the entities. */
  explains(entities: readonly string[]): boolean {
    return entities.some((id) => Object.hasOwn(this.knowledge.contexts, id));
  }

  /** Takes in what was answered for `entities`, or that there was no answer. Returns whether other mentions count now than before. */
  addContexts(entities: readonly string[], answer: Contexts | undefined): boolean {
    const { size } = this.withheld;
    for (const id of entities) {
      if (answer) this.unexplained.delete(id);
      if (answer && Object.hasOwn(answer.contexts, id)) this.withheld.delete(id);
      else this.withheld.add(id);
    }
    if (answer)
      this.knowledge = {
        ...this.knowledge,
        contexts: { ...this.knowledge.contexts, ...answer.contexts },
        records: { ...this.knowledge.records, ...answer.records },
      };
    return this.withheld.size !== size;
  }

  /** Those of `texts` that were not asked about yet, each once. Makes room first, if it is needed, by forgetting all others. */
  unknownAmong(texts: Iterable<string>): string[] {
    const present = new Set(texts);
    if (this.remembered.size > MOST_REMEMBERED)
      for (const text of this.remembered.keys()) if (!present.has(text)) this.remembered.delete(text);
    return [...present].filter((text) => !this.remembered.has(text));
  }

  mentionsIn(text: string): readonly BlockMention[] {
    const mentions = this.remembered.get(text) ?? [];
    if (this.withheld.size === 0) return mentions;
    return mentions.filter(({ entities }) => entities.some((id) => !this.withheld.has(id)));
  }
}
