/** A block of text with what was found in it. */
import {
  type CompiledMatcher,
  EntryFlag,
  entityOf,
  entriesOf,
  hasFlag,
  someEntry,
  spellingOf,
  spellingsBeside,
} from '../compiled.ts';
import type { Hit } from '../finding/scan.ts';
import { isAdviser } from '../institutions/advisers.ts';
import { standsInOtherCapital } from '../institutions/embassies.ts';
import type { Subtag } from '../languages.ts';
import { mayBeAnyWord } from '../letters/capitals.ts';
import { isCutFromWord } from '../letters/segments.ts';
import type { Mention } from '../mention.ts';
import { tellsOfDanger } from '../namesakes/dangers.ts';
import { isMakerOfDevice } from '../namesakes/device-names.ts';
import { isEverydayWord, standsAsWord } from '../namesakes/everyday-words.ts';
import { isAddressedBehind, isFamilyName, isNameOfFamily } from '../namesakes/family-firms.ts';
import { isOfFirm } from '../namesakes/firms.ts';
import { isGermanNoun } from '../namesakes/german-nouns.ts';
import { isOfModel } from '../namesakes/model-names.ts';
import { isOfOtherThing } from '../namesakes/other-names.ts';
import { isTeam } from '../namesakes/venues.ts';
import {
  hasOtherBefore,
  isIntroduced,
  isJoinedByDots,
  isOfOtherName,
  type ShortName,
} from '../people/people.ts';
import { isMonthOrPlace, isSomebody } from '../people/surname-words.ts';
import { endOfNameBefore } from './brackets.ts';
import { takesEnding } from './entry-endings.ts';
import { isInItsSpelling, isWholeWord } from './entry-spelling.ts';
import { Grounds } from './grounds.ts';
import { HitsByPlace } from './hits-by-place.ts';
import { Institutions } from './institutions.ts';
import { Lines } from './lines.ts';
import type { Named } from './named.ts';
import { bestOf, type Resolved } from './resolved.ts';
import { isInsideToken } from './token.ts';
import { Witnesses } from './witnesses.ts';

/** A mention in one block; the caller knows which. */
export type BlockMention = Omit<Mention, 'block'>;

/** A block, and what was found in it: scanned once, though the opening of a page is judged twice. */
export interface ScannedBlock {
  compiled: CompiledMatcher;
  text: string;
  hits: readonly Hit[];
  language: Subtag | null;
}

export class Block {
  private readonly compiled: CompiledMatcher;
  private readonly text: string;
  private readonly language: Subtag | null;
  private readonly named: Named;
  private readonly grounds: Grounds;
  private readonly institutions: Institutions;
  private readonly hits: HitsByPlace;
  private readonly lines: Lines;
  private isOfDanger: boolean | undefined;

  /** `around` are those that may tell what this one is about: the ones right before, and the headline. */
  constructor({ compiled, text, hits, language }: ScannedBlock, named: Named, around: readonly Block[]) {
    this.compiled = compiled;
    this.text = text;
    this.language = language;
    this.named = named;
    this.hits = new HitsByPlace(compiled, hits);
    this.lines = new Lines(text, language);
    this.institutions = new Institutions(text, language, named);
    this.grounds = new Grounds({
      compiled,
      text,
      language,
      named,
      witnesses: new Witnesses({
        compiled,
        text,
        hits,
        isWitness: (hit, entry) =>
          this.isLanguage(entry) &&
          this.isInItsSpelling(hit, entry) &&
          !isOfOtherThing(text, hit.start, hit.end) &&
          !this.isWordThere(hit, entry),
      }),
      around: around.map(({ grounds }) => grounds),
    });
  }

