/** The entries of a matcher while it is compiled. Columns instead of objects: a million entries must fit. */
import type { Steps } from '../../steps.ts';
import { type CompiledMatcher, EntryFlag, NO_ENTITY } from '../compiled.ts';
import { type Subtag, subtagOf } from '../languages.ts';
import type { GuardNames } from './guard-names.ts';
import { PackedBytes } from './packed-bytes.ts';
import type { SortedWords } from './words.ts';

export interface NewEntry {
  text: string;
  entity: number;
  flags: number;
  /** A language, or '' for any. */
  language: Subtag;
  near?: readonly string[];
}

/** Entries and ids written down between two steps: some milliseconds. */
const STEP = 5000;

export class EntryList {
  readonly texts: string[] = [];
  private readonly entity: number[] = [];
  private readonly flags: number[] = [];
  private readonly language: number[] = [];
  private readonly guards: number[] = [];
  private readonly ids: string[] = [];
  private readonly countries: number[] = [];
  private readonly languages = [''];
  /** Guards of each list; entity makers give many aliases the same words. */
  private readonly lists: number[][] = [];
  private readonly listOf = new Map<string, number>();
  /** Entries of each guard. */
  private readonly guardEntries: number[][] = [];
  private readonly guardOf = new Map<string, number>();
  private readonly entryOf = new Map<string, number>();
  private readonly guardNames: ReadonlyMap<string, GuardNames>;

  constructor(guardNames: ReadonlyMap<string, GuardNames>) {
    this.guardNames = guardNames;
  }

  /** Returns the entity's index. */
  addEntity(id: string, country: number): number {
    this.countries.push(country);
    return this.ids.push(id) - 1;
  }

  add({ text, entity, flags, language, near }: NewEntry): void {
    const guards = near && near.length > 0 ? this.guardList(near) : 0;
    this.push(text, entity, flags, language, guards);
  }

  /** Everything but the trie and its filter, in the order of the words. */
  *columns({
    order,
    wordOf,
  }: SortedWords): Steps<
    Omit<CompiledMatcher, 'format' | 'alphabet' | 'cells' | 'starts' | 'wordEntryEnds'>
  > {
    const placeOf = new Uint32Array(this.texts.length);
    const entryEntity = new Uint32Array(order.length);
    const entryFlags = new Uint8Array(order.length);
    const entryLanguage = new Uint16Array(order.length);
    const entryGuards = new Uint32Array(order.length);
    const spellings = new PackedBytes(order.length, unitsOf(this.texts));
    const entities = new PackedBytes(this.ids.length, unitsOf(this.ids));
    const all = order.length + this.ids.length;
    for (let place = 0; place < order.length; place++) {
      const entry = order[place] as number;
      placeOf[entry] = place;
      entryEntity[place] = this.entity[entry] as number;
      entryFlags[place] = this.flags[entry] as number;
      entryLanguage[place] = this.language[entry] as number;
      entryGuards[place] = this.guards[entry] as number;
      spellings.add(this.texts[entry] as string);
      if (place % STEP === 0) yield place / all;
    }
    for (let entity = 0; entity < this.ids.length; entity++) {
      entities.add(this.ids[entity] as string);
      if (entity % STEP === 0) yield (order.length + entity) / all;
    }
    const used = this.guardEntries.map((list) => list.filter((entry) => (wordOf[entry] as number) >= 0));
    const guards = used.flat();
    return {
      entryEntity,
      entryFlags,
      entryLanguage,
      entryGuards,
      guardListEnds: endsOf(this.lists),
      listGuards: Uint32Array.from(this.lists.flat()),
      guardEnds: endsOf(used),
      guardEntry: Uint32Array.from(guards, (entry) => placeOf[entry] as number),
      guardWord: Uint32Array.from(guards, (entry) => wordOf[entry] as number),
      spellings: spellings.bytes(),
      spellingEnds: spellings.ends,
      entities: entities.bytes(),
      entityEnds: entities.ends,
      entityCountry: Uint8Array.from(this.countries),
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
    const number = this.lists.push(near.map((word) => this.guard(word.trim())));
    this.listOf.set(key, number);
    return number;
  }

  /** Returns the guard's index: one for all words that name the same entities. */
  private guard(word: string): number {
    const known = this.guardOf.get(word);
    if (known !== undefined) return known;
    const { words, names } = this.guardNames.get(word) ?? { words: [word], names: [] };
    const entries = new Set([
      ...words.map((one) => this.guardEntry(one, false, '')),
      ...names.map(({ text, case: only, lang = null }) =>
        this.guardEntry(text.trim(), only === 'exact', subtagOf(lang) ?? ''),
      ),
    ]);
    const index = this.guardEntries.push([...entries]) - 1;
    for (const one of words) this.guardOf.set(one, index);
    return index;
  }

  private guardEntry(text: string, onlySo: boolean, language: string): number {
    // An abbreviation; 5G is written 5g in some languages.
    const isAbbreviation = /^(?=.*\p{Lu})[^\p{Ll}]+$/u.test(text) && !/^\p{N}/u.test(text);
    const exact = onlySo || isAbbreviation ? EntryFlag.exact : 0;
    const key = `${exact}${language} ${text}`;
    const known = this.entryOf.get(key);
    if (known !== undefined) return known;
    const entry = this.push(text, NO_ENTITY, EntryFlag.guard | exact, language, 0);
    this.entryOf.set(key, entry);
    return entry;
  }
}

const unitsOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

function endsOf(lists: readonly { length: number }[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(lists, ({ length }) => {
    end += length;
    return end;
  });
}
