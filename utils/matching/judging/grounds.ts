/** Why an alias counts in a block: by its guards, or by what the page has told elsewhere. */
import { type CompiledMatcher, EntryFlag, entityOf, hasFlag, spellingOf } from '../compiled.ts';
import type { Hit } from '../finding/scan.ts';
import type { Subtag } from '../languages.ts';
import type { Span } from '../spans.ts';
import { type Named, senseKey } from './named.ts';
import { type Resolved, UNGUARDED } from './resolved.ts';
import { beginsName, blocksToTell, hasTopic, keepsSense, type Place } from './senses.ts';
import type { Witnesses } from './witnesses.ts';

type Ground = Pick<Resolved, 'reach' | 'near'>;

interface GroundsInput {
  compiled: CompiledMatcher;
  text: string;
  language: Subtag | null;
  named: Named;
  witnesses: Witnesses;
  /** Of the blocks that may tell what this one is about. */
  around: readonly Grounds[];
}

export class Grounds {
  private readonly input: GroundsInput;
  /** Where names stand that count by what the block itself says, in order. */
  private readonly sure: Span[] = [];
  /** By guard list: the first guard that is such a name. Asked when the block is read, for many names of the blocks behind. */
  private readonly topics = new Map<number, string | undefined>();

  constructor(input: GroundsInput) {
    this.input = input;
  }

  /** Why an entry counts, or undefined when it does not. */
  of(hit: Hit, entry: number, entity: string): Ground | undefined {
    const { compiled, witnesses } = this.input;
    const full = () => this.nameInFull(hit, entry, entity);
    if (hasFlag(compiled, entry, EntryFlag.surname))
      return this.input.named.hasFullNameWith(entity, spellingOf(compiled, entry)) ? full() : undefined;
    const list = compiled.entryGuards[entry] as number;
    if (list === 0) return UNGUARDED;
    return (
      witnesses.nearest(list, hit) ?? full() ?? this.senseOf(hit, entry) ?? this.topicOf(hit, entry, list)
    );
  }

  /** Takes note of what counts at a hit: it tells what other names mean, on the page and in the blocks behind. */
  tell({ start, end }: Hit, resolved: readonly Resolved[]): void {
    const { compiled, named } = this.input;
    if (resolved.some(({ reach }) => reach !== 'page')) this.sure.push({ start, end });
    for (const { entry, reach, near } of resolved)
      if (reach === 'sentence' && near !== undefined)
        named.addSense(this.senseKey(entry), near, blocksToTell(compiled, entry));
  }

  private senseOf(hit: Hit, entry: number): Ground | undefined {
    const near = this.input.named.senseOf(this.senseKey(entry));
    if (near === undefined) return undefined;
    return keepsSense(this.placeOf(hit, entry)) ? { reach: 'page', near } : undefined;
  }

  /** A guard that is a name, and counts in a block around, where the guards only ask what the text is about. */
  private topicOf(hit: Hit, entry: number, list: number): Ground | undefined {
    const { around } = this.input;
    if (around.length === 0 || !hasTopic(this.placeOf(hit, entry))) return undefined;
    for (const grounds of around) {
      const near = grounds.topicAmong(list);
      if (near !== undefined) return { reach: 'page', near };
    }
    return undefined;
  }

  private topicAmong(list: number): string | undefined {
    const { topics, sure } = this;
    if (!topics.has(list)) topics.set(list, this.input.witnesses.firstWithin(list, sure));
    return topics.get(list);
  }

  /** The name that the page gave in full, for what is short for it: a surname, an abbreviation, or its beginning (Zoom Video Communications). */
  private nameInFull(hit: Hit, entry: number, entity: string): Ground | undefined {
    const { compiled, named } = this.input;
    const full = named.nameOf(entity);
    if (full === undefined) return undefined;
    const isShort =
      hasFlag(compiled, entry, EntryFlag.person | EntryFlag.capitals) ||
      (beginsName(full, spellingOf(compiled, entry)) && keepsSense(this.placeOf(hit, entry)));
    if (!isShort) return undefined;
    // A name that stands there in full again is no reason for itself.
    return { reach: 'page', near: full === this.input.text.slice(hit.start, hit.end) ? undefined : full };
  }

  private placeOf({ start, end }: Hit, entry: number): Place {
    const { compiled, text, language, named } = this.input;
    return { compiled, entry, text, start, end, language, page: named };
  }

  private senseKey(entry: number): string {
    const { compiled } = this.input;
    return senseKey(entityOf(compiled, entry) ?? '', spellingOf(compiled, entry));
  }
}
