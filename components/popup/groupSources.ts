/** Sorts, finds and counts sources for the popup. */
import type { SourceReport } from '../../utils/dataset/report.ts';
import { SOURCE_KINDS, type SourceKind } from '../../utils/dataset/schema.ts';

export interface SourceGroup {
  /** `cited`: those that the marks of the page rest on, of whatever kind. */
  kind: SourceKind | 'cited';
  sources: SourceReport[];
}

/**
 * Groups sources: first those cited on the page, those with most records leading, then the rest by kind. Empty groups are left
 * out.
 */
export function groupSources(sources: SourceReport[], cited: ReadonlySet<string>): SourceGroup[] {
  const rest = sources.filter(({ name }) => !cited.has(name));
  const groups: SourceGroup[] = [
    {
      kind: 'cited',
      sources: sources.filter(({ name }) => cited.has(name)).sort((a, b) => b.records - a.records),
    },
    ...SOURCE_KINDS.map((kind) => ({ kind, sources: rest.filter((source) => source.kind === kind) })),
  ];
  return groups.filter((group) => group.sources.length > 0);
}

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

/** The sources whose name holds every word of `query`, without regard to case and accents. */
export function findSources(sources: SourceReport[], query: string): SourceReport[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return sources.filter(({ name }) => words.every((word) => folded(name).includes(word)));
}

/** How many of `sources` are on. */
export const countOn = (sources: SourceReport[], off: ReadonlySet<string>): number =>
  sources.filter(({ id }) => !off.has(id)).length;
