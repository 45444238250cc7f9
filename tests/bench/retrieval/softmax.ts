/** Small learners for rankings: linear, so that what was learned can be read, and a logistic for the chance of being right. */

/** One query: a vector of signals for each candidate, and which of them are right. */
export interface Judged {
  vectors: readonly Float64Array[];
  isRight: readonly boolean[];
}

const LEARNING_RATE = 0.1;
const EPOCHS = 600;
const DECAY = [0.9, 0.999] as const;

/** Adam (Kingma and Ba 2015) over `gradient`, from zero. */
function descend(size: number, gradient: (weights: Float64Array) => Float64Array): Float64Array {
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= EPOCHS; step++) {
    gradient(weights).forEach((slope, at) => {
      mean[at] = DECAY[0] * (mean[at] as number) + (1 - DECAY[0]) * slope;
      square[at] = DECAY[1] * (square[at] as number) + (1 - DECAY[1]) * slope ** 2;
      const direction = (mean[at] as number) / (1 - DECAY[0] ** step);
      const size = Math.sqrt((square[at] as number) / (1 - DECAY[1] ** step)) + 1e-8;
      weights[at] = (weights[at] as number) - (LEARNING_RATE * direction) / size;
    });
  }
  return weights;
}

/** Spread of each signal over all candidates, so that one weight decay is fair to all. */
function spreadOf(queries: readonly Judged[], size: number): Float64Array {
  const sum = new Float64Array(size);
  const squares = new Float64Array(size);
  let count = 0;
  for (const { vectors } of queries) {
    for (const vector of vectors) {
      count++;
      vector.forEach((value, at) => {
        sum[at] = (sum[at] as number) + value;
        squares[at] = (squares[at] as number) + value ** 2;
      });
    }
  }
  return sum.map((total, at) => Math.sqrt((squares[at] as number) / count - (total / count) ** 2) || 1);
}

/**
 * Weights under which the right candidate of each query scores highest: listwise softmax (Cao et al. 2007, "Learning to Rank:
 * From Pairwise Approach to Listwise Approach") with weight decay `decay`.
 */
export function fitRanking(queries: readonly Judged[], size: number, decay: number): Float64Array {
  const spread = spreadOf(queries, size);
  const learnable = queries
    .filter(({ isRight }) => isRight.includes(true))
    .map(({ vectors, isRight }) => ({
      isRight,
      vectors: vectors.map((vector) => vector.map((v, at) => v / (spread[at] as number))),
    }));
  const weights = descend(size, (current) => {
    const slope = current.map((weight) => decay * weight);
    for (const { vectors, isRight } of learnable) {
      const shares = softmax(vectors.map((vector) => dot(current, vector)));
      const right = shares.reduce((sum, share, place) => sum + (isRight[place] ? share : 0), 0);
      vectors.forEach((vector, place) => {
        const share = shares[place] as number;
        const error = (share - (isRight[place] ? share / right : 0)) / learnable.length;
        for (let at = 0; at < size; at++) slope[at] = (slope[at] as number) + error * (vector[at] as number);
      });
    }
    return slope;
  });
  return weights.map((weight, at) => weight / (spread[at] as number));
}

/** Weights of a logistic regression; the first is the bias. */
export function fitChance(vectors: readonly Float64Array[], isRight: readonly boolean[]): Float64Array {
  const size = (vectors[0]?.length ?? 0) + 1;
  const spread = spreadOf([{ vectors, isRight }], size - 1);
  const scaled = vectors.map((vector) =>
    Float64Array.of(1, ...vector.map((value, at) => value / (spread[at] as number))),
  );
  const weights = descend(size, (current) => {
    const slope = new Float64Array(size);
    scaled.forEach((vector, place) => {
      const error = (1 / (1 + Math.exp(-dot(current, vector))) - (isRight[place] ? 1 : 0)) / scaled.length;
      for (let at = 0; at < size; at++) slope[at] = (slope[at] as number) + error * (vector[at] as number);
    });
    return slope;
  });
  return weights.map((weight, at) => (at === 0 ? weight : weight / (spread[at - 1] as number)));
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
