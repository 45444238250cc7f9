/** What the scan found in a block, by where it begins and ends. Most blocks never ask: each table is made at the first question. */
import { type CompiledMatcher, EntryFlag, entityOf, entriesOf, hasFlag } from '../compiled.ts';
import type { Hit } from '../finding/scan.ts';

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
      (hit) => hit.start < start || (hit.start === start && this.namesThing(hit.word)),
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

  private namesThing(word: number): boolean {
    const { compiled } = this;
    const others = EntryFlag.guard | EntryFlag.person;
    return entriesOf(compiled, word).some((entry) => !hasFlag(compiled, entry, others));
  }

  private entitiesOf(word: number): string[] {
    const ids = entriesOf(this.compiled, word).map((entry) => entityOf(this.compiled, entry));
    return ids.filter((id) => id !== undefined);
  }
}
