/** The guard words of a block: which of them stands near a name, in its sentence or, failing that, anywhere in the block. */
import { type CompiledMatcher, spellingOf } from '../compiled.ts';
import type { Hit } from '../finding/scan.ts';
import { sentencesOf } from '../sentences.ts';
import { firstFrom, type Span } from '../spans.ts';

/** How near a guard word stands, and what the text writes there. */
export interface Nearness {
  reach: 'sentence' | 'block';
  near: string;
}

interface WitnessesInput {
  compiled: CompiledMatcher;
  text: string;
  hits: readonly Hit[];
  /** Whether a hit is spelled as an entry asks, on a page in its language. */
  isWitness(hit: Hit, entry: number): boolean;
}

/** Of which guards each word of a matcher is a part. Guards are looked up by the few words of a block: lists of guards have thousands. */
const guardsByWord = new WeakMap<CompiledMatcher, ReadonlyMap<number, readonly number[]>>();

function guardsOf(compiled: CompiledMatcher): ReadonlyMap<number, readonly number[]> {
  const known = guardsByWord.get(compiled);
  if (known) return known;
  const { guardEnds: ends, guardWord } = compiled;
  const guards = new Map<number, number[]>();
  for (let guard = 0, place = 0; guard < ends.length; guard++)
    for (; place < (ends[guard] as number); place++) {
      const word = guardWord[place] as number;
      const list = guards.get(word);
      if (list) list.push(guard);
      else guards.set(word, [guard]);
    }
  guardsByWord.set(compiled, guards);
  return guards;
}

/** A page may say thousands of names and their guards in one block: each word is looked through once, then searched by place. */
export class Witnesses {
  private readonly block: WitnessesInput;
  private byWord: Map<number, Hit[]> | undefined;
  private readonly byGuard = new Map<number, Hit[]>();
  /** The guards of which a word is there. */
  private present: Set<number> | undefined;
  private readonly byList = new Map<number, readonly number[]>();
  private sentences: Span[] | undefined;

  constructor(block: WitnessesInput) {
    this.block = block;
  }

  /** How the guards of a list (by number, from 1) hold for a hit: the first in its sentence, else the first in the block. */
  nearest(list: number, hit: Hit): Nearness | undefined {
    let inBlock: Hit | undefined;
    for (const guard of this.presentOf(list)) {
      const witnesses = this.of(guard);
      if (witnesses.length === 0) continue;
      const { start, end } = this.sentenceOf(hit);
      const inSentence = firstApart(witnesses, firstFrom(witnesses, start), hit);
      if (inSentence && inSentence.start < end) return { reach: 'sentence', near: this.write(inSentence) };
      inBlock ??= firstApart(witnesses, 0, hit);
    }
    return inBlock && { reach: 'block', near: this.write(inBlock) };
  }

  /** The first guard of a list that stands in one of some spans, which are in order and apart: in a name that counts there. */
  firstWithin(list: number, spans: readonly Span[]): string | undefined {
    // The last one that begins before the hit's second unit.
    const holds = ({ start, end }: Hit) => end <= (spans[firstFrom(spans, start + 1) - 1]?.end ?? 0);
    for (const guard of this.presentOf(list)) {
      const hit = this.of(guard).find(holds);
      if (hit) return this.write(hit);
    }
    return undefined;
  }

  /** The guards of a list of which a word is there, in its order. */
  private presentOf(list: number): readonly number[] {
    const known = this.byList.get(list);
    if (known) return known;
    const { compiled, hits } = this.block;
    const { guardListEnds: ends, listGuards } = compiled;
    const guards = guardsOf(compiled);
    this.present ??= new Set(hits.flatMap(({ word }) => guards.get(word) ?? []));
    const found: number[] = [];
    for (let place = ends[list - 2] ?? 0; place < (ends[list - 1] as number); place++) {
      const guard = listGuards[place] as number;
      if (this.present.has(guard)) found.push(guard);
    }
    this.byList.set(list, found);
    return found;
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
        if (this.block.isWitness(hit, entry) && this.hasItsCapital(hit, entry)) found.push(hit);
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

/** The first of the witnesses, from an index on, that is no part of the hit itself. A phrase that holds it says more: "block Telegram". */
function firstApart(witnesses: readonly Hit[], from: number, hit: Hit): Hit | undefined {
  for (let index = from; index < witnesses.length; index++) {
    const witness = witnesses[index] as Hit;
    const isApart = witness.end <= hit.start || witness.start >= hit.end;
    const isAround =
      witness.start <= hit.start &&
      witness.end >= hit.end &&
      witness.end - witness.start > hit.end - hit.start;
    if (isApart || isAround) return witness;
  }
  return undefined;
}
