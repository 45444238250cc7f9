/** How far two texts have their words in the same order. Texts are lists of term numbers; a negative number matches nothing. */

/** Rarity of the longest common subsequence, as a share of the whole field's. */
export function commonOrder(body: ArrayLike<number>, field: ArrayLike<number>, rarity: Float32Array): number {
  const width = field.length;
  let above = new Float64Array(width + 1);
  let current = new Float64Array(width + 1);
  for (let row = 0; row < body.length; row++) {
    const term = body[row] as number;
    for (let column = 1; column <= width; column++) {
      current[column] =
        term === field[column - 1]
          ? (above[column - 1] as number) + (rarity[term] as number)
          : Math.max(above[column] as number, current[column - 1] as number);
    }
    [above, current] = [current, above];
  }
  let whole = 0;
  for (let column = 0; column < width; column++) whole += rarity[field[column] as number] as number;
  return whole > 0 ? (above[width] as number) / whole : 0;
}
