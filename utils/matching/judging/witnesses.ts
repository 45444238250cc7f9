/** The guard words of a block: which of them stands near a name, in its sentence or, failing that, anywhere in the block. */
import { type CompiledMatcher, spellingOf } from '../compiled.ts';
import type { Hit } from '../finding/scan.ts';
import { sentencesOf } from '../sentences.ts';
import { firstFrom, type Span } from './spans.ts';

/** How near a guard word stands, and what the text writes there. */
export interface Nearness {
  reach: 'sentence' | 'block';
  near: string;
}

interface WitnessesInput {
  compiled: CompiledMatcher;
  text: string;
  hits: readonly Hit[];
  /** Whether a hit is spelled as an entry asks. */
  isInItsSpelling(hit: Hit, entry: number): boolean;
}

/** A page may say thousands of names and their guards in one block: each word is looked through once, then searched by place. */
export class Witnesses {
  private readonly block: WitnessesInput;
  private byWord: Map<number, Hit[]> | undefined;
  private readonly byGuard = new Map<number, Hit[]>();
  private sentences: Span[] | undefined;

  constructor(block: WitnessesInput) {
    this.block = block;
  }

  /** How the guards of a list (by number, from 1) hold for a hit: the first in its sentence, else the first in the block. */
  nearest(list: number, hit: Hit): Nearness | undefined {
    const { guardListEnds: ends, listGuards } = this.block.compiled;
    let inBlock: Hit | undefined;
    for (let place = ends[list - 2] ?? 0; place < (ends[list - 1] as number); place++) {
      const witnesses = this.of(listGuards[place] as number);
      if (witnesses.length === 0) continue;
      const { start, end } = this.sentenceOf(hit);
      const inSentence = firstApart(witnesses, firstFrom(witnesses, start), hit);
      if (inSentence && inSentence.start < end) return { reach: 'sentence', near: this.write(inSentence) };
      inBlock ??= firstApart(witnesses, 0, hit);
    }
    return inBlock && { reach: 'block', near: this.write(inBlock) };
  }

  /** The first guard of a list that stands in one of some spans: in a name that counts there. */
  firstWithin(list: number, spans: readonly Span[]): string | undefined {
    const { guardListEnds: ends, listGuards } = this.block.compiled;
    for (let place = ends[list - 2] ?? 0; place < (ends[list - 1] as number); place++)
      for (const hit of this.of(listGuards[place] as number))
        if (spans.some(({ start, end }) => start <= hit.start && hit.end <= end)) return this.write(hit);
    return undefined;
  }

  /** Where a guard stands, in order. */
  private of(guard: number): readonly Hit[] {
    const known = this.byGuard.get(guard);
    if (known) return known;
    const { compiled, hits } = this.block;
    this.byWord ??= Map.groupBy(hits, ({ word }) => word);
    const { guardEnds: ends, guardEntry, guardWord } = compiled;
    const found: Hit[] = [];
    for (let place = ends[guard - 1] ?? 0; place < (ends[guard] as number); place++) {
      const entry = guardEntry[place] as number;
      for (const hit of this.byWord.get(guardWord[place] as number) ?? [])
        if (this.block.isInItsSpelling(hit, entry) && this.hasItsCapital(hit, entry)) found.push(hit);
    }
    found.sort((a, b) => a.start - b.start);
    this.byGuard.set(guard, found);
    return found;
  }

  /** A guard that is a name (Signal, Apple) is no common word (a signal, an apple). */
  private hasItsCapital({ start }: Hit, entry: number): boolean {
    const { compiled, text } = this.block;
    return !/^\p{Lu}/u.test(spellingOf(compiled, entry)) || !/^\p{Ll}/u.test(text.slice(start, start + 2));
  }

  private sentenceOf({ start }: Hit): Span {
    this.sentences ??= sentencesOf(this.block.text);
    // Without gaps: the one before the first that begins behind.
    return this.sentences[firstFrom(this.sentences, start + 1) - 1] as Span;
  }

  private write({ start, end }: Hit): string {
    return this.block.text.slice(start, end);
  }
}

/** The first of the witnesses, from an index on, that is no part of the hit itself. */
function firstApart(witnesses: readonly Hit[], from: number, hit: Hit): Hit | undefined {
  for (let index = from; index < witnesses.length; index++) {
    const witness = witnesses[index] as Hit;
    if (witness.end <= hit.start || witness.start >= hit.end) return witness;
  }
  return undefined;
}
