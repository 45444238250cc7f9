/**
 * Sorts many short texts: three-way radix quicksort (J. Bentley, R. Sedgewick, "Fast Algorithms for Sorting and Searching Strings",
 * SODA 1997), behind one pass that parts them by their first unit. Half as long as sorting strings at a million, and in steps.
 */
import type { Steps } from '../../steps.ts';

/** Texts one behind the other: text `i` is `units` from `starts[i]` to `starts[i + 1]`. */
export interface PackedTexts {
  units: Uint16Array;
  starts: Uint32Array;
}

/** A row of the order whose texts agree in their first `depth` units. */
interface Range {
  from: number;
  to: number;
  depth: number;
}

/** Units looked at between two steps: some milliseconds. */
const STEP = 50_000;
const SHORT = 12;

/** The numbers of the texts in the order of their units; equal ones in their own order. */
export function* sortPacked({ units, starts }: PackedTexts): Steps<Uint32Array> {
  const count = starts.length - 1;
  // 0 is the end of a text: it comes before all that goes on.
  const unitAt = (text: number, depth: number): number => {
    const at = (starts[text] as number) + depth;
    return at < (starts[text + 1] as number) ? (units[at] as number) + 1 : 0;
  };
  const order = new Uint32Array(count);
  const ranges = yield* partByFirst(order, unitAt);
  let looked = 0;
  let sorted = 0;
  for (let range = ranges.pop(); range; range = ranges.pop()) {
    const { from, to, depth } = range;
    if (to - from <= SHORT) {
      insert(order, range, unitAt);
      sorted += to - from;
    } else {
      const middle = part(order, range, unitAt);
      const isEnd = unitAt(order[middle.from] as number, depth) === 0;
      ranges.push({ from: middle.to, to, depth });
      if (isEnd) order.subarray(middle.from, middle.to).sort();
      if (isEnd) sorted += middle.to - middle.from;
      else ranges.push({ from: middle.from, to: middle.to, depth: depth + 1 });
      ranges.push({ from, to: middle.from, depth });
    }
    looked += to - from;
    if (looked < STEP) continue;
    looked = 0;
    yield sorted / count;
  }
  return order;
}

type UnitAt = (text: number, depth: number) => number;

/** Puts the numbers into the order of their first units, and returns the ranges that agree in it. */
function* partByFirst(order: Uint32Array, unitAt: UnitAt): Steps<Range[]> {
  const ends = new Uint32Array(0x10002);
  for (let text = 0; text < order.length; text++) {
    const place = unitAt(text, 0) + 1;
    ends[place] = (ends[place] as number) + 1;
  }
  yield 0;
  const ranges: Range[] = [];
  for (let place = 1; place < ends.length; place++) {
    const from = ends[place - 1] as number;
    const size = ends[place] as number;
    ends[place] = from + size;
    if (size > 0) ranges.push({ from, to: from + size, depth: 0 });
  }
  for (let text = 0; text < order.length; text++) {
    const place = unitAt(text, 0);
    order[ends[place] as number] = text;
    ends[place] = (ends[place] as number) + 1;
    if (text % STEP === 0) yield 0;
  }
  return ranges;
}

/** Parts a range into less, equal and greater by the unit at its depth, and returns where those equal to its pivot are. */
function part(order: Uint32Array, { from, to, depth }: Range, unitAt: UnitAt): { from: number; to: number } {
  const unitOf = (place: number): number => unitAt(order[place] as number, depth);
  const pivot = median(unitOf(from), unitOf((from + to) >> 1), unitOf(to - 1));
  let less = from;
  let greater = to;
  for (let place = from; place < greater; ) {
    const value = unitOf(place);
    if (value < pivot) swap(order, less++, place++);
    else if (value > pivot) swap(order, place, --greater);
    else place++;
  }
  return { from: less, to: greater };
}

/** Sorts a short range. */
function insert(order: Uint32Array, { from, to, depth }: Range, unitAt: UnitAt): void {
  for (let place = from + 1; place < to; place++)
    for (
      let at = place;
      at > from && isAfter(order[at - 1] as number, order[at] as number, depth, unitAt);
      at--
    )
      swap(order, at - 1, at);
}

function isAfter(a: number, b: number, depth: number, unitAt: UnitAt): boolean {
  for (let at = depth; ; at++) {
    const difference = unitAt(a, at) - unitAt(b, at);
    if (difference !== 0) return difference > 0;
    if (unitAt(a, at) === 0) return a > b;
  }
}

const median = (a: number, b: number, c: number): number =>
  Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));

function swap(order: Uint32Array, a: number, b: number): void {
  const kept = order[a] as number;
  order[a] = order[b] as number;
  order[b] = kept;
}
