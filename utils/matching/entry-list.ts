/** The entries of a matcher while it is compiled. Columns instead of objects: a million entries must fit. */
import { type CompiledMatcher, EntryFlag, NO_ENTITY } from './compiled.ts';

export interface NewEntry {
  text: string;
  entity: number;
  flags: number;
  /** A language, or '' for any. */
  language: string;
  near?: readonly string[];
}

/** Entries in the order of their words. */
export interface SortedEntries {
  /** Folded, distinct, sorted, none empty. */
  words: string[];
  /** Entries by word. */
  order: Uint32Array;
  wordEntryEnds: Uint32Array;
  /** The word of each entry, in the order they were added; entries that fold to nothing have none. */
  wordOf: Int32Array;
}

export class EntryList {
  private readonly texts: string[] = [];
  private readonly entity: number[] = [];
  private readonly flags: number[] = [];
  private readonly language: number[] = [];
  private readonly guards: number[] = [];
  private readonly ids: string[] = [];
  private readonly languages = [''];
  /** Entries of each guard list; entity makers give many aliases the same words. */
  private readonly lists: number[][] = [];
  private readonly listOf = new Map<string, number>();
  private readonly guardOf = new Map<string, number>();

  /** Returns the entity's index. */
  addEntity(id: string): number {
    return this.ids.push(id) - 1;
  }

  add({ text, entity, flags, language, near }: NewEntry): void {
    const guards = near && near.length > 0 ? this.guardList(near) : 0;
    this.push(text, entity, flags, language, guards);
  }

  /** Sorts the entries by their folds. */
  sorted(fold: (text: string) => string): SortedEntries {
    const folds = this.texts.map(fold);
    const words = [...new Set(folds)].filter((word) => word !== '').sort();
    const rank = new Map(words.map((word, index) => [word, index]));
    const wordOf = Int32Array.from(folds, (folded) => rank.get(folded) ?? -1);
    const wordEntryEnds = new Uint32Array(words.length);
    for (const word of wordOf) if (word >= 0) (wordEntryEnds[word] as number)++;
    for (let word = 1; word < words.length; word++)
      wordEntryEnds[word] = (wordEntryEnds[word] as number) + (wordEntryEnds[word - 1] as number);
    const order = new Uint32Array(wordEntryEnds.at(-1) ?? 0);
    const next = wordEntryEnds.slice();
    // From the last to the first, so that entries of a word stay in the order of the dataset.
    for (let entry = wordOf.length - 1; entry >= 0; entry--) {
      const word = wordOf[entry] as number;
      if (word < 0) continue;
      next[word] = (next[word] as number) - 1;
      order[next[word] as number] = entry;
    }
    return { words, order, wordEntryEnds, wordOf };
  }

  /** Everything but the trie, in the order of the words. */
  columns({
    order,
    wordOf,
  }: SortedEntries): Omit<CompiledMatcher, 'format' | 'alphabet' | 'cells' | 'starts' | 'wordEntryEnds'> {
    const placeOf = new Uint32Array(this.texts.length);
    order.forEach((entry, place) => {
      placeOf[entry] = place;
    });
    const used = this.lists.map((list) => list.filter((entry) => (wordOf[entry] as number) >= 0));
    const guards = used.flat();
    const spellings = utf8(Array.from(order, (entry) => this.texts[entry] as string));
    const entities = utf8(this.ids);
    return {
      entryEntity: Uint32Array.from(order, (entry) => this.entity[entry] as number),
      entryFlags: Uint8Array.from(order, (entry) => this.flags[entry] as number),
      entryLanguage: Uint8Array.from(order, (entry) => this.language[entry] as number),
      entryGuards: Uint32Array.from(order, (entry) => this.guards[entry] as number),
      guardListEnds: endsOf(used),
      guardEntry: Uint32Array.from(guards, (entry) => placeOf[entry] as number),
      guardWord: Uint32Array.from(guards, (entry) => wordOf[entry] as number),
      spellings: spellings.bytes,
      spellingEnds: spellings.ends,
      entities: entities.bytes,
      entityEnds: entities.ends,
      languages: this.languages,
    };
  }

  private push(text: string, entity: number, flags: number, language: string, guards: number): number {
    let known = this.languages.indexOf(language);
    if (known === -1) known = this.languages.push(language) - 1;
    this.entity.push(entity);
    this.flags.push(flags);
    this.language.push(known);
    this.guards.push(guards);
    return this.texts.push(text.trim()) - 1;
  }

  private guardList(near: readonly string[]): number {
    const key = near.join('\0');
    const known = this.listOf.get(key);
    if (known !== undefined) return known;
    const number = this.lists.push(near.map((word) => this.guardEntry(word.trim())));
    this.listOf.set(key, number);
    return number;
  }

  private guardEntry(word: string): number {
    const known = this.guardOf.get(word);
    if (known !== undefined) return known;
    const exact = /\p{Ll}/u.test(word) || !/\p{Lu}/u.test(word) ? 0 : EntryFlag.exact;
    const entry = this.push(word, NO_ENTITY, EntryFlag.guard | exact, '', 0);
    this.guardOf.set(word, entry);
    return entry;
  }
}

function endsOf(lists: readonly { length: number }[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(lists, ({ length }) => {
    end += length;
    return end;
  });
}

function utf8(texts: readonly string[]): { bytes: Uint8Array; ends: Uint32Array } {
  const encoder = new TextEncoder();
  const ends = new Uint32Array(texts.length);
  let bytes = new Uint8Array(16 * texts.length + 512);
  let length = 0;
  texts.forEach((text, index) => {
    if (bytes.length < length + 3 * text.length) {
      const grown = new Uint8Array(2 * bytes.length + 3 * text.length);
      grown.set(bytes);
      bytes = grown;
    }
    length += encoder.encodeInto(text, bytes.subarray(length)).written;
    ends[index] = length;
  });
  return { bytes: bytes.slice(0, length), ends };
}
