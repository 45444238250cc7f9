/** Whom a page has named in full, and the words it writes. */
import type { NamedOnPage } from './match.ts';

export class Named {
  private readonly names: Map<string, string>;
  private readonly blocks: readonly string[];
  private small: Set<string> | undefined;

  constructor(blocks: readonly string[], before?: NamedOnPage) {
    this.blocks = blocks;
    this.names = new Map(before && Object.entries(before));
  }

  add(entity: string, name: string): void {
    this.names.set(entity, name);
  }

  /** The name in full that the page gave to an entity. */
  nameOf(entity: string): string | undefined {
    return this.names.get(entity);
  }

  all(): NamedOnPage {
    return Object.fromEntries(this.names);
  }

  /** True when the page writes `word` with a small letter somewhere, so that it is no given name. */
  writesSmall = (word: string): boolean => {
    this.small ??= new Set(
      this.blocks.flatMap((text) => text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu) ?? []),
    );
    return this.small.has(word);
  };
}
