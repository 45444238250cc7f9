/** Whom a page has named in full, and the words it writes. */
import { haveAdviser } from '../institutions/advisers.ts';
import type { Subtag } from '../languages.ts';
import { countWords, type WordCounts } from '../letters/capitals.ts';
import { isNameInside } from '../namesakes/everyday-words.ts';
import { wordsAlone } from '../namesakes/firms.ts';
import { isGivenToAnother } from '../namesakes/introduced.ts';
import type { Writing } from '../people/people.ts';
import { EARLIER, type Owner, type Told } from '../told.ts';
import { Explanations } from './brackets.ts';
import { NamedPeople } from './named-people.ts';
import { NamedSenses } from './named-senses.ts';

/** Blocks that an article begins with: headline, standfirst, captions, and the paragraphs that say who is who. */
const OPENING = 8;

const NOBODY = new NamedPeople();
const NO_SENSES = new NamedSenses();

export class Named implements Writing {
  /** The block that is read. */
  block = 0;
  private names: Map<string, string> | undefined;
  private readonly blocks: readonly string[];
  /** How many blocks were read before these. */
  private readonly earlier: number;
  private counts: WordCounts | undefined;
  private alone: Set<string> | undefined;
  private inside: Map<string, boolean> | undefined;
  /** Like the rest made when first needed: most blocks of a page name nobody. */
  private people: NamedPeople | undefined;

  private senses: NamedSenses | undefined;

  /** Whose the institutions are that the page names, by what many countries call theirs: their own country's, or another's. */
  private owners: Map<string, Owner> | undefined;

  /** Abbreviations (`senseKey`) that the page has explained by another country's institution of the same name. */
  private namesakes: Set<string> | undefined;
  private explanations: Explanations | undefined;
  /** Abbreviations (`senseKey`), and whether the page says that they are short for something else. */
  private others: Map<string, boolean> | undefined;
  /** Names of firms (`senseKey`), and whether the page gives them to somebody or something else. */
  private given: Map<string, boolean> | undefined;

  /** `before` is what earlier blocks of the page told. */
  constructor(blocks: readonly string[], before?: Told) {
    this.blocks = blocks;
    this.earlier = before?.read ?? 0;
    if (!before) return;
    this.others = new Map(before.others.map((key) => [key, true]));
    this.inside = new Map(before.inside.map((name) => [name, true]));
    this.names = new Map(Object.entries(before.names));
    this.people = new NamedPeople(before);
    this.senses = new NamedSenses(before);
    this.namesakes = new Set(before.namesakes);
    this.owners = new Map(Object.entries(before.owners));
  }

  /** The page gives an entity's name in full. */
  add(entity: string, name: string): void {
    this.names ??= new Map();
    this.names.set(entity, name);
  }

  /** The same of a person, whose name the dataset has in that `spelling`. */
  addPerson(entity: string, name: string, spelling: string): void {
    this.people ??= new NamedPeople();
    if (!this.names?.has(entity)) this.people.introduce(entity, this.block);
    this.people.addSpelling(entity, spelling);
    this.add(entity, name);
  }

  /** The page names someone else by the person's surname. */
  addSomeoneElse(entity: string): void {
    this.people ??= new NamedPeople();
    this.people.addSomeoneElse(entity);
  }

  /** Whether the page gave a person's name in full, with this surname in it. */
  hasFullNameWith(entity: string, surname: string): boolean {
    return this.people?.hasFullNameWith(entity, surname) ?? false;
  }

  /**
   * A guard word in its sentence has told what the page means by a name (`senseKey`), of which it has to stand beside it in so many blocks
   * before the page means the same by it in all.
   */
  addSense(key: string, near: string, enough: number): void {
    this.senses ??= new NamedSenses();
    this.senses.add(key, near, this.block, enough);
  }

  /** The guard word that has told so, once it was told often enough. */
  senseOf(key: string): string | undefined {
    return this.senses?.of(key);
  }

  /**
   * The page names an institution of a country, or one of the same name that is another's. Who comes first is meant from there on, unless the
   * page says of another (`saysWhose`) that it is its own.
   */
  addInstitution(name: string, country: number, owner: Owner, saysWhose: boolean): void {
    const key = keyOf(name, country);
    this.owners ??= new Map();
    if (!this.owners.has(key) || (owner === 'own' && saysWhose)) this.owners.set(key, owner);
  }

  /** True when the page has told that the institution of such a name is not this country's. */
  isAnothers(name: string, country: number): boolean {
    return this.owners?.get(keyOf(name, country)) === 'other';
  }

  /** The page explains an entity's abbreviation by another country's institution of the same name: it is that one's from here on. */
  addNamesake(entity: string, abbreviation: string): void {
    this.namesakes ??= new Set();
    this.namesakes.add(senseKey(entity, abbreviation));
  }

