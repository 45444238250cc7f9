/** Which entities a text is about, by the matcher that marks articles. */
import { type CompiledMatcher, compileMatcher } from '../../../matching/compile.ts';
import { findMentions } from '../../../matching/match.ts';
import type { Entity } from '../../schema.ts';

export class EntityLinker {
  readonly #compiled: CompiledMatcher;
  readonly #marked: ReadonlySet<string>;

  /** Entities that are never marked in an article link records all the same. */
  constructor(entities: readonly Entity[]) {
    this.#compiled = compileMatcher(entities.map((entity) => ({ ...entity, mark: true })));
    this.#marked = new Set(entities.filter(({ mark }) => mark !== false).map(({ id }) => id));
  }

  /**
   * Ids of what `texts` mention; they guard each other as the sentences of a paragraph do. None if nothing of it is ever marked, since
   * nobody would come across such a record.
   */
  link(texts: readonly string[], language?: string): string[] {
    const mentions = findMentions(this.#compiled, texts.join('.\n'), language ?? null);
    const ids = [...new Set(mentions.flatMap(({ entities }) => entities))];
    return ids.some((id) => this.#marked.has(id)) ? ids : [];
  }

  /** The entity that `name` as a whole means. */
  entityNamed(name: string, language?: string): string | undefined {
    const whole = findMentions(this.#compiled, name, language ?? null).find(
      ({ start, end, entities }) => start === 0 && end === name.length && entities.length === 1,
    );
    return whole?.entities[0];
  }
}
