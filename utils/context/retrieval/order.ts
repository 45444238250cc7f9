/** How far two texts have their words in the same order. Texts are lists of term numbers; a negative number matches nothing. */

/** Neighbouring words, each pair as one number. */
export function pairsIn(words: ArrayLike<number>): Set<number> {
  const pairs = new Set<number>();
  for (let at = 1; at < words.length; at++) {
    const [first, second] = [words[at - 1] as number, words[at] as number];
    if (first >= 0 && second >= 0) pairs.add(first * 0x1000000 + second);
  }
  return pairs;
}

export interface Common {
  /** Rarity of the longest common subsequence, as a share of the whole field's. */
  share: number;
  /** Rarity of the rarest run of words that both texts have without a gap, and the most words of such a run. */
  run: number;
  runLength: number;
}

/** Longest common subsequence and substring, words weighed by rarity, in one pass of the usual table. */
export function longestCommon(body: ArrayLike<number>, field: ArrayLike<number>, rarity: Float32Array): Common {
  const width = field.length;
  let above = new Float64Array(width + 1);
  let current = new Float64Array(width + 1);
  const runs = new Float64Array(width + 1);
  const runLengths = new Uint16Array(width + 1);
  let run = 0;
  let runLength = 0;
  for (let row = 0; row < body.length; row++) {
    const term = body[row] as number;
    // From the right, so that the run of the row above is still there.
    for (let column = width; column > 0; column--) {
      const isSame = term === field[column - 1];
      runs[column] = isSame ? (runs[column - 1] as number) + (rarity[term] as number) : 0;
      runLengths[column] = isSame ? (runLengths[column - 1] as number) + 1 : 0;
      if ((runs[column] as number) > run) run = runs[column] as number;
      if ((runLengths[column] as number) > runLength) runLength = runLengths[column] as number;
    }
    for (let column = 1; column <= width; column++) {
      const isSame = term === field[column - 1];
      current[column] = isSame
        ? (above[column - 1] as number) + (rarity[term] as number)
        : Math.max(above[column] as number, current[column - 1] as number);
    }
    [above, current] = [current, above];
  }
  let whole = 0;
  for (let column = 0; column < width; column++) whole += rarity[field[column] as number] as number;
  return { share: whole > 0 ? (above[width] as number) / whole : 0, run, runLength };
}

/** How closely the words of `body` that are in `found` stand together, and how early the first of them comes (0 first, 1 none). */
export function spanOf(body: ArrayLike<number>, found: ReadonlySet<number>): { closeness: number; firstHit: number } {
  let first = -1;
  let last = -1;
  const different = new Set<number>();
  for (let at = 0; at < body.length; at++) {
    if (!found.has(body[at] as number)) continue;
    if (first < 0) first = at;
    last = at;
    different.add(body[at] as number);
  }
  return {
    closeness: different.size > 1 ? different.size / (last - first + 1) : 0,
    firstHit: first < 0 ? 1 : first / body.length,
  };
}