  /** The mention at a hit, or undefined when no alias of the word counts there. */
  resolve(hit: Hit): BlockMention | undefined {
    const { start, end } = hit;
    if (isInsideToken(this.text, start, end) || isCutFromWord(this.text, start, end)) return undefined;
    if (isOfModel(this.text, start, end) || this.isOfDevice(start, end)) return undefined;
    if (isGermanNoun(this.text, start, end, this.language)) return undefined;
    const resolved: Resolved[] = [];
    for (const entry of entriesOf(this.compiled, hit.word)) {
      const found = this.resolveEntry(hit, entry);
      if (found) resolved.push(found);
    }
    const kept = resolved.length > 1 ? bestOf(resolved) : resolved;
    const [first] = kept;
    if (!first || this.lines.isPassedOver(hit)) return undefined;
    this.grounds.tell(hit, kept);
    for (const { entity, entry } of kept)
      if (hasFlag(this.compiled, entry, EntryFlag.phrase))
        this.addName(entity, entry, this.text.slice(start, end));
    const alias = spellingOf(this.compiled, first.entry);
    const why = first.near === undefined ? { alias } : { alias, near: first.near };
    const entities = kept.length > 1 ? [...new Set(kept.map(({ entity }) => entity))] : [first.entity];
    return { start, end, entities, why };
  }

  private addName(entity: string, entry: number, name: string): void {
    const { compiled, named } = this;
    if (hasFlag(compiled, entry, EntryFlag.person))
      named.addPerson(entity, name, spellingOf(compiled, entry));
    else named.add(entity, name);
  }

  /** True for a maker within the name of what it sells. Where a block tells of a ban or of spies, the device is why the maker is meant. */
  private isOfDevice(start: number, end: number): boolean {
    if (!isMakerOfDevice(this.text, start, end)) return false;
    this.isOfDanger ??= tellsOfDanger(this.text);
    return !this.isOfDanger;
  }

  private resolveEntry(hit: Hit, entry: number): Resolved | undefined {
    const { compiled } = this;
    const entity = entityOf(compiled, entry);
    if (entity === undefined || !this.isLanguage(entry)) return undefined;
    if (!takesEnding(compiled, entry, hit, this.text, this.language)) return undefined;
    if (!isWholeWord(compiled, entry, hit, this.text, this.language)) return undefined;
    if (!this.isInItsSpelling(hit, entry)) return undefined;
    const country = compiled.entityCountry[compiled.entryEntity[entry] as number] as number;
    const isPhrase = hasFlag(compiled, entry, EntryFlag.phrase);
    const institution = { hit, entity, country, isPhrase };
    const whose = this.institutions.whose(institution);
    // What is another's is so for all that comes behind it, though this entry may never have counted.
    if (whose !== 'own') this.institutions.note(whose, institution);
    if (whose !== 'own' || this.yields(hit, entry, entity)) return undefined;
    if (isPhrase && standsInOtherCapital(this.text, hit, () => spellingsBeside(compiled, entry)))
      return undefined;
    if (this.isBorrowed(hit, entry, entity) || this.isShortForAnother(hit, entry, entity)) return undefined;
    const isShortName = hasFlag(compiled, entry, EntryFlag.person) && !isPhrase;
    const name = isShortName ? this.shortName(hit, entity) : undefined;
    if (name && this.isOther(name)) return undefined;
    if (name && hasOtherBefore(name)) {
      // Whoever took a picture, or stands in a link to another article, is not who a headline means.
      if (!this.lines.isPassedOver(hit)) this.named.addSomeoneElse(entity);
      return undefined;
    }
    const ground = this.grounds.of(hit, entry, entity);
    if (!ground || this.isCommonWord(hit, entry, name)) return undefined;
    if (ground.reach !== 'page' && this.isWordThere(hit, entry)) return undefined;
    this.institutions.note(whose, institution);
    return { entry, entity, ...ground };
  }