  /** True when it did so, and has not named the entity in full. */
  hasNamesake(entity: string, abbreviation: string): boolean {
    if (!this.namesakes || this.names?.has(entity)) return false;
    return this.namesakes.has(senseKey(entity, abbreviation));
  }

  /** True when the page says that an abbreviation is short for something else than an entity with these `names`, and does not name that in full. */
  explainsOtherwise(abbreviation: string, entity: string, names: () => readonly string[]): boolean {
    if (this.names?.has(entity)) return false;
    this.explanations ??= new Explanations(this.blocks);
    this.others ??= new Map();
    const key = senseKey(entity, abbreviation);
    const known =
      this.others.get(key) ??
      (this.explanations.areOfOther(abbreviation, names) || haveAdviser(abbreviation, this.blocks));
    this.others.set(key, known);
    return known;
  }

  /** True when the page gives the name of a firm, as the dataset spells it, to somebody or something else. */
  givesToAnother(entity: string, spelling: string, language: Subtag | null): boolean {
    if (this.names?.has(entity)) return false;
    const key = senseKey(entity, spelling);
    if (this.others?.get(key)) return true;
    this.given ??= new Map();
    const known = this.given.get(key) ?? isGivenToAnother(this.blocks, spelling, language);
    this.given.set(key, known);
    return known;
  }

  /** The name in full that the page gave to an entity. */
  nameOf(entity: string): string | undefined {
    return this.names?.get(entity);
  }

  all(): Told {
    return {
      names: Object.fromEntries(this.names ?? []),
      ...(this.people ?? NOBODY).told(),
      ...(this.senses ?? NO_SENSES).told(),
      owners: Object.fromEntries(this.owners ?? []),
      others: keysOfTrue([...(this.others ?? []), ...(this.given ?? [])]),
      inside: keysOfTrue([...(this.inside ?? [])]),
      namesakes: [...(this.namesakes ?? [])],
      read: this.earlier + this.blocks.length,
    };
  }

  /**
   * Whom the opening of the article names in full, and may have called by the surname before: headlines do ("Pompeo warns
   * allies"). Not those whose surname is anyone else's on the page, or a word that it writes small: "May", "Read". `blocks` is how many
   * lead up to the last of these names, the block with the name included.
   */
  introducedInOpening(): Pick<Told, 'names' | 'people'> & { blocks: number } {
    const names: Record<string, string> = {};
    const people: Record<string, string[]> = {};
    let blocks = 0;
    const all = this.people?.introducedAlone((entity) => this.nameOf(entity)) ?? [];
    for (const { entity, block, surname } of all) {
      if (!this.isInOpening(block) || this.writesSmall(surname)) continue;
      names[entity] = this.nameOf(entity) ?? '';
      people[entity] = this.people?.spellingsOf(entity) ?? [];
      blocks = Math.max(blocks, block + 1);
    }
    return { names, people, blocks };
  }

  /** The names of which the opening tells the sense, and how many blocks lead up to the last of them. */
  sensesInOpening(): Pick<Told, 'senses'> & { blocks: number } {
    return (this.senses ?? NO_SENSES).toldIn((block) => this.isInOpening(block));
  }

  private isInOpening(block: number): boolean {
    return block === EARLIER || this.earlier + block < OPENING;
  }

  /** True when the page writes `word`, given in small letters, so somewhere: it is no given name then. */
  writesSmall(word: string): boolean {
    return this.words().small.has(word);
  }

  /** True when the page writes `word`, given in small letters, more often so than with a capital: it is no name then. */
  isMostlySmall(word: string): boolean {
    const { small, capital } = this.words();
    return (small.get(word) ?? 0) > (capital.get(word) ?? 0);
  }

  /** True when the page has the capitalised `word` where no ampersand joins it to another. */
  writesAlone(word: string): boolean {
    this.alone ??= wordsAlone(this.blocks);
    return this.alone.has(word);
  }

  /** True when the page has a name that is a word too with a capital where the word has none. */
  hasInside(name: string): boolean {
    this.inside ??= new Map();
    const known = this.inside.get(name) ?? isNameInside(this.blocks, name);
    this.inside.set(name, known);
    return known;
  }

  private words(): WordCounts {
    this.counts ??= countWords(this.blocks);
    return this.counts;
  }
}

const keysOfTrue = (entries: readonly [string, boolean][]): string[] =>
  entries.flatMap(([key, isTrue]) => (isTrue ? key : []));

/** What keeps the sense of a name apart from others: whose it is, and how a dataset spells it. */
export const senseKey = (entity: string, spelling: string): string => `${entity} ${spelling}`;

/** "US Supreme Court" and "Supreme Court" are one. */
const keyOf = (name: string, country: number): string =>
  `${country} ${name.toLowerCase().split(/\s+/).slice(-2).join(' ')}`;
