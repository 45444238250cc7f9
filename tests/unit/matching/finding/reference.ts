/** What the matcher does fast, done in the plainest way: what property tests compare it with. */
import { Kind, kindOf } from '../../../../utils/matching/letters/characters.ts';
import { clusterLength, foldCluster } from '../../../../utils/matching/letters/fold.ts';

/** The letters of a text as the reader sees them: clusters of units. */
function clustersOf(text: string): { text: string; start: number; end: number }[] {
  const found = [];
  for (let start = 0; start < text.length; ) {
    const end = start + clusterLength(text, start);
    found.push({ text: text.slice(start, end), start, end });
    start = end;
  }
  return found;
}

/** A letter is of the kind of what it folds to. */
const kindOfCluster = (cluster: string): number => kindOf((foldCluster(cluster) || cluster).charCodeAt(0));

/**
 * Every offset between clusters where a word may begin or end: letters of one script hold together, except in scripts without
 * spaces; letters of different scripts do not.
 */
export function boundariesOf(text: string): number[] {
  const clusters = clustersOf(text);
  const seen = clusters
    .map(({ text: cluster, start, end }) => ({ kind: kindOfCluster(cluster), start, end }))
    .filter(({ kind }) => kind !== Kind.transparent);
  return [...clusters.map(({ start }) => start), text.length].filter((index) => {
    const before = seen.findLast(({ end }) => end <= index);
    const after = seen.find(({ start }) => start >= index);
    if (!before || !after) return true;
    if (after.kind === Kind.freeMark || before.kind === Kind.freeLead) return false;
    return before.kind !== after.kind || before.kind === Kind.free || before.kind === Kind.none;
  });
}
