/** How many say so: distinct sources of a record, and how many of them are official. */
import type { SourceKind } from '../dataset/schema.ts';
import type { CitationView } from './types.ts';

/** Kinds of source that speak for a state. */
const OFFICIAL: ReadonlySet<SourceKind> = new Set(['government', 'regulator', 'court', 'parliament']);

interface Agreement {
  sources: number;
  official: number;
}

/** Counts by name, so that two citations of one source count once. */
export function agreementOf(citations: readonly Pick<CitationView, 'source' | 'sourceKind'>[]): Agreement {
  const kinds = new Map(citations.map(({ source, sourceKind }) => [source, sourceKind]));
  return { sources: kinds.size, official: [...kinds.values()].filter((kind) => OFFICIAL.has(kind)).length };
}