  /**
   * An alias of all languages without a guard yields to one of the page's language with a guard: Nokia is a firm, and in Finnish a town
   * too.
   */
  private yields(hit: Hit, entry: number, entity: string): boolean {
    const { compiled } = this;
    const { entryGuards, entryLanguage } = compiled;
    if (entryGuards[entry] !== 0 || entryLanguage[entry] !== 0) return false;
    return someEntry(compiled, hit.word, (other) => {
      if (entryGuards[other] === 0 || entryLanguage[other] === 0 || !this.isLanguage(other)) return false;
      return entityOf(compiled, other) === entity && this.isInItsSpelling(hit, other);
    });
  }

  /** True when a firm's name of one word is a person's there, or a team's that it pays for, or has been somebody else's on the page. */
  private isBorrowed({ start, end }: Hit, entry: number, entity: string): boolean {
    const { compiled, text, language } = this;
    if (hasFlag(compiled, entry, EntryFlag.person)) return false;
    if (isAddressedBehind(text, end, language) && isNameOfFamily(spellingOf(compiled, entry))) return true;
    if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return false;
    if (isTeam(text, start)) return true;
    if (this.named.givesToAnother(entity, spellingOf(compiled, entry), language)) return true;
    if (text[end] === '-' || !isNameOfFamily(spellingOf(compiled, entry))) return false;
    return isFamilyName({ text, start, language, isName: (from, to) => this.hits.isThing(from, to) });
  }

  /** True for an abbreviation of another name, right before it or wherever the page explains it. */
  private isShortForAnother({ start, end }: Hit, entry: number, entity: string): boolean {
    const { compiled, text } = this;
    if (!hasFlag(compiled, entry, EntryFlag.capitals)) return false;
    const nameEnd = endOfNameBefore(text, start, end);
    const ids = nameEnd === undefined ? [] : this.hits.entitiesEndingAt(nameEnd);
    if (ids.length > 0) return !ids.includes(entity);
    if (isAdviser(text, start, end)) return true;
    const names = () => spellingsBeside(compiled, entry);
    return this.named.explainsOtherwise(spellingOf(compiled, entry), entity, names);
  }

  private isLanguage(entry: number): boolean {
    const wanted = this.compiled.languages[this.compiled.entryLanguage[entry] as number];
    return wanted === '' || wanted === this.language;
  }

  private isInItsSpelling(hit: Hit, entry: number): boolean {
    return isInItsSpelling(this.compiled, entry, hit, this.text, this.language);
  }

  /**
   * A surname, or a name that asks for a guard, may be a common word too (Lamb, Signal, Temu). Where common words have capitals, it is
   * taken for one if the page writes it small more often.
   */
  private isCommonWord({ start, end }: Hit, entry: number, name: ShortName | undefined): boolean {
    const { compiled, text, named } = this;
    if (name ? isIntroduced(name) : compiled.entryGuards[entry] === 0) return false;
    if (hasFlag(compiled, entry, EntryFlag.common | EntryFlag.phrase | EntryFlag.capitals)) return false;
    if (!/^\p{Lu}/u.test(text.slice(start, start + 2)) || !mayBeAnyWord(text, start)) return false;
    return !isSomebody(text, end) && named.isMostlySmall(text.slice(start, end).toLowerCase());
  }

  /** True where a name is a word of the language, unless the page shows elsewhere that it writes of the name. */
  private isWordThere(hit: Hit, entry: number): boolean {
    const { compiled, text, language, named } = this;
    const spelling = spellingOf(compiled, entry);
    if (!isEverydayWord(spelling, language)) return false;
    // Wherever it stands: what the page shows is kept for its later blocks.
    return !named.hasInside(spelling) && standsAsWord({ ...hit, text });
  }

  /** True when a surname there is a month or a place, someone else's, or a firm's. */
  private isOther(name: ShortName): boolean {
    if (!isIntroduced(name) && isMonthOrPlace(name, name.language)) return true;
    return isJoinedByDots(name) || isOfOtherName(name) || isOfFirm(name);
  }

  private shortName({ start, end }: Hit, entity: string): ShortName {
    const { text, named, language } = this;
    return { text, start, end, language, fullName: named.nameOf(entity) ?? '', page: named, hits: this.hits };
  }
}
