/** What the background said of a page's texts. */
import type { Contexts } from '../../context/types.ts';
import type { Mention } from '../../matching/mention.ts';
import type { Annotation } from '../../messaging/messages.ts';
import { DEFAULT_SETTINGS, type Density } from '../../settings/defaults.ts';

/** Texts that are remembered, for pages that write the same text again and again. */
const MOST_REMEMBERED = 5000;

/** Everything known about what is marked. */
export interface Knowledge extends Contexts {
  sources: Annotation['sources'];
  snoozedCount: number;
  hoverDelay: number;
}

/** A mention in one block of text; the caller knows which. */
export type BlockMention = Omit<Mention, 'block'>;

const nothingKnown = (): Knowledge => ({
  contexts: {},
  records: {},
  sources: { on: 0, all: 0 },
  snoozedCount: 0,
  hoverDelay: DEFAULT_SETTINGS.hoverDelay,
});

export class Learned {
  knowledge = nothingKnown();
  density: Density = DEFAULT_SETTINGS.density;
  /** What the page has told that counts in later blocks; absent until something was answered. */
  told: Annotation['told'] | undefined;
  /** What the page said of its language, and what that was found to be. */
  private language: { declared: string | null; found: string | null } | undefined;
  private readonly remembered = new Map<string, BlockMention[]>();
  /** Entities that are mentioned and not marked: of what is on record there was no answer, or nothing is any more. */
  private readonly withheld = new Map<string, 'unanswered' | 'gone'>();

  /** Takes in what was answered for `texts` of a page that says it is in a language, or nothing. */
  add(texts: readonly string[], annotation: Annotation, declared: string | null): void {
    const { mentions, told, density, sources, snoozedCount, hoverDelay } = annotation;
    this.language = { declared, found: annotation.language };
    for (const text of texts) this.remembered.set(text, []);
    for (const { block, ...mention } of mentions) this.remembered.get(texts[block] ?? '')?.push(mention);
    this.density = density;
    this.told = told;
    this.knowledge = { ...this.knowledge, sources, snoozedCount, hoverDelay };
  }

  /** The language of a page that says it is in `declared`: what was found before, as long as the page says the same. */
  languageOf(declared: string | null): string | null {
    return (this.language?.declared === declared && this.language.found) || declared;
  }

  /** The page has another article now, which may be in another language, and tells anew what it means by names. */
  forgetArticle(): void {
    this.language = undefined;
    this.told = undefined;
  }

  /** The entities mentioned in `texts` of which it is to be asked what is on record. */
  withoutContextAmong(texts: readonly string[]): string[] {
    const mentions = [...new Set(texts)].flatMap((text) => this.remembered.get(text) ?? []);
    const mentioned = new Set(mentions.flatMap(({ entities }) => entities));
    return [...mentioned].filter((id) => !this.explains([id]) && this.withheld.get(id) !== 'gone');
  }

  /** Whether it is known what is on record about one of the entities. */
  explains(entities: readonly string[]): boolean {
    return entities.some((id) => Object.hasOwn(this.knowledge.contexts, id));
  }

  /** Takes in what was answered for `entities`, or that nothing was. Returns whether other mentions count now than before. */
  addContexts(entities: readonly string[], answer: Contexts | undefined): boolean {
    if (answer)
      this.knowledge = {
        ...this.knowledge,
        contexts: { ...this.knowledge.contexts, ...answer.contexts },
        records: { ...this.knowledge.records, ...answer.records },
      };
    let isOtherwise = false;
    for (const id of entities) {
      const wasWithheld = this.withheld.delete(id);
      if (!this.explains([id])) this.withheld.set(id, answer ? 'gone' : 'unanswered');
      isOtherwise ||= wasWithheld !== this.withheld.has(id);
    }
    return isOtherwise;
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
