/** Whom a page names in full: by which spellings, where first, and whose surname it gives others, too. */
import { lazy } from '../../lazy.ts';
import { foldWord } from '../letters/fold.ts';
import { surnameOf } from '../people/people.ts';
import type { Told } from '../told.ts';

/** Someone whom the page introduces: in which block it names the person in full first, and the surname in small letters. */
export interface Introduced {
  entity: string;
  block: number;
  surname: string;
}

/** Like the rest of what a page tells made when first needed: most pages name nobody. */
export class NamedPeople {
  /** The names in full that the page gave, as the dataset spells them. */
  private readonly spellings: Map<string, Set<string>>;
  /** Ids, and the block that names them first. */
  private readonly introduced = new Map<string, number>();
  /** Those of whose surname the page names others too. */
  private readonly shared: Set<string>;

  constructor(before?: Pick<Told, 'people' | 'shared'>) {
    const people = Object.entries(before?.people ?? {});
    this.spellings = new Map(people.map(([entity, spellings]) => [entity, new Set(spellings)]));
    this.shared = new Set(before?.shared);
  }

  introduce(entity: string, block: number): void {
    this.introduced.set(entity, block);
  }

  addSpelling(entity: string, spelling: string): void {
    const spellings = this.spellings.get(entity) ?? new Set();
    this.spellings.set(entity, spellings.add(spelling));
  }

  addSomeoneElse(entity: string): void {
    this.shared.add(entity);
  }

  /**
   * Whether the page gave a name in full by a spelling that has this surname in it. Another language may write the same person with what is
   * any word in the page's: Christopher Wray is Kristofer Rey, and a king is a rey.
   */
  hasFullNameWith(entity: string, surname: string): boolean {
    const folded = foldWord(surname);
    return this.spellingsOf(entity).some((spelling) => hasWords(foldWord(spelling), folded));
  }

  spellingsOf(entity: string): string[] {
    return [...(this.spellings.get(entity) ?? [])];
  }

  /** Whom the page introduces by a surname that is nobody else's. `nameOf` gives the name that it wrote. */
  introducedAlone(nameOf: (entity: string) => string | undefined): Introduced[] {
    const people = [...this.introduced].map(([entity, block]) => ({
      entity,
      block,
      surname: surnameOf(nameOf(entity) ?? '')?.toLowerCase(),
    }));
    const bySurname = Map.groupBy(people, ({ surname }) => surname);
    return people.flatMap(({ entity, block, surname }) =>
      surname === undefined || bySurname.get(surname)?.length !== 1 || this.shared.has(entity)
        ? []
        : { entity, block, surname },
    );
  }

  told(): Pick<Told, 'people' | 'shared'> {
    const people = [...this.spellings.keys()].map((entity) => [entity, this.spellingsOf(entity)] as const);
    return { people: Object.fromEntries(people), shared: [...this.shared] };
  }
}

/** Whether one folded text has another in it as whole words. Dots join the words of some. */
function hasWords(name: string, words: string): boolean {
  const at = name.indexOf(words);
  return at >= 0 && !TIED().test(name.charAt(at - 1)) && !TIED().test(name.charAt(at + words.length));
}
const TIED = lazy(() => /\p{L}|\p{M}|\p{N}/u);
