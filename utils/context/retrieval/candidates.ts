/** The first, quick look: BM25 over three fields for every document that shares a word with the question. */
import { type OpenedIndex, posting } from './opened.ts';
import type { Question } from './question.ts';

export interface Candidate {
  document: number;
  score: number;
}

/**
 * BM25F (Robertson, Zaragoza and Taylor 2004). Saturation and length normalisation were chosen on the claims benchmark
 * (tests/bench/retrieval/README.md); names count less than what a record says.
 */
const SATURATION = 0.9;
const LENGTH = 0.4;
const NAMES = 0.5;

/** How much longer a document is than others, from the lengths of its fields: worked out once for a collection, for all its documents. */
function lengthFactorsOf(index: OpenedIndex): Float64Array {
  const known = lengthFactors.get(index);
  if (known) return known;
  const { headline, summary, names } = index.meanLengths;
  const mean = headline + summary + NAMES * names;
  const factors = Float64Array.from(index.ids, (_, document) => {
    const [ofHeadline = 0, ofSummary = 0, ofNames = 0] = index.lengthsOf(document);
    return 1 - LENGTH + (LENGTH * (ofHeadline + ofSummary + NAMES * ofNames)) / mean;
  });
  lengthFactors.set(index, factors);
  return factors;
}
const lengthFactors = new WeakMap<OpenedIndex, Float64Array>();

/** The `most` best documents, best first; equally good ones in the order of the collection. */
export function candidatesOf(
  index: OpenedIndex,
  { terms }: Question,
  most: number,
  visible?: (document: number) => boolean,
): Candidate[] {
  const scores = new Float64Array(index.ids.length);
  const touched: number[] = [];
  const factors = lengthFactorsOf(index);
  for (const { term, weight } of terms) {
    if (term < 0) continue;
    const end = index.starts[term + 1] as number;
    const gain = weight * (index.rarity[term] as number) * (SATURATION + 1);
    for (let at = index.starts[term] as number; at < end; at++) {
      const packed = index.postings[at] as number;
      const document = posting.document(packed);
      const count = posting.headline(packed) + posting.summary(packed) + NAMES * posting.names(packed);
      const before = scores[document] as number;
      if (before === 0) touched.push(document);
      scores[document] = before + (gain * count) / (count + SATURATION * (factors[document] as number));
    }
  }
  return best(touched, scores, most, visible);
}

function best(
  touched: readonly number[],
  scores: Float64Array,
  most: number,
  visible: ((document: number) => boolean) | undefined,
): Candidate[] {
  const kept: Candidate[] = [];
  let least = 0;
  const cut = () => {
    kept.sort((a, b) => b.score - a.score || a.document - b.document);
    kept.length = Math.min(kept.length, most);
    if (kept.length === most) least = kept[most - 1]?.score ?? 0;
  };
  for (const document of touched) {
    const score = scores[document] as number;
    if (score < least || (visible && !visible(document))) continue;
    kept.push({ document, score });
    if (kept.length >= 4 * most) cut();
  }
  cut();
  return kept;
}
