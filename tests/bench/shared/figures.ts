/** What the benchmarks share in how they count and print. */
import { inColumns } from '../../support/columns.ts';

/** The middle of some numbers; of an even count, the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[values.length >> 1];
  if (middle === undefined) throw new Error('No median of nothing');
  return middle;
}

/** Rows under a heading, numbers to the right. */
export const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  inColumns([heading, ...rows], (column) => column > 0);

/** Microseconds as milliseconds with three digits that count. */
export const inMilliseconds = (microseconds: number): string => {
  const milliseconds = microseconds / 1000;
  return milliseconds.toFixed(milliseconds < 10 ? 2 : milliseconds < 100 ? 1 : 0);
};
