/** Measures of a ranking. `ranked` holds ids, best first. */

/** Average precision of the first `depth`: the mean, over what is relevant, of the precision where it stands. */
export function averagePrecision(
  ranked: readonly string[],
  relevant: ReadonlySet<string>,
  depth: number,
): number {
  let hits = 0;
  let sum = 0;
  ranked.slice(0, depth).forEach((id, index) => {
    if (!relevant.has(id)) return;
    hits++;
    sum += hits / (index + 1);
  });
  return relevant.size === 0 ? 0 : sum / Math.min(relevant.size, depth);
}

/** One divided by the rank of the first that is relevant, 0 when there is none. */
export function reciprocalRank(ranked: readonly string[], relevant: ReadonlySet<string>): number {
  const index = ranked.findIndex((id) => relevant.has(id));
  return index < 0 ? 0 : 1 / (index + 1);
}

/** Normalised discounted cumulative gain of the first `depth` (gain 2^grade - 1); 1 where nothing is graded. */
export function ndcg(ranked: readonly string[], grades: ReadonlyMap<string, number>, depth: number): number {
  const gain = (grade: number, index: number) => (2 ** grade - 1) / Math.log2(index + 2);
  const sum = (list: readonly number[]) =>
    list.slice(0, depth).reduce((total, grade, index) => total + gain(grade, index), 0);
  const ideal = sum([...grades.values()].sort((a, b) => b - a));
  return ideal === 0 ? 1 : sum(ranked.map((id) => grades.get(id) ?? 0)) / ideal;
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The value below which `share` of the values lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
