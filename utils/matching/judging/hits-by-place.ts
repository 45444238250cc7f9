/** What the scan found in a block, by where it begins and ends. Most blocks never ask: each table is made at the first question. */
import { type CompiledMatcher, EntryFlag, entityOf, hasFlag, someEntry } from '../compiled.ts';
import type { Hit } from '../finding/scan.ts';

const isAlias = (compiled: CompiledMatcher, entry: number): boolean =>
  !hasFlag(compiled, entry, EntryFlag.guard);
/** An alias of anything but a person. */
const isOfThing = (compiled: CompiledMatcher, entry: number): boolean =>
  !hasFlag(compiled, entry, EntryFlag.guard | EntryFlag.person);

/** False for words that only guards ask for. */
export const hasAliases = (compiled: CompiledMatcher, word: number): boolean =>
  someEntry(compiled, word, isAlias);

export class HitsByPlace {
  private readonly compiled: CompiledMatcher;
  private readonly hits: readonly Hit[];
  private starts: Set<number> | undefined;
  private byEnd: Map<number, Hit[]> | undefined;

  constructor(compiled: CompiledMatcher, hits: readonly Hit[]) {
    this.compiled = compiled;
    this.hits = hits;
  }

  isStart(offset: number): boolean {
    this.starts ??= new Set(this.hits.map(({ start }) => start));
    return this.starts.has(offset);
  }

  /** Whether a span is, or ends, the name of anything but a person. */
  isThing(start: number, end: number): boolean {
    return this.endingAt(end).some(
      (hit) => hit.start < start || (hit.start === start && someEntry(this.compiled, hit.word, isOfThing)),
    );
  }

  /** Whose names end at an offset. */
  entitiesEndingAt(end: number): string[] {
    return this.endingAt(end).flatMap(({ word }) => this.entitiesOf(word));
  }

  private endingAt(end: number): readonly Hit[] {
    this.byEnd ??= Map.groupBy(this.hits, (hit) => hit.end);
    return this.byEnd.get(end) ?? [];
  }

  private entitiesOf(word: number): string[] {
    const { compiled } = this;
    const ids: string[] = [];
    const { wordEntryEnds: ends } = compiled;
    for (let entry = ends[word - 1] ?? 0; entry < (ends[word] as number); entry++) {
      const id = isAlias(compiled, entry) ? entityOf(compiled, entry) : undefined;
      if (id !== undefined) ids.push(id);
    }
    return ids;
  }
}
