/** Offsets in a text. */
export interface Span {
  start: number;
  end: number;
}

/** The index of the first of ordered spans that starts at `offset` or behind. */
export function firstFrom(spans: readonly { start: number }[], offset: number): number {
  let from = 0;
  let to = spans.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((spans[middle] as { start: number }).start < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}
